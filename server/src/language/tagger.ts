import { capitalised } from '../article/title-case';
import type { Article } from '../article/types';
import type { Pos, Token } from './types';
import { type Word, wordsOf } from './wink';

/** The article's words and marks with part of speech and lemma, in order. */
export function tag(article: Article): Token[] {
  const sentences = article.sentences.map(({ span }) => article.plain.slice(...span));
  // A line each, so that all are read at once: no pattern of the tagger goes over the end of a line.
  const words = wordsOf(sentences.map(spaced).join('\n'));
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
    const text = sentences[line] as string;
    const start = text.indexOf(form, at);
    if (start < at) continue;
    at = start + form.length;
    let pos = corrected(words, i);
    // In a title every word has a capital, and none says anything.
    if (pos !== tag) titled ??= capitalised(text) > 0.6;
    if (titled) pos = tag;
    const base = article.sentences[line]?.span[0] as number;
    tokens.push({ start: base + start, end: base + at, form, lower, lemma, pos, sentence: line });
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

const capital = /^[A-Z][a-z]+$/;

/** The tag of a word, where the tagger is known to err: given names that are also verbs, “further” before a verb. */
function corrected(words: readonly Word[], i: number): Pos {
  const { form, tag } = words[i] as Word;
  if (form === 'further' && words[i + 1]?.tag === 'VERB') return 'ADV';
  const before = words[i - 1]?.form ?? '\n';
  // “According to police”: no infinitive.
  if (tag === 'VERB' && before === 'to' && words[i - 2]?.lower === 'according') return 'NOUN';
  if (before[0] === '\n' || !capital.test(form)) return tag;
  const after = words[i + 1]?.form ?? '';
  // “…, Jolly said.”: a name that is also an adjective.
  if ((tag === 'ADJ' || tag === 'ADV') && /^[a-z,”"]/.test(before))
    return /^(?:said|says|told|added|wrote|asked)$/.test(after) ? 'PROPN' : tag;
  if (!(tag === 'VERB' || tag === 'AUX' || tag === 'NOUN')) return tag;
  if (words[i + 1]?.tag === 'PROPN' && /^[A-Z]/.test(after) && !/^[A-Z]/.test(before) && tag !== 'AUX') return 'PROPN';
  if (tag === 'NOUN') return tag;
  // A capital inside a sentence that is no title: a name that is also a verb (“said Cook provided”, “Will Holt”).
  if (/^[a-z,]/.test(before) || words[i - 1]?.tag === 'PROPN') return 'PROPN';
  // “And Cook called”, “Harbour Watch President”: behind the word that opens the sentence, and between two capitals.
  const opens = (words[i - 2]?.form[0] ?? '\n') === '\n';
  const opened = opens && /^(?:And|But|Yet|So|As|While|When|If)$/.test(before);
  if (tag === 'VERB' && (opened || (!opens && /^[A-Z]/.test(before) && /^[A-Z]/.test(after)))) return 'PROPN';
  // “,” Read said: a name that is also a verb, right behind a closing mark.
  const spoken =
    /^(?:said|says|told|added|wrote|asked|tweeted)$/.test(after) || (after === ',' && words[i + 2]?.form === 'who');
  if (spoken || (tag === 'VERB' && after === "'s" && words[i + 1]?.tag === 'PART')) return 'PROPN';
  return tag;
}
