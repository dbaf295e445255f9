import type { Span } from '../text/span';

/** What an entry of the actors file can be. */
export type EntryKind = 'person' | 'organisation' | 'government' | 'country' | 'group' | 'anonymous';

/** What an actor of an article can be. */
export type ActorKind = EntryKind | 'document';

/** Whether actors of the kind are only described, so that none belongs into an actors file. */
export const isDescribed = (kind: ActorKind): boolean => kind === 'anonymous' || kind === 'document';

/** An office held, with ISO 8601 dates (`2014`, `2014-03`, `2014-03-27`); `to` is the last day included. */
export interface Role {
  readonly title: string;
  readonly from?: string;
  readonly to?: string;
  readonly affiliation?: string;
}

/** One entry of an actors file, checked. */
export interface ActorEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: EntryKind;
  readonly aliases: readonly string[];
  /** The spelling the desk has chosen; the name where the file says nothing. */
  readonly spelling: string;
  readonly roles: readonly Role[];
  readonly pronouns?: 'he' | 'she' | 'they' | 'it';
  readonly affiliation?: string;
  readonly country?: string;
  readonly side?: string;
  readonly links: readonly string[];
  readonly notes?: string;
  /** Where the entry stands: the file's URI as given by the shell, and the span of its name there. */
  readonly file: string;
  readonly span: Span;
}

/** What the desk knows of actors; entries of later files come after those of earlier ones. */
export interface ActorsFile {
  readonly entries: readonly ActorEntry[];
}

/** Somebody or something in the article that can speak or be spoken of. */
export interface Actor {
  readonly id: string;
  /** The fullest form met, or the chosen spelling when the actor stands in the actors file. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Every form met in the article and, for a registered actor, the aliases of the file. */
  readonly aliases: readonly string[];
  /** Roles from the file, or titles met beside the name. */
  readonly roles: readonly Role[];
  readonly registered: boolean;
  /** What the article says of why there is no name, as written: “asked not to be named because she feared for her job”. */
  readonly anonymity?: string;
  readonly entry?: ActorEntry;
}
