import type { Position, SelectionRange } from 'vscode-languageserver';
import { bySpan, contains, type Span, touches } from '../text/span';
import { placeAt } from './place';
import type { Current } from './reviews';
import { toRange } from './to-lsp';

/** From each position outwards: word, name, quotation or reported words, sentence, paragraph, article. */
export const selectionRanges = (current: Current, positions: readonly Position[]): SelectionRange[] =>
  positions.map((position) => selectionRange(current, position));

function selectionRange({ document, review }: Current, position: Position): SelectionRange {
  const { article, tokens, quotations } = review.reading;
  const offset = document.offsetAt(position);
  const place = placeAt(review.reading, offset);
  const spans: Span[] = [
    ...tokens.map(({ start, end }): Span => [start, end]),
    ...(place ? [place.span] : []),
    ...quotations.flatMap(({ span, content }) => [span, content]),
    ...article.sentences.map(({ span }) => span),
    ...article.blocks.map(({ span }) => span),
  ].filter((span) => touches(span, offset));
  const nested: Span[] = [[0, article.text.length]];
  // Widest first; one that does not lie in the last cannot be its part.
  for (const span of spans.sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || bySpan(a, b))) {
    const outer = nested.at(-1) as Span;
    if (contains(outer, span) && bySpan(outer, span) !== 0) nested.push(span);
  }
  return nested.reduce<SelectionRange | undefined>(
    (parent, span) => ({ range: toRange(document, span), ...(parent && { parent }) }),
    undefined,
  ) as SelectionRange;
}
