import { lazily } from '../text/lazily';

const segmenter = lazily(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));
const emoji = '\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F';
const scripts = ['Han', 'Hiragana', 'Katakana', 'Hangul'].map((name) => `\\p{Script=${name}}`).join('');
const wide = new RegExp(`${emoji}|[${scripts}\\u3000-\\u303E\\uFF01-\\uFF60\\uFFE0-\\uFFE6]`, 'u');

/** What a reader sees as one character, as it is shown on a terminal. */
export interface Cell {
  /** Its offset in the text it was taken from. */
  readonly offset: number;
  readonly shown: string;
  /** How many columns it takes: 0, 1 or 2. */
  readonly width: number;
}

/** The characters of one line. Tabs and control characters are shown as blanks, so that none moves the cursor. */
export const cellsOf = (line: string): Cell[] => [...cellsIn(line)];

/**
 * Letters of ASCII that nothing combines with, or a run of others with the letter before them; not too long a run, as the time of the
 * segmenter grows with the square of the length.
 */
const runs = /[ -~]+(?![^ -~])|[ -~]?[^ -~]{1,200}/g;

function* cellsIn(line: string): Generator<Cell> {
  for (const { 0: run, index: from } of line.matchAll(runs)) {
    if (/^[ -~]+$/.test(run)) {
      for (let i = 0; i < run.length; i++) yield { offset: from + i, shown: run[i] ?? '', width: 1 };
      continue;
    }
    for (const { segment, index } of segmenter().segment(run)) {
      const shown = /^\p{Cc}/u.test(segment) ? ' ' : segment;
      yield { offset: from + index, shown, width: columnsOf(shown) };
    }
  }
}

function columnsOf(shown: string): Cell['width'] {
  if (/^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(shown)) return 0;
  return wide.test(shown) ? 2 : 1;
}

export function widthOf(text: string): number {
  let sum = 0;
  for (const { width } of cellsIn(text)) sum += width;
  return sum;
}

/** The text in lines of at most so many columns, broken at blanks. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[][] = [[]];
  let room = columns + 1;
  for (const word of text.split(/\s+/)) {
    const width = widthOf(word) + 1;
    if (width > room && lines.at(-1)?.length) {
      lines.push([]);
      room = columns + 1;
    }
    lines.at(-1)?.push(word);
    room -= width;
  }
  return lines.map((words) => words.join(' '));
}
