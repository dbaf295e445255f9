import { lexiconData } from './data.generated';
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
  'factive-said-verbs': 'factiveSaidVerbs',
  'loaded-said-nouns': 'loadedSaidNouns',
  'loaded-said-verbs': 'loadedSaidVerbs',
  'loaded-verbs': 'loadedVerbs',
  'opinion-cues': 'opinionCues',
  puffery: 'puffery',
  'said-bookisms': 'saidBookisms',
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

/** The terms of a lexicon that a desk may change, as its file has them; none for another name. */
export function termsOf(name: string): string[] {
  const rows: readonly { readonly terms: readonly string[] }[] = Object.hasOwn(changeable, name)
    ? lexiconData[changeable[name as LexiconName]]
    : [];
  return rows.flatMap(({ terms }) => [...terms]);
}

type Words = Phrases<WordEntry> | ReadonlyMap<string, WordEntry>;

/** The lexicons with the changes made, in order; those that no change names are the same tables. */
export function withChanges(lexicons: Lexicons, changes: readonly LexiconChange[]): Lexicons {
  const tables = new Map<keyof Lexicons, Words>();
  for (const change of changes) {
    const name = changeable[change.lexicon];
    const base: Words = tables.get(name) ?? lexicons[name];
    tables.set(name, 'at' in base ? changedTable(base, change) : changedVerbs(base, change));
  }
  return { ...lexicons, ...Object.fromEntries(tables) };
}

function changedTable(base: Phrases<WordEntry>, change: LexiconChange): Phrases<WordEntry> {
  const entries = added(change);
  const own = phraseTable(change.lexicon === 'loaded-verbs' ? inflected(entries) : entries);
  const kept = keeping(change);
  return {
    firsts: new Set([...base.firsts, ...own.firsts]),
    at(tokens, index) {
      const mine = own.at(tokens, index);
      const found = base.at(tokens, index);
      const entry = found && kept(found.entry);
      if (mine && (!found || !entry || mine.length >= found.length)) return mine;
      return found && entry && { ...found, entry };
    },
  };
}

/** Verbs of saying, by their base forms. */
function changedVerbs(base: ReadonlyMap<string, WordEntry>, change: LexiconChange): ReadonlyMap<string, WordEntry> {
  const kept = keeping(change);
  const old = [...base].flatMap(([term, entry]) => {
    const now = kept(entry);
    return now ? [[term, now] as const] : [];
  });
  return new Map([...old, ...added(change)]);
}

const added = ({ add }: LexiconChange): [string, WordEntry][] =>
  add.flatMap(({ terms, ...rest }) => terms.map((term): [string, WordEntry] => [term, { ...rest, term }]));

/** What is left of an entry: nothing where it, or its singular or plural, is removed; another reason where it is reworded. */
function keeping({ remove, reword }: LexiconChange): (entry: WordEntry) => WordEntry | undefined {
  const removed = new Set(
    remove.map((term) => term.toLowerCase()).flatMap((term) => [term, `${term}s`, term.replace(/s$/, '')]),
  );
  const why = new Map(Object.entries(reword).map(([term, reason]) => [term.toLowerCase(), reason]));
  return (entry) => {
    const term = entry.term.toLowerCase();
    if (removed.has(term)) return undefined;
    const reason = why.get(term);
    return reason === undefined ? entry : { ...entry, why: reason };
  };
}
