import { inflected, type Lexicons, type WordEntry } from './lexicons';
import { type Phrases, phraseTable } from './phrases';

/** The lexicons a desk may change, by the names of their files. */
export const changeable = {
  'arms-length': 'armsLength',
  'bland-words': 'blandWords',
  'claim-cues': 'claimCues',
  'contentious-labels': 'contentiousLabels',
  'editorial-adverbs': 'editorialAdverbs',
  euphemisms: 'euphemisms',
  'loaded-verbs': 'loadedVerbs',
  'opinion-cues': 'opinionCues',
  puffery: 'puffery',
  'sensational-words': 'sensationalWords',
  'source-hedges': 'sourceHedges',
  'vague-sources': 'vagueSources',
} as const satisfies Readonly<Record<string, keyof Lexicons>>;

export type LexiconName = keyof typeof changeable;

/** What a desk does to one lexicon. */
export interface LexiconChange {
  readonly lexicon: LexiconName;
  readonly add: readonly {
    readonly terms: readonly string[];
    readonly why: string;
    readonly instead?: string;
    readonly kind?: string;
  }[];
  /** Terms as the lexicon has them. */
  readonly remove: readonly string[];
  /** Another reason for a term. */
  readonly reword: Readonly<Record<string, string>>;
}

/** The lexicons with the changes made, in order; those that no change names are the same tables. */
export function withChanges(lexicons: Lexicons, changes: readonly LexiconChange[]): Lexicons {
  const tables = new Map<keyof Lexicons, Phrases<WordEntry>>();
  for (const change of changes) {
    const name = changeable[change.lexicon];
    tables.set(name, changedTable(tables.get(name) ?? lexicons[name], change));
  }
  return { ...lexicons, ...Object.fromEntries(tables) };
}

function changedTable(base: Phrases<WordEntry>, { lexicon, add, remove, reword }: LexiconChange): Phrases<WordEntry> {
  const entries = add.flatMap(({ terms, ...rest }) =>
    terms.map((term): [string, WordEntry] => [term, { ...rest, term }]),
  );
  const added = phraseTable(lexicon === 'loaded-verbs' ? inflected(entries) : entries);
  const removed = new Set(remove.map((term) => term.toLowerCase()));
  const why = new Map(Object.entries(reword).map(([term, reason]) => [term.toLowerCase(), reason]));
  return {
    at(tokens, index) {
      const own = added.at(tokens, index);
      const found = base.at(tokens, index);
      const old = found && !removed.has(found.entry.term.toLowerCase()) ? found : undefined;
      if (own && (!old || own.length >= old.length)) return own;
      const reason = old && why.get(old.entry.term.toLowerCase());
      return old && reason !== undefined ? { ...old, entry: { ...old.entry, why: reason } } : old;
    },
  };
}
