import type { Token } from '../language/types';
import { placeIn, type WordPattern } from './word-pattern';

/** A row of words with what is said of it. */
export type Row<Entry> = readonly [pattern: WordPattern, entry: Entry];

/** A row that was met: its tokens, by the index of the first and of the one after the last. */
export interface RowMet<Entry> {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

/** Rows of words by their most telling word: few sentences have it, and most rows are never asked. */
export function rowsByAnchor<Entry>(rows: readonly Row<Entry>[]): (tokens: readonly Token[]) => RowMet<Entry>[] {
  const byAnchor = new Map<string, number[]>();
  for (const [at, [{ anchors }]] of rows.entries())
    for (const word of anchors) byAnchor.set(word, [...(byAnchor.get(word) ?? []), at]);
  return (tokens) => {
    const asked = new Set<number>();
    for (const { lower, lemma } of tokens) {
      for (const at of byAnchor.get(lower) ?? []) asked.add(at);
      for (const at of byAnchor.get(`@${lemma}`) ?? []) asked.add(at);
    }
    const met: RowMet<Entry>[] = [];
    for (const at of asked) {
      const [pattern, entry] = rows[at] as Row<Entry>;
      const place = placeIn(pattern, tokens);
      if (place) met.push({ entry, from: place[0], to: place[1] });
    }
    return met.sort((a, b) => a.from - b.from || b.to - a.to);
  };
}
