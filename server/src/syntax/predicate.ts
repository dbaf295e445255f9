import { inClass } from '../lexicons/word-classes';
import { clauseStop, finite, finiteAt } from './clauses';
import type { Item, Items } from './item';
import { phraseEnd, postmodifiedEnd } from './noun-phrase';
import { canBeParticiple, isComma, isDash, isPause, personal, placeOf, range } from './words';

/** What tells of a verb that a clause without “that” may follow it, by the first and the last item of its group. */
export type TakesClause = (first: number, last: number) => boolean;

/** A predicate, and whether it may only describe the noun before it: “the plan [proposed in Osk]”. */
export interface Predicate {
  readonly at: number;
  readonly doubtful: boolean;
}

/**
 * The predicate of the noun that the words from `from` on describe: “the crew who oppose the plan ▮ left”, “the steps
 * that were taken ▮ failed”. `clauses` is how many clauses stand open at `from` and have a predicate first.
 */
export function predicateBehind(
  items: Items,
  from: number,
  clauses: number,
  takesClause: TakesClause = () => false,
): Predicate | undefined {
  let open = clauses;
  let doubtful: number | undefined;
  for (let at = pastMark(items, from); at !== undefined; at = pastMark(items, at + 1)) {
    const kind = kindAt(items, at);
    if (kind === 'opens') open++;
    else if (kind === 'reduced' && open === 0) doubtful ??= at;
    else if (kind === 'predicate') {
      if (open === 0) return { at, doubtful: false };
      const last = groupEnd(items, at);
      // “who think the crew say it failed”
      if (!takesClause(at, last)) open--;
      at = last;
    }
  }
  return doubtful === undefined ? undefined : { at: doubtful, doubtful: true };
}

/** What the word at `k` is to the clauses around it; “proposed by Holm” is no predicate of a plan. */
function kindAt(items: Items, k: number): 'opens' | 'predicate' | 'reduced' | undefined {
  if (opensClause(items, k)) return 'opens';
  if (!isPredicate(items, k)) return undefined;
  if (!isReduced(items, k)) return 'predicate';
  return items[k + 1]?.lower === 'by' ? undefined : 'reduced';
}

/** Where to go on behind a mark, a conjunction or a quotation at `k`; `k` itself for a word, and nothing where a clause ends. */
function pastMark(items: Items, k: number): number | undefined {
  if (k >= items.length) return undefined;
  const item = items[k] as Item;
  if (item.lower === '(') {
    const closing = placeOf(items, ')', k);
    return closing < 0 ? undefined : pastMark(items, closing + 1);
  }
  if (isPause(item)) return asideEnd(items, k);
  if (item.pos === 'CCONJ') return item.lower === 'but' ? undefined : pastConjunction(items, k);
  if (item.pos === 'QUOTE') return item.pauses && !item.predicates ? undefined : k;
  // “emailed the crew saying …”: no clause with the crew as its subject.
  return /^[.;:?!]$/.test(item.lower) || inClass(item.lower, 'saying') ? undefined : k;
}

/** “to sell the ferry and [leave]”: an infinitive goes on; another verb behind “and” has its subject before. */
function pastConjunction(items: Items, k: number): number | undefined {
  const verb = items[k + 1]?.pos === 'ADV' ? k + 2 : k + 1;
  if (verb >= items.length) return undefined;
  if (!finite(items, verb)) return k;
  const { lower, lemma, pos } = items[verb] as Item;
  return pos === 'VERB' && lower === lemma ? verb : undefined;
}

/** Where the predicate stands behind the aside that the pause at `k` opens: “the mayor, a doctor, ▮ left”. */
function asideEnd(items: Items, k: number): number | undefined {
  const next = items[k + 1];
  if (personal.has(next?.lower ?? '') || (next?.pos === 'CCONJ' && isComma(items[k]))) return undefined;
  const closes = isDash(items[k]) ? isDash : isPause;
  for (let at = k + 1; at < items.length - 1 && !/^[.;:?!]$/.test(items[at]?.lower ?? ''); at++)
    if (closes(items[at]) && predicateAt(items, at + 1)) return at + 1;
  return undefined;
}

/** Whether a predicate begins at `k`: a finite verb, or quoted words that begin with one. */
const isPredicate = (items: Items, k: number): boolean =>
  finite(items, k) ||
  (items[k]?.predicates === true && (/^(?:NOUN|PROPN|PRON)$/.test(items[k - 1]?.pos ?? '') || isPause(items[k - 1])));

