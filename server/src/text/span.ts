/** A half-open range `[start, end)` of UTF-16 units in the text as it was read. */
export type Span = readonly [start: number, end: number];

/** Whether the two spans share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** Whether the offset stands in the span or touches its end, as a caret does. */
export const touches = (span: Span, offset: number): boolean => span[0] <= offset && offset <= span[1];

/** Orders spans by start, the wider one first. */
export const bySpan = (a: Span, b: Span): number => a[0] - b[0] || b[1] - a[1];

/** The smallest span that holds all of the given ones; the list must not be empty. */
export function hull(spans: readonly Span[]): Span {
  let [start, end] = spans[0] as Span;
  for (const span of spans) {
    start = Math.min(start, span[0]);
    end = Math.max(end, span[1]);
  }
  return [start, end];
}

/** The words of the span as they stand in the text. */
export const slice = (text: string, span: Span): string => text.slice(span[0], span[1]);

/** The span without the white space, or other units the pattern names, at its two ends. */
export function trimmed(text: string, [start, end]: Span, edge: RegExp = /\s/): Span {
  while (start < end && edge.test(text[start] as string)) start++;
  while (end > start && edge.test(text[end - 1] as string)) end--;
  return [start, end];
}

/** Where the line of the offset ends: before its line end, or at the end of the text. */
export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/** Where the run of such units begins that ends at the offset; the offset itself where none stands before it. */
export function startOfRun(text: string, end: number, unit: RegExp): number {
  let start = end;
  while (start > 0 && unit.test(text[start - 1] as string)) start--;
  return start;
}
