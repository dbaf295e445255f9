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
    let [word, from] = ['', 0];
    for (let i = 0; i < line.length; i++) {
      const level = line.charCodeAt(i) - A;
      if (level < 0 || level >= 26) continue;
      word = word.slice(0, Number(line[from])) + line.slice(from + 1, i);
      scores.set(word, least + step * level);
      from = i + 1;
    }
  }
  return scores;
}

const A = 65;
