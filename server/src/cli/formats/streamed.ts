import type { Report, Totals } from './format';

/** A report of pieces with something before, between and after them. */
export function streamed(
  head: string,
  between: string,
  tail: string | ((totals: Totals, pieces: number) => string),
): Report {
  let pieces = 0;
  return {
    head,
    add: (piece) => (pieces++ === 0 ? piece : between + piece),
    end: (totals) => (typeof tail === 'string' ? tail : tail(totals, pieces)),
  };
}
