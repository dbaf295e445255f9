import type { Token } from '../language/types';
import type { Stretch } from './item';
import type { Place, WordPattern } from './word-pattern';

/** Whether the row stands among the words. */
export const standsIn = (pattern: WordPattern, tokens: readonly Token[]): boolean =>
  foundIn(pattern, tokens) !== undefined;

/**
 * The first place where the row stands among the words, and as few of them as make it. All ways in which it may have begun are followed
 * at once, word by word, so the time is that of the words times the places, whatever the pattern.
 */
export function foundIn({ places, opens }: WordPattern, tokens: readonly Token[]): Stretch | undefined {
  /** For each token and place, where the earliest row began that has come so far. */
  const begun: number[][] = [];
  let found: Stretch | undefined;
  for (let i = 0; i <= tokens.length; i++) {
    if (!found && (i === 0 || !opens)) reach(i, 0, i);
    follow(i, begun[i] ?? []);
  }
  return found;

  /** Goes on with the rows that have come to the token, by their places. */
  function follow(i: number, here: readonly number[]): void {
    for (let place = 0; place < places.length; place++) {
      const from = here[place];
      if (isEarlier(from)) pass(i, place, from);
    }
    const from = here[places.length];
    if (isEarlier(from)) found = { from, to: i };
  }

  function isEarlier(from: number | undefined): from is number {
    return from !== undefined && (!found || from < found.from);
  }

  function pass(i: number, place: number, from: number): void {
    const { at, optional, repeats } = places[place] as Place;
    if (optional) reach(i, place + 1, from);
    for (const length of at(tokens, i)) {
      reach(i + length, place + 1, from);
      if (repeats) reach(i + length, place, from);
    }
  }

  function reach(i: number, place: number, from: number): void {
    begun[i] ??= [];
    const here = begun[i] as number[];
    if (here[place] === undefined || from < (here[place] as number)) here[place] = from;
  }
}
