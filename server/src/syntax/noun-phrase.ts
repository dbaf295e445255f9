import type { Item, Items } from './item';
import { canBeParticiple, closesPhrase, isInside, nominal, possessive, relative } from './words';

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
        (item.lower === 'and' && !seen && items[k - 1]?.pos === 'ADJ' && items[k + 1]?.pos === 'ADJ' && k > i) ||
        (item.pos === 'ADV' && !seen && (k > i || items[k + 1]?.pos === 'ADJ' || leadsParticiple(items, k))) ||
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
    } else if ((item.pos === 'DET' || item.pos === 'ADJ') && closesPhrase(item)) end = k + 1;
    // “the average of the polls”
    else if (item.pos === 'ADJ' && first.pos === 'DET' && items[k + 1]?.lower === 'of') end = k + 1;
    else if (item.pos === 'PART' || item.lower === "'") seen = false;
  }
  return end;
}

/** “recently leaked papers”: an adverb and a participle before their noun. */
const leadsParticiple = (items: Items, k: number): boolean =>
  items[k + 1]?.pos === 'VERB' &&
  canBeParticiple(items[k + 1]?.lower ?? '') &&
  /^(?:NOUN|PROPN)$/.test(items[k + 2]?.pos ?? '');
