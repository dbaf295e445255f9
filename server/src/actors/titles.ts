import { wordsAt } from '../article/words-at';
import type { Token } from '../language/types';
import { anyOf, inClass } from '../lexicons/word-classes';
import { isLetters } from './name-parts';
import { isCapital, type NameWords } from './name-words';

/** What stands beside a name and says who it is. */
export interface Titles {
  /** Offices in front of the name or in the apposition behind it, as written. */
  readonly titles: readonly string[];
  readonly honorific: boolean;
  readonly gender: 'he' | 'she' | undefined;
}

export const untitled: Titles = { titles: [], honorific: false, gender: undefined };

/** The titles round the name that stands in `[from, to)`. */
export function titlesOf(words: NameWords, from: number, to: number): Titles {
  const before = titleBefore(words, from);
  const letters = lettersAfter(words, to);
  const behind = to + letters.length;
  const after = before?.honorific && before.title !== '' ? undefined : apposition(words, behind);
  if (!before && !after && letters.length === 0) return untitled;
  return {
    titles: [before?.title ?? '', before?.rank ?? '', ...letters, after?.title ?? ''].filter((title) => title !== ''),
    honorific: before?.honorific ?? false,
    gender: before?.gender ?? after?.gender,
  };
}

/** “Ana Ruiz [MP]”: letters that are an office; others are none, and end nothing. */
function lettersAfter({ tokens, lexicons, offices }: NameWords, to: number): string[] {
  const found: string[] = [];
  for (let i = to; tokens[i] && isLetters(tokens[i] as Token, lexicons); i++)
    found.push(offices[i] ? (tokens[i] as Token).form : '');
  return found;
}

interface Before {
  readonly title: string;
  readonly rank: string;
  readonly honorific: boolean;
  readonly gender: 'he' | 'she' | undefined;
}

function titleBefore(words: NameWords, from: number): Before | undefined {
  const { tokens, article, holders } = words;
  const sentence = tokens[from]?.sentence;
  const same = (i: number) => i >= 0 && tokens[i]?.sentence === sentence;
  // “the minister, Ana Ruiz,”: the office stands before the comma.
  const comma = same(from - 2) && tokens[from - 1]?.lower === ',' && holders[from - 2];
  const end = comma ? from - 2 : from - 1;
  const { first: opening, office, honorific, gender, rank: held } = forms(words, end, same);
  if (!office) return honorific ? { title: '', rank: held, honorific, gender } : undefined;
  let start = opening;
  while (start > from - 9 && same(start - 1) && describes(words, start - 1)) start--;
  const [first, last] = [tokens[start], tokens[end]];
  const title = first && last && last.end > first.start ? wordsAt(article, [first.start, last.end]) : '';
  return {
    title: title.replace(/[\s\u2060]+/g, ' ').replace(/^(?:['’]s|-) ?/, ''),
    rank: held,
    honorific,
    gender,
  };
}

/** The offices and courtesies that end at `end`, read leftwards, and what they tell; `first` is the first of their words. */
function forms({ tokens, lexicons, holders }: NameWords, end: number, same: (i: number) => boolean) {
  let [i, office, honorific, rank] = [end, false, false, ''];
  let gender: Before['gender'];
  while (same(i)) {
    // “Adm .”: an abbreviation that the tagger has cut in two.
    if (tokens[i]?.form === '.' && same(i - 1) && lexicons.honorifics.has(`${tokens[i - 1]?.lower}.`)) i--;
    const token = tokens[i] as Token;
    const isHonorific = lexicons.honorifics.has(token.lower) && isCapital(token.form);
    if (!isHonorific && !holders[i]) break;
    gender ??= lexicons.genders.get(token.lower);
    if (isHonorific) rank ||= lexicons.ranks.get(token.lower.replace(/\.$/, '')) ?? '';
    honorific ||= isHonorific;
    office ||= !isHonorific;
    i -= isHonorific ? 1 : (holders[i] as number);
  }
  return { first: i + 1, office, honorific, rank, gender };
}

/** Whether the word can stand in front of an office as a part of the title. */
function describes({ tokens, lexicons }: NameWords, i: number): boolean {
  const { pos, lower, form } = tokens[i] as Token;
  if (lexicons.honorifics.has(lower)) return false;
  if (pos === 'PROPN') return isCapital(form);
  if (pos === 'PART' || form === '-') return lower === "'s" || form === '-';
  return (pos === 'ADJ' || pos === 'NOUN') && lexicons.reportingVerbs.at(tokens, i) === undefined;
}

/** The index behind the office of a phrase in apposition that begins at `from`; 0 where it has none, or is no apposition. */
function officeBehind({ tokens, offices, holders }: NameWords, from: number, limit: number): number {
  const sentence = tokens[from - 1]?.sentence;
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence || isNoDescription(token)) return 0;
    const length = offices[i] as number;
    if (length === 0 || holders[i + length - 1] !== length) continue;
    const next = tokens[i + length];
    // “…, President Ana Ruiz and”: somebody else comes next. “…, a party chairman candidate”: the office goes on.
    if (next && next.sentence === sentence && isCapital(next.form)) return 0;
    if (!next || (next.pos !== 'NOUN' && next.form !== '-')) return i + length;
  }
  return 0;
}

/** A word that stands before no office in a description. */
const isNoDescription = ({ pos, lower }: Token): boolean =>
  /^(?:ADP|PRON|CCONJ|SCONJ|AUX)$/.test(pos) || (pos === 'VERB' && !/(?:ed|ing)$/.test(lower)) || lower === ',';

/** The end of the apposition whose office ends before `office`: up to a mark, a verb or a relative clause. */
function appositionEnd(tokens: readonly Token[], office: number, limit: number): number {
  const sentence = tokens[office - 1]?.sentence;
  let i = office;
  for (; i < limit; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) break;
    const ends = /^(?:PUNCT|VERB|AUX|PRON|SCONJ)$/.test(token.pos) || inClass(token.lower, 'relative');
    if (ends && token.form !== '-') break;
  }
  return i;
}

/** “Ana Ruiz, a spokeswoman for the ministry,”: the phrase behind the comma, up to what it hangs on. */
function apposition(words: NameWords, to: number): { title: string; gender: 'he' | 'she' | undefined } | undefined {
  const { tokens, lexicons, article } = words;
  let at = to;
  const sentence = tokens[to]?.sentence;
  // “Ana Ruiz (D-Marn), the senator”
  if (tokens[at]?.form === '(') while (at < to + 8 && tokens[at] && tokens[at++]?.form !== ')');
  if (tokens[at]?.lower !== ',' || tokens[at]?.sentence !== sentence) return undefined;
  const office = officeBehind(words, at + 1, at + 14);
  if (!office) return undefined;
  const gender = lexicons.genders.get((tokens[office - 1] as Token).lower);
  const first = tokens[at + 1] as Token;
  const last = tokens[appositionEnd(tokens, office, at + 14) - 1] as Token;
  const title = wordsAt(article, [first.start, last.end])
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an) /i, '')
    .replace(hanging, '');
  if (/["“”]|''/.test(title)) return undefined;
  return { title, gender };
}

const hanging = new RegExp(` (?:${anyOf('title-loose-end')})$`);
