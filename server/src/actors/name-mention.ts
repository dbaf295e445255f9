import { wordsAt } from '../article/words-at';
import type { Token } from '../language/types';
import { isOrdinaryWord } from '../language/wink';
import { inClass } from '../lexicons/word-classes';
import type { Span } from '../text/span';
import { callingsOf } from './callings';
import { type Kin, kinBeside } from './kin';
import { isCapital, type NameWords } from './name-words';
import { type Titles, titlesOf, untitled } from './titles';
import type { ActorEntry, ActorKind } from './types';

/** A name where it stands, before it is known whom it means. */
export interface NameMention {
  readonly span: Span;
  /** The words of the name alone, without title and possessive, folded. */
  readonly words: readonly string[];
  /** What stands between marks in it, folded; empty where nothing does. */
  readonly nickname: string;
  /** As written; of a place, its first name in the table. */
  readonly name: string;
  /** `name` as a key: folded, without article. */
  readonly key: string;
  readonly kind: ActorKind | 'unknown';
  /** Whether it is one word, small ones in front aside: a surname, a first name, a firm. */
  readonly single: boolean;
  /** Offices in front of the name or in an apposition, as written; “Sen.” as “senator”. */
  readonly titles: readonly string[];
  /** What kind of body it is said to be beside it, in lower case: “retailer”. */
  readonly callings: readonly string[];
  readonly honorific: boolean;
  readonly gender: 'he' | 'she' | 'they' | undefined;
  /** How most people of that first name are spoken of. */
  readonly leans: 'he' | 'she' | undefined;
  /** Brought in as somebody's wife, son or first lady: the surname alone means the other. */
  readonly kin: boolean;
  /** Said to be dead beside it: the surname alone means a living relative, where there is one. */
  readonly late: boolean;
  readonly entry: ActorEntry | undefined;
  /** “National Rail”: of several words that the language has, nobody's first name among them. */
  readonly ordinary: boolean;
  /** Whether the first word alone may stand for it, as a firm's: “Peabody” for “Peabody Energy”, not “Osk” for “Osk Council”. */
  readonly shortens: boolean;
  /** A capital or a seat that stands for a government. */
  readonly metonym: boolean;
  readonly possessive: boolean;
  /** “the Times”: persons’ names have no article. */
  readonly article: boolean;
  /** A verb follows and no article stands before: things with proper names mostly have one (“the Black Sea froze”). */
  readonly acts: boolean;
  /** A verb or a preposition stands before it, so that it isn't its sentence's subject. */
  readonly governed: boolean;
  /** “in Osk”: so a person is not named. */
  readonly located: boolean;
  readonly sentence: number;
}

/** What is known of a name before its surroundings are read. */
export type Naming = Pick<NameMention, 'name' | 'kind' | 'metonym'> & Partial<Pick<NameMention, 'entry'>>;

/** The name that stands in the tokens `[start, end)`, with what its surroundings say of it. */
export function mentionAt(words: NameWords, start: number, end: number, naming: Naming): NameMention | undefined {
  const { tokens, article } = words;
  const from = isNobodyElse(naming) ? start : firstName(words, start);
  const [first, last] = [tokens[from] as Token, tokens[end - 1] as Token];
  const spelling = words.spelling(wordsAt(article, [first.start, last.end]));
  if (spelling.words[0] === '') return undefined;
  const { single } = spelling;
  const beside = besideName(words, from, end, naming);
  const ending = last.form.length > 2 ? spelling.ending : 0;
  const ordinary = isOfOrdinaryWords(words, spelling.words);
  const name = from < start ? `${titleCase(spelling.words[0] as string)} ${naming.name}` : naming.name;
  return {
    name,
    key: words.spelling(name).key,
    kind: isBody(tokens, [from, end], naming, beside, single || ordinary)
      ? 'organisation'
      : kindOf(words, from, end, naming, beside),
    span: [first.start, last.end - ending],
    words: spelling.words,
    nickname: spelling.nickname,
    single,
    titles: beside.titles,
    callings: beside.callings,
    honorific: beside.honorific,
    gender: genderOf(words, end, beside),
    leans: single ? undefined : words.lexicons.leanings.get(spelling.words[0] as string),
    kin: beside.kin !== undefined,
    late: !single && isLate(words, from, end),
    entry: naming.entry,
    ordinary: !single && ordinary,
    shortens: spelling.words.length === 2 && isFirm(words, spelling.words[1] as string),
    metonym: naming.metonym,
    possessive: ending > 0 || isPossessive(tokens, end),
    article: tokens[from - 1]?.lower === 'the',
    acts: isActing(tokens, from, end),
    governed: isGoverned(words, from),
    located:
      single && ending === 0 && /^(?:in|near)$/.test(tokens[from - 1]?.lower ?? '') && !isPossessive(tokens, end),
    sentence: first.sentence,
  };
}

