import type { Token } from '../language/types';
import { isCapital, type NameWords } from './name-words';

/** By which noun a name is that of somebody's relative; `itself`: whether the noun is said of the name, and not of who stands before “of”. */
export interface Kin {
  readonly noun: string;
  readonly itself: boolean;
}

/**
 * What makes a relative of the name that stands in the tokens `[from, end)`: “the mayor's daughter Ana Ruiz”, “his wife, Ana
 * Ruiz”, “his wife, the painter Ana Ruiz”, “Ana Ruiz, his wife,”; and “the daughter of Jan Ruiz”, whose name comes in with hers.
 */
export function kinBeside(words: NameWords, from: number, end: number): Kin | undefined {
  const { tokens } = words;
  const phrase = phraseStart(tokens, from);
  for (const before of [from, phrase].map((start) => (tokens[start - 1]?.form === ',' ? start - 2 : start - 1)))
    if (isKin(words, before)) return { noun: tokens[before]?.lower as string, itself: true };
  if (tokens[phrase - 1]?.lower === 'of' && isKin(words, phrase - 2) && isChild(tokens[phrase - 2]))
    return { noun: tokens[phrase - 2]?.lower as string, itself: false };
  if (tokens[end]?.form !== ',') return undefined;
  let i = end + 1;
  while (i < end + 6 && /^(?:DET|PRON|PROPN|ADJ|PART|NOUN)$/.test(tokens[i]?.pos ?? '') && !isKin(words, i)) i++;
  const follows = isKin(words, i) && /^(?:,|of|and|\.)$/.test(tokens[i + 1]?.lower ?? '');
  return follows ? { noun: tokens[i]?.lower as string, itself: true } : undefined;
}

/** Where the phrase begins that ends with the name: “the painter Ana Ruiz”. */
function phraseStart(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > from - 4 && /^(?:NOUN|ADJ)$/.test(tokens[start - 1]?.pos ?? '')) start--;
  return tokens[start - 1]?.pos === 'DET' ? start - 1 : from;
}

function isKin({ tokens, lexicons }: NameWords, i: number): boolean {
  const { lower = '', form = '' } = tokens[i] ?? {};
  const wed = lower === 'lady' || lower === 'gentleman';
  if (!lexicons.kin.has(lower) || (isCapital(form) && !wed)) return false;
  return !wed || tokens[i - 1]?.lower === 'first';
}

const isChild = (token: Token | undefined): boolean => /(?:son|daughter)$/.test(token?.lower ?? '');
