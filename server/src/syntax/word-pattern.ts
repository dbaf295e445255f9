import type { Token } from '../language/types';
import { inClass, type WordClass } from '../lexicons/word-classes';

/** A row of words to look for, as a lexicon writes it on a line. */
export interface WordPattern {
  readonly elements: readonly Element[];
  /** Whether it must begin with the sentence. */
  readonly opens: boolean;
  /** Words, or lemmas behind “@”, of which one stands in whatever fits: the most telling place of the row. */
  readonly anchors: readonly string[];
}

/** What stands at one place of the row. */
interface Element {
  readonly fits: (token: Token) => boolean;
  readonly optional: boolean;
  readonly repeats: boolean;
  /** The words that fit, where they are told by name. */
  readonly words: readonly string[];
}

/**
 * Reads a pattern, in which blanks part the places: `in <possessive> view|opinion`. A word stands for itself in small letters, `@see`
 * for every form of a verb, `PROPN` for a part of speech, `<day>` for a class of words, `any` for what is no mark. `?` makes a
 * place optional, `*` lets it be there any number of times, `{0,3}` up to three times; `^` is the beginning of the sentence.
 */
export function wordPattern(line: string): WordPattern {
  const places = line.split(' ');
  const opens = places[0] === '^';
  const elements = places.slice(opens ? 1 : 0).flatMap(elementsOf);
  const sure = elements.filter(({ optional, words }) => !optional && words.length > 0);
  return { opens, elements, anchors: sure.sort((a, b) => telling(b) - telling(a))[0]?.words ?? [] };
}

/** Long words are rarer than short ones. */
const telling = ({ words }: Element): number => Math.min(...words.map((word) => word.replace('@', '').length));

function elementsOf(place: string): Element[] {
  const [, words = '', quantifier = '', most] = /^(.+?)(\?|\*|\{0,(\d)\})?$/.exec(place) ?? [];
  const fits = fitting(words);
  const named = /^(?:any|[A-Z]+|<.+>)$/.test(words) ? [] : words.split('|');
  if (most) return Array.from({ length: Number(most) }, () => ({ fits, optional: true, repeats: false, words: named }));
  return [{ fits, optional: quantifier !== '', repeats: quantifier === '*', words: named }];
}

function fitting(words: string): Element['fits'] {
  if (words === 'any') return ({ pos }) => pos !== 'PUNCT';
  if (/^[A-Z]+$/.test(words)) return ({ pos }) => pos === words;
  const named = /^<(.+)>$/.exec(words)?.[1];
  if (named) return ({ lower }) => inClass(lower, named as WordClass);
  const choices = new Set(words.split('|'));
  return ({ lower, lemma }) => choices.has(lower) || choices.has(`@${lemma}`);
}

/** Whether the row stands among the words. */
export const standsIn = (pattern: WordPattern, tokens: readonly Token[]): boolean =>
  placeIn(pattern, tokens) !== undefined;

/**
 * Where the row stands among the words: its first token, and the one after its last. All ways in which it may have begun are followed
 * at once, word by word, so the time is that of the words times the places, whatever the pattern.
 */
export function placeIn(
  { elements, opens }: WordPattern,
  tokens: readonly Token[],
): readonly [from: number, to: number] | undefined {
  let open = new Map<number, number>();
  for (const [i, token] of tokens.entries()) {
    if (i === 0 || !opens) enter(0, i, open);
    const next = new Map<number, number>();
    for (const [at, from] of open) {
      const element = elements[at];
      if (!element?.fits(token)) continue;
      enter(at + 1, from, next);
      if (element.repeats && !next.has(at)) next.set(at, from);
    }
    const from = next.get(elements.length);
    if (from !== undefined) return [from, i + 1];
    open = next;
  }
  return undefined;

  /** The place, and those that can be reached from it without a word, by the way that began there. */
  function enter(at: number, from: number, states: Map<number, number>): void {
    if (!states.has(at)) states.set(at, from);
    if (elements[at]?.optional) enter(at + 1, from, states);
  }
}
