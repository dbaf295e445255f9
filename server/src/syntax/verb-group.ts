import type { VerbForm } from '../lexicons/inflect';
import { inClass, wordClass } from '../lexicons/word-classes';
import type { Item, Items, Stretch } from './item';
import { days, isComma, personal } from './words';

export const be = wordClass('be');
export const have = wordClass('have');

/** A verb with the auxiliaries, adverbs and upper verbs that go with it. Ends are exclusive. */
export interface VerbGroup {
  /** First item of the group: auxiliary, adverb, “to”, upper verb. */
  readonly group: number;
  /** The group without an adverb in front, and its end. */
  readonly from: number;
  readonly to: number;
  /** The form of the verb that says what is done. */
  readonly form: VerbForm;
  readonly voice: 'active' | 'passive';
  /** The verb is an infinitive under another verb (“declined to say”), which is in the group. */
  readonly under: boolean;
  /** May not be so: “could say”, “if … says”. */
  readonly unreal: boolean;
  readonly negated: boolean;
  /** It is what somebody refused to do: “declined to say”. */
  readonly refused: boolean;
}

/** What the words of a group tell, as they are gone over from the verb leftwards. */
interface Told {
  under: boolean;
  unreal: boolean;
  negated: boolean;
  refused: boolean;
  passive: boolean;
}

/** The verb of a group: its items, its form, and whether a clause without “that” may be its object. */
interface Head extends Stretch {
  readonly form: VerbForm;
  readonly takesClause: boolean;
}

/** The group of the verb. */
export function verbGroup(items: Items, head: Head): VerbGroup {
  const told: Told = { under: false, unreal: false, negated: false, refused: false, passive: false };
  let from = head.from;
  for (let step = stepLeft(items, from, head, told); step > 0; step = stepLeft(items, from, head, told)) from -= step;
  const { under, refused, passive } = told;
  const marked = items[from]?.pos === 'ADV' && !told.negated && !refused ? from + 1 : from;
  return {
    group: from,
    from: Math.min(marked, head.from),
    to: head.to,
    form: head.form,
    voice: passive ? 'passive' : 'active',
    under,
    unreal: told.unreal || hypothetical(items, from),
    negated: told.negated || negatedInFront(items, from, head.form),
    refused,
  };
}

/** The group of the verb or auxiliary at `k`, whatever it means. */
export const verbGroupAt = (items: Items, k: number): VerbGroup =>
  verbGroup(items, { from: k, to: k + 1, form: formOf(items[k] as Item), takesClause: false });

function formOf({ lower, lemma, pos }: Item): VerbForm {
  if (/ing$/.test(lower) && lower !== lemma) return 'ing';
  if (lower === lemma || pos === 'AUX') return 'base';
  return /s$/.test(lower) ? 's' : 'past';
}

/** How many items before `from` belong to the group, with what they tell; 0 where it begins. */
function stepLeft(items: Items, from: number, head: Head, told: Told): number {
  const before = items[from - 1];
  // “The Osk Today says”: the day is a part of a name.
  if (!before || (before.form === 'Today' && items[from - 2]?.pos === 'PROPN')) return 0;
  return (
    overNegation(items, from, told) ||
    overAuxiliary(items, from, head, told) ||
    (isAdverbOf(items, from) ? 1 : 0) ||
    insertedAt(items, from) ||
    overMoment(items, from) ||
    overUpper(items, from, head, told)
  );
}

function overNegation(items: Items, from: number, told: Told): number {
  const { lower } = items[from - 1] as Item;
  if (lower === 'not' || lower === "n't" || lower === 'never') {
    // “not only says”, “has not just said”
    told.negated = !inClass(items[from]?.lower, 'exclusive-adverb');
    return 1;
  }
  if (lower !== 'longer' || items[from - 2]?.lower !== 'no') return 0;
  told.negated = true;
  return 2;
}

function overAuxiliary(items: Items, from: number, head: Head, told: Told): number {
  const { lower, pos } = items[from - 1] as Item;
  if (be.has(lower) && (pos === 'AUX' || pos === 'VERB' || head.form === 'ing')) {
    const nextTo = adverbsOnly(items, from, head.from);
    const past = head.form === 'past' || head.form === 'participle';
    if (nextTo && past && !isPerfect(items, from, head)) told.passive = true;
    return 1;
  }
  if (pos !== 'AUX' && !have.has(lower)) return 0;
  if (inClass(lower, 'unreal-modal')) told.unreal = true;
  return 1;
}

