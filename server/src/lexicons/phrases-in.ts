import { once } from '../text/once';
import type { Lexicons } from './lexicons';
import type { Phrases } from './phrases';

/** A phrase of a table where it stands among words. */
export interface Match<Entry> {
  /** Its first word, and how many it has. */
  readonly index: number;
  readonly length: number;
  readonly entry: Entry;
}

/** Gives for a table the phrases of it that stand among the words, the longest at each word, in order. */
export type PhrasesIn = <Entry>(table: Phrases<Entry>) => readonly Match<Entry>[];

/**
 * Looks each word up once, for all tables of the lexicons together, as most words begin no phrase of any. Not for places,
 * which are told by their capitals.
 */
export function phrasesIn(words: readonly { readonly lower: string }[], lexicons: Lexicons): PhrasesIn {
  const tables = tablesByFirst(lexicons);
  const begins = new Map<Phrases<unknown>, number[]>();
  for (let i = 0; i < words.length; i++) {
    const beginning = tables.get((words[i] as { readonly lower: string }).lower);
    if (!beginning) continue;
    for (const table of beginning) {
      const list = begins.get(table);
      if (list) list.push(i);
      else begins.set(table, [i]);
    }
  }
  return <Entry>(table: Phrases<Entry>) => {
    const found: Match<Entry>[] = [];
    for (const index of begins.get(table) ?? []) {
      const match = table.at(words, index);
      if (match) found.push({ index, length: match.length, entry: match.entry });
    }
    return found;
  };
}

const tablesByFirst = once((lexicons: Lexicons): ReadonlyMap<string, readonly Phrases<unknown>[]> => {
  const tables = new Map<string, Phrases<unknown>[]>();
  for (const table of Object.values(lexicons)) {
    if (table === lexicons.places || !('firsts' in table)) continue;
    for (const first of table.firsts) tables.set(first, [...(tables.get(first) ?? []), table]);
  }
  return tables;
});
