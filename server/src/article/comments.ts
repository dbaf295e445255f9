import type { Span } from '../text/span';

/** The comments that begin and end in the span, with their marks. */
export function commentsIn(text: string, [start, end]: Span): Span[] {
  if (!text.includes('<!--', start)) return [];
  return [...text.slice(start, end).matchAll(/<!--[\s\S]*?-->/g)].map(({ index, 0: { length } }) => [
    start + index,
    start + index + length,
  ]);
}
