import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Span } from '../text/span';
import type { Current } from './reviews';

/** What can be folded away: front matter, sections under a heading, comments and display quotations of several lines. */
export function foldingRanges({ document, review }: Current): FoldingRange[] {
  const { article } = review.reading;
  const heads = article.blocks.filter(({ kind }) => kind === 'heading');
  const last = article.text.trimEnd().length;
  const ranges = [
    ...(article.frontMatter ? [fold(article.frontMatter.span, FoldingRangeKind.Region)] : []),
    ...article.comments.map((span) => fold(span, FoldingRangeKind.Comment)),
    ...article.blocks.filter(({ kind }) => kind === 'block-quote').map(({ span }) => fold(span)),
    ...heads.map(({ span }, i) => {
      const next = heads[i + 1]?.span[0] ?? last;
      return fold([span[0], article.text.slice(0, next).trimEnd().length]);
    }),
  ];
  return ranges.filter(({ startLine, endLine }) => startLine < endLine).sort((a, b) => a.startLine - b.startLine);

  function fold([start, end]: Span, kind?: FoldingRangeKind): FoldingRange {
    const startLine = document.positionAt(start).line;
    const endLine = document.positionAt(start + article.text.slice(start, end).trimEnd().length).line;
    return { startLine, endLine, ...(kind && { kind }) };
  }
}
