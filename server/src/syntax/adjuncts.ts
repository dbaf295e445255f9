import { inClass } from '../lexicons/word-classes';
import { clauseStop, finite } from './clauses';
import type { Items } from './item';
import { phraseEnd } from './noun-phrase';
import { isComma, isPause } from './words';

/** End of the person spoken to, when one stands at `i`. */
export function addressee(items: Items, i: number): number {
  let end = phraseEnd(items, i);
  // “told leaders ‘not to give up’”
  if (items[end - 1]?.pos === 'QUOTE' && /^(?:NOUN|PROPN|PRON)$/.test(items[end - 2]?.pos ?? '')) return end - 1;
  for (let on = addresseeGoesOn(items, end); on > end; on = addresseeGoesOn(items, end)) end = on;
  return end;
}

/** End of what goes on with the person spoken to: another person, “of the union”; `end` where nothing does. */
function addresseeGoesOn(items: Items, end: number): number {
  const next = items[end]?.lower;
  const stop = phraseEnd(items, end + 1);
  const another = next === 'and' || (next === ',' && items[end + 1]?.pos === 'PROPN');
  const goesOn = another ? !finite(items, stop) : inClass(next, 'addressee-preposition');
  return goesOn && stop > end + 1 ? stop : end;
}

/** End of an adjunct at `i` that may stand between the verb and the reported words: “on Monday”, “in a statement”, “of the plan”. */
export function adjunctEnd(items: Items, i: number): number {
  const item = items[i];
  if (item?.pos === 'ADV' || inClass(item?.lower, 'day')) return i + 1;
  if (inClass(item?.lower, 'time-modifier') && inClass(items[i + 1]?.lower, 'day')) return i + 2;
  if (item?.pos === 'ADP') return prepositionalEnd(items, i);
  return isPause(item) ? asideEnd(items, i) : i;
}

/** End of the prepositional phrase at `i`, with what belongs to its noun. */
function prepositionalEnd(items: Items, i: number): number {
  const end = items[i + 1]?.pos === 'VERB' ? clauseStop(items, i + 1) : phraseEnd(items, i + 1);
  if (end === i + 1) return i;
  // “with his Turkish counterpart, Ali Kaya, that …”
  const aside = phraseEnd(items, end + 1);
  return isComma(items[end]) && items[aside + 1]?.lower === 'that' ? aside : end;
}

/** End of the aside that the pause at `i` opens, where a quotation or “that” follows it; `i` where none does. */
function asideEnd(items: Items, i: number): number {
  const stop = clauseStop(items, i + 1);
  const next = items[stop + 1];
  return isPause(items[stop]) && (next?.pos === 'QUOTE' || next?.lower === 'that') ? stop : i;
}

/** “this week”, “Friday”, “Monday night”: when, and not what, was said. */
export function moment(items: Items, i: number): boolean {
  const first = items[i]?.lower;
  const last = items[phraseEnd(items, i) - 1]?.lower;
  return (inClass(first, 'day') || inClass(first, 'time-determiner')) && inClass(last, 'day');
}
