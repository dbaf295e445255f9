import { inClass } from '../lexicons/word-classes';
import { finite } from './clauses';
import type { Item, Items } from './item';
import { canBeParticiple, days, isPossessive, range, relative, subordinating } from './words';

export function asideKind(items: Items, from: number, to: number): 'apposition' | 'aside' | undefined {
  const first = items[from] as Item;
  if (relative.has(first.lower) || subordinating.has(first.lower)) return 'aside';
  if (inClass(first.lower, 'third-person-reflexive')) return 'aside';
  const verbs = range(from, to).some(
    (i) => finite(items, i) && !relativeBefore(items, from, i) && !reducedRelative(items, i) && !isOwned(items, i),
  );
  if (
    first.pos === 'VERB' &&
    (first.lower.endsWith('ing') || canBeParticiple(first.lower) || items[from + 1]?.pos === 'ADP')
  )
    return 'aside';
  if (first.pos === 'ADV' && items[from + 1]?.pos === 'VERB') return 'aside';
  if (verbs) return undefined;
  if (
    first.pos === 'NUM' ||
    first.lower === 'of' ||
    ((first.pos === 'PROPN' ||
      first.pos === 'DET' ||
      first.pos === 'NOUN' ||
      first.pos === 'ADJ' ||
      isPossessive(first)) &&
      !days.has(first.lower))
  )
    return 'apposition';
  if (first.pos === 'ADP' || first.pos === 'ADV' || first.pos === 'CCONJ') return 'aside';
  return undefined;
}

export const reducedRelative = (items: Items, i: number): boolean =>
  canBeParticiple(items[i]?.lower ?? '') &&
  items[i + 1]?.pos === 'ADP' &&
  /^(?:NOUN|PROPN)$/.test(items[i - 1]?.pos ?? '');

/** “Osk's only ally”: the tagger takes the noun for a verb. */
function isOwned(items: Items, i: number): boolean {
  const before = items[items[i - 1]?.pos === 'ADV' ? i - 2 : i - 1];
  return before !== undefined && (before.pos === 'DET' || isPossessive(before));
}

const relativeBefore = (items: Items, from: number, i: number): boolean =>
  range(from, i).some((k) => relative.has((items[k] as Item).lower));
