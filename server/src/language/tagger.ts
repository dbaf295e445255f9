import { capitalised } from '../article/title-case';
import type { Article } from '../article/types';
import { inClass } from '../lexicons/word-classes';
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
    const token = { start: placeOf(start), end: placeOf(at - 1) + 1, form, lower, lemma, pos, sentence: line };
    if (!endsAddress(tokens, token)) tokens.push(token);
    else tokens.push(address(tokens.splice(-2, 2), token));
  }
  return tokens;
}

/** Whether the word ends the address of a site: “Oskpost.com”, which the tagger cuts at its stop. */
function endsAddress(tokens: readonly Token[], { start, lower, sentence }: Token): boolean {
  const [name, stop] = [tokens.at(-2), tokens.at(-1)];
  if (stop?.form !== '.' || stop.end !== start || name?.end !== stop.start || name.sentence !== sentence) return false;
  return name.pos !== 'PUNCT' && inClass(lower, 'address-ending');
}

function address([name, stop]: readonly Token[], ending: Token): Token {
  const form = `${name?.form}${stop?.form}${ending.form}`;
  const lower = form.toLowerCase();
  return { ...ending, start: name?.start ?? ending.start, form, lower, lemma: lower, pos: 'PROPN' };
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
