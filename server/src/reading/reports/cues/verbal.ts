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
  const item = items[i] as Item;
  const before = items[i - 1];
  const next = items[i + 1];
  if (item.lower === 'according') return true;
  // “early-voting states”
  if (form === 's' && items[i - 2]?.lower === '‐') return false;
  if (form === 's' && item.pos === 'NOUN' && /^(?:who|which|that)$/.test(before?.lower ?? '')) return true;
  if (
    before &&
    (before.pos === 'DET' ||
      (before.lower === "'s" && before.pos === 'PART') ||
      (before.pos === 'ADP' && form !== 'ing')) &&
    item.pos !== 'AUX'
  ) {
    if (!inClass(before.lower, 'pronominal-determiner') || item.pos !== 'VERB') return false;
  }
  // “suicide or suspected suicide”
  if (before?.pos === 'CCONJ' && next?.pos === 'NOUN' && items[i - 2]?.lower === next.lower) return false;
  // “their stated aims”
  const owned = inClass(before?.lower, 'possessive-determiner');
  if ((owned || before?.lower === 'her') && (form !== 'past' || (owned && /^(?:NOUN|ADJ)$/.test(next?.pos ?? ''))))
    return false;
  // “Hope Keller, a captain, left”
  if (form === 'base' && /^\p{Lu}/u.test(item.form) && next?.pos === 'PROPN' && !before) return false;
  if (item.pos === 'VERB' || item.pos === 'AUX') {
    if (form === 'participle' || form === 'past' || form === 'ing') {
      if (before?.pos === 'ADJ' && next?.pos === 'NOUN') return false;
      // “other politically charged messages”
      if (
        /ly$/.test(before?.lower ?? '') &&
        /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '') &&
        /^(?:ADJ|DET)$/.test(items[i - 2]?.pos ?? '')
      )
        return false;
      if ((before === undefined || before.pos === 'ADP') && next?.pos === 'NOUN' && form !== 'ing') return false;
    }
    return true;
  }
  if (form === 'past')
    return item.pos !== 'PROPN' && next?.pos !== 'NOUN' && (item.pos !== 'ADJ' || predicative(items, i))
      ? true
      : /^(?:said|told|added)$/.test(item.lower);
  if (form === 's') return item.pos === 'NOUN' && headlong(items, i, i + length);
  if (form === 'ing')
    return (
      (item.pos === 'NOUN' && (isComma(before) || (be.has(before?.lower ?? '') && next?.lower === 'that'))) ||
      (item.pos === 'ADJ' &&
        (isComma(before) ||
          before?.pauses === true ||
          be.has(before?.lower ?? '') ||
          be.has(items[i - 2]?.lower ?? '')) &&
        /^(?:to|that)$/.test(next?.lower ?? ''))
    );
  // “Ruiz and Holt call them …”
  if (form === 'base')
    return (
      item.pos === 'NOUN' &&
      (before?.pos === 'PROPN' || before?.pos === 'PRON' || before?.pos === 'NOUN') &&
      (next === undefined ||
        /^[.,]$/.test(next.lower) ||
        (/[^s]s$/.test(before.lower) && /^(?:PROPN|DET|NUM)$/.test(next.pos)) ||
        next?.pos === 'PRON' ||
        next?.lower === 'that')
    );
  return false;
}

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
  if (/^(?:who|which|that)$/.test(before?.lower ?? '')) return true;
  if (before?.pos !== 'PROPN' && before?.pos !== 'NOUN' && !personal.has(before?.lower ?? '')) return false;
  // “safety rules that could sink it”
  if (next?.lower === 'that' && before?.pos === 'NOUN' && finiteAt(items, to + 1)) return false;
  if (next?.lower === 'that' || next?.pos === 'QUOTE' || next?.pos === 'PRON' || next?.lower === ':') return true;
  const spoken = items.findLastIndex((item, k) => k < i && item.pos === 'QUOTE');
  const closes = next === undefined || /^[.,]$/.test(next.lower);
  if (closes)
    return spoken >= 0 && items[spoken]?.pauses === true && i - spoken <= 7 && !items.slice(spoken, i).some(isComma);
  const opens = items.slice(0, i).every(({ pos }) => /^(?:PROPN|NOUN|DET|ADJ|CCONJ|ADV)$/.test(pos));
  return opens && /^(?:DET|PROPN)$/.test(next.pos);
}
