import { inClass } from '../../../lexicons/word-classes';
import { finite, finiteAt } from '../../../syntax/clauses';
import type { Items, Stretch } from '../../../syntax/item';
import { isComma, isPause, range } from '../../../syntax/words';
import type { Context } from '../found';

/** Whether a quotation closes right before `i`, with or without a pause behind it. */
export function closesQuotation(items: Items, i: number): boolean {
  const at = isPause(items[i - 1]) ? i - 2 : i - 1;
  return items[at]?.pos === 'QUOTE' && !namesPlace(items, at);
}

/** “In an interview with “The Osk Hour,” she said …”: what is quoted is where somebody spoke. */
const namesPlace = (items: Items, at: number): boolean =>
  inClass(items[0]?.lower, 'where-spoken') && (at === 1 || inClass(items[at - 1]?.lower, 'where-spoken-inner'));

/** Whether a quotation with a pause closes right before `i`, so that what follows can only attribute it. */
export const endsClause = (items: Items, i: number): boolean =>
  closesQuotation(items, i) && (isPause(items[i - 1]) || items[i - 1]?.pauses === true);

/** The reported words that close at `edge`, where the attribution begins; `goesOn` where they go on behind it. */
export function leftContent(
  { items, used, firm }: Context,
  edge: number,
  goesOn: boolean,
  closing = false,
): Stretch | undefined {
  const mark = items[edge - 1];
  if (mark?.pos !== 'QUOTE' && !isPause(mark)) return undefined;
  const to = mark?.pos === 'QUOTE' ? edge : edge - 1;
  // An attribution that closes the sentence covers what weaker words of report in it seemed to take.
  const start = closing ? firm : used;
  let from = start;
  while (isPause(items[from]) || items[from]?.lower === ';' || (items[from]?.pos === 'CCONJ' && start > 0)) from++;
  if (items.slice(from, to).some(({ pos }) => pos === 'QUOTE') || goesOn) return { from, to };
  // “In Paris, X said …”, “While she spoke, X said …”: an introduction, unless the clause it introduces follows before the attribution.
  const comma = introduces(items, from) ? range(from, to).find((k) => isComma(items[k])) : from;
  return range(comma ?? to, to).some((k) => finite(items, k)) ? { from, to } : undefined;
}

/** The words before “…, X said.” where the tagger has seen no predicate in them; phrases that only lead up to it are none. */
export function unparsedClause({ items }: Context, edge: number): Stretch | undefined {
  return isComma(items[edge - 1]) && !introduces(items, 0) ? { from: 0, to: edge - 1 } : undefined;
}

/** Whether a phrase or clause at `i` only leads up to one: “In Osk”, and not “At least nine people”. */
const introduces = (items: Items, i: number): boolean =>
  inClass(items[i]?.lower, 'introducing') && !/^(?:least|most)$/.test(items[i + 1]?.lower ?? '');

/** Whether what stands at `i` can go on with a clause: a finite verb, or quoted words. */
export const predicateAt = (items: Items, i: number): boolean => finiteAt(items, i) || items[i]?.pos === 'QUOTE';

/** Whether the sentence is over at `i`. */
export const isOver = (items: Items, i: number): boolean => /^[.?!]$/.test(items[i]?.lower ?? '.');
