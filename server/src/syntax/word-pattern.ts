import type { Token } from '../language/types';
import { tokenised } from '../lexicons/phrases';
import { inClass, type WordClass, wordClass } from '../lexicons/word-classes';

/** A row of words to look for, as a lexicon writes it on a line. */
export interface WordPattern {
  readonly places: readonly Place[];
  /** Whether it must begin with the sentence. */
  readonly opens: boolean;
  /** Words, or lemmas behind “@”, without which the row can't stand anywhere: one of each set. */
  readonly needs: readonly ReadonlySet<string>[];
}

/** What stands at one place of the row. */
export interface Place {
  /** How many words of the row stand at the token, in each way in which it fits; a place that only looks around it takes none. */
  readonly at: (tokens: readonly Token[], i: number) => readonly number[];
  readonly optional: boolean;
  readonly repeats: boolean;
  /** A word of each choice, where it may be one of these alone. */
  readonly words: ReadonlySet<string> | undefined;
}

/**
 * Reads a pattern, in which blanks part the places: `in <possessive> view|opinion`. A word stands for itself in small letters, several
 * with `_` in between, `@see` for every form of a verb, `PROPN` for a part of speech, `<day>` for a class of words, `-ly` for an ending,
 * `un-` for a beginning, `any` for what is no mark, `any,` for what doesn't end a clause. `?` makes a place optional, `*` lets it be there
 * any number of times, `{0,3}` up to three times; `^` is the beginning of the sentence. `!before:a|b` is a place that none of these
 * stands after, `!after:a|b` one that none stands before; with `!since:a|b` none has come since the last pause, with `!later:a|b` none
 * comes before the clause is over.
 */
export function wordPattern(line: string): WordPattern {
  const words = line.split(' ');
  const opens = words[0] === '^';
  const places = words.slice(opens ? 1 : 0).flatMap(placesOf);
  return { opens, places, needs: needsOf(places) };
}

/** The places by which a sentence is chosen: all that name no word of grammar, or the first that names words. */
function needsOf(places: readonly Place[]): ReadonlySet<string>[] {
  const needed = places.flatMap(({ words, optional }) => (words && !optional ? [words] : []));
  const telling = needed.filter((words) => ![...words].some(isOfGrammar));
  return telling.length > 0 ? telling : needed.slice(0, 1);
}

function placesOf(place: string): Place[] {
  const [, looks, around] = /^!(\w+):(.+)$/.exec(place) ?? [];
  if (looks && around) return [lookingAround(looks, choicesOf(around))];
  const [, words = '', quantifier = '', most] = /^(.+?)(\?|\*|\{0,(\d+)\})?$/.exec(place) ?? [];
  const choices = choicesOf(words);
  const one = { at: choices.at, words: choices.words, optional: quantifier !== '', repeats: quantifier === '*' };
  return most ? Array.from({ length: Number(most) }, () => one) : [one];
}

const none: readonly number[] = [];
const nothing: readonly number[] = [0];
const single: readonly number[] = [1];

/** A place that takes no word, and is there only where none of the choices stands on that side. */
function lookingAround(side: string, { at, longest }: Choices): Place {
  const isAt = (tokens: readonly Token[], i: number): boolean => i >= 0 && at(tokens, i).length > 0;
  const isFound: Record<string, (tokens: readonly Token[], i: number) => boolean> = {
    before: isAt,
    after: (tokens, i) =>
      Array.from({ length: longest }, (_, k) => k + 1).some((k) => k <= i && at(tokens, i - k).includes(k)),
    since: (tokens, i) => {
      for (let k = i - 1; k >= 0 && !isPause(tokens[k] as Token); k--) if (isAt(tokens, k)) return true;
      return false;
    },
    later: (tokens, i) => {
      for (let k = i; k < tokens.length && !isStop(tokens[k] as Token); k++) if (isAt(tokens, k)) return true;
      return false;
    },
  };
  const stands = isFound[side];
  if (!stands) throw new Error(`“!${side}:” is no way to look around a place.`);
  return {
    at: (tokens, i) => (stands(tokens, i) ? none : nothing),
    words: undefined,
    optional: false,
    repeats: false,
  };
}

const isStop = ({ form }: Token): boolean => /^[.;:?!]$/.test(form);
const isPause = (token: Token): boolean => token.form === ',' || isStop(token);

/** What may stand at a place. */
interface Choices extends Pick<Place, 'at' | 'words'> {
  /** The most words that one of them has. */
  readonly longest: number;
}

function choicesOf(words: string): Choices {
  const byFirst = new Map<string, (readonly string[])[]>();
  const tests: ((token: Token) => boolean)[] = [];
  let [longest, lemmas] = [1, false];
  for (const choice of words.split('|')) {
    const test = testOf(choice);
    if (test) tests.push(test);
    else
      for (const row of rowsOf(choice)) {
        const first = row[0] as string;
        byFirst.set(first, [...(byFirst.get(first) ?? []), row]);
        longest = Math.max(longest, row.length);
        lemmas ||= first.startsWith('@');
      }
  }
  const told = [...byFirst.values()].flat().map(rarest);
  const rowsAt = ({ lower, lemma }: Token): (readonly string[])[] | undefined => {
    const plain = byFirst.get(lower);
    const inflected = lemmas ? byFirst.get(`@${lemma}`) : undefined;
    return plain && inflected ? [...plain, ...inflected] : (plain ?? inflected);
  };
  return {
    longest,
    words: tests.length > 0 ? undefined : new Set(told),
    at(tokens, i) {
      const token = tokens[i];
      if (!token) return none;
      const rows = rowsAt(token);
      const isOne = tests.some((test) => test(token));
      if (!rows) return isOne ? single : none;
      const lengths = rows.filter((row) => standsAt(row, tokens, i)).map(({ length }) => length);
      return isOne && !lengths.includes(1) ? [1, ...lengths] : lengths;
    },
  };
}

/** Whether the words after the first stand there too. */
function standsAt(row: readonly string[], tokens: readonly Token[], i: number): boolean {
  for (let k = 1; k < row.length; k++) if (tokens[i + k]?.lower !== row[k]) return false;
  return true;
}

/** The word of the row that tells most: the longest that is none of grammar. */
const rarest = (row: readonly string[]): string => {
  const telling = row.filter((word) => !isOfGrammar(word));
  return (telling.length > 0 ? telling : row).reduce((a, b) => (b.length > a.length ? b : a));
};

const isOfGrammar = (word: string): boolean => inClass(word.replace('@', ''), 'function-word');

/** What a word is asked where it does not stand for itself. */
function testOf(choice: string): ((token: Token) => boolean) | undefined {
  if (choice === 'any') return ({ pos }) => pos !== 'PUNCT';
  if (choice === 'any,') return (token) => !isStop(token);
  if (/^[A-Z]+$/.test(choice)) return ({ pos }) => pos === choice;
  if (/^-\w/.test(choice)) return ({ lower }) => lower.length >= choice.length && lower.endsWith(choice.slice(1));
  if (/\w-$/.test(choice)) return ({ lower }) => lower.startsWith(choice.slice(0, -1));
  return undefined;
}

/** The words that a choice stands for, as the tagger cuts them. */
function rowsOf(choice: string): (readonly string[])[] {
  const named = /^<(.+)>$/.exec(choice)?.[1];
  if (named) return [...wordClass(named as WordClass)].map(tokenised);
  return [tokenised(choice.replaceAll('_', ' '))];
}
