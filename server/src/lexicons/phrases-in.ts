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

type Words = readonly { readonly lower: string }[];

/** For each word the tables of which a phrase may begin with it; nothing for most words. */
export type Beginnings = readonly (readonly Phrases<unknown>[] | undefined)[];

/**
 * Looks each word up once, for all tables of the lexicons together, and once for all who ask of the same words. Not for
 * places, which are told by their capitals.
 */
export const beginnings = (words: Words, lexicons: Lexicons): Beginnings => beginningsBy(lexicons)(words);

const beginningsBy = once((lexicons: Lexicons) => {
  const tables = new Map<string, Phrases<unknown>[]>();
  for (const table of Object.values(lexicons)) {
    if (table === lexicons.places || !('firsts' in table)) continue;
    for (const first of table.firsts) tables.set(first, [...(tables.get(first) ?? []), table]);
  }
  return once((words: Words): Beginnings => words.map(({ lower }) => tables.get(lower)));
});

/** The phrases among the words, which have the beginnings. */
export function phrasesIn(words: Words, begins: Beginnings): PhrasesIn {
  const places = new Map<Phrases<unknown>, number[]>();
  for (let i = 0; i < begins.length; i++) {
    for (const table of begins[i] ?? []) {
      const list = places.get(table);
      if (list) list.push(i);
      else places.set(table, [i]);
    }
  }
  return <Entry>(table: Phrases<Entry>) => {
    const found: Match<Entry>[] = [];
    for (const index of places.get(table) ?? []) {
      const match = table.at(words, index);
      if (match) found.push({ index, length: match.length, entry: match.entry });
    }
    return found;
  };
}
