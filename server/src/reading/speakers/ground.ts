import type { Article, Block, Sentence } from '../../article/types';
import type { Span } from '../../text/span';
import type { Draft } from '../reports/statements';
import type { Quotation } from '../types';

/** In whose words the places of a text stand, and how far they are from each other. */
export interface Ground {
  /** Whether the span stands between quotation marks or in a turn of an interview. */
  isQuoted(span: Span): boolean;
  /** Where the reported words begin in which the span stands, in paraphrase; -1 outside. */
  reportAt(span: Span): number;
  /** How many sentences in the reporter's own words come before the span's. */
  lineOf(span: Span): number;
  /** The block in which the span stands. */
  blockOf(span: Span): number;
}

/** Where the sentence begins that is named by its index. */
export const startOf = ({ sentences }: Article, sentence: number): number => (sentences[sentence] as Sentence).span[0];

/** The kind of block that the sentence stands in. */
export const kindOf = ({ blocks, sentences }: Article, sentence: number): Block['kind'] =>
  (blocks[(sentences[sentence] as Sentence).block] as Block).kind;

export function groundOf(article: Article, quotations: readonly Quotation[], drafts: readonly Draft[]): Ground {
  const reported = drafts.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
  const marks = quotations.filter(({ depth, use }) => depth === 0 && use !== 'term').map(({ span }) => span);
  const turns = article.blocks.filter(({ kind }) => kind === 'turn').map(({ body }) => body);
  const spoken = [...marks, ...turns].sort((a, b) => a[0] - b[0]);
  const sentences = article.sentences.map(({ span }) => span);
  let line = 0;
  const lines = sentences.map((span) => (isQuoted(span) ? line : line++));
  return { isQuoted, reportAt, lineOf, blockOf };

  function isQuoted([start, end]: Span): boolean {
    const span = spoken[lastFrom(spoken, start)];
    return span !== undefined && end <= span[1] + 1;
  }

  function reportAt([start, end]: Span): number {
    const span = reported[lastFrom(reported, start)];
    return span !== undefined && end <= span[1] ? span[0] : -1;
  }

  function blockOf([start]: Span): number {
    return article.sentences[Math.max(0, lastFrom(sentences, start))]?.block ?? 0;
  }

  function lineOf([start]: Span): number {
    return lines[Math.max(0, lastFrom(sentences, start))] ?? 0;
  }
}

/** The last of the spans, which are in order, that begins at the offset or before; -1 for none. */
function lastFrom(spans: readonly Span[], offset: number): number {
  let low = -1;
  let high = spans.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span)[0] <= offset) low = middle;
    else high = middle;
  }
  return low;
}
