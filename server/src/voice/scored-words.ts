/**
 * Words with a score each, sorted, in strings that stay small: of each word a figure for the letters that it shares with the one
 * before in its string, the letters that follow, and a capital for its score, “A” for the `least` and a `step` more for each letter.
 */
export interface ScoredWords {
  readonly least: number;
  readonly step: number;
  readonly words: readonly string[];
}

/** The score of each word. */
export function scoresIn({ least, step, words }: ScoredWords): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const line of words) {
    let word = '';
    for (const [, shared, letters, level] of line.matchAll(/(\d)([a-z-]*)([A-Z])/g)) {
      word = word.slice(0, Number(shared)) + letters;
      scores.set(word, least + step * ((level as string).charCodeAt(0) - A));
    }
  }
  return scores;
}

const A = 65;
