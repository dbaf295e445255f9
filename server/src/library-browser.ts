import { provideModel } from './language/model';
import type { LoadModel } from './library/load-model';

export * from './library/index';

/** See `LoadModel`. */
export const loadModel: LoadModel = async (folder) => {
  const [text, numbers] = await Promise.all(
    folder === undefined
      ? // Written out, so that bundlers see which files belong to the page.
        [fetched(new URL('./model.json', import.meta.url)), fetched(new URL('./model.bin', import.meta.url))]
      : ['model.json', 'model.bin'].map((name) => fetched(new URL(name, `${folder}`.replace(/\/?$/, '/')))),
  );
  const model = { text: new TextDecoder().decode(text), numbers: new Uint32Array(numbers as ArrayBuffer) };
  provideModel(() => model);
};

async function fetched(url: URL): Promise<ArrayBuffer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The model is not at ${url} (${answer.status}): put model.json and model.bin there.`);
  return answer.arrayBuffer();
}
