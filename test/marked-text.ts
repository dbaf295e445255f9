import type { Span } from '../server/src/text/span';

/** The text without its `[[…]]` marks, and the span of what stood in each. */
export function marked(source: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const part of source.split(/(\[\[|\]\])/)) {
    if (part === '[[') start = text.length;
    else if (part === ']]') spans.push([start, text.length]);
    else text += part;
  }
  return { text, spans };
}

/** The text with `[[…]]` round each span; spans must not overlap. */
export function mark(text: string, spans: readonly Span[]): string {
  const last = spans.toSorted((a, b) => b[0] - a[0]);
  return last.reduce(
    (out, [start, end]) => `${out.slice(0, start)}[[${out.slice(start, end)}]]${out.slice(end)}`,
    text,
  );
}
