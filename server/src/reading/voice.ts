import type { Sentence } from '../article/types';
import type { Token } from '../language/types';
import { contains, overlaps, type Span } from '../text/span';
import type { Reading, Statement } from './types';

/** Everything that stands in somebody's own words: between quotation marks, in display quotations, in turns of an interview. */
export const spokenSpans = ({ quotations, article }: Reading): Span[] => [
  ...quotations.filter(({ depth }) => depth === 0).map(({ content }) => content),
  ...article.blocks.filter(({ kind }) => kind === 'turn' || kind === 'block-quote').map(({ body }) => body),
];

/** Whether the words are reported as somebody's, quoted or in paraphrase, so that they are not the paper's own. */
export const isAttributed = ({ statements }: Reading, span: Span): boolean =>
  statements.some(({ source, content }) => source.length > 0 && content.some((words) => contains(words, span)));

/** The statements that have a part in the sentence. */
export const statementsIn = ({ statements }: Reading, span: Span): Statement[] =>
  statements.filter(({ content, cue, source }) => [...content, ...cue, ...source].some((part) => overlaps(part, span)));

/** Sentences of the story itself: no headlines, bylines, turns, page furniture. */
export const storySentences = ({ article }: Reading): Sentence[] =>
  article.sentences.filter(({ block }) => {
    const kind = article.blocks[block]?.kind;
    return kind === 'paragraph' || kind === 'list-item';
  });

/** The words of each sentence. */
export function tokensBySentence({ article, tokens }: Reading): Map<Sentence, Token[]> {
  const found = new Map<Sentence, Token[]>(article.sentences.map((sentence) => [sentence, []]));
  for (const token of tokens) found.get(article.sentences[token.sentence] as Sentence)?.push(token);
  return found;
}
