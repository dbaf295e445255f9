import type { Lexicons } from '../../lexicons/lexicons';
import type { Item, Stretch } from '../../syntax/item';
import type { Statement } from '../types';
import type { ContentKind } from './content';
import type { Cue } from './cues';

/** The words that name a source, and the part of them that names without apposition. */
export interface Source {
  readonly spans: readonly Stretch[];
  readonly head: Stretch;
}

/** One report in a unit, as stretches of its items. */
export interface Report {
  readonly cue: Cue;
  readonly source?: Source | undefined;
  readonly content: readonly Stretch[];
  /** End of the cue's own words, exclusive: behind “in a statement”. */
  readonly cueTo: number;
  readonly confidence: number;
  readonly complement: Statement['complement'];
}

/** A report, signed with the name of the construction that found it. */
export interface Found extends Report {
  readonly by: string;
}

/** A unit on its way: its items, its cues, and the reports found so far, left to right. */
export interface Context {
  readonly items: readonly Item[];
  readonly cueStarts: ReadonlyMap<number, Cue>;
  readonly lexicons: Lexicons;
  readonly found: readonly Found[];
  /** End of what earlier reports have used up. */
  readonly used: number;
  /** The same for reports that are sure: of speech, with a clause or a quotation. */
  readonly firm: number;
}

/** What looks for reports without a verb, in a unit whose verbs have been asked. */
export type FindInUnit = (unit: UnitContext) => Report[];

export interface UnitContext extends Context {
  /** The items with which “according to” and its like may begin. */
  readonly sourcePhrases: readonly number[];
  /** The nouns of speech before a word that may open what they take. */
  readonly speechNouns: readonly number[];
}

/** Asks each noun of speech. */
export const eachNoun =
  (find: (context: Context, noun: number) => Report | undefined): FindInUnit =>
  (unit) =>
    unit.speechNouns.flatMap((noun) => find(unit, noun) ?? []);

/** The phrase as a source of its own. */
export const sourceOf = (phrase: { readonly stretch: Stretch; readonly core: Stretch }): Source => ({
  spans: [phrase.stretch],
  head: phrase.core,
});

/** First item of the source. */
export const edgeOf = (source: Source): number => Math.min(...source.spans.map(({ from }) => from));

export const complementOf = (kind: ContentKind): Statement['complement'] =>
  kind === 'quote' ? 'quotation' : kind === 'to' ? 'infinitive' : kind === 'object' ? 'phrase' : 'clause';
