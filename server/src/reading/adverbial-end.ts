import type { Lexicons } from '../lexicons/lexicons';
import { clauseAt, finite } from './clauses';
import { phraseEnd } from './noun-phrase';
import type { Item } from './units';
import { days, type Items, personal, range } from './words';

/** Whether what is spoken of, from `from` on, ends at `k`, where the reporter says when, where or why it was said. */
export function endsAtAdverbial(items: Items, k: number, from: number, lexicons: Lexicons): boolean {
  const item = items[k] as Item;
  if (
    (/^(?:after|while|when|because|although|though|before|since|even)$/.test(item.lower) ||
      // “described it as a mistake that …” goes on; “described it as she left” does not.
      (item.lower === 'as' && (personal.has(items[k + 1]?.lower ?? '') || predicated(items, k + 1)))) &&
    item.pos !== 'ADV' &&
    items[k + 1]?.pos !== 'QUOTE' &&
    clauseAt(items, k + 1)
  )
    return true;
  return item.pos === 'ADP' && k > from && setting(items, k, lexicons);
}

/** Whether a subject with its predicate right behind it stands at `i`: “…, the crowd booed”. */
export function predicated(items: Items, i: number): boolean {
  const end = phraseEnd(items, i);
  const verb = items[end]?.pos === 'ADV' ? end + 1 : end;
  return end > i && verb < items.length && finite(items, verb);
}

/** “in a ruling”, “at a rally”, “on Twitter”, “on Thursday” at the end: where or when something was said, not what. */
function setting(items: Items, k: number, lexicons: Lexicons): boolean {
  if (!/^(?:in|at|during|on)$/.test((items[k] as Item).lower)) return false;
  const end = phraseEnd(items, k + 1);
  if (end === k + 1) return false;
  const last = items[end - 1] as Item;
  // Where more follows the day, the day is mostly part of what is spoken of: “the vote on Thursday over the pier”.
  const over = items[end] === undefined || items[end]?.pos === 'PUNCT';
  if (over && days.has(last.lower) && /^(?:on|in)$/.test((items[k] as Item).lower) && last.pos === 'PROPN') return true;
  if (/^(?:twitter|facebook|instagram|youtube|reddit|linkedin)$/.test(last.lower)) return true;
  const { lower: determiner } = items[k + 1] as Item;
  return (
    (/^(?:a|an|his|her|their|its)$/.test(determiner) || (determiner === 'the' && items[k]?.lower === 'at')) &&
    range(k + 2, end).some((i) => lexicons.occasions.at(items, i) !== undefined)
  );
}
