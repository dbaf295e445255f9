import type { Stretch } from '../../syntax/item';
import type { Phrase, Sentence, Subject } from '../../syntax/sentence';
import type { Weight } from '../confidence';
import type { Statement } from '../types';
import type { Cue } from './cues/cues';
import type { Complement } from './extents/complements';
import type { ContentKind } from './extents/content';

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
  readonly complement: Statement['complement'];
  /** What says how sure it is. */
  readonly weights: readonly Weight[];
}

/** A report, signed with the name of the construction that found it. */
export interface Found extends Report {
  readonly by: string;
  /** How sure it is, 0 to 1, before its speaker is looked for. */
  readonly confidence: number;
}

/** A unit on its way: its items, its cues, and the reports found so far, left to right. */
export interface Context extends Sentence {
  readonly cueStarts: ReadonlyMap<number, Cue>;
  readonly found: readonly Found[];
  /** End of what earlier reports have used up. */
  readonly used: number;
  /** The same for reports that are sure: of speech, with a clause or a quotation. */
  readonly firm: number;
}

/** A cue in its unit, with what stands to the right of it. */
export interface CueContext extends Context {
  readonly cue: Cue;
  readonly complement: Complement | undefined;
}

/** A cue in the active voice, whose subject has been looked for. */
export interface SubjectContext extends CueContext {
  readonly source: Source | undefined;
  /** First item of the attribution. */
  readonly edge: number;
  /** The complement, unless what is reported stands before the attribution. */
  readonly right: Complement | undefined;
}

/** A unit whose verbs have been asked. */
export interface UnitContext extends Context {
  /** The items with which “according to” and its like may begin. */
  readonly sourcePhrases: readonly number[];
  /** Where nouns of speech stand. */
  readonly speechNouns: readonly number[];
}

/** What looks for the report that a cue makes, whoever its subject is. */
export type FindByCue = (context: CueContext) => Report | undefined;
/** What looks for the report that a cue makes of what its subject says. */
export type FindBySubject = (context: SubjectContext) => Report | undefined;
/** What looks for reports without a verb. */
export type FindInUnit = (context: UnitContext) => Report[];

/** Asks each noun of speech. */
export const eachNoun =
  (find: (context: Context, noun: number) => Report | undefined): FindInUnit =>
  (unit) =>
    unit.speechNouns.flatMap((noun) => find(unit, noun) ?? []);

/** The stretch as a source that is all name. */
export const asSource = (head: Stretch): Source => ({ spans: [head], head });

/** The phrase as a source, with the pronoun that stands for it. */
export const sourceOf = ({ stretch, core, pronoun }: Phrase & Partial<Pick<Subject, 'pronoun'>>): Source => ({
  spans: pronoun ? [stretch, pronoun] : [stretch],
  head: core,
});

/** First item of the source. */
export const edgeOf = (source: Source): number => Math.min(...source.spans.map(({ from }) => from));

/** End of the source, exclusive. */
export const endOf = (source: Source): number => Math.max(...source.spans.map(({ to }) => to));

export const complementOf = (kind: ContentKind): Statement['complement'] =>
  kind === 'quote' ? 'quotation' : kind === 'to' ? 'infinitive' : kind === 'object' ? 'phrase' : 'clause';
