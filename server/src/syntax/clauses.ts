import { inClass } from '../lexicons/word-classes';
import type { Item, Items } from './item';
import { isPause } from './words';

/** A verb form that can be the predicate of a clause: not a bare participle in -ing, not after “to”. */
export function finite(items: Items, i: number): boolean {
  const item = items[i];
  if (item?.pos === 'AUX') return !inClass(item.lower, 'non-finite-auxiliary');
  // “self-described”, “centre-left”: half of a word with a hyphen is no predicate.
  if (items[i - 1]?.lower === '‐') return false;
  const before = items[items[i - 1]?.pos === 'ADV' ? i - 2 : i - 1];
  return item?.pos === 'VERB' && !/ing$/.test(item.lower) && before?.lower !== 'to';
}

/** Whether a finite verb stands at `i`, or behind one adverb there. */
export const finiteAt = (items: Items, i: number): boolean =>
  finite(items, i) || (items[i]?.pos === 'ADV' && finite(items, i + 1));

/** Index of the next comma, quotation or full stop from `i` on; `overParts` goes on over words quoted in mid-clause. */
export function clauseStop(items: Items, i: number, overParts = false): number {
  for (let k = i; k < items.length; k++) {
    const item = items[k] as Item;
    if ((item.pos === 'QUOTE' && !(overParts && !item.pauses)) || isPause(item) || /^[.;:?!]$/.test(item.lower))
      return k;
  }
  return items.length;
}
