import type { Lexicons } from '../../../lexicons/lexicons';
import { inClass } from '../../../lexicons/word-classes';
import { adjunctEnd } from '../../../syntax/adjuncts';
import { finite } from '../../../syntax/clauses';
import type { Item, Items } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { clauseAt, isReduced } from '../../../syntax/predicate';
import { canBeParticiple, isComma } from '../../../syntax/words';
import type { Cue } from '../cues/cues';

/** “said if he won, he would go”: the condition is part of what is said. */
export function conditional(items: Items, i: number): boolean {
  const predicates = items.slice(i + 1, i + 30).filter((_, k) => finite(items, i + 1 + k)).length;
  return predicates > 1;
}

/** A that-clause behind long adjuncts: “said after meeting his counterpart, Ali Kaya, in Paris that …”. */
export function clauseAhead(items: Items, cue: Cue): number | undefined {
  if (
    !cue.verb.frames.has('that') ||
    !cue.verb.modes.has('speech') ||
    !/^(?:ADP|ADV|SCONJ|PUNCT|X)$/.test(items[cue.to]?.pos ?? '')
  )
    return undefined;
  // “…, Holm said, a step that …”: the clause is about the step.
  const step = isComma(items[cue.to]) ? phraseEnd(items, cue.to + 1) : 0;
  for (let k = cue.to; k < Math.min(items.length - 1, cue.to + 30); k++) {
    const item = items[k] as Item;
    if (item.lower === 'that' && k === step) return undefined;
    if (item.lower === 'that' && k > cue.to && (clauseAt(items, k + 1) || items[k + 1]?.pos === 'QUOTE')) return k;
    if (item.pos === 'QUOTE' || (finite(items, k) && !isReduced(items, k))) return undefined;
  }
  return undefined;
}

/** A quotation behind long adjuncts: “said on Monday, in reference to her first child, ‘…’”. */
export function quotationAhead(items: Items, cue: Cue, lexicons: Lexicons): number | undefined {
  if (!cue.verb.frames.has('quote') || !cue.verb.modes.has('speech') || cue.generic) return undefined;
  for (let k = cue.to; k < Math.min(items.length - 1, cue.to + 25); k++) {
    const mark = items[k] as Item;
    const next = items[k + 1] as Item;
    if ((isComma(mark) || mark.lower === ':') && next.pos === 'QUOTE' && !next.names && speechLength(next) > 25)
      return k + 1;
    // “called it a mess, adding: ‘…’”, “and adding, ‘…’”: another verb has the quotation.
    const opens = isComma(items[k - 1]) || items[k - 1]?.pos === 'QUOTE' || items[k - 1]?.pos === 'CCONJ';
    if (mark.pos === 'VERB' && /ing$/.test(mark.lower) && opens) return undefined;
    // “…, and then asked: ‘…’”
    if (items[k - 1]?.pos === 'CCONJ' && quotes(items, items[k]?.pos === 'ADV' ? k + 1 : k, lexicons)) return undefined;
    if (finite(items, k) && !canBeParticiple(mark.lower)) return undefined;
  }
  return undefined;
}

/** “expressed frustration in an interview that …”: where the clause begins that says what the feeling is, and where the cue ends. */
export function voicedClause(items: Items, cue: Cue): { readonly from: number; readonly cueTo: number } | undefined {
  if (!inClass(cue.verb.lemma, 'voicing')) return undefined;
  const noun = phraseEnd(items, cue.to);
  let i = noun;
  for (let guard = 0; guard < 3 && items[i]?.lower !== 'that'; guard++) i = adjunctEnd(items, i);
  return items[i]?.lower === 'that' ? { from: i, cueTo: noun } : undefined;
}

/** Whether a verb that may quote stands at `i`: the quotation behind it is its own. */
export const quotes = (items: Items, i: number, lexicons: Lexicons): boolean =>
  lexicons.reportingVerbs.at(items, i)?.entry.verb.frames.has('quote') === true;

/** Whether “that” at `i` opens a clause and does not point at a noun (“rejected that plan”). */
export function thatClause(items: Items, i: number): boolean {
  const next = items[i + 1];
  if (!next || /^[.;:?!)]$/.test(next.lower)) return false;
  if (next.pos !== 'NOUN' || /[^s]s$/.test(next.lower)) return true;
  const stop = items.findIndex((item, k) => k > i && /^[.;:]$/.test(item.lower));
  return items.slice(i + 1, stop < 0 ? undefined : stop).some((_, k) => finite(items, i + 1 + k));
}

/** How long the quotation is, in UTF-16 units, with its marks. */
export const speechLength = (item: Item): number => item.end - item.start;
