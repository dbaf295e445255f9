import { phraseEnd } from './noun-phrase';
import type { Item } from './units';
import type { Items } from './words';
import { isComma, isPause, personal, range, relative } from './words';

/** A verb form that can be the predicate of a clause: not a bare participle in -ing, not after “to”. */
export function finite(items: Items, i: number): boolean {
  const item = items[i] as Item;
  if (item.pos === 'AUX') return !/^(?:be|been|being|having)$/.test(item.lower);
  return item.pos === 'VERB' && !/ing$/.test(item.lower) && items[i - 1]?.lower !== 'to';
}

/** Index of the next comma, quotation or full stop from `i` on; `overParts` goes on over words quoted in mid-clause. */
export function clauseStop(items: Items, i: number, overParts = false): number {
  for (let k = i; k < items.length; k++) {
    const item = items[k] as Item;
    if ((item.pos === 'QUOTE' && !(overParts && !item.pauses)) || isPause(item) || /^[.;:?!]$/.test(item.lower))
      return k;
  }
  return items.length;
}

/** Whether a clause with a subject and a predicate begins at `i`. */
export function clauseAt(items: Items, i: number): boolean {
  const first = items[i];
  if (!first) return false;
  if (personal.has(first.lower) || /^(?:there|this|that|these|those)$/.test(first.lower)) {
    const verb = items.findIndex((item, k) => k > i && item.pos !== 'ADV' && item.pos !== 'PART');
    if (
      verb > 0 &&
      verb <= i + 3 &&
      (finite(items, verb) || items[verb]?.pos === 'AUX' || items[verb]?.pos === 'VERB' || items[verb]?.lower === "'s")
    )
      return true;
    const pair = items[i + 1]?.lower === 'and' && phraseEnd(items, i + 2) > i + 2;
    if (personal.has(first.lower) && !pair) return false;
  }
  const stop = clauseStop(items, i, true);
  const limit = isComma(items[stop]) && stop < i + 10 ? clauseStop(items, stop + 1, true) : stop;
  for (let k = i + 1; k < Math.min(limit, i + 22); k++) {
    const item = items[k] as Item;
    if (item.pos === 'SCONJ' && item.lower !== 'that' && k > i + 1) return false;
    if (relative.has(item.lower) && k > i)
      return range(k + 1, Math.min(limit, k + 20)).filter((v) => finite(items, v)).length > 1;
    if (finite(items, k))
      return item.pos === 'AUX' || !/(?:ed|en|wn|ught)$/.test(item.lower) || items[k + 1]?.lower !== 'by';
  }
  return false;
}
