import type { Cluster } from '../../actors/cluster';
import type { NameMention } from '../../actors/name-mention';
import { isLetters } from '../../actors/name-parts';
import { isHolder } from '../../actors/name-words';
import { rangeIn } from '../../language/tokens-in';
import type { Token } from '../../language/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { inClass } from '../../lexicons/word-classes';
import type { Span } from '../../text/span';

/** Whose the names of a text are, and which of those are somebody, as far as that is known. */
export interface NamesKnown {
  readonly of: ReadonlyMap<NameMention, Cluster>;
  readonly present: ReadonlySet<Cluster>;
  readonly lexicons: Lexicons;
}

/** The words that stand in the span or reach into it from the left: a source may begin inside a name, “al-[Hadi]”. */
export function wordsWithin(tokens: readonly Token[], span: Span): readonly Token[] {
  const [from, to] = rangeIn(tokens, span);
  const before = tokens[from - 1];
  const reaches = before !== undefined && before.end > span[0] && before.end <= span[1];
  return tokens.slice(reaches ? from - 1 : from, to);
}

/** The names, which are in order, that stand in the span or reach into it from the left. */
export function namesWithin(names: readonly NameMention[], [start, end]: Span): NameMention[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as NameMention).span[0] < start) low = middle + 1;
    else high = middle;
  }
  const found: NameMention[] = [];
  const before = names[low - 1];
  if (before && before.span[1] > start && before.span[1] <= end) found.push(before);
  for (let i = low; i < names.length; i++) {
    const name = names[i] as NameMention;
    if (name.span[0] >= end) break;
    if (name.span[1] <= end) found.push(name);
  }
  return found;
}

/**
 * The name that a source turns on: “Ana Ruiz” in “the island's mayor, Ana Ruiz of Marn”, and nothing in “aides to Ana
 * Ruiz” or “Ana Ruiz's lawyer”.
 */
export function headName(
  { of, present, lexicons }: NamesKnown,
  source: readonly Token[],
  names: readonly NameMention[],
): NameMention | undefined {
  const end = source.at(-1)?.end ?? 0;
  // “[Ana Ruiz]'s claim that …”: whose claim it is, speaks.
  const heads = names.filter((name) => (!name.possessive || name.span[1] === end) && leads(source, name, lexicons));
  const person = heads.find((name) => {
    const cluster = of.get(name);
    return cluster?.kind === 'person' && (present.has(cluster) || name === heads[0]);
  });
  return person ?? heads[0];
}

/** Whether the source turns on the name, by the words before it and after it. */
function leads(source: readonly Token[], name: NameMention, lexicons: Lexicons): boolean {
  const link = linkTo(source, name);
  if (!link || isModifier(source, name, lexicons)) return false;
  const { kind, span } = name;
  if (link.preposition === '') return !link.comma || kind === 'person' || kind === 'unknown';
  const opens = kind === 'person' && link.preposition !== 'for' && opensInOffice(source, span[0], lexicons);
  // “director of the charity Whale Clinic Ana Ruiz” is nobody's name.
  const isPersons = kind === 'person' || (kind === 'unknown' && name.words.length < 4);
  return opens || (isPersons && closesOffice(source, name, lexicons));
}

