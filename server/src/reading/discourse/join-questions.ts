import type { Lexicons } from '../../lexicons/lexicons';
import { moment } from '../../syntax/adjuncts';
import { isQuoted } from '../../syntax/item';
import { phraseEnd } from '../../syntax/noun-phrase';
import { isComma, placeOf } from '../../syntax/words';
import type { Unit } from '../units';

/** “Why?” Ana Ruiz asked: the mark ends a sentence of the quotation only, so the two units are one. */
export function joinQuestions(all: readonly Unit[], lexicons: Lexicons): Unit[] {
  const joined: Unit[] = [];
  for (const unit of all) {
    const last = joined.at(-1);
    const mark = last?.items.at(-1);
    if (last && last.block === unit.block && mark?.pos === 'QUOTE' && mark.pauses && asks(unit.items, lexicons)) {
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

/** Whether the unit is an attribution and nothing else: “Ana Ruiz asked.”, “asked the minister on Friday.”, “— Ana Ruiz”. */
function asks(items: Unit['items'], lexicons: Lexicons): boolean {
  // “… ‘a mess.’” “It is late,” Ruiz said.: the second quotation has words of its own.
  if (items[0]?.pos === 'QUOTE') return false;
  if (/^[-–—]+$/.test(items[0]?.form ?? '')) return items.length < 10 && phraseEnd(items, 1) > 1;
  const name = subjectEnd(items);
  const verb = lexicons.reportingVerbs.at(items, name);
  // “Why?” Ana Ruiz pressed.
  const only =
    items.length - name <= 2 && name > 0 && items[name]?.pos === 'VERB' && /ed$/.test(items[name]?.lower ?? '');
  if (!verb && only) return true;
  if (!verb?.entry.verb.frames.has('quote') || (verb.entry.form !== 'past' && verb.entry.form !== 's')) return false;
  const rest = items.slice(name + verb.length);
  if (name === 0) return phraseEnd(items, verb.length) > verb.length && !rest.some(({ pos }) => pos === 'AUX');
  const next = rest[0];
  if (next?.pos === 'ADV') return !rest.some(({ pos }) => pos === 'AUX' || pos === 'VERB');
  return next === undefined || /^[.,]$/.test(next.lower) || next.pos === 'ADP' || moment(items, name + verb.length);
}

/** End of the subject that opens the unit, with what stands in brackets, behind “of” or between commas: “Ana Ruiz, the minister,”. */
function subjectEnd(items: Unit['items']): number {
  let end = phraseEnd(items, 0);
  for (let guard = 0; end > 0 && guard < 4; guard++) {
    const next = items[end];
    const close = isComma(next) ? items.findIndex((item, k) => k > end && isComma(item)) : -1;
    if (next?.lower === '(') end = placeOf(items, ')', end + 1) + 1;
    else if (next?.lower === 'of') end = phraseEnd(items, end + 1);
    else if (close > 0 && close < end + 16 && !items.slice(end, close).some(isQuoted)) return close + 1;
    else break;
  }
  return end;
}
