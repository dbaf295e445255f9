import type { VerbForm } from '../../../lexicons/inflect';
import { inClass } from '../../../lexicons/word-classes';
import { finiteAt } from '../../../syntax/clauses';
import type { Item, Items } from '../../../syntax/item';
import { be } from '../../../syntax/verb-group';
import { isComma, relative } from '../../../syntax/words';

/**
 * Whether the word of report at `i`, of so many items, is a verb in its sentence: not in “the alleged theft”, “their stated aims”,
 * and where the tagger takes it for a noun or an adjective, by what stands beside it.
 */
export function verbal(items: Items, i: number, length: number, form: VerbForm): boolean {
  const { pos, lower } = items[i] as Item;
  // “led to claims that”
  if (isOwned(items, i, form) || (form === 's' && items[i - 1]?.lower === 'to')) return false;
  // “Osk, a swing state, said”
  if (form === 'base' && inClass(lower, 'compounding') && items[i + length]?.pos === 'PUNCT') return false;
  if (isOneOfTwo(items, i)) return false;
  if (pos === 'VERB' || pos === 'AUX') return !describes(items, i, form);
  return mistaken(form)(items, i, i + length);
}

/** “their stated aims”, “their claim” */
const isOwned = (items: Items, i: number, form: VerbForm): boolean =>
  inClass(items[i - 1]?.lower, 'possessive-determiner') &&
  (form !== 'past' || /^(?:NOUN|ADJ)$/.test(items[i + 1]?.pos ?? ''));

/** “suicide or suspected suicide” */
const isOneOfTwo = (items: Items, i: number): boolean =>
  items[i - 1]?.pos === 'CCONJ' && items[i - 2]?.lower === items[i + 1]?.lower;

/** “a reported theft”, “after reported thefts”, “politically charged messages”: a participle that describes the noun after it. */
function describes(items: Items, i: number, form: VerbForm): boolean {
  const next = items[i + 1]?.pos ?? '';
  if (form === 's' || form === 'base' || !/^(?:NOUN|PROPN|ADJ)$/.test(next)) return false;
  const { lower, pos } = items[i - 1] ?? { lower: '', pos: 'ADP' };
  if (/ly$/.test(lower)) return /^(?:ADJ|DET)$/.test(items[i - 2]?.pos ?? '');
  if (next !== 'NOUN') return false;
  return pos === 'ADJ' || pos === 'PART' || (form !== 'ing' && (pos === 'ADP' || pos === 'DET'));
}

/** By form, whether a word of report that the tagger takes for something else is a verb; `to` is the item after it. */
function mistaken(form: VerbForm): (items: Items, i: number, to: number) => boolean {
  return form === 's' ? isThird : form === 'base' ? isBase : form === 'ing' ? isParticiple : isPast;
}

const isPast = (items: Items, i: number): boolean =>
  items[i]?.pos !== 'PROPN' && !/^(?:DET|ADP|PART)$/.test(items[i - 1]?.pos ?? '');

function isParticiple(items: Items, i: number, to: number): boolean {
  const before = items[i - 1];
  if (items[i]?.pos === 'NOUN') return isComma(before) || be.has(before?.lower ?? '');
  return /^(?:to|that)$/.test(items[to]?.lower ?? '');
}

const isThird = (items: Items, i: number, to: number): boolean =>
  items[i]?.pos === 'NOUN' && (relative.has(items[i - 1]?.lower ?? '') || headlong(items, i, to));

/** “Ruiz claims the ferry …”, “‘…,’ Ruiz notes.”: the tagger takes the verb for a noun in the plural. */
function headlong(items: Items, i: number, to: number): boolean {
  const next = items[to];
  if (!/^(?:PROPN|NOUN)$/.test(items[i - 1]?.pos ?? '')) return false;
  // “safety rules that could sink it”
  if (next?.lower === 'that') return items[i - 1]?.pos === 'PROPN' || !finiteAt(items, to + 1);
  if (next?.pos === 'PRON' || next?.lower === ':') return true;
  const ahead = items.slice(0, i);
  if (!next || /^[.,]$/.test(next.lower)) return ahead.some(({ pauses }) => pauses);
  return ahead.every(({ pos }) => /^(?:PROPN|NOUN|DET|ADJ|CCONJ|ADV)$/.test(pos)) && /^(?:DET|PROPN)$/.test(next.pos);
}

/** “Ruiz and Holt call them …”, “sailors demand answers”: of one subject the verb would have its ending. */
function isBase(items: Items, i: number, to: number): boolean {
  const [before, next] = [items[i - 1], items[to]];
  if (items[i]?.pos !== 'NOUN' || !/^(?:PROPN|PRON|NOUN)$/.test(before?.pos ?? '')) return false;
  if (next?.pos === 'PRON' || next?.lower === 'that') return true;
  const plural = /[^s]s$/.test(before?.lower ?? '');
  return !next || /^[.,]$/.test(next.lower) ? before?.pos !== 'PROPN' : plural && /^(?:PROPN|DET|NUM)$/.test(next.pos);
}
