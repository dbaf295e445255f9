import type { Article, Block, Sentence } from '../article/types';
import { inClass } from '../lexicons/word-classes';
import { once } from '../text/once';
import type { Span } from '../text/span';
import { holding, someHolds } from '../text/span-index';
import { partsIn } from './look-ups';
import type { Reading, Statement, StrayMark } from './types';

/**
 * Everything that stands in somebody's own words: between quotation marks, in display quotations, in turns of an interview, and what
 * is given in full without marks, such as a post. Where the closing mark is missing, all that follows in the paragraph counts, since nobody can tell where the words end.
 */
export function spokenSpans({
  quotations,
  strayMarks,
  article,
  statements,
}: Pick<Reading, 'quotations' | 'strayMarks' | 'article' | 'statements'>): Span[] {
  const marked: Span[] = [
    ...quotations.map(({ content }) => content),
    ...article.blocks.filter(({ kind }) => /^(?:turn|block-quote)$/.test(kind)).map(({ body }) => body),
    ...unclosedIn(article, strayMarks),
  ];
  const direct = statements.filter(({ kind }) => kind === 'direct').flatMap(({ content }) => content);
  return [...marked, ...direct.filter((span) => !someHolds(marked, span))];
}

/** What follows in its paragraph on a mark that is not closed; the first of a paragraph stands for all. */
function unclosedIn({ blocks }: Article, strayMarks: readonly StrayMark[]): Span[] {
  const first = new Map<Block, Span>();
  for (const { span, problem } of strayMarks) {
    const block = problem === 'unclosed' ? holding(blocks, span) : undefined;
    const start = block && Math.min(span[1], first.get(block)?.[0] ?? span[1]);
    if (block && start !== undefined) first.set(block, [start, block.span[1]]);
  }
  return [...first.values()];
}

/** Whether the words are reported as somebody's, quoted or in paraphrase, so that they are not the paper's own. */
export const isAttributed = ({ statements }: Reading, span: Span): boolean => someHolds(reportedIn(statements), span);

const reportedIn = once((statements: readonly Statement[]) =>
  statements.flatMap((statement) =>
    statement.source.length > 0 && !isPresupposed(statement) ? statement.content : [],
  ),
);

/**
 * “failed to notice that the bridge was rotten”: that it was is nobody's word but the writer's, as whoever is named did not say or
 * even know it.
 */
export const isPresupposed = ({ negated, kind, verb, complement }: Statement): boolean =>
  negated && kind === 'indirect' && complement === 'clause' && inClass(verb, 'taking-for-true');

/**
 * Whether somebody, or a document, answers for the words. “This suggests that …” and “their stated aims” have the form of a
 * report, but what they report is the paper's own reading.
 */
export function isSourced({ article }: Reading, statement: Statement): boolean {
  const { source, actor, verb, complement } = statement;
  if (!source[0] || isPresupposed(statement)) return false;
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
export const statementsIn = ({ statements }: Reading, span: Span): Statement[] => [
  ...new Set(partsIn(statements, span).map(({ statement }) => statement)),
];

/** Sentences of the story itself: no headlines, bylines, turns, page furniture. */
export const storySentences = ({ article }: Reading): Sentence[] =>
  article.sentences.filter(({ block }) => {
    const kind = article.blocks[block]?.kind;
    return kind === 'paragraph' || kind === 'list-item';
  });

/** Statements that nobody in the text answers for: quotations without a speaker, and paraphrases the reading is sure of. */
export const unvouched = ({ statements }: Reading): Statement[] =>
  statements.filter(({ actor, kind, confidence }) => actor === null && (kind !== 'indirect' || confidence >= 0.7));
