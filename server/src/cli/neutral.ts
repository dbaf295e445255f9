import { codePoint, unseen } from '../text/unseen';
import type { Io } from './io';

/** The text as a terminal may be given it: a character that it would obey, or not show, is its number, “<U+001B>”. */
export const neutral = (text: string): string => text.replace(unseen, (character) => `<${codePoint(character)}>`);

/** The same for what stands within a line, such as the name of a file. */
export const neutralWords = (text: string): string =>
  neutral(text).replace(/[\t\n\r]/g, (character) => `<${codePoint(character)}>`);

/** Our own bold, dim, underlined and coloured words, as picocolors writes them. */
const painted = new RegExp(`(${String.fromCharCode(27)}\\[(?:[124]|2[24]|3[1-46]|39)m)`);

/** The same world, with all that is written to it made neutral, but for our own colours where they are wanted. */
export const neutralised = (io: Io, isColored: boolean): Io => ({
  ...io,
  out: (text) =>
    io.out(
      isColored
        ? text
            .split(painted)
            .map((part, i) => (i % 2 === 1 ? part : neutral(part)))
            .join('')
        : neutral(text),
    ),
  err: (text) => io.err(neutral(text)),
});
