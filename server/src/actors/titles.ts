import type { Token } from '../language/types';
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
  const { tokens, lexicons, article, holders } = words;
  const sentence = tokens[from]?.sentence;
  const same = (i: number) => i >= 0 && tokens[i]?.sentence === sentence;
  let i = from - 1;
  let honorific = false;
  let gender: 'he' | 'she' | undefined;
  let held = '';
  // “the minister, Ana Ruiz,”: the office stands before the comma.
  const comma = same(i - 1) && tokens[i]?.lower === ',' && holders[i - 1];
  if (comma) i--;
  let office = false;
  while (same(i)) {
    // “Adm .”: an abbreviation that the tagger has cut in two.
    if (tokens[i]?.form === '.' && same(i - 1) && lexicons.honorifics.has(`${tokens[i - 1]?.lower}.`)) i--;
    const token = tokens[i] as Token;
    const isHonorific = lexicons.honorifics.has(token.lower) && isCapital(token.form);
    if (!isHonorific && !holders[i]) break;
    gender ??= lexicons.genders.get(token.lower);
    if (isHonorific) {
      honorific = true;
      held ||= lexicons.ranks.get(token.lower.replace(/\.$/, '')) ?? '';
      i--;
      continue;
    }
    office = true;
    i -= holders[i] as number;
  }
  if (!office) return honorific ? { title: '', rank: held, honorific, gender } : undefined;
  let start = i + 1;
  while (start > from - 9 && same(start - 1) && describes(words, start - 1)) start--;
  const end = comma ? from - 2 : from - 1;
  const [first, last] = [tokens[start], tokens[end]];
  const title = first && last && last.end > first.start ? article.text.slice(first.start, last.end) : '';
  return {
    title: title.replace(/[\s\u2060]+/g, ' ').replace(/^(?:['’]s|-) ?/, ''),
    rank: held,
    honorific,
    gender,
  };
}

/** Whether the word can stand in front of an office as a part of the title. */
function describes({ tokens, lexicons }: NameWords, i: number): boolean {
  const { pos, lower, form } = tokens[i] as Token;
  if (lexicons.honorifics.has(lower)) return false;
  if (pos === 'PROPN') return isCapital(form);
  if (pos === 'PART' || form === '-') return lower === "'s" || form === '-';
  return (pos === 'ADJ' || pos === 'NOUN') && lexicons.reportingVerbs.at(tokens, i) === undefined;
}

/** “Ana Ruiz, a spokeswoman for the ministry,”: the phrase behind the comma, up to what it hangs on. */
function apposition(words: NameWords, to: number): { title: string; gender: 'he' | 'she' | undefined } | undefined {
  const { tokens, lexicons, article, offices, holders } = words;
  let at = to;
  const sentence = tokens[to]?.sentence;
  // “Ana Ruiz (D-Marn), the senator”
  if (tokens[at]?.form === '(') while (at < to + 8 && tokens[at] && tokens[at++]?.form !== ')');
  if (tokens[at]?.lower !== ',' || tokens[at]?.sentence !== sentence) return undefined;
  let office = 0;
  let gender: 'he' | 'she' | undefined;
  let i = at + 1;
  for (; i < at + 14; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) break;
    if (
      office &&
      i >= office &&
      (/^(?:PUNCT|VERB|AUX|PRON|SCONJ)$/.test(token.pos) || /^(?:who|whose|that|which)$/.test(token.lower)) &&
      token.form !== '-'
    )
      break;
    if (office) continue;
    if (token.pos === 'ADP' || token.pos === 'PRON' || token.pos === 'CCONJ' || token.pos === 'SCONJ') return undefined;
    if ((token.pos === 'VERB' && !/(?:ed|ing)$/.test(token.lower)) || token.pos === 'AUX' || token.lower === ',')
      return undefined;
    const length = offices[i] as number;
    if (length === 0 || holders[i + length - 1] !== length) continue;
    const next = tokens[i + length];
    // “…, President Ana Ruiz and”: somebody else comes next. “…, a party chairman candidate”: the office goes on.
    if (next && next.sentence === sentence && isCapital(next.form)) return undefined;
    if (next && (next.pos === 'NOUN' || next.form === '-')) continue;
    office = i + length;
    gender = lexicons.genders.get((tokens[office - 1] as Token).lower);
  }
  if (!office) return undefined;
  const first = tokens[at + 1] as Token;
  const end = tokens[Math.max(office, i) - 1] as Token;
  const title = article.text
    .slice(first.start, end.end)
    .replace(/[\s\u2060]+/g, ' ')
    .replace(/^(?:the|a|an) /i, '')
    .replace(/ (?:who|whose|that|which|and|of|in|at|for)$/, '');
  if (/["“”]|''/.test(title)) return undefined;
  return { title, gender };
}
