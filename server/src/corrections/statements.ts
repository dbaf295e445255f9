import type { Article } from '../article/types';
import type { Quotation, Reading, Statement, StatementKind } from '../reading/types';
import { contains, hull, overlaps, type Span, trimmed } from '../text/span';
import { holding, overlapping } from '../text/span-index';

/** The statements that the words at the place are of: the one that holds them, else all that they hold. */
export function statementsAt(statements: readonly Statement[], place: Span): readonly Statement[] {
  const spoken = statements.filter(({ content }) => content.length > 0);
  const holders = spoken.filter(
    ({ content }) => contains(hull(content), place) && content.some((own) => overlaps(own, place)),
  );
  if (holders.length > 0) return [holders.reduce((a, b) => (widthOf(b) < widthOf(a) ? b : a))];
  return spoken.filter(({ content }) => content.every((own) => contains(place, own)));
}

const widthOf = ({ content }: Statement): number => hull(content)[1] - hull(content)[0];

/** The words without the quotation marks round them. */
export function unmarked({ article, quotations }: Pick<Reading, 'article' | 'quotations'>, span: Span): Span {
  const words = trimmed(article.text, span);
  const quotation = overlapping(quotations, words).find((own) => own.span.join() === words.join());
  return quotation?.content ?? words;
}

/** How the words stand in the article: what is quoted of them, and whether that is all. */
export function quotedIn(
  { article, quotations }: Pick<Reading, 'article' | 'quotations'>,
  content: readonly Span[],
): { readonly kind: StatementKind; readonly quotations: readonly number[] } {
  const speech = quotations.filter(({ depth, use }) => depth === 0 && use !== 'title');
  const own = speech.filter((quotation) => content.some((span) => overlaps(quotation.content, span)));
  const isQuoted = content.every((span) =>
    holding(
      speech.map((quotation) => quotation.content),
      span,
    ),
  );
  const rest = left(
    article,
    content,
    own.map(({ span }) => span),
  );
  const kind = own.length === 0 ? 'indirect' : isQuoted || rest.length === 0 ? 'direct' : 'mixed';
  return { kind, quotations: own.map((quotation: Quotation) => quotations.indexOf(quotation)) };
}

/** What the spans have outside the holes: each part without the blanks and commas at its ends, and none without a word. */
export function left({ text }: Article, spans: readonly Span[], holes: readonly Span[]): Span[] {
  let parts = [...spans];
  for (const hole of holes)
    parts = parts.flatMap((part): Span[] =>
      overlaps(part, hole)
        ? [
            [part[0], Math.max(part[0], hole[0])],
            [Math.min(part[1], hole[1]), part[1]],
          ]
        : [part],
    );
  return parts
    .map((part) => (spans.includes(part) ? part : trimmed(text, part, /[\s,]/)))
    .filter(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}
