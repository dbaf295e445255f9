import type { Lexicons } from '../lexicons/lexicons';
import { inClass } from '../lexicons/word-classes';
import { finiteAt } from './clauses';
import type { Item, Items } from './item';
import { phraseEnd } from './noun-phrase';
import { clauseAt } from './predicate';
import { range } from './words';

/** Whether what is spoken of, from `from` on, ends at `k`, where the reporter says when, where or why it was said. */
export function endsAtAdverbial(items: Items, k: number, from: number, lexicons: Lexicons): boolean {
  const { lower, pos } = items[k] as Item;
  const next = items[k + 1];
  const opens = opensCircumstance(items, k, from) && (pos !== 'ADV' || lower === 'when');
  if (opens && next?.pos !== 'QUOTE' && clauseAt(items, k + 1)) return lower === 'as' || !tellsOfDeed(items, from, k);
  if (inClass(lower, 'circumstance-preposition')) return true;
  if (/^(?:before|after)$/.test(lower) && next?.pos === 'VERB') return true;
  const placed = isPerson(items, from, k) && inClass(lower, 'occasion-preposition');
  return placed || timed(items, k) || setting(items, k, lexicons);
}

/** “of hiding ▮ while the crews drowned”: when something was done that somebody is charged with. */
const tellsOfDeed = (items: Items, from: number, k: number): boolean =>
  range(from, k - 1).some((i) => /^(?:of|for)$/.test(items[i]?.lower ?? '') && /ing$/.test(items[i + 1]?.lower ?? ''));

/** Whether a word at `k` may open a clause of when, why or how it was said. */
function opensCircumstance(items: Items, k: number, from: number): boolean {
  const { lower } = items[k] as Item;
  // “pointed to 2011, when the pier broke”
  if (lower === 'when' && items[from]?.pos === 'NUM') return false;
  // “a moment when”: the clause says which.
  if (lower === 'when' || inClass(lower, 'circumstance-opener')) return !inClass(items[k - 1]?.lower, 'moment');
  if (lower === 'because') return isPerson(items, from, k);
  // “described it as a mistake that …” goes on; “described it as she left” does not.
  return lower === 'as' && predicated(items, k + 1);
}

/** “endorsed her in the north”: when or where is nothing that a pronoun could go on with. */
const isPerson = (items: Items, from: number, k: number): boolean =>
  k === from + 1 && inClass((items[from] as Item).lower, 'object-pronoun');

/** “last week”, “Tuesday night”, “late in May”, and then the sentence is over or pauses. */
function timed(items: Items, k: number): boolean {
  let time = k;
  while (inClass(items[time]?.lower, 'time-opener')) time++;
  if (time === k && items[k]?.pos !== 'PROPN') return false;
  let end = time;
  while (inClass(items[end]?.lower, 'day')) end++;
  const after = items[end];
  const over = after?.pos === 'PUNCT' || inClass(after?.lower, 'behind-day');
  return over && end > time;
}

/** Whether a subject with its predicate right behind it stands at `i`: “…, the crowd booed”. */
export function predicated(items: Items, i: number): boolean {
  const end = phraseEnd(items, i);
  return end > i && finiteAt(items, end);
}

/** “in a ruling”, “at a rally”, “on Thursday”: where or when something was said, not what. */
function setting(items: Items, k: number, lexicons: Lexicons): boolean {
  const { lower } = items[k] as Item;
  if (!inClass(lower, 'setting-preposition')) return false;
  const end = phraseEnd(items, k + 1);
  const last = items[end - 1];
  if (last?.pos === 'PROPN' && inClass(last.lower, 'day')) return true;
  const said = lower === 'at' || inClass(items[k + 1]?.lower, 'indefinite-or-possessive');
  return said && range(k + 1, end).some((i) => lexicons.occasions.at(items, i) !== undefined);
}
