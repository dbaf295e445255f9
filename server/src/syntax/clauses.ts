import { inClass } from '../lexicons/word-classes';
import type { Items } from './item';
import { isPause } from './words';

/** A verb form that can be the predicate of a clause: not a bare participle in -ing, not after “to” or “to even”. */
export function finite(items: Items, i: number): boolean {
  const item = items[i];
  if (item?.pos === 'AUX') return !inClass(item.lower, 'non-finite-auxiliary');
  // “self-described”, “centre-left”: half of a word with a hyphen is no predicate.
  if (items[i - 1]?.lower === '‐') return false;
  if (item?.pos !== 'VERB' || /ing$/.test(item.lower)) return false;
  return items[items[i - 1]?.pos === 'ADV' ? i - 2 : i - 1]?.lower !== 'to';
}

/** Whether a finite verb stands at `i`, or behind one adverb there. */
export const finiteAt = (items: Items, i: number): boolean =>
  finite(items, i) || (items[i]?.pos === 'ADV' && finite(items, i + 1));

/** Index of the next comma, dash or full stop from `i` on, or of a quotation that ends in one. */
export function clauseStop(items: Items, i: number): number {
  const stop = items.findIndex((item, k) => k >= i && (item.pauses || isPause(item) || /^[.;:?!]$/.test(item.lower)));
  return stop < 0 ? items.length : stop;
}
