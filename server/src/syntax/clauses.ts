import { inClass } from '../lexicons/word-classes';
import type { Item, Items } from './item';
import { phraseEnd } from './noun-phrase';
import { canBeParticiple, isComma, isDash, isPause, personal, range, relative } from './words';

/** A verb form that can be the predicate of a clause: not a bare participle in -ing, not after “to”. */
export function finite(items: Items, i: number): boolean {
  const item = items[i] as Item;
  if (item.pos === 'AUX') return !/^(?:be|been|being|having)$/.test(item.lower);
  // “self-described”, “centre-left”: half of a word with a hyphen is no predicate.
  if (items[i - 1]?.lower === '‐') return false;
  const before = items[items[i - 1]?.pos === 'ADV' ? i - 2 : i - 1];
  return item.pos === 'VERB' && !/ing$/.test(item.lower) && before?.lower !== 'to';
}

/** Whether a finite verb stands at `i`, or behind one adverb there; never past the end. */
export const finiteAt = (items: Items, i: number): boolean =>
  i < items.length && (finite(items, i) || (items[i]?.pos === 'ADV' && i + 1 < items.length && finite(items, i + 1)));

/** Index of the next comma, quotation or full stop from `i` on; `overParts` goes on over words quoted in mid-clause. */
export function clauseStop(items: Items, i: number, overParts = false): number {
  for (let k = i; k < items.length; k++) {
    const item = items[k] as Item;
    if ((item.pos === 'QUOTE' && !(overParts && !item.pauses)) || isPause(item) || /^[.;:?!]$/.test(item.lower))
      return k;
  }
  return items.length;
}

/** Whether a clause with a subject and a predicate begins at `i`. */
export function clauseAt(items: Items, i: number): boolean {
  const first = items[i];
  if (!first) return false;
  if (personal.has(first.lower) || /^(?:there|this|that|these|those)$/.test(first.lower)) {
    if (verbFollows(items, i)) return true;
    const pair = items[i + 1]?.lower === 'and' && phraseEnd(items, i + 2) > i + 2;
    if (personal.has(first.lower) && !pair) return false;
  }
  const stop = clauseStop(items, i, true);
  const predicate = predicateIn(items, i, stop);
  return predicate ?? (isPause(items[stop]) && stop < i + 10 && predicateBehindAside(items, stop));
}

/** Whether a verb stands right behind the pronoun at `i`, or behind an adverb or two. */
function verbFollows(items: Items, i: number): boolean {
  if (inClass(items[i + 1]?.lower, 'contracted-verb')) return true;
  let verb = i + 1;
  while (items[verb]?.pos === 'ADV' || items[verb]?.pos === 'PART') verb++;
  const found = verb <= i + 3 ? items[verb] : undefined;
  return found !== undefined && (found.predicates === true || found.pos === 'AUX' || found.pos === 'VERB');
}

/** Whether the stretch has a predicate for its subject; undefined when it has none so far. */
function predicateIn(items: Items, i: number, stop: number): boolean | undefined {
  for (let k = i + 1; k < Math.min(stop, i + 22); k++) {
    const item = items[k] as Item;
    if ((item.pos === 'SCONJ' || item.lower === 'when') && item.lower !== 'that' && k > i + 1) return false;
    // “claimed the raid but the mayor said …”: what follows is another clause's.
    if (item.lower === 'but' && k > i + 1) return false;
    // “emailed the crew saying …”: no clause with the crew as its subject.
    if (inClass(item.lower, 'saying')) return false;
    if (relative.has(item.lower))
      return range(k + 1, Math.min(items.length, k + 20)).filter((v) => finite(items, v)).length > 1;
    if (predicatesQuoted(items, k)) return true;
    if (finite(items, k)) return item.pos === 'AUX' || !canBeParticiple(item.lower) || items[k + 1]?.lower !== 'by';
  }
  return predicatesQuoted(items, stop) ? true : undefined;
}

/** “Ruiz ‘has no plan’”: quoted words with the predicate of a clause whose subject stands before them. */
const predicatesQuoted = (items: Items, k: number): boolean =>
  items[k]?.predicates === true && /^(?:NOUN|PROPN|PRON)$/.test(items[k - 1]?.pos ?? '');

/** “The minister, Ana Ruiz, left”: the predicate stands behind the second comma, or the second dash. */
function predicateBehindAside(items: Items, open: number): boolean {
  const alike = isDash(items[open]) ? isDash : isComma;
  const first = items[open + 1];
  if (!first || (first.pos === 'CCONJ' && alike === isComma) || /^(?:even|though|although)$/.test(first.lower))
    return false;
  const described = /^(?:which|who|whose|where)$/.test(first.lower);
  return range(open + 2, Math.min(items.length - 1, open + (described ? 45 : 15))).some(
    (close) => alike(items[close]) && predicates(items, close + 1),
  );
}

const predicates = (items: Items, i: number): boolean =>
  finiteAt(items, i) || (items[i]?.predicates === true && items[i]?.pauses === false);
