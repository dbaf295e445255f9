import { inClass } from '../../../lexicons/word-classes';
import { clauseAt, finite, finiteAt } from '../../../syntax/clauses';
import type { Item, Items } from '../../../syntax/item';
import { range } from '../../../syntax/words';
import { type Cue, isWithheld } from '../cues/cues';
import type { Ending } from './content';
import { newSpeaker, reports } from './next-report';

/** Whether reported words from `from` on end at the word at `k` because it is an “and” or “but” behind which the reporter speaks. */
export function endsAtConjunction(items: Items, k: number, from: number, ending: Ending): boolean {
  const item = items[k] as Item;
  if (item.pos !== 'CCONJ' || item.lower === 'or') return false;
  const { cueStarts, kind } = ending;
  const noun = kind === 'object' || kind === 'to';
  if (item.lower === 'but' && withholds(items, k + 1, cueStarts)) return true;
  if (item.lower === 'but' && /^(?:he|she|they)$/.test(items[k + 1]?.lower ?? '') && clauseAt(items, k + 1))
    return true;
  const cue = cueStarts.get(k + 1) ?? (items[k + 1]?.pos === 'ADV' ? cueStarts.get(k + 2) : undefined);
  if (
    cue &&
    cue.form !== 'ing' &&
    cue.form !== 'base' &&
    reports(items, cue) &&
    !(k - from < 2 && items[k - 1]?.pos === 'PROPN')
  )
    return true;
  if (cue?.form === 'ing' && ending.participle) return true;
  // “praised the plan but also voted …”, “and has been late since”: the source goes on to do something.
  if (kind === 'object' && finiteAt(items, k + 1) && !isQuestioned(items, k + 1)) return true;
  if (noun && /^(?:he|she|it|they)$/.test(items[k + 1]?.lower ?? '') && clauseAt(items, k + 1)) return true;
  if (kind === 'object' && besideForm(items, k + 1, from, k, ending)) return true;
  // “… and others have said …”, “… and one in four said …”
  if (
    !noun &&
    counts(items[k + 1]) &&
    newSpeaker(items, k + 1, cueStarts, false) &&
    range(from, k).some((at) => finite(items, at))
  )
    return true;
  return (noun || items[k - 1]?.pos === 'QUOTE') && newSpeaker(items, k + 1, cueStarts, ending.participle);
}

/** “and is it late”: a question of its own. */
const isQuestioned = (items: Items, i: number): boolean =>
  items[i]?.pos === 'AUX' && /^(?:PRON|DET)$/.test(items[i + 1]?.pos ?? '');

/** “… but did not say when”, “… but declined to go”: what somebody did not do is no part of what they said. */
function withholds(items: Items, i: number, cueStarts: ReadonlyMap<number, Cue>): boolean {
  const cue = cueStarts.get(i);
  return inClass(items[i]?.lemma, 'refusing') || (cue !== undefined && isWithheld(cue));
}

/** “criticising the plan and trying …”, “opposes the pier and ranks …”: a verb in the form of the cue goes on with its subject. */
function besideForm(items: Items, i: number, from: number, k: number, { form }: Ending): boolean {
  const verb = items[items[i]?.pos === 'ADV' ? i + 1 : i];
  if (verb?.pos !== 'VERB') return false;
  const alike = form === 'ing' ? /ing$/ : form === 's' ? /[^s]s$/ : undefined;
  return (
    alike?.test(verb.lower) === true &&
    !items.slice(from, k).some(({ pos, lower }) => pos === 'VERB' && alike.test(lower))
  );
}

/** A word that says how many, at the head of a subject that is set against another. */
const counts = (item: Item | undefined): boolean =>
  item !== undefined && (item.pos === 'NUM' || inClass(item.lower, 'counting'));
