import type { WriteStream } from 'node:tty';
import { stripVTControlCharacters } from 'node:util';

/** A line at the bottom of a terminal that is replaced by the next one. */
export interface Status {
  show(line: string | null): void;
  /** Does what writes to the terminal, with the line out of the way meanwhile. */
  around<Result>(write: () => Promise<Result>): Promise<Result>;
}

const clear = '\r\u001b[K';

/** The status line of the stream; where nobody can see it, nothing is written. */
export function openStatus(stream: Pick<WriteStream, 'isTTY' | 'columns' | 'write'>): Status {
  let shown: string | null = null;
  const isSeen = stream.isTTY && process.env.TERM !== 'dumb';
  const draw = (line: string | null) => {
    if (isSeen && (line !== null || shown !== null)) stream.write(line === null ? clear : `${clear}${line}`);
    shown = line;
  };
  return {
    show: (line) =>
      draw(line === null ? null : stripVTControlCharacters(line).slice(0, Math.max((stream.columns || 80) - 1, 1))),
    async around(write) {
      const line = shown;
      if (line === null) return write();
      draw(null);
      try {
        return await write();
      } finally {
        draw(line);
      }
    },
  };
}