/** What stands beside a name and says who it is. */
interface Beside extends Titles {
  readonly callings: readonly string[];
  readonly kin: Kin | undefined;
}

function besideName(words: NameWords, from: number, end: number, { kind }: Naming): Beside {
  if (kind === 'country') return { ...untitled, callings: [], kin: undefined };
  return {
    ...titlesOf(words, from, end),
    callings: kind === 'person' ? [] : callingsOf(words, from, end),
    kin: kinBeside(words, from, end),
  };
}

/** Whether it is known that the name is no person's, or whose it is: no first name can be missing. */
const isNobodyElse = ({ entry, kind }: Naming): boolean =>
  entry !== undefined || (kind !== 'person' && kind !== 'unknown');

function genderOf({ tokens, lexicons }: NameWords, end: number, { gender, kin }: Beside): NameMention['gender'] {
  if (usesThey(tokens, end)) return 'they';
  return gender ?? (kin?.itself ? lexicons.genders.get(kin.noun) : undefined);
}

/** Whether the name, of which nothing else is known, is called a body, is a “which”, or has what bodies have; `alone`: one word, or of ordinary words. */
function isBody(
  tokens: readonly Token[],
  [from, end]: readonly [number, number],
  { kind }: Naming,
  beside: Beside,
  alone: boolean,
): boolean {
  if (kind !== 'unknown' || isTitled(beside)) return false;
  return (beside.callings.length > 0 && alone) || isWhich(tokens, end) || isOfBody(tokens, from, end);
}

const isTitled = ({ honorific, titles }: Beside): boolean => honorific || titles.length > 0;

/** Whether a verb follows, and no article stands before. */
function isActing(tokens: readonly Token[], from: number, end: number): boolean {
  const next = tokens[end];
  if (next?.pos !== 'VERB' && next?.pos !== 'AUX') return false;
  return !next.lower.endsWith('ing') && tokens[from - 1]?.pos !== 'DET';
}

const isFirm = ({ lexicons: { organisations, organisationNames } }: NameWords, last: string): boolean =>
  organisationNames.has(last) && !organisations.has(last);

const isOfOrdinaryWords = ({ lexicons: { givenNames, names } }: NameWords, words: readonly string[]): boolean =>
  words.every((word) => isOrdinaryWord(word) && !givenNames.has(word) && !names.wordsToo.has(word));

/** “Ana Ruiz, who uses they/them pronouns” */
function usesThey(tokens: readonly Token[], end: number): boolean {
  if (tokens[end]?.form !== ',' || tokens[end + 1]?.lower !== 'who') return false;
  const to = tokens[end + 2]?.lower === 'goes' ? end + 4 : end + 3;
  return inClass(tokens[end + 2]?.lower, 'pronoun-choosing') && /^they(?:\/them)?$/.test(tokens[to]?.lower ?? '');
}

/** “the late mayor Ana Ruiz”, “deceased ruler of Osk, Ana Ruiz”, “Ana Ruiz, who died in May” */
function isLate({ tokens, lexicons: { names } }: NameWords, from: number, end: number): boolean {
  if (tokens[end]?.form === ',' && tokens[end + 1]?.lower === 'who' && names.late.has(tokens[end + 2]?.lower ?? ''))
    return true;
  const sentence = tokens[from]?.sentence;
  for (let i = from - 1; i > from - 9 && tokens[i]?.sentence === sentence; i--) {
    const { lower, pos, form } = tokens[i] as Token;
    if (names.late.has(lower)) return !names.never.has(tokens[i + 1]?.lower ?? '');
    if (!/^(?:NOUN|PROPN|ADJ|ADP|VERB)$/.test(pos) && form !== ',') return false;
  }
  return false;
}

