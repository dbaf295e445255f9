import type { Lexicons } from '../lexicons/lexicons';
import { inClass } from '../lexicons/word-classes';
import { finiteAt } from './clauses';
import type { Item, Items } from './item';
import { phraseEnd } from './noun-phrase';
import { clauseAt } from './predicate';
import { days, isPossessive, range } from './words';

/** Whether what is spoken of, from `from` on, ends at `k`, where the reporter says when, where or why it was said. */
export function endsAtAdverbial(items: Items, k: number, from: number, lexicons: Lexicons): boolean {
  const { lower, pos } = items[k] as Item;
  const next = items[k + 1];
  const opens = opensCircumstance(items, k, from) && (pos !== 'ADV' || lower === 'when');
  if (opens && next?.pos !== 'QUOTE' && clauseAt(items, k + 1)) return lower === 'as' || !tellsOfDeed(items, from, k);
  if (setting(items, k, lexicons)) return true;
  if (behindQuotation(items, k) || whileBusy(items, k)) return true;
  if (!names(items, from, k) || tellsOfDeed(items, from, k)) return false;
  if (inClass(lower, 'circumstance-preposition')) return true;
  if (/^(?:before|after)$/.test(lower) && next?.pos === 'VERB') return true;
  return timed(items, k) || (isPerson(items, from, k) && inClass(lower, 'occasion-preposition'));
}

/** “as a ‘disgrace’ ▮ Wednesday on the radio”, “… ▮ during a stop in Osk”: behind quoted words, when it was said. */
const behindQuotation = (items: Items, k: number): boolean =>
  items[k - 1]?.pos === 'QUOTE' && (items[k]?.lower === 'during' || days.has(items[k]?.lower ?? ''));

/** “mentioned it to me ▮ while driving”, “… ▮ while at a meeting”: what the source was doing then. */
const whileBusy = (items: Items, k: number): boolean =>
  items[k]?.lower === 'while' && (gerund(items[k + 1]) || items[k + 1]?.pos === 'ADP') && !gerund(items[k - 1]);

/** “of hiding ▮ while the crews drowned”: when something was done that somebody is charged with. */
const tellsOfDeed = (items: Items, from: number, k: number): boolean =>
  range(from, k - 1).some((i) => /^(?:of|for)$/.test(items[i]?.lower ?? '') && gerund(items[i + 1]));

const gerund = (item: Item | undefined): boolean => /ing$/.test(item?.lower ?? '') && item?.pos !== 'PRON';

/** Whether a word at `k` may open a clause of when, why or how it was said. */
function opensCircumstance(items: Items, k: number, from: number): boolean {
  const { lower } = items[k] as Item;
  const time = isTime(items[k - 1]);
  // “the hour before it left” goes on; “nine days after it left” does not.
  const counted = /^(?:NUM|QUOTE|PUNCT)$/.test(items[k - 2]?.pos ?? 'NUM');
  if (inClass(lower, 'circumstance-opener')) return !time || counted;
  if (lower === 'when') return !time && items[from]?.pos !== 'NUM';
  if (lower === 'because') return isPerson(items, from, k);
  // “described it as a mistake that …” goes on; “described it as she left” does not.
  return lower === 'as' && predicated(items, k + 1);
}

/** “a moment when”, “where and when”: the clause says which. */
const isTime = (item: Item | undefined): boolean =>
  item?.pos === 'CCONJ' || days.has(item?.lower ?? '') || inClass(item?.lower, 'moment');

/** Whether the words so far only name a thing: no infinitive, and no verb that says what it does. */
const names = (items: Items, from: number, k: number): boolean =>
  !items.slice(from, k).some(({ pos, lower }) => /^(?:VERB|AUX|SCONJ)$/.test(pos) || /^(?:to|who|which)$/.test(lower));

/** “endorsed her in the north”: when or where is nothing that a pronoun could go on with. */
const isPerson = (items: Items, from: number, k: number): boolean =>
  k === from + 1 && inClass((items[from] as Item).lower, 'object-pronoun');

/** “last week”, “on Tuesday night”, “late in May”, and then the sentence is over or pauses. */
function timed(items: Items, k: number): boolean {
  let end = k;
  if (items[end]?.lower === 'on') end++;
  while (inClass(items[end]?.lower, 'time-opener')) end++;
  if (end === k && items[k]?.pos !== 'PROPN') return false;
  const time = end;
  while (days.has(items[end]?.lower ?? '')) end++;
  const after = items[end];
  return end > time && (after === undefined || after.pos === 'PUNCT' || inClass(after.lower, 'behind-day'));
}

/** Whether a subject with its predicate right behind it stands at `i`: “…, the crowd booed”. */
export function predicated(items: Items, i: number): boolean {
  const end = phraseEnd(items, i);
  return end > i && finiteAt(items, end);
}

/** “in a ruling”, “at a rally”, “on Twitter”, “on Thursday” at the end: where or when something was said, not what. */
function setting(items: Items, k: number, lexicons: Lexicons): boolean {
  if (!inClass((items[k] as Item).lower, 'setting-preposition')) return false;
  const end = phraseEnd(items, k + 1);
  const last = items[end - 1] as Item;
  // Where more follows the day, the day is mostly part of what is spoken of: “the vote on Thursday over the pier”.
  const over = items[end] === undefined || items[end]?.pos === 'PUNCT';
  if (over && days.has(last.lower) && /^(?:on|in)$/.test((items[k] as Item).lower) && last.pos === 'PROPN') return true;
  if (inClass(last.lower, 'social-network')) return true;
  const { lower: determiner } = items[k + 1] as Item;
  return (
    (items[k]?.lower === 'during' ||
      inClass(determiner, 'indefinite-or-possessive') ||
      range(k + 2, end).some((i) => isPossessive(items[i] as Item)) ||
      (determiner === 'the' && items[k]?.lower === 'at')) &&
    range(k + 1, end).some((i) => lexicons.occasions.at(items, i) !== undefined)
  );
}
