import { inClass } from '../lexicons/word-classes';
import type { Item, Items } from './item';
import { days, isPossessive } from './words';

/** Index of the word before “on Friday”, “last week” at `j`, when a name or pronoun stands there: “X on Friday said”. */
export function beforeMoment(items: Items, j: number): number {
  if (!days.has((items[j] as Item).lower) || j < 1) return j;
  let k = j - 1;
  while (k > 0 && days.has((items[k] as Item).lower)) k--;
  while (
    k > 0 &&
    (inClass((items[k] as Item).lower, 'before-moment') ||
      (inClass((items[k] as Item).lower, 'brought-out') && items[k - 1]?.pos === 'NOUN'))
  )
    k--;
  const { pos, lower } = items[k] as Item;
  return k < j - 1 && (/^(?:PROPN|NOUN|PRON)$/.test(pos) || lower === ')' || lower === ',') ? k : j;
}

/** “Osk Today”: a paper’s name. */
const namesToday = (items: Items, i: number): boolean => items[i]?.form === 'Today' && items[i - 1]?.pos === 'PROPN';

/** The end of the phrase in `[from, to)` without the day that stands at it: “the captains today”. */
export function temporalTail(items: Items, from: number, to: number): number {
  let end = to;
  while (
    end - 1 > from &&
    days.has((items[end - 1] as Item).lower) &&
    !namesToday(items, end - 1) &&
    !isPossessive(items[end - 2] as Item)
  ) {
    end--;
    while (
      end - 1 > from &&
      (inClass((items[end - 1] as Item).lower, 'time-tail') || (items[end - 1] as Item).pos === 'NUM')
    )
      end--;
  }
  return end;
}
