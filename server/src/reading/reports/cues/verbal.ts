import type { VerbForm } from '../../../lexicons/inflect';
import { inClass } from '../../../lexicons/word-classes';
import { finiteAt } from '../../../syntax/clauses';
import type { Item } from '../../../syntax/item';
import { be, have } from '../../../syntax/verb-group';
import { isComma, personal } from '../../../syntax/words';

/**
 * Whether the word of report at `i`, of so many items, is a verb in its sentence: not in “the alleged theft”, “their stated aims”,
 * and where the tagger takes it for a noun or an adjective, by what stands beside it.
 */
export function verbal(items: readonly Item[], i: number, length: number, form: VerbForm): boolean {
  const { pos } = items[i] as Item;
  // “led to claims that”
  if (form === 's' && items[i - 1]?.lower === 'to') return false;
  // “early-voting states”, and not “El-Kirr states”
  if (form === 's' && items[i - 2]?.lower === '‐' && items[i - 1]?.pos !== 'PROPN') return false;
  if (form === 's' && pos === 'NOUN' && opensRelative(items[i - 1])) return true;
  if (isDetermined(items, i, form) || isOwned(items, i, form) || isOneOfTwo(items, i) || isName(items, i, form))
    return false;
  if (form === 'base' && closesNoun(items, i, i + length)) return false;
  if (pos === 'VERB' || pos === 'AUX') return !describes(items, i, form);
  return mistaken[form]?.(items, i, i + length) ?? false;
}

const opensRelative = (item: Item | undefined): boolean => /^(?:who|which|that)$/.test(item?.lower ?? '');

/** “the claim”, “Ruiz's claim”, “after claims”: a noun, behind its article or preposition. */
function isDetermined(items: readonly Item[], i: number, form: VerbForm): boolean {
  const before = items[i - 1];
  const { pos } = items[i] as Item;
  if (!before || pos === 'AUX') return false;
  const governs = before.pos === 'DET' || (before.lower === "'s" && before.pos === 'PART');
  if (!governs && (before.pos !== 'ADP' || form === 'ing')) return false;
  return pos !== 'VERB' || !inClass(before.lower, 'pronominal-determiner');
}

/** “Osk, a swing state, said”: a noun, behind its article and what describes it, and before a pause. */
function closesNoun(items: readonly Item[], i: number, to: number): boolean {
  const next = items[to];
  if (!inClass(items[i]?.lower, 'compounding') || !(next === undefined || next.pos === 'PUNCT')) return false;
  let from = i - 1;
  while (/^(?:ADJ|NOUN)$/.test(items[from]?.pos ?? '') && !/[^s]s$/.test(items[from]?.lower ?? '')) from--;
  return from < i - 1 && items[from]?.pos === 'DET';
}

/** “suicide or suspected suicide” */
const isOneOfTwo = (items: readonly Item[], i: number): boolean =>
  items[i - 1]?.pos === 'CCONJ' && items[i + 1]?.pos === 'NOUN' && items[i - 2]?.lower === items[i + 1]?.lower;

/** “their stated aims”, “her claim” */
function isOwned(items: readonly Item[], i: number, form: VerbForm): boolean {
  const lower = items[i - 1]?.lower;
  const owned = inClass(lower, 'possessive-determiner');
  if (form !== 'past') return owned || lower === 'her';
  return owned && /^(?:NOUN|ADJ)$/.test(items[i + 1]?.pos ?? '');
}

/** “Hope Keller, a captain, left” */
const isName = (items: readonly Item[], i: number, form: VerbForm): boolean =>
  form === 'base' && i === 0 && items[i + 1]?.pos === 'PROPN';

/** “a reported theft”, “politically charged messages”, “Reported thefts”: a participle that describes the noun after it. */
function describes(items: readonly Item[], i: number, form: VerbForm): boolean {
  if (form === 's' || form === 'base') return false;
  const [before, next] = [items[i - 1], items[i + 1]];
  if (before?.pos === 'ADJ' && next?.pos === 'NOUN') return true;
  const charged = /ly$/.test(before?.lower ?? '') && /^(?:ADJ|DET)$/.test(items[i - 2]?.pos ?? '');
  if (charged && /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '')) return true;
  return (!before || before.pos === 'ADP') && next?.pos === 'NOUN' && form !== 'ing';
}

