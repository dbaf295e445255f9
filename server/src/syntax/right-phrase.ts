import type { Lexicons } from '../lexicons/lexicons';
import { inClass } from '../lexicons/word-classes';
import { clauseStop, finite, finiteAt } from './clauses';
import type { Item, Items } from './item';
import { phraseEnd } from './noun-phrase';
import type { Phrase } from './sentence';
import { canBeParticiple, days, isComma, joining, placeOf, range } from './words';

/** The noun phrase at `i` with what follows it: prepositional phrases, apposition, relative clause. */
export function phraseFrom(items: Items, i: number, lexicons: Lexicons): Phrase | undefined {
  const to = wholeEnd(items, i, lexicons);
  return to > i ? { stretch: { from: i, to }, core: { from: i, to: phraseEnd(items, i) } } : undefined;
}

/** Who does it, where “by” stands at the item: “asked by a captain”. */
export const agentAt = (items: Items, by: number, lexicons: Lexicons): Phrase | undefined =>
  items[by]?.lower === 'by' ? phraseFrom(items, by + 1, lexicons) : undefined;

function wholeEnd(items: Items, i: number, lexicons: Lexicons): number {
  const end = longestEnd(items, i, lexicons);
  // “according to the Post, Ana Ruiz, the mayor, said it”: who stands before the verb is its subject.
  const comma = items.findIndex((item, k) => k > i && k < end && isComma(item));
  if (comma < 0) return end;
  const next = items[end];
  const verb = isComma(next) ? end + 1 : next?.lower === 'and' ? phraseEnd(items, end + 1) : end;
  const quoted = items.slice(comma, end).some((item) => item.predicates === true);
  return quoted || finiteAt(items, verb) ? comma : end;
}

function longestEnd(items: Items, i: number, lexicons: Lexicons): number {
  let end = phraseEnd(items, i);
  if (end === i) return end;
  for (let on = furtherEnd(items, end, lexicons); on > end; on = furtherEnd(items, end, lexicons)) end = on;
  return end;
}

const furtherEnd = (items: Items, end: number, lexicons: Lexicons): number =>
  goesOn.reduce<number | undefined>((found, to) => found ?? to(items, end, lexicons), undefined) ?? end;

/** Where a phrase that ends at `end` goes on to; nothing where it does not go on so, and `end` where it does not go on at all. */
type GoesOn = (items: Items, end: number, lexicons: Lexicons) => number | undefined;

const bracketEnd: GoesOn = (items, end) => {
  if (items[end]?.lower !== '(') return undefined;
  const close = placeOf(items, ')', end + 1);
  return close > end + 8 ? end : Math.max(end, close + 1);
};

/** “slides made for the crew and obtained by the Post” */
const participleEnd: GoesOn = (items, end) => {
  const participle = items[end]?.lower === 'and' ? end + 1 : end;
  return describesAt(items, participle) ? phraseEnd(items, participle + 2) : undefined;
};

const conjunctEnd: GoesOn = (items, end) => {
  if (!/^(?:and|or|&)$/.test(items[end]?.lower ?? '')) return undefined;
  const stop = phraseEnd(items, end + 1);
  return stop === end + 1 || items.slice(stop, stop + 3).some((_, k) => finite(items, stop + k)) ? end : stop;
};

const prepositionalEnd: GoesOn = (items, end, lexicons) => {
  const next = items[end];
  // “Ambassador to France Ana Ruiz”
  const envoy = lexicons.offices.at(items, end - 1) !== undefined;
  if (next?.pos !== 'ADP' || !joining.has(next.lower) || (next.lower === 'to' && !envoy)) return undefined;
  const stop = phraseEnd(items, end + 1);
  const isOccasion = (k: number) => lexicons.occasions.at(items, k) || days.has((items[k] as Item).lower);
  return stop === end + 1 || (next.lower !== 'of' && range(end + 1, stop).some(isOccasion)) ? end : stop;
};

const relativeEnd: GoesOn = (items, end) => {
  if (items[end]?.lower === 'who') return clauseStop(items, end + 1);
  const described = isComma(items[end]) && /^(?:who|whose|which)$/.test(items[end + 1]?.lower ?? '');
  return described ? clauseStop(items, end + 2) : undefined;
};

/** “Ruiz, the mayor”, “Ruiz, 40, of Osk”, “Ruiz, named by the mayor in May, …” */
const appositionEnd: GoesOn = (items, end) => {
  const after = items[end + 1];
  if (!isComma(items[end]) || !after || after.pos === 'QUOTE') return end;
  // “according to X, 40 of the boats are late”; but “X, 40, of Marn”.
  if (after.pos === 'NUM' && !isComma(items[end + 2])) return end;
  const close = describesAt(items, end + 1) ? clauseStop(items, end + 1) : end;
  if (close > end && isComma(items[close])) return close;
  const stop = phraseEnd(items, after.lower === 'of' ? end + 2 : end + 1);
  return stop <= end + 1 || finite(items, stop) ? end : stop;
};

/** In order: the first that says something counts. */
const goesOn: readonly GoesOn[] = [
  bracketEnd,
  participleEnd,
  conjunctEnd,
  prepositionalEnd,
  relativeEnd,
  appositionEnd,
];

/** Whether the word is a participle that describes what stands before it. */
const describesAt = (items: Items, i: number): boolean =>
  items[i]?.pos === 'VERB' &&
  canBeParticiple((items[i] as Item).lower) &&
  inClass(items[i + 1]?.lower, 'participle-preposition');
