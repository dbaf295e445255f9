import type { Item, Items } from './item';
import { canBeParticiple, closesPhrase, isInside, nominal, possessive, relative } from './words';

/** End (exclusive) of the noun phrase that begins at `i`, without what follows it; `i` itself when there is none. */
export function phraseEnd(items: Items, i: number): number {
  if (isPronoun(items[i])) return pronounEnd(items, i);
  let end = i;
  let seen = false;
  for (let k = i; k < items.length; k++) {
    const item = items[k] as Item;
    if (seen ? !goesOn(item, k - i) : !leadsOn(items, i, k)) break;
    if (nominal.has(item.pos)) {
      seen = true;
      end = k + 1;
    } else if (endsWithoutNoun(items, i, k)) end = k + 1;
    else if (item.pos === 'PART' || item.lower === "'") seen = false;
  }
  return end;
}

/** End of the noun phrase at `i` with its prepositional phrases: “the crew of the ferry”. */
export function postmodifiedEnd(items: Items, i: number): number {
  let end = phraseEnd(items, i);
  while (end > i && items[end]?.pos === 'ADP' && phraseEnd(items, end + 1) > end + 1) end = phraseEnd(items, end + 1);
  return end;
}

const isPronoun = (item: Item | undefined): boolean => item?.pos === 'PRON' && !possessive.has(item.lower);

/** “who” and “what” open a clause, and are no phrase. */
function pronounEnd(items: Items, i: number): number {
  const { lower } = items[i] as Item;
  return relative.has(lower) || lower === 'what' ? i : i + 1;
}

/** Whether the item, so many behind the first, can stand in the phrase, of which a noun has come. */
const goesOn = (item: Item, at: number): boolean =>
  item.pos !== 'DET' && (item.pos === 'QUOTE' ? at <= 3 : isJoint(item));

const isJoint = (item: Item): boolean => isInside(item) || item.lower === '‐' || item.lower === '&';

/** Whether the item at `k` leads on to the noun of the phrase that begins at `i`. */
function leadsOn(items: Items, i: number, k: number): boolean {
  const [item, next] = [items[k] as Item, items[k + 1]];
  if (isJoint(item) || item.pos === 'QUOTE') return true;
  if (item.pos === 'ADV') return k > i || next?.pos === 'ADJ' || leadsParticiple(items, k);
  if (k === i) return false;
  if (item.lower === 'and') return items[k - 1]?.pos === 'ADJ' && next?.pos === 'ADJ';
  return item.pos === 'VERB' && /(?:ed|ing)$/.test(item.lower) && next?.pos !== 'DET' && isInside(next ?? item);
}

/** “the elderly”, “the average of the polls”: an adjective in the place of the noun. */
function endsWithoutNoun(items: Items, i: number, k: number): boolean {
  const item = items[k] as Item;
  return closesPhrase(item) || (item.pos === 'ADJ' && items[i]?.pos === 'DET' && items[k + 1]?.lower === 'of');
}

/** “recently leaked papers”: an adverb and a participle before their noun. */
const leadsParticiple = (items: Items, k: number): boolean =>
  items[k + 1]?.pos === 'VERB' &&
  canBeParticiple(items[k + 1]?.lower ?? '') &&
  /^(?:NOUN|PROPN)$/.test(items[k + 2]?.pos ?? '');
