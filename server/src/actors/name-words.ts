import { signatureIn } from '../article/signature';
import type { Article } from '../article/types';
import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import type { NameLexicon } from '../lexicons/names';
import { beginnings } from '../lexicons/phrases-in';
import type { Place } from '../lexicons/places';
import { foldName } from '../text/fold';

/** The article's words with what is asked of each again and again, worked out once. */
export interface NameWords {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly lexicons: Lexicons;
  /** The name as it is written here, read once for all the places where it is written so. */
  spelling(written: string): Spelling;
  /** For each token, the length of the office that begins there, of one person or of several; 0 for none. */
  readonly offices: Uint8Array;
  /** For each token, the length of the office of one person that ends there; 0 for none. */
  readonly holders: Uint8Array;
  /** For each token with a capital, the place that begins there. */
  readonly places: readonly (PlaceName | undefined)[];
  /** By sentence: whether it is page furniture, a headline or another line in title case, or ordinary text. */
  readonly lines: readonly ('skipped' | 'titled' | 'ordinary')[];
  /** How often the word, given in lower case, has a capital that its place in the sentence doesn't give it. */
  capitals(lower: string): number;
  /** How often it has none. */
  lowers(lower: string): number;
}

export interface Spelling {
  /** In single blanks, without possessive. */
  readonly name: string;
  /** The same folded, word by word, without a nickname between marks. */
  readonly words: readonly string[];
  /** The nickname, folded: “red” of “Ana “Red” Ruiz”; empty where there is none. */
  readonly nickname: string;
  /** The words as a key, without article. */
  readonly key: string;
  /** Whether it is one word, small ones in front aside. */
  readonly single: boolean;
  /** The length of “'s” or “'” at its end; 0 where there is none. */
  readonly ending: number;
}

export interface PlaceName {
  readonly length: number;
  readonly entry: Place;
}

export const isCapital = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code >= 65 && code <= 90;
};

export function nameWords(article: Article, tokens: readonly Token[], lexicons: Lexicons): NameWords {
  const lines = lineKinds(article, tokens, lexicons);
  const counts = new Map<string, { capitals: number; lowers: number }>();
  for (let i = 0; i < tokens.length; i++) {
    const { form, lower, sentence } = tokens[i] as Token;
    const small = isSmall(form, 0);
    if (lines[sentence] !== 'ordinary' || !(small || (isCapital(form) && !opens(tokens, i)))) continue;
    let count = counts.get(lower);
    if (!count) {
      count = { capitals: 0, lowers: 0 };
      counts.set(lower, count);
    }
    if (small) count.lowers++;
    else count.capitals++;
  }
  const capitals = (lower: string) => counts.get(lower)?.capitals ?? 0;
  const lowers = (lower: string) => counts.get(lower)?.lowers ?? 0;
  const spellings = new Map<string, Spelling>();
  const spelling = (written: string) => {
    const known = spellings.get(written) ?? spell(written, lexicons);
    spellings.set(written, known);
    return known;
  };
  const { offices, holders, places } = titleWords(tokens, lexicons);
  return { article, tokens, lexicons, spelling, offices, holders, places, lines, capitals, lowers };
}

