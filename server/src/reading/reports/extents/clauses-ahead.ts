import type { Lexicons } from '../../../lexicons/lexicons';
import { inClass } from '../../../lexicons/word-classes';
import { adjunctEnd } from '../../../syntax/adjuncts';
import { finite } from '../../../syntax/clauses';
import type { Item, Items } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { clauseAt, isReduced } from '../../../syntax/predicate';
import { isComma, range } from '../../../syntax/words';
import type { Cue } from '../cues/cues';

/** “said if he won, he would go”: the condition is part of what is said. */
export const conditional = (items: Items, i: number): boolean =>
  range(i, items.length).filter((k) => items[k]?.pos === 'QUOTE' || finite(items, k)).length > 1;

/** A that-clause behind long adjuncts from `start` on: “said after meeting his counterpart, Ali Kaya, in Paris that …”. */
export function clauseAhead(items: Items, { verb: { frames, modes } }: Cue, start: number): number | undefined {
  if (!frames.has('that') || !modes.has('speech')) return undefined;
  if (!/^(?:ADP|ADV|SCONJ|PUNCT|X)$/.test(items[start]?.pos ?? '')) return undefined;
  // “…, Holm said, a step that …”: the clause is about the step.
  const step = isComma(items[start]) ? phraseEnd(items, start + 1) : 0;
  const opens = (k: number) => items[k]?.lower === 'that' && (clauseAt(items, k + 1) || items[k + 1]?.pos === 'QUOTE');
  const ends = (k: number) => items[k]?.pos === 'QUOTE' || (finite(items, k) && !isReduced(items, k));
  const at = range(start, items.length).find((k) => opens(k) || ends(k));
  return at !== undefined && at !== step && opens(at) ? at : undefined;
}

/** A quotation behind long adjuncts: “said on Monday, in reference to her first child, ‘…’”. */
export function quotationAhead(items: Items, { verb, to }: Cue): number | undefined {
  if (!verb.frames.has('quote') || !verb.modes.has('speech')) return undefined;
  const opens = (k: number) =>
    items[k]?.pos === 'QUOTE' && speechLength(items[k]) > 25 && /^[,:]$/.test(items[k - 1]?.lower ?? '');
  // “called it a mess, adding: ‘…’”: another verb has the quotation.
  const at = range(to, items.length).find((k) => opens(k) || items[k]?.pos === 'VERB' || finite(items, k));
  return at !== undefined && opens(at) ? at : undefined;
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
  return range(i, items.length).some((k) => finite(items, k));
}

/** How long the quotation is, in UTF-16 units, with its marks. */
export const speechLength = (item: Item): number => item.end - item.start;
