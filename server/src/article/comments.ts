import type { Span } from '../text/span';

/** The comments that begin and end in the span, with their marks. */
export function commentsIn(text: string, [start, end]: Span): Span[] {
  const found: Span[] = [];
  for (let open = text.indexOf('<!--', start); open >= 0 && open < end; ) {
    const close = text.indexOf('-->', open + 4);
    if (close < 0 || close + 3 > end) break;
    found.push([open, close + 3]);
    open = text.indexOf('<!--', close + 3);
  }
  return found;
}
