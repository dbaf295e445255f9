import winkNLP from 'wink-nlp';
import { capitalised } from '../article/title-case';
import type { Article } from '../article/types';
import { readModel } from './model';
import type { Pos, Token } from './types';
import { winkModel } from './wink-model';

let tagger: ReturnType<typeof winkNLP> | undefined;

/** The article's words and marks with part of speech and lemma, in order. Loading the model takes about 60 ms, once. */
export function tag(article: Article): Token[] {
  const sentences = article.sentences.map(({ span }) => article.plain.slice(...span));
  // A line each, so that all are read at once: no pattern of the tagger goes over the end of a line. One blank for any other
  // white space: the tagger must not see how lines end. Words are found again in the sentences as they stand.
  const { words, tags } = wordsOf(sentences.map((text) => text.replace(/\s{2,}|[^\S ]/g, ' ')).join('\n'));
  const tokens: Token[] = [];
  let line = 0;
  let at = 0;
  let titled: boolean | undefined;
  for (let i = 0; i < words.length; i++) {
    const { form, lower, lemma } = words[i] as Word;
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
    const tag = tags[i] as Pos;
    let pos = corrected(words, tags, i);
    // In a title every word has a capital, and none says anything.
    if (pos !== tag) titled ??= capitalised(text) > 0.6;
    if (titled) pos = tag;
    const base = article.sentences[line]?.span[0] as number;
    tokens.push({ start: base + start, end: base + at, form, lower, lemma, pos, sentence: line });
  }
  return tokens;
}

/** A word with one of its tags, and what follows from them. */
interface Word {
  readonly form: string;
  readonly lower: string;
  readonly tag: Pos;
  readonly lemma: string;
  /** The same word with another tag. */
  readonly other: Word | undefined;
}

/** The words met so far, by the tagger's number for each: news is mostly made of the same few thousand. */
const met = new Map<number, Word>();
const atMost = 30_000;

function wordsOf(text: string): { readonly words: readonly Word[]; readonly tags: readonly Pos[] } {
  tagger ??= winkNLP(winkModel(readModel()), ['pos']);
  const { its } = tagger;
  const read = tagger.readDoc(text).tokens();
  const tags = read.out(its.pos) as Pos[];
  const contracted = read.out(its.contractionFlag) as boolean[];
  if (met.size > atMost) met.clear();
  const words = (read.out(its.uniqueId) as number[]).map((id, i): Word => {
    const first = met.get(id);
    // What a part of a contraction is short for is known of the contraction only.
    let known = contracted[i] ? undefined : first;
    while (known && known.tag !== tags[i]) known = known.other;
    if (known) return known;
    const item = read.itemAt(i);
    const form = first?.form ?? item.out();
    const lemma = item.out(its.lemma as typeof its.value) ?? form;
    const word: Word = {
      form,
      lower: first?.lower ?? form.toLowerCase(),
      tag: tags[i] as Pos,
      lemma: lemma.toLowerCase(),
      other: first,
    };
    if (!contracted[i]) met.set(id, word);
    return word;
  });
  return { words, tags };
}

const capital = /^[A-Z][a-z]+$/;

/** The tag of a word, where the tagger is known to err: given names that are also verbs, “further” before a verb. */
function corrected(words: readonly Word[], tags: readonly Pos[], i: number): Pos {
  const tag = tags[i] as Pos;
  const { form } = words[i] as Word;
  if (form === 'further' && tags[i + 1] === 'VERB') return 'ADV';
  const before = words[i - 1]?.form ?? '\n';
  // “According to police”: no infinitive.
  if (tag === 'VERB' && before === 'to' && words[i - 2]?.lower === 'according') return 'NOUN';
  if (before[0] === '\n' || !capital.test(form)) return tag;
  const after = words[i + 1]?.form ?? '';
  // “…, Jolly said.”: a name that is also an adjective.
  if ((tag === 'ADJ' || tag === 'ADV') && /^[a-z,”"]/.test(before))
    return /^(?:said|says|told|added|wrote|asked)$/.test(after) ? 'PROPN' : tag;
  if (!(tag === 'VERB' || tag === 'AUX' || tag === 'NOUN')) return tag;
  if (tags[i + 1] === 'PROPN' && /^[A-Z]/.test(after) && !/^[A-Z]/.test(before) && tag !== 'AUX') return 'PROPN';
  if (tag === 'NOUN') return tag;
  // A capital inside a sentence that is no title: a name that is also a verb (“said Cook provided”, “Will Holt”).
  if (/^[a-z,]/.test(before) || tags[i - 1] === 'PROPN') return 'PROPN';
  // “And Cook called”, “Harbour Watch President”: behind the word that opens the sentence, and between two capitals.
  const opens = (words[i - 2]?.form[0] ?? '\n') === '\n';
  const opened = opens && /^(?:And|But|Yet|So|As|While|When|If)$/.test(before);
  if (tag === 'VERB' && (opened || (!opens && /^[A-Z]/.test(before) && /^[A-Z]/.test(after)))) return 'PROPN';
  // “,” Read said: a name that is also a verb, right behind a closing mark.
  const spoken =
    /^(?:said|says|told|added|wrote|asked|tweeted)$/.test(after) || (after === ',' && words[i + 2]?.form === 'who');
  if (spoken || (tag === 'VERB' && after === "'s" && tags[i + 1] === 'PART')) return 'PROPN';
  return tag;
}
