import type { Actor } from '../actors/types';
import type { Article } from '../article/types';
import type { Token } from '../language/types';
import type { Act } from '../lexicons/acts';
import type { Problem } from '../text/problem';
import type { Span } from '../text/span';

/** A stretch between quotation marks, or a display quotation. */
export interface Quotation {
  /** With its marks. */
  readonly span: Span;
  /** Without them. */
  readonly content: Span;
  readonly block: number;
  /** Nesting: 0 is the outermost. */
  readonly depth: number;
  /** False when no closing mark follows, as in every paragraph but the last of a long quotation. */
  readonly closed: boolean;
  /** The index of the quotation in the paragraph before that this one goes on with. */
  readonly continues?: number;
  /** `speech` is said by somebody; `title` names a work, a slogan, a thing; `term` is a word held at arm's length. */
  readonly use: 'speech' | 'title' | 'term';
}

/** A quotation mark that has no partner, or the wrong one. */
export interface StrayMark {
  readonly span: Span;
  readonly problem: 'unclosed' | 'unopened' | 'mismatched';
}

export type MentionForm = 'name' | 'title' | 'pronoun' | 'possessive' | 'metonym';

/** Words that stand for an actor; `actor` is an actor's id, or null when it is not clear whom they mean. */
export interface Mention {
  readonly span: Span;
  readonly form: MentionForm;
  readonly actor: string | null;
  readonly confidence: number;
  /** Where the text last spoke of whom a pronoun means: what it goes back to. */
  readonly antecedent?: Span;
  /** Set where it is the desk that says whom they mean. */
  readonly by?: 'desk';
  /** The index of the desk's correction that says so. */
  readonly corrected?: number;
}

/**
 * How it was found who speaks: by the whole name, the surname or first name alone, a pronoun, an office or other description, or as
 * the “I” of quoted words; without a word of report, as whoever has just spoken, or by a name beside the words: a label before
 * them, a credit after them; or because the desk says so.
 */
export type SpeakerFound =
  | 'named'
  | 'surname'
  | 'pronoun'
  | 'description'
  | 'first-person'
  | 'goes-on'
  | 'label'
  | 'credit'
  | 'desk';

/** What kind of source words have. */
export type SourceType =
  | 'person'
  | 'organisation'
  | 'government'
  | 'group'
  | 'document'
  | 'study'
  | 'poll'
  | 'court'
  | 'unnamed person'
  | 'unnamed group';

export type StatementKind = 'direct' | 'mixed' | 'indirect';

/** Words reported as somebody's: what was said, in which words it is reported, and on whose word. */
export interface Statement {
  readonly id: string;
  /** The name of the construction that it was read by, as in CONSTRUCTIONS.md; `desk` where the desk says that it is one, or how far it reaches. */
  readonly by: string;
  readonly kind: StatementKind;
  /** The reported words without outer quotation marks; several spans where the attribution interrupts them. */
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly actor: string | null;
  /** The ids of those who say it together with the actor, in order: Holm, of “Ruiz and Holm said”. Left out where there are none. */
  readonly alsoBy?: readonly string[];
  /** How the actor was found; left out where there is none, unless the desk says so. */
  readonly how?: SpeakerFound;
  /** What kind of source it is; left out where the text gives none, or says nothing of it. */
  readonly sourceType?: SourceType;
  /** What the speaker does with the words. */
  readonly act: Act;
  /** Whether the act is said not to be done: “did not say”, “made no mention of”. */
  readonly negated: boolean;
  /** The lemma of the reporting verb or phrase; empty for a quotation without one. */
  readonly verb: string;
  /** How the reported words stand beside the cue: quoted, as a clause, as an infinitive, or named by a noun phrase. */
  readonly complement: 'quotation' | 'clause' | 'infinitive' | 'phrase';
  /** 0 to 1: how sure the reading is that these words are this source's. */
  readonly confidence: number;
  /** The names of what weighed for it and against it, where words of report give it to its source. */
  readonly weights?: readonly string[];
  /** Indexes of the quotations that give its words. */
  readonly quotations: readonly number[];
  /** The index of the desk's correction that it was corrected by, the last of several. */
  readonly corrected?: number;
}

/** The article as read: everything the rules and the editor know of it. */
export interface Reading {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly strayMarks: readonly StrayMark[];
  /** What stands in somebody's own words, as `spokenSpans` finds it. */
  readonly spoken: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
  /** What was too long to be read as it stands, in order. */
  readonly leftOut: readonly Problem[];
}
