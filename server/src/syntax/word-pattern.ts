import type { Token } from '../language/types';
import { inClass, type WordClass } from '../lexicons/word-classes';

/** A row of words to look for, as a lexicon writes it on a line. */
export interface WordPattern {
  readonly elements: readonly Element[];
  /** Whether it must begin with the sentence. */
  readonly opens: boolean;
}

/** What stands at one place of the row. */
interface Element {
  readonly fits: (token: Token) => boolean;
  readonly optional: boolean;
  readonly repeats: boolean;
}

/**
 * Reads a pattern, in which blanks part the places: `in <possessive> view|opinion`. A word stands for itself in small letters, `@see`
 * for every form of a verb, `PROPN` for a part of speech, `<day>` for a class of words, `any` for what is no mark. `?` makes a
 * place optional, `*` lets it be there any number of times, `{0,3}` up to three times; `^` is the beginning of the sentence.
 */
export function wordPattern(line: string): WordPattern {
  const places = line.split(' ');
  const opens = places[0] === '^';
  return { opens, elements: places.slice(opens ? 1 : 0).flatMap(elementsOf) };
}

function elementsOf(place: string): Element[] {
  const [, words = '', quantifier = '', most] = /^(.+?)(\?|\*|\{0,(\d)\})?$/.exec(place) ?? [];
  const fits = fitting(words);
  if (most) return Array.from({ length: Number(most) }, () => ({ fits, optional: true, repeats: false }));
  return [{ fits, optional: quantifier !== '', repeats: quantifier === '*' }];
}

function fitting(words: string): Element['fits'] {
  if (words === 'any') return ({ pos }) => pos !== 'PUNCT';
  if (/^[A-Z]+$/.test(words)) return ({ pos }) => pos === words;
  const named = /^<(.+)>$/.exec(words)?.[1];
  if (named) return ({ lower }) => inClass(lower, named as WordClass);
  const choices = new Set(words.split('|'));
  return ({ lower, lemma }) => choices.has(lower) || choices.has(`@${lemma}`);
}

/**
 * Whether the row stands among the words. All ways in which it may have begun are followed at once, word by word, so the time is
 * that of the words times the places, whatever the pattern.
 */
export function standsIn({ elements, opens }: WordPattern, tokens: readonly Token[]): boolean {
  let open = new Set<number>();
  for (const [i, token] of tokens.entries()) {
    if (i === 0 || !opens) enter(0, open);
    const next = new Set<number>();
    for (const at of open) {
      const element = elements[at];
      if (!element?.fits(token)) continue;
      enter(at + 1, next);
      if (element.repeats) next.add(at);
    }
    if (next.has(elements.length)) return true;
    open = next;
  }
  return false;

  /** The place, and those that can be reached from it without a word. */
  function enter(at: number, states: Set<number>): void {
    states.add(at);
    if (elements[at]?.optional) enter(at + 1, states);
  }
}
