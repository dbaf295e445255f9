import { inClass } from '../lexicons/word-classes';
import { finite } from './clauses';
import type { Item, Items } from './item';
import { isReduced } from './predicate';
import { isPossessive, range, relative, subordinating } from './words';

/** What the words from `from` to `to` are, between two commas behind a noun. */
export function asideKind(items: Items, from: number, to: number): 'apposition' | 'aside' | undefined {
  const first = items[from] as Item;
  const { lower, pos } = first;
  if (relative.has(lower) || subordinating.has(lower) || inClass(lower, 'third-person-reflexive')) return 'aside';
  if (pos === 'ADV' || (pos === 'VERB' && (/ing$/.test(lower) || items[from + 1]?.pos === 'ADP'))) return 'aside';
  if (hasPredicate(items, from, to)) return undefined;
  if (/^(?:NUM|PROPN|DET|NOUN|ADJ)$/.test(pos) || isPossessive(first)) return 'apposition';
  return /^(?:ADP|CCONJ)$/.test(pos) ? 'aside' : undefined;
}

/** Whether a finite verb stands among the words, and in no relative clause there. */
function hasPredicate(items: Items, from: number, to: number): boolean {
  const clause = range(from, to).find((i) => relative.has((items[i] as Item).lower)) ?? to;
  return range(from, clause).some((i) => finite(items, i) && !isReduced(items, i) && !isOwned(items, i));
}

/** “Osk's only ally”: the tagger takes the noun for a verb. */
function isOwned(items: Items, i: number): boolean {
  const before = items[items[i - 1]?.pos === 'ADV' ? i - 2 : i - 1];
  return before?.pos === 'DET' || isPossessive(before);
}