/** “he's said it failed”, not “he's said to have failed”. */
function isPerfect(items: Items, from: number, head: Head): boolean {
  if (items[from - 1]?.lower !== "'s" || inClass(items[head.to]?.lower, 'behind-passive')) return false;
  const before = items[from - 2]?.lower ?? '';
  return before === 'who' || (personal.has(before) && head.takesClause);
}

const adverbsOnly = (items: Items, from: number, to: number): boolean =>
  items.slice(from, to).every(({ pos }) => pos === 'ADV' || pos === 'PART' || pos === 'AUX');

/** Whether the word before `from` is an adverb of the group, and no link to the sentence before. */
function isAdverbOf(items: Items, from: number): boolean {
  const { lower, pos } = items[from - 1] as Item;
  const outer = items[from - 2];
  const links = inClass(lower, 'linking-adverb') && !/^(?:PROPN|NOUN|PRON|AUX|PART)$/.test(outer?.pos ?? '');
  if (!(pos === 'ADV' && outer?.pos !== 'DET' && !links) && !inClass(lower, 'group-adverb')) return false;
  return !(isComma(outer) && !items[from - 3]);
}

/** How many items before `from` are words put into a verb group, with their commas: “have, in fact, praised”, “has, notably, said”. */
function insertedAt(items: Items, from: number): number {
  const closed = isComma(items[from - 1]);
  if (items[from - 1]?.lower === 'since' && items[from - 2]?.pos === 'AUX') return 1;
  if (closed && isComma(items[from - 3]) && items[from - 4]?.pos === 'AUX') return 3;
  const last = closed ? from - 2 : from - 1;
  if (items[last - 1]?.lower !== 'in' || !inClass(items[last]?.lower, 'inserted-noun')) return 0;
  if (closed && items[last - 3]?.pos !== 'AUX') return 0;
  return closed ? 4 : 2;
}

/** “Ruiz Monday said”, “had last month charged” */
function overMoment(items: Items, from: number): number {
  const { lower, pos } = items[from - 1] as Item;
  if (!days.has(lower)) return 0;
  if (pos === 'PROPN' && items[from - 2]?.pos === 'PROPN') return 1;
  return inClass(items[from - 2]?.lower, 'time-modifier') && items[from - 3]?.pos === 'AUX' ? 2 : 0;
}

/** “wants to say”, “is ready to say”: the upper verb leads to the lower one. */
function overUpper(items: Items, from: number, { form }: Head, told: Told): number {
  if (items[from - 1]?.lower !== 'to' || form !== 'base') return 0;
  const upper = items[from - 2];
  if (!upper || !(inClass(upper.lower, 'ready') || /^(?:VERB|AUX)$/.test(upper.pos)) || upper.lower === 'is') {
    told.unreal = true;
    return 0;
  }
  told.under = true;
  if (inClass(upper.lemma, 'failing')) told.negated = true;
  told.refused ||= inClass(upper.lemma, 'refusing');
  return 2;
}

/** “Nor did Berg say …”, “never has the mayor said …”: the negation stands before the subject, with the auxiliary. */
function negatedInFront(items: Items, from: number, form: VerbForm): boolean {
  if (form !== 'base' && form !== 'past' && form !== 'participle') return false;
  for (let k = from - 2; k >= Math.max(1, from - 6); k--) {
    const { pos, lower } = items[k] as Item;
    if (pos === 'AUX' || have.has(lower)) return inClass(items[k - 1]?.lower, 'negation-in-front');
    if (pos === 'PUNCT' || pos === 'VERB' || pos === 'SCONJ') return false;
  }
  return false;
}

/** “If the minister says so”, “whether he said it”: nobody has said it yet. */
function hypothetical(items: Items, from: number): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 5); k--) {
    const { lower, pos } = items[k] as Item;
    if (lower === 'if' || lower === 'unless') return true;
    if (pos === 'PUNCT' || pos === 'VERB') return false;
  }
  return false;
}

/** Whether the group is a participle without an auxiliary: “, adding that …”. */
export const participial = (items: Items, { form, under, group, to }: VerbGroup): boolean =>
  (form === 'ing' || (under && /ing$/.test(items[group]?.lower ?? ''))) &&
  !items.slice(group, to - 1).some(({ lower }) => be.has(lower));
