// Writes the tagger's model as data, out of wink's package: model.json is its text, model.bin its numbers.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { resolve } = createRequire(import.meta.url);
const part = (name) =>
  JSON.parse(readFileSync(resolve(`wink-eng-lite-web-model/dist/languages/cur/models/eng-${name}-model.json`), 'utf8'));

/** The model as `server/src/language/model.ts` reads it. */
export function taggerModel() {
  const { lexicon, xpansions, features, ...core } = part('core-web');
  const { lexeme, ...others } = features;
  const words = lexeme.list.join(' ');
  if (words.split(' ').length !== lexeme.list.length) throw new Error('A word of the model has a blank in it.');
  const bytes = Buffer.concat([Buffer.from(lexicon, 'base64'), Buffer.from(xpansions, 'base64')]);
  return {
    text: JSON.stringify({ core: { ...core, words, features: others }, machines: part('pos') }),
    numbers: new Uint32Array(Uint8Array.from(bytes).buffer),
  };
}

/** Writes it into a folder. */
export function writeModel(folder) {
  const { text, numbers } = taggerModel();
  writeFileSync(join(folder, 'model.json'), text);
  writeFileSync(join(folder, 'model.bin'), numbers);
}
