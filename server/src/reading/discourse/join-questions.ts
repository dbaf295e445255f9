import type { Lexicons } from '../../lexicons/lexicons';
import { inClass } from '../../lexicons/word-classes';
import { moment } from '../../syntax/adjuncts';
import { type Item, type Items, isQuoted } from '../../syntax/item';
import { phraseEnd } from '../../syntax/noun-phrase';
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
function asks(items: Items, asserted: boolean, lexicons: Lexicons): boolean {
  // “… ‘a mess.’” “It is late,” Ruiz said.: the second quotation has words of its own.
  if (items[0]?.pos === 'QUOTE') return false;
  if (/^[-–—]+$/.test(items[0]?.form ?? '')) return phraseEnd(items, 1) > 1;
  const name = subjectEnd(items);
  const verb = lexicons.reportingVerbs.at(items, name);
  const { pos, lower } = items[name] ?? {};
  // “Why?” Ana Ruiz pressed.
  if (!verb) return !asserted && pos === 'VERB' && /ed$/.test(lower ?? '') && endsAt(items, name + 1, false);
  const {
    form,
    verb: { frames, lemma },
  } = verb.entry;
  if (!frames.has('quote') || !/^(?:past|s)$/.test(form)) return false;
  // “… must go.” The crowd cheered. “… must go.” Bo Holm disagreed.
  if (asserted && (!frames.has('that') || inClass(lemma, 'reaction'))) return false;
  return name === 0 ? !isClause(items.slice(verb.length)) : endsAt(items, name + verb.length, frames.has('addressee'));
}

const isClause = (items: Items): boolean => items.some(({ pos }) => pos === 'AUX' || pos === 'VERB');

/** Whether nothing follows on the verb that ends before `at` but how, when, where and, where the verb has that, to whom it was said. */
function endsAt(items: Items, at: number, addresses: boolean): boolean {
  const next = items[at];
  if (next?.pos === 'ADV') return !isClause(items.slice(at));
  // “Mr Holm asked his daughters.”
  const end = addresses ? phraseEnd(items, at) : at;
  return next?.pos === 'ADP' || moment(items, at) || /^[.,]?$/.test(items[end]?.lower ?? '');
}

/** End of the subject that opens the unit, with what stands in brackets or between commas behind it: “Ana Ruiz, the minister,”. */
function subjectEnd(items: Items): number {
  const end = phraseEnd(items, 0);
  const mark = items[end]?.lower === '(' ? ')' : ',';
  const close = items.findIndex(({ lower }, k) => k > end && lower === mark);
  return /^[(,]$/.test(items[end]?.lower ?? '') && !items.slice(end, close).some(isQuoted) ? close + 1 : end;
}