function spell(written: string, { names }: Lexicons): Spelling {
  const nickname = /\S\s+["“'‘](\S[^"”’]{0,60})["”'’]\s/.exec(written);
  const key = foldName(nickname ? written.replace(nickname[0].slice(1), ' ') : written);
  const words = key.split(' ');
  const ending = /['’]s?$/.exec(written)?.[0].length ?? 0;
  return {
    name: written.slice(0, written.length - ending).replace(/[\s\u2060]+/g, ' '),
    words,
    nickname: foldName(nickname?.[1] ?? ''),
    key: key.replace(/^the (?=.)/, ''),
    single: !/\s/.test(written.trim()) || isSurnameOnly(words, names),
    ending,
  };
}

/** Whether the words are one name after particles only: “de Souto”, “al-Hadi”. */
export const isSurnameOnly = (words: readonly string[], { innerParticles }: NameLexicon): boolean =>
  words.length > 0 && words.every((word, i) => i === words.length - 1 || innerParticles.has(word));

function titleWords(tokens: readonly Token[], lexicons: Lexicons): Pick<NameWords, 'offices' | 'holders' | 'places'> {
  const offices = new Uint8Array(tokens.length);
  const holders = new Uint8Array(tokens.length);
  const places = new Array<PlaceName | undefined>(tokens.length);
  const begins = beginnings(tokens, lexicons);
  for (let i = 0; i < tokens.length; i++) {
    const { form } = tokens[i] as Token;
    if (isCapital(form) && lexicons.places.firsts.has(form)) places[i] = placeFrom(tokens, i, lexicons);
    const office = begins[i]?.includes(lexicons.offices) ? lexicons.offices.at(tokens, i) : undefined;
    if (!office) continue;
    offices[i] = office.length;
    const end = i + office.length - 1;
    if (isHolder(tokens[end] as Token, office.entry)) holders[end] = Math.max(holders[end] as number, office.length);
  }
  return { offices, holders, places };
}

/** The place that begins at the token; places are told by their capitals. */
function placeFrom(tokens: readonly Token[], i: number, lexicons: Lexicons): PlaceName | undefined {
  const cased = tokens.slice(i, i + longestPlace).map(({ form }) => ({ lower: form }));
  return lexicons.places.at(cased, 0);
}

/** In tokens; no name of a place has more. */
const longestPlace = 8;

/** Whether the office is written as one person's: “ministers” is nobody's title. */
export const isHolder = ({ lower }: Token, office: string): boolean =>
  office.endsWith(lower) && office.split(/[ -]/).at(-1) === lower;

/** Whether the word has its capital, if any, from where it stands: at the start of a sentence, a quotation, an item. */
export function opens(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || before.sentence !== tokens[i]?.sentence) return true;
  if (before.pos !== 'PUNCT') return false;
  // A mark opens what it touches.
  return /^["']$/.test(before.form) ? before.end === tokens[i]?.start : /^[:;*•]$/.test(before.form);
}

/** Whether the letter of the word is a small one. */
function isSmall(word: string, at: number): boolean {
  const code = word.charCodeAt(at);
  return code >= 97 && code <= 122;
}

export const placeAt = ({ places }: NameWords, i: number): PlaceName | undefined => places[i];

function lineKinds(article: Article, tokens: readonly Token[], { givenNames }: Lexicons): NameWords['lines'] {
  const upper = new Uint32Array(article.sentences.length);
  const long = new Uint32Array(article.sentences.length);
  const shouted = new Uint32Array(article.sentences.length);
  const named = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    const { form, sentence } = tokens[i] as Token;
    const capital = isCapital(form);
    if (tokens[i - 1]?.sentence !== sentence && isNameLine(tokens, i, givenNames)) named.add(sentence);
    if (form.length < 4 || !(capital || isSmall(form, 0))) continue;
    long[sentence] = (long[sentence] as number) + 1;
    if (!capital) continue;
    upper[sentence] = (upper[sentence] as number) + 1;
    if (!isSmall(form, 1) && form === form.toUpperCase()) shouted[sentence] = (shouted[sentence] as number) + 1;
  }
  return article.sentences.map(({ block, span }, i) => {
    const kind = article.blocks[block]?.kind;
    if (kind === 'furniture' || kind === 'byline' || kind === 'verbatim') return 'skipped';
    const count = long[i] as number;
    if (kind === 'headline' || (kind === 'heading' && !named.has(i))) return 'titled';
    if (count >= 3 && (shouted[i] as number) >= 0.6 * count) return 'titled';
    // A sentence of names has as many capitals as a title, but ends in a full stop, or in a verb and a colon.
    const ends = /(?:[.!?]["'”’)]?|\s\p{Ll}+:)\s*$/u;
    const titled = count >= 4 && (upper[i] as number) >= 0.75 * count && !ends.test(article.prose.slice(...span));
    return titled && !signatureIn(article.prose, span) ? 'titled' : 'ordinary';
  });
}

/** “Ana Ruiz”, “Ana Ruiz, 34, teacher”: a heading that is somebody's name. */
function isNameLine(tokens: readonly Token[], from: number, givenNames: ReadonlySet<string>): boolean {
  const [first, second, next, after] = tokens.slice(from, from + 4);
  if (!first || !second || !isCapital(first.form) || !isCapital(second.form)) return false;
  const whole = next?.sentence !== first.sentence;
  const told = next?.form === ',' && after !== undefined && !isCapital(after.form);
  return second.sentence === first.sentence && (told || (whole && givenNames.has(first.lower)));
}
