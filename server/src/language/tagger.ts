import { capitalised } from '../article/title-case';
import type { Article } from '../article/types';
import { type Line, lineOf } from './line';
import { retagged } from './retag';
import type { Token } from './types';
import { type Word, wordsOf } from './wink';

/** The article's words and marks with part of speech and lemma, in order. */
export function tag(article: Article): Token[] {
  const sentences = article.sentences.map(({ span }) => lineOf(article, span));
  // A line each, so that all are read at once: no pattern of the tagger goes over the end of a line.
  const words = wordsOf(sentences.map(({ words }) => spaced(words)).join('\n'));
  const tokens: Token[] = [];
  let line = 0;
  let at = 0;
  let titled: boolean | undefined;
  for (let i = 0; i < words.length; i++) {
    const { form, lower, lemma, tag } = words[i] as Word;
    if (form[0] === '\n') {
      line += form.length;
      at = 0;
      titled = undefined;
      continue;
    }
    const { words: text, placeOf } = sentences[line] as Line;
    const start = text.indexOf(form, at);
    // Of letters it has never seen the tagger may give a word of none.
    if (start < at || form === '') continue;
    at = start + form.length;
    let pos = retagged(words, i);
    // In a title every word has a capital, and none says anything.
    if (pos !== tag) titled ??= capitalised(text) > 0.6;
    if (titled) pos = tag;
    tokens.push({ start: placeOf(start), end: placeOf(at - 1) + 1, form, lower, lemma, pos, sentence: line });
  }
  return tokens;
}

/**
 * The sentence with blanks where the tagger needs them to cut it; the words are found again in the sentence as it stands. One
 * blank for any other white space: the tagger must not see how lines end. One behind `'s` before a mark, as it would take
 * `Ruiz's,` for one word and a mark. And one in any run of letters or marks that is too long for its patterns for addresses,
 * some of which take time by the square of it.
 */
const spaced = (sentence: string): string =>
  sentence
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/(?<=\p{L}['’]s)(?=[^\s\p{L}\p{M}\p{N}])/giu, ' ')
    .replace(longRun, '$& ');

const longRun = /\S{256}(?=\S)/gu;
