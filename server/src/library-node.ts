import { fileURLToPath } from 'node:url';
import { modelIn } from './cli/disk-model';
import { provideModel } from './language/model';
import type { LoadModel } from './library/load-model';

export * from './library/index';

/** See `LoadModel`. */
export const loadModel: LoadModel = async (folder) => {
  const model = modelIn(folder === undefined ? __dirname : folder instanceof URL ? fileURLToPath(folder) : folder);
  provideModel(() => model);
};

provideModel(() => modelIn(__dirname));
