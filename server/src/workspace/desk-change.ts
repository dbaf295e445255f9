import type { Level } from '../review/rule-settings';

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
  | { readonly kind: 'setRule'; readonly rule: string; readonly level: Level };
