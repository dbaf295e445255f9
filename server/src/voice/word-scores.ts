import type { Token } from '../language/types';
import { wordScores } from './word-scores.generated';

const scores = new Map<string, number>(
  wordScores.flatMap(([score, words]) => words.split(' ').map((word): [string, number] => [word, score])),
);

/** How loaded the word is by the company it keeps in news and books: 0 for a plain word or a name, up to 1. */
export const loadedness = ({ lower, lemma, pos }: Token): number =>
  weighed.has(pos) ? (scores.get(lower) ?? scores.get(lemma) ?? 0) : 0;

/** The parts of speech that can pass judgment. */
const weighed = new Set<Token['pos']>(['NOUN', 'VERB', 'ADJ', 'ADV']);
