import type { Lexicons } from '../../lexicons/lexicons';
import { inClass } from '../../lexicons/word-classes';
import { moment } from '../../syntax/adjuncts';
import { type Item, isQuoted } from '../../syntax/item';
import { phraseEnd } from '../../syntax/noun-phrase';
import { isComma, placeOf } from '../../syntax/words';
import type { Unit } from '../units';

/** “Why?” Ana Ruiz asked: the mark ends a sentence of the quotation only, so the two units are one. */
export function joinQuestions(all: readonly Unit[], prose: string, lexicons: Lexicons): Unit[] {
  const joined: Unit[] = [];
  for (const unit of all) {
    const last = joined.at(-1);
    const mark = last?.items.at(-1);
    const spoken = last?.block === unit.block && mark?.pos === 'QUOTE' && mark.pauses;
    if (last && spoken && asks(unit.items, asserts(prose, mark), lexicons)) {
      const behind = (place: number) => last.items.length + place;
      joined[joined.length - 1] = {
        ...last,
        end: unit.end,
        items: [...last.items, ...unit.items],
        reports: [...last.reports, ...unit.reports.map(behind)],
        sourcePhrases: [...last.sourcePhrases, ...unit.sourcePhrases.map(behind)],
      };
    } else joined.push(unit);
  }
  return joined;
}

/** Whether the quotation ends in a full stop, which no attribution is expected after. */
const asserts = (prose: string, { end }: Item): boolean => /\.\W{1,2}$/u.test(prose.slice(end - 3, end));

/**
 * Whether the unit is an attribution and nothing else: “Ana Ruiz asked.”, “asked the minister on Friday.”, “— Ana Ruiz”; and no
 * reaction to what was said: “Bo Holm disagreed.”
 */
function asks(items: Unit['items'], asserted: boolean, lexicons: Lexicons): boolean {
  // “… ‘a mess.’” “It is late,” Ruiz said.: the second quotation has words of its own.
  if (items[0]?.pos === 'QUOTE') return false;
  if (/^[-–—]+$/.test(items[0]?.form ?? '')) return phraseEnd(items, 1) > 1;
  const name = subjectEnd(items);
  const verb = lexicons.reportingVerbs.at(items, name);
  // “Why?” Ana Ruiz pressed.
  const only =
    items.length - name <= 2 && name > 0 && items[name]?.pos === 'VERB' && /ed$/.test(items[name]?.lower ?? '');
  if (!verb && only) return !asserted;
  if (!verb?.entry.verb.frames.has('quote') || (verb.entry.form !== 'past' && verb.entry.form !== 's')) return false;
  // “… must go.” The crowd cheered. “… must go.” Bo Holm disagreed.
  const takesWords = verb.entry.verb.frames.has('that') && !inClass(verb.entry.verb.lemma, 'reaction');
  if (asserted && !takesWords) return false;
  return name === 0
    ? !items.slice(verb.length).some(({ pos }) => pos === 'AUX')
    : endsAfter(items, name + verb.length, verb.entry.verb.frames.has('addressee'));
}

/** Whether nothing follows on the verb that ends before `at` but how, when, where and to whom it was said. */
function endsAfter(items: Unit['items'], at: number, addresses: boolean): boolean {
  const next = items[at];
  if (next?.pos === 'ADV') return !items.slice(at).some(({ pos }) => pos === 'AUX' || pos === 'VERB');
  if (next === undefined || /^[.,]$/.test(next.lower) || next.pos === 'ADP' || moment(items, at)) return true;
  // “Mr Holm asked his daughters.”
  return addresses && /^[.,]?$/.test(items[phraseEnd(items, at)]?.lower ?? '');
}

/** End of the subject that opens the unit, with what stands in brackets, behind “of” or between commas: “Ana Ruiz, the minister,”. */
function subjectEnd(items: Unit['items']): number {
  let end = phraseEnd(items, 0);
  while (end > 0) {
    const next = items[end];
    const close = isComma(next) ? items.findIndex((item, k) => k > end && isComma(item)) : -1;
    if (next?.lower === '(') end = placeOf(items, ')', end + 1) + 1;
    else if (next?.lower === 'of') end = phraseEnd(items, end + 1);
    else if (close > 0 && close < end + 16 && !items.slice(end, close).some(isQuoted)) return close + 1;
    else break;
  }
  return end;
}