/** The same, behind an adverb too. */
const predicateAt = (items: Items, k: number): boolean =>
  isPredicate(items, k) || (items[k]?.pos === 'ADV' && isPredicate(items, k + 1));

/** A word behind which a clause has a predicate of its own: “who”, “while”, and a pronoun right behind a noun. */
export const opensClause = (items: Items, k: number): boolean => {
  const { pos, lower } = items[k] as Item;
  const noun = /^(?:NOUN|PROPN)$/.test(items[k - 1]?.pos ?? '');
  if (lower === 'as' || inClass(lower, 'temporal-conjunction')) return clauseAt(items, k + 1);
  if (pos === 'SCONJ' || asks(items[k])) return true;
  return (lower === 'that' && pos !== 'DET') || (noun && (personal.has(lower) || lower === 'the'));
};

const asks = (item: Item | undefined): boolean => inClass(item?.lower, 'predicate-opener');

/** “the plan proposed in Osk”: a participle behind a noun. */
export const isReduced = (items: Items, k: number): boolean =>
  canBeParticiple(items[k]?.lower ?? '') && items[k - 1]?.pos !== 'AUX' && items[k + 1]?.pos === 'ADP';

/** The last item of the predicate that begins at `k`: “would never have been put”. */
function groupEnd(items: Items, k: number): number {
  const goesOn = (i: number) =>
    /^(?:AUX|ADV|PART)$/.test(items[i]?.pos ?? '') && /^(?:AUX|VERB|ADV|PART)$/.test(items[i + 1]?.pos ?? '');

  let last = k;
  while (goesOn(last)) last++;
  return last;
}

/** Whether a clause with a subject and a predicate begins at `i`. */
export const clauseAt = (items: Items, i: number): boolean => predicateOf(items, i) !== undefined;

/** Where the predicate of the clause begins that begins at `i` with its subject, or with what leads up to it. */
export function predicateOf(items: Items, i: number): number | undefined {
  const first = items[i];
  if (!first) return undefined;
  const pronoun = personal.has(first.lower);
  const verb = pronoun || inClass(first.lower, 'demonstrative-or-there') ? verbBehind(items, i) : undefined;
  if (verb !== undefined) return verb;
  // “he, once again, left”
  if (pronoun && items[i + 1]?.lower !== 'and') return isPause(items[i + 1]) ? asideEnd(items, i + 1) : undefined;
  const main = behindFronted(items, i);
  if (main !== undefined || first.pos === 'SCONJ') return main && predicateOf(items, main);
  const start = first.pos === 'ADP' ? i + 1 : i;
  const end = phraseEnd(items, start);
  if (finiteAt(items, start)) return undefined;
  const quoted = range(start + 1, end).find((k) => isPredicate(items, k));
  return quoted ?? predicateBehind(items, Math.max(end, start + 1), 0)?.at;
}

/** Where a clause goes on behind what leads up to it: “then [the crew left]”, “if it rains, [the crew stays]”, “in Osk [the crew left]”. */
function behindFronted(items: Items, i: number): number | undefined {
  const { pos, lower } = items[i] as Item;
  if ((pos === 'ADV' && !asks(items[i])) || (pos === 'SCONJ' && lower === 'that')) return i + 1;
  if (pos !== 'ADP' && pos !== 'SCONJ' && lower !== 'to') return undefined;
  const own = pos === 'SCONJ' ? predicateOf(items, i + 1) : undefined;
  let comma = clauseStop(items, (own ?? i) + 1);
  // “if the crew, who are few, stay, the pier opens”
  while (inClass(items[comma + 1]?.lower, 'non-restrictive-relative')) comma = clauseStop(items, comma + 1);
  if (isComma(items[comma])) return begins(items[comma + 1]) ? comma + 1 : undefined;
  const end = postmodifiedEnd(items, i + 1);
  return pos === 'ADP' && /^(?:DET|PRON|PROPN)$/.test(items[end]?.pos ?? '') ? end : undefined;
}

/** Whether a subject can begin with the word. */
const begins = (item: Item | undefined): boolean => item?.pos !== 'CCONJ' && item?.pos !== 'VERB';

/** The verb right behind the pronoun at `i`, or behind adverbs. */
function verbBehind(items: Items, i: number): number | undefined {
  let verb = i + 1;
  while (items[verb]?.pos === 'ADV' || items[verb]?.pos === 'PART') verb++;
  const item = items[verb];
  return item?.predicates === true || item?.pos === 'AUX' || item?.pos === 'VERB' ? verb : undefined;
}
