const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wide =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u;

/** What a reader sees as one character, as it is shown on a terminal. */
export interface Cell {
  /** Its offset in the text it was taken from. */
  readonly offset: number;
  readonly shown: string;
  /** How many columns it takes: 0, 1 or 2. */
  readonly width: number;
}

/** The characters of one line. Tabs and control characters are shown as blanks, so that none moves the cursor. */
export function cellsOf(line: string): Cell[] {
  return Array.from(segmenter.segment(line), ({ segment, index }) => {
    const shown = /^\p{Cc}/u.test(segment) ? ' ' : segment;
    return { offset: index, shown, width: /^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(shown) ? 0 : wide.test(shown) ? 2 : 1 };
  });
}

export const widthOf = (text: string): number => cellsOf(text).reduce((sum, cell) => sum + cell.width, 0);

/** The text in lines of at most so many columns, broken at blanks. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && widthOf(`${line} ${word}`) > columns) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}
