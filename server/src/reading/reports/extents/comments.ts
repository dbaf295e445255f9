import { inClass } from '../../../lexicons/word-classes';
import { predicated } from '../../../syntax/adverbial-end';
import { finiteAt } from '../../../syntax/clauses';
import type { Item, Items } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { isComma } from '../../../syntax/words';

/** “…, who has led the fleet since May”: a description that nothing follows, and that is not quoted, is the reporter's. */
export function finalRelative(items: Items, i: number): boolean {
  const opener = inClass(items[i]?.lower, 'relative-preposition') ? items[i + 1] : items[i];
  if (opener?.lower !== 'whom' && !inClass(opener?.lower, 'non-restrictive-relative')) return false;
  // “…, which could end the dispute”: what may come of it is mostly said too.
  if (items.slice(i, i + 8).some(({ lower }) => /^(?:would|could|might)$/.test(lower))) return false;
  return !items.slice(i).some(({ pos }, n) => pos === 'QUOTE' || (isComma(items[i + n]) && resumes(items, i + n + 1)));
}

/** Whether what was described goes on at `i`, behind the description. */
const resumes = (items: Items, i: number): boolean => finiteAt(items, i) || inClass(items[i]?.lower, 'clause-resuming');

/** “…, a claim that nobody believes”, “…, a step towards war”, “…, a plan the board has dropped”: the reporter's word on it. */
export function comments(items: Items, i: number): boolean {
  const { lower, pos } = items[i] as Item;
  if (pos === 'NOUN') return /^(?:that|which)$/.test(items[i + 1]?.lower ?? '');
  if (!/^(?:a|an)$/.test(lower)) return false;
  const end = phraseEnd(items, i);
  return inClass(items[end]?.lower, 'comment-link') || predicated(items, end);
}

/** “…, less than half of last year's”, “…, up from a tenth”: a figure set beside the one that was reported. */
export const compares = (items: Items, i: number): boolean =>
  inClass(items[i]?.lower, 'comparing') && inClass(items[i + 1]?.lower, 'compared-to');

/** “…, a party of the north”, “…, the chief negotiator”, and no list: the reporter says who or what that is. */
export function renamed(items: Items, i: number): boolean {
  const { lower } = items[i] as Item;
  if (lower !== 'the') return /^an?$/.test(lower);
  return !items.slice(i).some((item) => /^(?:,|and|;)$/.test(item.lower));
}
