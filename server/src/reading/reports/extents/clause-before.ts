import { inClass } from '../../../lexicons/word-classes';
import { finite, finiteAt } from '../../../syntax/clauses';
import type { Item, Items, Stretch } from '../../../syntax/item';
import { isComma, isPause } from '../../../syntax/words';
import type { Context } from '../found';
import { speechLength } from './clauses-ahead';

export function closesQuotation(items: Items, i: number): boolean {
  const at = isPause(items[i - 1]) ? i - 2 : i - 1;
  return items[at]?.pos === 'QUOTE' && !namesPlace(items, at);
}

/** “On “The Osk Hour,” Ana Ruiz said …”, “In an interview with “The Osk Hour,” she said …”: what is quoted is where somebody spoke. */
const namesPlace = (items: Items, at: number): boolean =>
  inClass(items[0]?.lower, 'where-spoken') &&
  at < 9 &&
  speechLength(items[at] as Item) < 30 &&
  (at === 1 || inClass(items[at - 1]?.lower, 'where-spoken-inner') || items[at - 1]?.pos === 'PART') &&
  !items.slice(0, at).some((_, k) => finite(items, k));

export function endsClause(items: Items, i: number): boolean {
  const last = items[i - 1];
  if (last?.pos === 'QUOTE') return last.pauses === true && !namesPlace(items, i - 1);
  const quotation = items[i - 2];
  return isPause(last) && quotation?.pos === 'QUOTE' && speechLength(quotation) > 25;
}

export function leftContent(
  { items, used, firm }: Context,
  edge: number,
  goesOn: boolean,
  closing = false,
): Stretch | undefined {
  const mark = items[edge - 1];
  if (!mark) return undefined;
  const quoted = mark.pos === 'QUOTE';
  if (!quoted && !isPause(mark) && !/^[?!]$/.test(mark.lower)) return undefined;
  const to = quoted ? edge : edge - 1;
  // An attribution that closes the sentence covers what weaker words of report in it seemed to take.
  const start = closing ? firm : used;
  let from = start;
  while (
    isPause(items[from]) ||
    /^[.;:]$/.test(items[from]?.lower ?? '') ||
    (items[from]?.pos === 'CCONJ' && start > 0)
  )
    from++;
  if (from >= to) return undefined;
  const words = items.slice(from, to);
  if (words.some(({ pos }) => pos === 'QUOTE')) return { from, to };
  // An introductory phrase (“In Paris, X said …”) has no predicate, unless it follows: “The plan, X said, failed”.
  const first = items[from] as Item;
  // “In Paris”, “While she spoke”: an introduction, unless the clause it introduces follows before the attribution.
  if (introduces(first, items[from + 1]) && !goesOn) {
    const comma = items.findIndex((item, k) => k > from && k < to && isComma(item));
    const main = comma < 0 ? [] : items.slice(comma + 1, to);
    if (!main.some((_, k) => finite(items, comma + 1 + k))) return undefined;
  }
  return goesOn || words.some((_, k) => finite(items, from + k)) ? { from, to } : undefined;
}

/** The words before “…, X said.” where the tagger has seen no predicate in them; phrases that only lead up to it are none. */
export function unparsedClause({ items, firm }: Context, edge: number): Stretch | undefined {
  const words = items.slice(0, edge - 1);
  const first = words[0];
  if (firm > 0 || !first || !isComma(items[edge - 1]) || words.length < 6 || introduces(first, words[1]))
    return undefined;
  return { from: 0, to: edge - 1 };
}

/** “In Osk”, and not “At least nine people”. */
const introduces = ({ pos, lower }: Item, next: Item | undefined): boolean =>
  pos === 'SCONJ' || (inClass(lower, 'introducing') && !(lower === 'at' && /^(?:least|most)$/.test(next?.lower ?? '')));

/** Whether the sentence is over at `i`. */
export const isOver = (items: Items, i: number): boolean => /^[.?!]$/.test(items[i]?.lower ?? '.');

/** Whether what stands at `i` can go on with a clause: a finite verb, or quoted words. */
export const predicateAt = (items: Items, i: number): boolean => finiteAt(items, i) || items[i]?.pos === 'QUOTE';
