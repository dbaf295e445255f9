import type { Lexicons } from '../../../lexicons/lexicons';
import { inClass } from '../../../lexicons/word-classes';
import { adjunctEnd } from '../../../syntax/adjuncts';
import { finite } from '../../../syntax/clauses';
import type { Item, Items } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { clauseAt, isReduced } from '../../../syntax/predicate';
import { isComma } from '../../../syntax/words';
import type { Cue } from '../cues/cues';

/** “said if he won, he would go”: the condition is part of what is said. */
export function conditional(items: Items, i: number): boolean {
  const predicates = items.slice(i + 1, i + 30).filter(({ pos }, k) => pos === 'QUOTE' || finite(items, i + 1 + k));
  return predicates.length > 1;
}

/** A that-clause behind long adjuncts from `start` on: “said after meeting his counterpart, Ali Kaya, in Paris that …”. */
export function clauseAhead(items: Items, { verb: { frames, modes } }: Cue, start: number): number | undefined {
  if (!frames.has('that') || !modes.has('speech')) return undefined;
  if (!/^(?:ADP|ADV|SCONJ|PUNCT|X)$/.test(items[start]?.pos ?? '')) return undefined;
  // “…, Holm said, a step that …”: the clause is about the step.
  const step = isComma(items[start]) ? phraseEnd(items, start + 1) : 0;
  for (let k = start; k < Math.min(items.length - 1, start + 30); k++) {
    const item = items[k] as Item;
    const opens = item.lower === 'that' && (clauseAt(items, k + 1) || items[k + 1]?.pos === 'QUOTE');
    if (opens) return k === step ? undefined : k;
    if (item.pos === 'QUOTE' || (finite(items, k) && !isReduced(items, k))) return undefined;
  }
  return undefined;
}

/** A quotation behind long adjuncts: “said on Monday, in reference to her first child, ‘…’”. */
export function quotationAhead(items: Items, { verb, generic, to }: Cue): number | undefined {
  if (!verb.frames.has('quote') || !verb.modes.has('speech') || generic) return undefined;
  for (let k = to; k < Math.min(items.length - 1, to + 25); k++) {
    const next = items[k + 1] as Item;
    const { pos, lower } = items[k] as Item;
    if (/^[,:]$/.test(lower) && next.pos === 'QUOTE' && speechLength(next) > 25) return k + 1;
    // “called it a mess, adding: ‘…’”: another verb has the quotation.
    if (finite(items, k) || (pos === 'VERB' && /ing$/.test(lower))) return undefined;
  }
  return undefined;
}

/** “expressed frustration in an interview that …”: where the clause begins that says what the feeling is, and where the cue ends. */
export function voicedClause(items: Items, cue: Cue): { readonly from: number; readonly cueTo: number } | undefined {
  if (!inClass(cue.verb.lemma, 'voicing')) return undefined;
  const noun = phraseEnd(items, cue.to);
  let i = noun;
  for (let next = adjunctEnd(items, i); next > i; next = adjunctEnd(items, i)) i = next;
  return items[i]?.lower === 'that' ? { from: i, cueTo: noun } : undefined;
}

/** Whether a verb that may quote stands at `i`: the quotation behind it is its own. */
export const quotes = (items: Items, i: number, lexicons: Lexicons): boolean =>
  lexicons.reportingVerbs.at(items, i)?.entry.verb.frames.has('quote') === true;

/** Whether “that” at `i` opens a clause and does not point at a noun (“rejected that plan”). */
export function thatClause(items: Items, i: number): boolean {
  const next = items[i + 1];
  if (next?.pos !== 'NOUN' || /[^s]s$/.test(next.lower)) return true;
  const stop = items.findIndex((item, k) => k > i && /^[.;:]$/.test(item.lower));
  return items.slice(i + 1, stop < 0 ? undefined : stop).some((_, k) => finite(items, i + 1 + k));
}

/** How long the quotation is, in UTF-16 units, with its marks. */
export const speechLength = (item: Item): number => item.end - item.start;
