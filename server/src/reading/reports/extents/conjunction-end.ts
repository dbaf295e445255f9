import { inClass } from '../../../lexicons/word-classes';
import { finite, finiteAt } from '../../../syntax/clauses';
import type { Item, Items } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { verbGroupAt } from '../../../syntax/verb-group';
import { range } from '../../../syntax/words';
import { type Cue, isWithheld } from '../cues/cues';
import type { Ending } from './content';
import { newSpeaker, reports } from './next-report';
import { staysReported } from './stays-reported';

/** “and” or “but” at `k`, with what may begin behind it. */
interface Conjunction {
  readonly items: Items;
  readonly from: number;
  readonly k: number;
  readonly ending: Ending;
}

/** Whether reported words from `from` on end at the word at `k` because it is an “and” or “but” behind which the reporter speaks. */
export function endsAtConjunction(items: Items, k: number, from: number, ending: Ending): boolean {
  const item = items[k] as Item;
  if (item.pos !== 'CCONJ' || item.lower === 'or') return false;
  const at = { items, from, k, ending };
  return ends.some((here) => here(at)) || (ending.kind === 'object' && thingEnds.some((here) => here(at)));
}

type EndsHere = (conjunction: Conjunction) => boolean;

/** “… but he left”, “praised the plan and she left” */
const pronounClause: EndsHere = ({ items, from, k, ending }) => {
  const { kind } = ending;
  if (staysReported(items, from, k + 1, ending)) return false;
  const noun = kind === 'object' || kind === 'to';
  const pronoun = items[k + 1]?.lower;
  return (noun || (items[k]?.lower === 'but' && pronoun !== 'it')) && inClass(pronoun, 'third-person');
};

/** “… and said”, “… and also saying” */
const reportsAgain: EndsHere = ({ items, from, k, ending: { cueStarts, participle } }) => {
  const cue = cueStarts.get(k + 1) ?? (items[k + 1]?.pos === 'ADV' ? cueStarts.get(k + 2) : undefined);
  if (!cue || cue.form === 'base') return false;
  if (cue.form === 'ing') return participle;
  return reports(items, cue) && !(k - from < 2 && items[k - 1]?.pos === 'PROPN');
};

/** “… and others have said …”, “… and one in four said …” */
const othersReport: EndsHere = ({ items, k, ending: { kind, cueStarts, participle } }) => {
  const noun = kind === 'object' || kind === 'to';
  // “like Holm and one in ten support Ruiz”
  if (kind === 'object' && items[k + 1]?.pos === 'NUM' && cueStarts.has(phraseEnd(items, k + 1))) return true;
  if (noun || items[k - 1]?.pos === 'QUOTE') return newSpeaker(items, k + 1, cueStarts, participle);
  return counts(items[k + 1]) && newSpeaker(items, k + 1, cueStarts, false);
};

const ends: readonly EndsHere[] = [
  ({ items, k, ending: { cueStarts } }) => items[k]?.lower === 'but' && withholds(items, k + 1, cueStarts),
  pronounClause,
  reportsAgain,
  othersReport,
];

/** Where a thing ends that is spoken of. */
const thingEnds: readonly EndsHere[] = [
  // “praised the plan but also voted …”, “and has been late since”: the source goes on to do something.
  ({ items, from, k, ending }) =>
    finiteAt(items, k + 1) &&
    !isQuestioned(items, k + 1) &&
    !sharesVerb(items, from, k, ending) &&
    !isSecondJudgement(items, k),
  ({ items, from, k, ending }) => besideForm(items, k + 1, from, k, ending),
];

/** “baseless and invented by rivals”: a participle beside an adjective, which says more of the same thing. */
const isSecondJudgement = (items: Items, k: number): boolean =>
  items[k - 1]?.pos === 'ADJ' && items[k + 2]?.lower === 'by';

/** “and is it late”: a question of its own. */
const isQuestioned = (items: Items, i: number): boolean =>
  items[i]?.pos === 'AUX' && /^(?:PRON|DET)$/.test(items[i + 1]?.pos ?? '');

/** “a gap in how they plan and build”: the verb goes with one of its form in what is spoken of, and not with the cue. */
function sharesVerb(items: Items, from: number, k: number, { form }: Ending): boolean {
  const formAt = (i: number) => verbGroupAt(items, i).form;
  const verb = items[k + 1]?.pos === 'ADV' ? k + 2 : k + 1;
  if (items[verb]?.pos !== 'VERB' || formAt(verb) === form) return false;
  return range(from, k).some((i) => items[i]?.pos === 'VERB' && finite(items, i) && formAt(i) === formAt(verb));
}

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
  return alike?.test(verb.lower) === true && !items.slice(from, k).some(({ lower }) => alike.test(lower));
}

/** A word that says how many, at the head of a subject that is set against another. */
const counts = (item: Item | undefined): boolean =>
  item !== undefined && (item.pos === 'NUM' || inClass(item.lower, 'counting'));
