import type { Span } from '../text/span';
import type { Token } from './types';

/** The tokens that lie in the span; `tokens` are in order, as the tagger gives them. */
export const tokensIn = (tokens: readonly Token[], span: Span): readonly Token[] =>
  tokens.slice(...rangeIn(tokens, span));

/** The index of the first token that lies in the span, and the one behind the last. */
export function rangeIn(tokens: readonly Token[], [start, end]: Span): [from: number, to: number] {
  const from = firstFrom(tokens, start);
  let to = Math.max(from, firstFrom(tokens, end));
  while (to > from && (tokens[to - 1] as Token).end > end) to--;
  return [from, to];
}

/** Index of the first token that starts at the offset or behind it. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
