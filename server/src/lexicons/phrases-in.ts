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

/** For each word the tables of which a phrase may begin with it; nothing for many words. */
export type Beginnings = readonly (readonly Phrases<unknown>[] | undefined)[];

interface Index {
  readonly begins: Beginnings;
  /** The other way round: for each table where its phrases may begin, in order. */
  readonly places: ReadonlyMap<Phrases<unknown>, number[]>;
}

/**
 * Looks each word up once, for all tables of the lexicons together, and once for all who ask of the same words. Not for
 * places, which are told by their capitals.
 */
export const beginnings = (words: Words, lexicons: Lexicons): Beginnings => indexBy(lexicons)(words).begins;

const indexBy = once((lexicons: Lexicons) => {
  const tables = new Map<string, Phrases<unknown>[]>();
  for (const table of Object.values(lexicons)) {
    if (table === lexicons.places || !('firsts' in table)) continue;
    for (const first of table.firsts) {
      const list = tables.get(first);
      if (list) list.push(table);
      else tables.set(first, [table]);
    }
  }
  return once((words: Words): Index => {
    const begins = new Array<readonly Phrases<unknown>[] | undefined>(words.length);
    const places = new Map<Phrases<unknown>, number[]>();
    for (let place = 0; place < words.length; place++) {
      const begun = tables.get((words[place] as Words[number]).lower);
      if (!begun) continue;
      begins[place] = begun;
      for (const table of begun) {
        const list = places.get(table);
        if (list) list.push(place);
        else places.set(table, [place]);
      }
    }
    return { begins, places };
  });
});

/** The phrases among the words of a text. Each table is looked for once, when it is first asked for. */
export function phrasesIn(words: Words, lexicons: Lexicons): PhrasesIn {
  const { places } = indexBy(lexicons)(words);
  const known = new Map<Phrases<unknown>, readonly Match<unknown>[]>();
  return <Entry>(table: Phrases<Entry>) => {
    const met = known.get(table);
    if (met) return met as readonly Match<Entry>[];
    const found: Match<Entry>[] = [];
    for (const index of places.get(table) ?? []) {
      const match = table.at(words, index);
      if (match) found.push({ index, length: match.length, entry: match.entry });
    }
    known.set(table, found);
    return found;
  };
}

/** The phrases among the few words of a sentence, which have the beginnings. */
export function phrasesAmong(words: Words, begins: Beginnings): PhrasesIn {
  const places: number[] = [];
  for (let index = 0; index < begins.length; index++) if (begins[index]) places.push(index);
  return <Entry>(table: Phrases<Entry>) => {
    const found: Match<Entry>[] = [];
    for (const index of places) {
      const match = begins[index]?.includes(table) ? table.at(words, index) : undefined;
      if (match) found.push({ index, length: match.length, entry: match.entry });
    }
    return found;
  };
}
