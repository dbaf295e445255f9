import type { Span } from '../text/span';

/** The comments that begin and end in the span, with their marks. */
export const commentsIn = (text: string, [start, end]: Span): Span[] =>
  [...text.slice(start, end).matchAll(/<!--[\s\S]*?-->/g)].map(({ index, 0: { length } }) => [
    start + index,
    start + index + length,
  ]);
