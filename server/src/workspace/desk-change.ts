import type { Level } from '../review/rule-settings';
import type { Span } from '../text/span';

/**
 * What can be done to the files of a desk from an article. Actors are named by their ids in the article or in the folder, entries
 * by theirs.
 */
export type DeskChange =
  /** Writes an entry for somebody who has none. */
  | { readonly kind: 'addActor'; readonly actor: string }
  | { readonly kind: 'addAlias'; readonly entry: string; readonly alias: string }
  | { readonly kind: 'removeAlias'; readonly entry: string; readonly alias: string }
  /** Makes aliases of the entry of all names in full by which the article has an actor without entry. */
  | { readonly kind: 'mergeInto'; readonly actor: string; readonly entry: string }
  /** The spelling that the desk prints; the one before becomes an alias. */
  | { readonly kind: 'setSpelling'; readonly entry: string; readonly spelling: string }
  | { readonly kind: 'setRule'; readonly rule: string; readonly level: Level }
  /** Says in the corrections file what was misread of the words at a place of the article, who says so, and when; empty for nothing. */
  | {
      readonly kind: 'correct';
      readonly at: Span;
      readonly says: CorrectionSays;
      readonly by?: string;
      readonly date?: string;
    }
  /** Takes back what was said last of the words at the place, or of what is read there. */
  | { readonly kind: 'removeCorrection'; readonly at: Span };

/** What the desk says of words of an article. Somebody is named by the id of an actor or an entry, or by a name that is new. */
export type CorrectionSays =
  /** The words are somebody's, or with null nobody's. Where they are no statement, they become one. */
  | { readonly saidBy: string | null }
  | { readonly statement: 'no' }
  /** The words are said as well, or nothing but the words, of the statement at them or the nearest of the paragraph. */
  | { readonly extent: 'also' | 'only' }
  | { readonly sameAs: string }
  | { readonly somebodyElse: true }
  /** The rule is silent at the words, or in all of the article. */
  | { readonly suppress: string; readonly everywhere: boolean; readonly why: string };
