import type { Sentence } from '../article/types';
import { inClass } from '../lexicons/word-classes';
import { once } from '../text/once';
import { contains, hull, overlaps, type Span } from '../text/span';
import type { Reading, Statement } from './types';

/**
 * Everything that stands in somebody's own words: between quotation marks, in display quotations, in turns of an interview.
 * Where the closing mark is missing, all that follows in the paragraph counts, since nobody can tell where the words end.
 */
export const spokenSpans = ({
  quotations,
  strayMarks,
  article,
}: Pick<Reading, 'quotations' | 'strayMarks' | 'article'>): Span[] => [
  ...quotations.filter(({ depth }) => depth === 0).map(({ content }) => content),
  ...article.blocks.filter(({ kind }) => kind === 'turn' || kind === 'block-quote').map(({ body }) => body),
  ...strayMarks.flatMap(({ span, problem }): Span[] => {
    const block = article.blocks.find((other) => contains(other.span, span));
    return block && problem === 'unclosed' ? [[span[1], block.span[1]]] : [];
  }),
];

/** Whether the words are reported as somebody's, quoted or in paraphrase, so that they are not the paper's own. */
export const isAttributed = ({ statements }: Reading, span: Span): boolean =>
  statements.some(({ source, content }) => source.length > 0 && content.some((words) => contains(words, span)));

/**
 * Whether somebody, or a document, answers for the words. “This suggests that …” and “their stated aims” have the form of a
 * report, but what they report is the paper's own reading.
 */
export function isSourced({ article }: Reading, { source, actor, verb, complement }: Statement): boolean {
  if (!source[0]) return false;
  if (actor !== null) return true;
  const words = source.map((part) => article.text.slice(...part)).join(' ');
  if (inClass(verb, 'interpreting'))
    return (
      words
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .some((word) => inClass(word, 'record')) && !inClass(words.toLowerCase().split(/[^\p{L}]/u)[0], 'nobody')
    );
  return !(complement === 'phrase' && inClass(words.toLowerCase(), 'anybodys'));
}

/** The statements that have a part in the sentence. */
export function statementsIn(reading: Reading, span: Span): Statement[] {
  const found: Statement[] = [];
  for (const { statement, parts, whole } of partsOf(reading))
    if (overlaps(whole, span) && parts.some((part) => overlaps(part, span))) found.push(statement);
  return found;
}

/** The statements with all their parts, and the stretch of the text they stand in. */
const partsOf = once(({ statements }: Reading) =>
  statements.map((statement) => {
    const parts = [...statement.content, ...statement.cue, ...statement.source];
    return { statement, parts, whole: hull(parts) };
  }),
);

/** Sentences of the story itself: no headlines, bylines, turns, page furniture. */
export const storySentences = ({ article }: Reading): Sentence[] =>
  article.sentences.filter(({ block }) => {
    const kind = article.blocks[block]?.kind;
    return kind === 'paragraph' || kind === 'list-item';
  });

/** Statements that nobody in the text answers for: quotations without a speaker, and paraphrases the reading is sure of. */
export const unvouched = ({ statements }: Reading): Statement[] =>
  statements.filter(({ actor, kind, confidence }) => actor === null && (kind !== 'indirect' || confidence >= 0.7));
