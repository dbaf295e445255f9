// How loaded words are, by the company they keep: a classifier over word vectors tells the lexicons' loaded words from plain ones,
// and gives every other word a score.
import { readFileSync } from 'node:fs';
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

/** The words that are loaded, each with a score from above 0 to 1. */
export function wordScores({ words, vectorOf }) {
  const loaded = new Set([...judgingWords(), ...list('terms.txt')]);
  const plain = new Set(list('plain.txt'));
  const positive = words.filter((word) => loaded.has(word));
  const negative = words.filter((word, i) => !loaded.has(word) && (i < common || (i < known && i % 2 === 0)));
  const rows = [...positive, ...negative].map(vectorOf);
  const weights = logistic(
    rows,
    rows.map((_, i) => (i < positive.length ? 1 : 0)),
    { ridge: 3, importance: rows.map((_, i) => (i < positive.length ? 1 : positive.length / negative.length)) },
  );
  return words.slice(0, kept).flatMap((word) => {
    const level = Math.min(steps, Math.ceil((score(vectorOf(word), weights) - least) / step));
    return level > 0 && !plain.has(word) ? [[word, level / steps]] : [];
  });
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
