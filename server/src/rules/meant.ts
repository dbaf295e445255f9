import type { Token } from '../language/types';
import type { WordEntry } from '../lexicons/lexicons';
import type { Met } from '../voice/own-words';

/** Whether the word is used as the part of speech it is listed as, and is no name. */
export function isMeant(tokens: readonly Token[], { index, length, entry: { kind } }: Met<WordEntry>): boolean {
  const word = tokens[index] as Token;
  const last = tokens[index + length - 1] as Token;
  if (kind === 'phrase') return true;
  if (word.pos === 'PROPN' || isPartOfName(tokens, index, length)) return false;
  if (kind === 'noun') return last.pos === 'NOUN' && !isCompound(tokens, index, length);
  if (kind === 'adverb') return word.pos === 'ADV' && tokens[index + 1]?.pos === 'VERB';
  return length > 1 || word.pos === 'ADJ' || (word.pos === 'VERB' && tokens[index + 1]?.pos === 'NOUN');
}

/** Capitalised in mid-sentence beside another capital: “the Bitter Lakes”. */
function isPartOfName(tokens: readonly Token[], index: number, length: number): boolean {
  const [word, before, after] = [tokens[index] as Token, tokens[index - 1], tokens[index + length]];
  if (before?.sentence !== word.sentence || !/^\p{Lu}/u.test(word.form)) return false;
  return /^\p{Lu}/u.test(after?.form ?? '') || /^\p{Lu}/u.test(before.form);
}

/** Joined by a hyphen to a neighbour: the compound has a sense of its own. */
const isCompound = (tokens: readonly Token[], index: number, length: number): boolean =>
  tokens[index - 1]?.lower === '-' || tokens[index + length]?.lower === '-';