/** “the director of public affairs Ana Ruiz”, not “the lawyer of the singer Ana Ruiz”, who is another, nor “a friend of Ana Ruiz”. */
function closesOffice(source: readonly Token[], { span, titles, single }: NameMention, lexicons: Lexicons): boolean {
  const from = source.findIndex(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ');
  const before = source.findLast(({ end }) => end <= span[0]);
  if (single || !before || !/^(?:NOUN|PROPN)$/.test(before.pos) || lexicons.kin.has(source[from]?.lower ?? ''))
    return false;
  if (titles.some((title) => title.toLowerCase().endsWith(before.lower) && !/ of /.test(title))) return false;
  if (lexicons.honorifics.has(before.lower)) return false;
  // Of aides nobody is the one who is named.
  const office = [from, from + 1].find((i) => holdsOffice(source, i, lexicons));
  return office !== undefined && (source[office] as Token).end < before.start;
}

function holdsOffice(source: readonly Token[], i: number, { offices }: Lexicons): boolean {
  const office = offices.at(source, i);
  const last = source[i + (office?.length ?? 0) - 1];
  return office !== undefined && last !== undefined && isHolder(last, office.entry);
}

/** What ties the name to the source's words before it; nothing where they make it somebody else's or one of two. */
function linkTo(
  source: readonly Token[],
  { span, titles }: NameMention,
): { comma: boolean; preposition: string } | undefined {
  const before = source.filter(({ start }) => start < span[0]);
  if (before.some((_, i) => isSomebodyElse(before, i, titles))) return undefined;
  if (before.findLast(({ lower }) => lower === '(' || lower === ')')?.lower === '(') return undefined;
  const comma = before.findLastIndex(({ lower }) => lower === ',');
  const preposition = before.slice(comma + 1).find(({ pos, lower }) => pos === 'ADP' || lower === 'to');
  return { comma: comma >= 0, preposition: preposition?.lower ?? '' };
}

/** Whether the word makes somebody else of the name behind it, or one of two. */
function isSomebodyElse(source: readonly Token[], i: number, titles: readonly string[]): boolean {
  const { lower } = source[i] as Token;
  if (inClass(lower, 'non-restrictive-relative') || /^(?:that|when|or)$/.test(lower)) return true;
  // “the owner and candidate Ana Ruiz” is one person.
  return (lower === 'and' && titles.length === 0) || doesTo(source, i, titles);
}

/** “hackers [backing] Ana Ruiz”, not “the bank's managing director Ana Ruiz”: what somebody else does to her. */
const doesTo = (source: readonly Token[], i: number, titles: readonly string[]): boolean => {
  const { pos, lower } = source[i] as Token;
  if (pos !== 'VERB' || !lower.endsWith('ing') || source[i - 1]?.pos !== 'NOUN') return false;
  return !titles.some((title) => title.toLowerCase().includes(lower));
};

/** Whether the name only describes what comes after it: “the Ruiz campaign”, “US and Russian diplomats”. */
function isModifier(source: readonly Token[], name: NameMention, lexicons: Lexicons): boolean {
  const { span, kind } = name;
  const next = source.findIndex((token) => token.start >= span[1] && !isLetters(token, lexicons));
  const [after, other, last] = [source[next], source[next + 1], source[next + 2]];
  if (after && !other && isCalled(name, after, lexicons)) return false;
  if (after && goesOn(after)) return true;
  const modifies = other?.pos === 'ADJ' || (other?.pos === 'PROPN' && last?.pos === 'NOUN');
  return kind === 'country' && after?.lower === 'and' && modifies && source.at(-1)?.pos === 'NOUN';
}

/** “the Osk Dispatch blog”, not “the Osk paper” or “a Ruiz newspaper”: the paper itself. */
const isCalled = ({ single, kind }: NameMention, { lower }: Token, { descriptions }: Lexicons): boolean =>
  descriptions.media.has(lower) && (kind === 'organisation' || (kind === 'unknown' && !single));

/** “Ambassador to France Ana Ruiz”, “Governor of Marn Ana Ruiz” */
function opensInOffice(source: readonly Token[], end: number, lexicons: Lexicons): boolean {
  const [first] = source;
  if (!first || !/^[A-Z]/.test(first.form) || first.pos === 'DET') return false;
  return source.some(
    ({ start, form }, i) => start < end && lexicons.offices.at(source, i) !== undefined && /^[A-Z]/.test(form),
  );
}

/** Whether the noun phrase goes on behind the name: “the Ruiz campaign”. */
const goesOn = (after: Token): boolean =>
  after.form === '-' ||
  /^(?:NOUN|PROPN|ADJ|PART|NUM|AUX)$/.test(after.pos) ||
  (after.pos === 'VERB' && !/(?:ed|ing|en)$/.test(after.lower));

/** The name that a source which begins at `start` is an apposition to: “Ana Ruiz, 29, of Marn, [the mayor]”. */
export function nameInFront(
  text: string,
  names: readonly NameMention[],
  start: number,
  relative = false,
): NameMention | undefined {
  let found: NameMention | undefined;
  for (const name of namesWithin(names, [start - 80, start]))
    if (name.kind !== 'country' && !/^[^(]*\)/.test(text.slice(name.span[1], start))) found = name;
  if (!found || found.possessive || (found.governed && !relative)) return undefined;
  return /^\s*(?:\([^()]*\)\s*)?,\s*(?:\d{1,3},\s*)?(?:of\s+(?:[^,]{2,30},\s*)?)?$/.test(
    text.slice(found.span[1], start),
  )
    ? found
    : undefined;
}
