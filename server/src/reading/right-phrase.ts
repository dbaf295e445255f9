import type { Lexicons } from '../lexicons/lexicons';
import { clauseStop, finite } from './clauses';
import type { Item } from './units';
import type { Items } from './words';
import {
  closesPhrase,
  days,
  isComma,
  isInside,
  joining,
  nominal,
  personal,
  possessive,
  range,
  relative,
} from './words';

/** End (exclusive) of the noun phrase that begins at `i`, without what follows it; `i` itself when there is none. */
export function phraseEnd(items: Items, i: number): number {
  const first = items[i];
  if (!first) return i;
  if (first.pos === 'PRON' && !possessive.has(first.lower))
    return relative.has(first.lower) || first.lower === 'what' ? i : i + 1;
  let end = i;
  let seen = false;
  for (let k = i; k < items.length; k++) {
    const item = items[k] as Item;
    const glued = item.lower === '‐';
    if (item.pos === 'DET' && seen) break;
    if (item.pos === 'QUOTE' && seen && k > i + 3) break;
    if (
      !(
        isInside(item) ||
        item.pos === 'QUOTE' ||
        glued ||
        item.lower === '&' ||
        (item.pos === 'ADV' && !seen && items[k + 1]?.pos === 'ADJ') ||
        (item.pos === 'VERB' &&
          !seen &&
          k > i &&
          /(?:ed|ing)$/.test(item.lower) &&
          isInside(items[k + 1] ?? item) &&
          items[k + 1]?.pos !== 'DET')
      )
    )
      break;
    if (nominal.has(item.pos)) {
      seen = true;
      end = k + 1;
    } else if (item.pos === 'DET' && closesPhrase(item)) end = k + 1;
    else if (item.pos === 'PART' || item.lower === "'") seen = false;
  }
  return end;
}

/** End (exclusive) of a source that follows its verb: the phrase with prepositional phrases, apposition and relative clause. */
export function sourceEnd(items: Items, i: number, lexicons: Lexicons): number {
  let end = phraseEnd(items, i);
  if (end === i || (personal.has((items[i] as Item).lower) && end === i + 1)) return end;
  for (let guard = 0; guard < 12; guard++) {
    const next = items[end];
    if (!next) break;
    if (next.lower === '(') {
      const close = items.findIndex((item, k) => k > end && item.lower === ')');
      if (close < 0 || close > end + 8) break;
      end = close + 1;
      continue;
    }
    if (next.lower === 'and' || next.lower === 'or' || next.lower === '&') {
      const stop = phraseEnd(items, end + 1);
      if (stop === end + 1 || items.slice(stop, stop + 3).some((_, k) => finite(items, stop + k))) break;
      end = stop;
      continue;
    }
    if (next.pos === 'ADP' && joining.has(next.lower) && next.lower !== 'to') {
      const stop = phraseEnd(items, end + 1);
      const occasion = range(end + 1, stop).some(
        (k) => lexicons.occasions.at(items, k) || days.has((items[k] as Item).lower),
      );
      if (stop === end + 1 || (next.lower !== 'of' && occasion)) break;
      end = stop;
      continue;
    }
    if (!isComma(next)) break;
    const after = items[end + 1];
    if (!after || after.pos === 'QUOTE' || after.pos === 'CCONJ' || days.has(after.lower)) break;
    if (/^(?:who|whose|which)$/.test(after.lower)) {
      const stop = clauseStop(items, end + 2);
      end = stop;
      continue;
    }
    const stop = after.lower === 'of' ? phraseEnd(items, end + 2) : phraseEnd(items, end + 1);
    if (stop <= end + 1 || personal.has(after.lower) || finite(items, Math.min(stop, items.length - 1))) break;
    end = stop;
  }
  return end;
}