/** “Ruiz's boat”, not “Ruiz's been away”. */
function isPossessive(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (!next || !/^'s?$/.test(next.lower) || next.start !== tokens[end - 1]?.end) return false;
  return !inClass(tokens[end + 1]?.lower, 'behind-contracted-verb');
}

const titleCase = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function kindOf(
  { tokens }: NameWords,
  from: number,
  end: number,
  { kind, entry }: Naming,
  beside: Beside,
): NameMention['kind'] {
  if (entry) return kind;
  if (kind === 'unknown' && (isPersonal(tokens, end) || isDoneTo(tokens, from))) return 'person';
  return (isTitled(beside) && kind === 'unknown') || (beside.honorific && kind !== 'organisation') ? 'person' : kind;
}

/** “arrested Ana Ruiz” */
const isDoneTo = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.sentence === tokens[from]?.sentence &&
  isCapital(tokens[from + 1]?.form ?? '') &&
  inClass(tokens[from - 1]?.lower, 'done-to-people');

/** “Dyssel, which makes vans,” */
const isWhich = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.form === ',' &&
  tokens[end + 1]?.lower === 'which' &&
  tokens[end]?.sentence === tokens[end + 1]?.sentence;

/** “Northport have agreed”: a club, or a firm. */
const isPlural = (tokens: readonly Token[], from: number, end: number): boolean =>
  /^(?:have|were|are)$/.test(tokens[end]?.lower ?? '') &&
  !/^(?:CCONJ|AUX|PUNCT|ADP|PROPN|NUM)$/.test(
    tokens[from - 1]?.sentence === tokens[from]?.sentence ? (tokens[from - 1]?.pos ?? '') : '',
  );

/** “Shares in Dyssel fell”, “Dyssel’s shareholders” */
const isOfBody = (tokens: readonly Token[], from: number, end: number): boolean =>
  (/^(?:in|of)$/.test(tokens[from - 1]?.lower ?? '') &&
    /^(?:shares|subsidiary)$/.test(tokens[from - 2]?.lower ?? '')) ||
  (isPossessive(tokens, end) && inClass(tokens[end + 1]?.lower, 'body-part')) ||
  isPlural(tokens, from, end);

/** “Ana Ruiz (D-Marn)”, “Ana Ruiz, 54,”, “Ana Ruiz, who” */
function isPersonal(tokens: readonly Token[], end: number): boolean {
  if (tokens[end]?.form === '(') return isParty(tokens, end);
  const [next, behind] = [tokens[end + 1], tokens[end + 2]];
  if (tokens[end]?.form !== ',' || next?.sentence !== tokens[end]?.sentence) return false;
  return next?.lower === 'who' || (/^[1-9]\d$/.test(next?.form ?? '') && /^[,.]$/.test(behind?.form ?? ''));
}

function isGoverned({ tokens, lexicons }: NameWords, from: number): boolean {
  const sentence = tokens[from]?.sentence;
  let i = from - 1;
  while (tokens[i]?.sentence === sentence && /^(?:PROPN|NOUN|ADJ|DET|PART|NUM)$/.test(tokens[i]?.pos ?? '')) i--;
  const before = tokens[i];
  if (before?.sentence !== sentence || !/^(?:VERB|ADP|AUX)$/.test(before?.pos ?? '')) return false;
  // “…,” said Ana Ruiz, “Then came Ana Ruiz”: the subject stands behind its verb.
  if (before?.pos === 'VERB' && inClass(before.lower, 'entering')) return false;
  const frames = before?.pos === 'VERB' ? lexicons.reportingVerbs.at(tokens, i)?.entry.verb.frames : undefined;
  return !(frames?.has('quote') && !frames.has('addressee'));
}

/** “anders Holm”: a first name that lost its capital. */
function firstName({ tokens, lexicons, lowers }: NameWords, from: number): number {
  const before = tokens[from - 1];
  if (!before || before.sentence !== tokens[from]?.sentence || isCapital(before.form)) return from;
  if (before.form.length < 5 || !/^(?:NOUN|PROPN|ADJ|X)$/.test(before.pos)) return from;
  if (!lexicons.givenNames.has(before.lower) || lexicons.names.wordsToo.has(before.lower)) return from;
  return lowers(before.lower) < 3 ? from - 1 : from;
}

/** Whether a party stands in the bracket at the token, as in “Ana Ruiz (D-Marn)”. */
export const isParty = (tokens: readonly Token[], i: number): boolean =>
  /^[DRI]$/.test(tokens[i + 1]?.form ?? '') && /^[-)]$/.test(tokens[i + 2]?.form ?? '');

/** The token that closes the bracket, or one not far behind. */
export function behindBracket(tokens: readonly Token[], i: number): number {
  let to = i + 1;
  while (to < i + 8 && tokens[to] && tokens[to]?.form !== ')') to++;
  return to;
}
