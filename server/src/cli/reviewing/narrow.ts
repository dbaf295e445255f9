import type { FindingKey } from '../../review/finding-keys';
import type { Finding, Review } from '../../review/types';
import type { Span } from '../../text/span';
import { baselineLine } from './baseline';

/** Lines from the first to the last, both counted from 1 and included. */
export type Lines = readonly [first: number, last: number];

/** What is told of an article's findings. */
export interface Bounds {
  /** Null for all lines. */
  readonly lines: readonly Lines[] | null;
  /** What a baseline knows already. */
  readonly known: readonly string[];
}

/** The review without what stands on other lines and what is known; and how much that was known is there no more. */
export function narrowed(
  review: Review,
  keys: ReadonlyMap<Finding, FindingKey>,
  { lines, known }: Bounds,
): { readonly review: Review; readonly gone: number } {
  const left = new Set(known);
  const isOn = lines === null ? () => true : onLines(review.reading.article.text, lines);
  const isTold = (finding: Finding) => [finding.span, ...finding.parts.map(({ span }) => span)].some(isOn);
  const findings = review.findings.filter((finding) => {
    // Asked first, as what is known and elsewhere is not gone.
    const isKnown = left.delete(baselineLine(finding, keys));
    return !isKnown && isTold(finding);
  });
  const suppressed = review.suppressed.filter(({ finding }) => isTold(finding));
  return { review: { ...review, findings, suppressed }, gone: left.size };
}

/** Tells whether a span touches one of the lines, which end in LF as git counts them. */
function onLines(text: string, lines: readonly Lines[]): (span: Span) => boolean {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const spans = lines.map(
    ([first, last]) => [starts[first - 1] ?? text.length, starts[last] ?? text.length + 1] as const,
  );
  return ([start, end]) => spans.some(([from, to]) => start < to && from < Math.max(end, start + 1));
}
