/** A text whose lines all end in one line feed, for parsers that know no other, and the way back to the text as written. */
export interface LineFed {
  readonly text: string;
  /** The offset in the text as written of an offset in `text`. */
  at(offset: number): number;
}

/** The text with every line end, CRLF, CR or LF, as one line feed. */
export function lineFed(written: string): LineFed {
  const dropped: number[] = [];
  const text = written.replace(/\r\n?/g, (end, at: number) => {
    if (end.length === 2) dropped.push(at - dropped.length);
    return '\n';
  });
  return { text, at: (offset) => offset + countBefore(dropped, offset) };
}

/** How many of the sorted offsets are smaller than `offset`. */
function countBefore(sorted: readonly number[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
