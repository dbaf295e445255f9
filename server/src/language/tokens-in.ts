import type { Span } from '../text/span';
import type { Token } from './types';

/** The tokens that lie in the span; `tokens` are in order, as the tagger gives them. */
export function tokensIn(tokens: readonly Token[], [start, end]: Span): readonly Token[] {
  const first = firstFrom(tokens, start);
  let to = first;
  while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  return tokens.slice(first, to);
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
