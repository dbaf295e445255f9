import type { Token } from '../language/types';
import type { Stretch } from './item';
import { foundIn } from './pattern-search';
import type { WordPattern } from './word-pattern';

/** A row of words, with whatever is said of it. */
export interface Row {
  readonly pattern: WordPattern;
}

/** What a word is to a row: it fills one of the places, as bits, that the row needs filled. */
interface Need {
  readonly row: number;
  readonly need: number;
}

/** For rows, what tells those that may stand among words, in order: most sentences have not the words for any. */
export function rowsFor<One extends Row>(rows: readonly One[]): (tokens: readonly Token[]) => readonly One[] {
  const byWord = new Map<string, Need[]>();
  const byLemma = new Map<string, Need[]>();
  const all = rows.map(({ pattern: { needs } }) => (1 << needs.length) - 1);
  for (const [row, { pattern }] of rows.entries())
    for (const [at, words] of pattern.needs.entries())
      for (const word of words) {
        const [table, key] = word.startsWith('@') ? [byLemma, word.slice(1)] : [byWord, word];
        table.set(key, [...(table.get(key) ?? []), { row, need: 1 << at }]);
      }
  const always = rows.flatMap((_, row) => (all[row] === 0 ? [row] : []));
  return (tokens) => {
    const met = new Map<number, number>();
    const found = [...always];
    for (const { lower, lemma } of tokens) {
      fill(byWord.get(lower));
      fill(byLemma.get(lemma));
    }
    return found.sort((a, b) => a - b).map((row) => rows[row] as One);

    function fill(needs: readonly Need[] | undefined): void {
      if (!needs) return;
      for (const { row, need } of needs) {
        const before = met.get(row) ?? 0;
        const now = before | need;
        met.set(row, now);
        if (now === all[row] && before !== now) found.push(row);
      }
    }
  };
}

/** For rows, what finds those that stand among words, and where each first does, in order; the longer before the shorter. */
export function rowsMet<One extends Row>(
  rows: readonly One[],
): (tokens: readonly Token[]) => readonly (Stretch & { readonly row: One })[] {
  const rowsIn = rowsFor(rows);
  return (tokens) =>
    rowsIn(tokens)
      .flatMap((row) => {
        const found = foundIn(row.pattern, tokens);
        return found ? [{ ...found, row }] : [];
      })
      .sort((a, b) => a.from - b.from || b.to - a.to);
}
