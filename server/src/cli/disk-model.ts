import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TaggerModel } from '../language/model';

/** The tagger's model out of the files in the folder. Throws where they are not there. */
export function modelIn(folder: string): TaggerModel {
  const bytes = Uint8Array.from(readFileSync(join(folder, 'model.bin')));
  return { text: readFileSync(join(folder, 'model.json'), 'utf8'), numbers: new Uint32Array(bytes.buffer) };
}