/** By form, whether a word of report that the tagger takes for something else is a verb; `to` is the item after it. */
const mistaken: Partial<Record<VerbForm, (items: readonly Item[], i: number, to: number) => boolean>> = {
  past(items, i) {
    const { pos, lower } = items[i] as Item;
    const open = pos !== 'PROPN' && items[i + 1]?.pos !== 'NOUN';
    return (open && (pos !== 'ADJ' || predicative(items, i))) || /^(?:said|told|added)$/.test(lower);
  },
  s: (items, i, to) => items[i]?.pos === 'NOUN' && headlong(items, i, to),
  ing(items, i) {
    const [before, next] = [items[i - 1], items[i + 1]];
    const progressive = be.has(before?.lower ?? '');
    const { pos } = items[i] as Item;
    if (pos === 'NOUN') return isComma(before) || (progressive && next?.lower === 'that');
    return /^(?:to|that)$/.test(next?.lower ?? '') && (isComma(before) || progressive);
  },
  // “Ruiz and Holt call them …”
  base(items, i) {
    const [before, next] = [items[i - 1], items[i + 1]];
    if (items[i]?.pos !== 'NOUN' || !/^(?:PROPN|PRON|NOUN)$/.test(before?.pos ?? '')) return false;
    if (next?.pos === 'PRON' || next?.lower === 'that') return true;
    const plural = /[^s]s$/.test(before?.lower ?? '');
    // “the Osk Watch blog, says Ruiz”: of one subject the verb would have its ending.
    if (!next || /^[.,]$/.test(next.lower)) return plural || before?.pos !== 'PROPN' || items[i - 2]?.pos === 'CCONJ';
    return plural && /^(?:PROPN|DET|NUM)$/.test(next.pos);
  },
};

/** “Ruiz alleged that …”, “they have alleged it”: the tagger takes the verb for an adjective, as in “the alleged theft”. */
function predicative(items: readonly Item[], i: number): boolean {
  // “they have also alleged that …”
  const before = items[items[i - 1]?.pos === 'ADV' && have.has(items[i - 2]?.lower ?? '') ? i - 2 : i - 1];
  return (
    before !== undefined &&
    (before.pos === 'PROPN' ||
      personal.has(before.lower) ||
      have.has(before.lower) ||
      before.lower === 'who' ||
      // “a former captain alleged he had …”
      (before.pos === 'NOUN' && personal.has(items[i + 1]?.lower ?? ''))) &&
    !/^(?:ADJ|PUNCT|ADP)$/.test(items[i + 1]?.pos ?? 'PUNCT')
  );
}

/** “Ruiz claims the ferry …”, “‘…,’ Ruiz notes.”: the tagger takes the verb for a noun in the plural. */
function headlong(items: readonly Item[], i: number, to: number): boolean {
  const before = items[i - 1];
  const next = items[to];
  if (before?.pos !== 'PROPN' && before?.pos !== 'NOUN' && !personal.has(before?.lower ?? '')) return false;
  // “safety rules that could sink it”
  if (next?.lower === 'that' && before?.pos === 'NOUN' && finiteAt(items, to + 1)) return false;
  if (next?.lower === 'that' || next?.pos === 'QUOTE' || next?.pos === 'PRON' || next?.lower === ':') return true;
  const spoken = items.findLastIndex((item, k) => k < i && item.pos === 'QUOTE');
  const closes = next === undefined || /^[.,]$/.test(next.lower);
  if (closes) return items[spoken]?.pauses === true && i - spoken <= 7;
  const opens = items.slice(0, i).every(({ pos }) => /^(?:PROPN|NOUN|DET|ADJ|CCONJ|ADV)$/.test(pos));
  return opens && /^(?:DET|PROPN)$/.test(next.pos);
}
