import { inClass } from '../lexicons/word-classes';
import { clauseStop, finite } from './clauses';
import type { Items } from './item';
import { phraseEnd } from './noun-phrase';
import { days, isComma, isPause, placeOf } from './words';

/** End of the person spoken to, when one stands at `i`. */
export function addressee(items: Items, i: number): number {
  let end = phraseEnd(items, i);
  // “told leaders ‘not to give up’”
  if (items[end - 1]?.pos === 'QUOTE' && /^(?:NOUN|PROPN|PRON)$/.test(items[end - 2]?.pos ?? '') && end - 2 >= i)
    return end - 1;
  for (let on = addresseeGoesOn(items, end); on > end; on = addresseeGoesOn(items, end)) end = on;
  return overDescription(items, end);
}

/** End of the description between commas behind the person asked: “asked Holm, the mayor of Osk, ▮ to wait”; `end` without one. */
function overDescription(items: Items, end: number): number {
  if (!isComma(items[end]) || items[end + 1]?.pos !== 'DET') return end;
  const close = clauseStop(items, end + 1, true);
  return items[close + 1]?.lower === 'to' ? close + 1 : end;
}

/** End of what goes on with the person spoken to: a bracket, another person, “of the union”; `end` where nothing does. */
function addresseeGoesOn(items: Items, end: number): number {
  const next = items[end];
  if (next?.lower === '(') return Math.max(end, placeOf(items, ')', end) + 1);
  const stop = phraseEnd(items, end + 1);
  const further = stop > end + 1 ? stop : end;
  const another = next?.lower === 'and' || (isComma(next) && items[end + 1]?.pos === 'PROPN');
  if (another && stop > end + 1 && !finite(items, stop)) return stop;
  return next?.pos === 'ADP' && inClass(next.lower, 'addressee-preposition') ? further : end;
}

/** End of an adjunct at `i` that may stand between the verb and the reported words: “on Monday”, “in a statement”, “of the plan”. */
export function adjunctEnd(items: Items, i: number): number {
  const item = items[i];
  if (!item) return i;
  if (item.pos === 'ADV' || days.has(item.lower) || item.lower === 'online') return i + 1;
  if (inClass(item.lower, 'time-modifier') && days.has(items[i + 1]?.lower ?? '')) return i + 2;
  const prepositional = item.pos === 'ADP' || inClass(item.lower, 'adjunct-opener');
  if (prepositional) return prepositionalEnd(items, i);
  if (item.lower === '(' || item.lower === '[') {
    const close = placeOf(items, item.lower === '(' ? ')' : ']', i);
    return close < i + 8 ? Math.max(i, close + 1) : i;
  }
  return isPause(item) ? asideEnd(items, i) : i;
}

/** End of the prepositional phrase at `i`, with what belongs to its noun. */
function prepositionalEnd(items: Items, i: number): number {
  const verbAfter = items[i + 1]?.pos === 'VERB' && /ing$/.test(items[i + 1]?.lower ?? '');
  const stop = verbAfter ? clauseStop(items, i + 1) : phraseEnd(items, i + 1);
  if (stop <= i + 1 && !inClass(items[i]?.lower, 'about')) return i;
  let end = yearEnd(items, stop);
  // “in a statement released by the union”
  const issued = inClass(items[end]?.lower, 'putting-out');
  if (issued && items[end + 1]?.pos === 'ADP') end = Math.max(end, phraseEnd(items, end + 2));
  // “with his Turkish counterpart, Ali Kaya, that …”
  if (isComma(items[end])) {
    const aside = phraseEnd(items, end + 1);
    if (isComma(items[aside]) && items[aside + 1]?.lower === 'that') end = aside;
  }
  return Math.max(end, i);
}

/** End of the aside that the pause at `i` opens, where a quotation or “that” follows it; `i` where none does. */
function asideEnd(items: Items, i: number): number {
  const next = items[i + 1];
  // “said, adding, ‘…’”: the quotation is the participle's.
  if (inClass(next?.lower, 'adding')) return i;
  const participle = next?.pos === 'VERB' && /(?:ing|ed)$/.test(next.lower);
  if (next?.pos !== 'ADP' && next?.pos !== 'ADV' && !participle) return i;
  const stop = clauseStop(items, i + 1);
  const reported = items[stop + 1]?.pos === 'QUOTE' || items[stop + 1]?.lower === 'that';
  return isPause(items[stop]) && reported ? stop : i;
}

/** End of the year behind “on June 25” and a comma, where the comma that closes it follows; else `end`. */
const yearEnd = (items: Items, end: number): number =>
  isComma(items[end]) && /^(?:19|20)\d\d$/.test(items[end + 1]?.lower ?? '') && isComma(items[end + 2]) ? end + 2 : end;

/** “this week”, “Friday”, “Monday night”: when, and not what, was said. */
export function moment(items: Items, i: number): boolean {
  const end = phraseEnd(items, i);
  const first = items[i]?.lower ?? '';
  const next = items[end];
  if (inClass(next?.lower, 'time-distance')) return end > i && days.has(items[end - 1]?.lower ?? '');
  return (
    end > i &&
    end <= i + 2 &&
    days.has(items[end - 1]?.lower ?? '') &&
    (days.has(first) || inClass(first, 'time-determiner')) &&
    !finite(items, end) &&
    // “said the time for talk was over”, “said each year of delay costs more”: the noun has more to say.
    !(inClass(first, 'time-head-determiner') && /^(?:of|for|when)$/.test(next?.lower ?? ''))
  );
}
