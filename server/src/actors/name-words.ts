import type { Article } from '../article/types';
import type { Token } from '../language/types';
import type { Lexicons, Place } from '../lexicons/lexicons';
import { beginnings } from '../lexicons/phrases-in';
import { foldName } from '../text/fold';

/** The article's words with what is asked of each again and again, worked out once. */
export interface NameWords {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly lexicons: Lexicons;
  /** `foldName`, for names that come again and again. */
  fold(name: string): string;
  /** For each token, the length of the office that begins there, of one person or of several; 0 for none. */
  readonly offices: Uint8Array;
  /** For each token, the length of the office of one person that ends there; 0 for none. */
  readonly holders: Uint8Array;
  /** For each token with a capital, the place that begins there. */
  readonly places: readonly (PlaceName | undefined)[];
  /** By sentence: whether it is page furniture, a headline or another line in title case, or ordinary text. */
  readonly lines: readonly ('skipped' | 'titled' | 'ordinary')[];
  /** How often a word has a capital that its place in the sentence doesn't give it. */
  readonly capitals: ReadonlyMap<string, number>;
  /** How often a word has none. */
  readonly lowers: ReadonlyMap<string, number>;
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
  const lines = lineKinds(article, tokens);
  const capitals = new Map<string, number>();
  const lowers = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const { form, lower, sentence } = tokens[i] as Token;
    if (lines[sentence] !== 'ordinary') continue;
    if (!isCapital(form)) lowers.set(lower, (lowers.get(lower) ?? 0) + 1);
    else if (!opens(tokens, i)) capitals.set(lower, (capitals.get(lower) ?? 0) + 1);
  }
  const folded = new Map<string, string>();
  const fold = (name: string) => {
    const known = folded.get(name);
    if (known !== undefined) return known;
    const key = foldName(name);
    folded.set(name, key);
    return key;
  };
  return { article, tokens, lexicons, fold, ...titleWords(tokens, lexicons), lines, capitals, lowers };
}

function titleWords(tokens: readonly Token[], lexicons: Lexicons): Pick<NameWords, 'offices' | 'holders' | 'places'> {
  const cased = tokens.map(({ form }) => ({ lower: form }));
  const offices = new Uint8Array(tokens.length);
  const holders = new Uint8Array(tokens.length);
  const places = new Array<PlaceName | undefined>(tokens.length);
  const begins = beginnings(tokens, lexicons);
  for (let i = 0; i < tokens.length; i++) {
    if (isCapital((tokens[i] as Token).form)) places[i] = lexicons.places.at(cased, i);
    const office = begins[i]?.includes(lexicons.offices) ? lexicons.offices.at(tokens, i) : undefined;
    if (!office) continue;
    offices[i] = office.length;
    const end = i + office.length - 1;
    if (isHolder(tokens[end] as Token, office.entry)) holders[end] = Math.max(holders[end] as number, office.length);
  }
  return { offices, holders, places };
}

/** Whether the office is written as one person's: “ministers” is nobody's title. */
export const isHolder = ({ lower }: Token, office: string): boolean =>
  office.endsWith(lower) && office.split(/[ -]/).at(-1) === lower;

/** Whether the word has its capital, if any, from where it stands: at the start of a sentence, a quotation, an item. */
export function opens(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || before.sentence !== tokens[i]?.sentence) return true;
  return before.pos === 'PUNCT' && /^["':;*•([]$/.test(before.form) && !/^[([]$/.test(before.form);
}

export const placeAt = ({ places }: NameWords, i: number): PlaceName | undefined => places[i];

function lineKinds(article: Article, tokens: readonly Token[]): NameWords['lines'] {
  const upper = new Array<number>(article.sentences.length).fill(0);
  const long = new Array<number>(article.sentences.length).fill(0);
  const shouted = new Array<number>(article.sentences.length).fill(0);
  for (const { form, sentence } of tokens) {
    if (form.length < 4 || !/[A-Za-z]/.test(form[0] as string)) continue;
    long[sentence] = (long[sentence] as number) + 1;
    if (!isCapital(form)) continue;
    upper[sentence] = (upper[sentence] as number) + 1;
    if (form === form.toUpperCase()) shouted[sentence] = (shouted[sentence] as number) + 1;
  }
  return article.sentences.map(({ block, span }, i) => {
    const kind = article.blocks[block]?.kind;
    if (kind === 'furniture' || kind === 'byline' || kind === 'verbatim') return 'skipped';
    const count = long[i] as number;
    if (kind === 'headline' || kind === 'heading') return 'titled';
    if (count >= 3 && (shouted[i] as number) >= 0.6 * count) return 'titled';
    // A sentence of names has as many capitals as a title, but ends in a full stop.
    const titled =
      count >= 4 && (upper[i] as number) >= 0.75 * count && !/[.!?]["'”’)]?\s*$/.test(article.prose.slice(...span));
    return titled ? 'titled' : 'ordinary';
  });
}
