import type { Token } from '../language/types';
import { lazily } from '../text/lazily';
import { scoresIn } from './scored-words';
import { loadedWords, tonedWords } from './words.generated';

const loaded = lazily(() => scoresIn(loadedWords));
const toned = lazily(() => scoresIn(tonedWords));

/** How loaded the word is by the company it keeps in news and books: 0 for a plain word or a name, up to 1. */
export const loadedness = (word: Token): number => (canJudge(word) ? scoreOf(word, loaded()) : 0);

/** What the word sounds like: above 0 as in sentences that judge, below 0 as in reports. */
export const toneOf = (word: Token): number => scoreOf(word, toned());

/** Whether the word is of a part of speech that can pass judgment. */
export const canJudge = ({ pos }: Token): boolean => judging.has(pos);

const judging = new Set<Token['pos']>(['NOUN', 'VERB', 'ADJ', 'ADV']);

const scoreOf = ({ lower, lemma }: Token, scores: ReadonlyMap<string, number>): number =>
  scores.get(lower) ?? scores.get(lemma) ?? 0;
