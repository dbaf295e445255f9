import type { Span } from '../text/span';
import { type Cell, cellsOf } from './display-width';

/** One line of a text with a place in it, fit for so many columns. */
export interface Excerpt {
  readonly line: string;
  /** How many columns stand before the place. */
  readonly indent: number;
  /** How many columns the place takes, at least one. */
  readonly width: number;
}

/**
 * The line the span begins on; of a long one, the words round the span, with “…” where it is cut. However long the line, it looks
 * no further than what may be shown.
 */
export function excerpt(text: string, [start, end]: Span, columns: number): Excerpt {
  const [from, to] = lineRound(text, start, columns * unitsOfColumn);
  const cells = cellsOf(text.slice(from, to));
  const isIn = ({ offset, shown }: Cell) => from + offset < end && from + offset + shown.length > start;
  const first = Math.max(
    0,
    start === end ? cells.findIndex((cell) => from + cell.offset >= start) : cells.findIndex(isIn),
  );
  const last = Math.max(first, cells.findLastIndex(isIn));
  const [left, right] = window(cells, first, last, columns);
  const [before, place, after] = [
    cells.slice(left, first),
    cells.slice(first, Math.min(last + 1, right)),
    cells.slice(Math.min(last + 1, right), right),
  ];
  const isCut = (cells: readonly Cell[]) => cells.some((cell) => cell.shown.trim());
  const lead = isCut(cells.slice(0, left)) ? '…' : '';
  const tail = isCut(cells.slice(right)) ? '…' : '';
  return {
    line: `${lead}${[...before, ...place, ...after].map((cell) => cell.shown).join('')}${tail}`,
    indent: lead.length + widthSum(before),
    width: Math.max(1, widthSum(place)),
  };
}

/** More UTF-16 units than a column of a screen is taken up by, in any script. */
const unitsOfColumn = 12;

/** The line round the offset, as far as `reach` units to both sides. */
function lineRound(text: string, offset: number, reach: number): Span {
  const least = Math.max(0, offset - reach);
  const before = text.slice(least, offset);
  const after = text.slice(offset, offset + reach);
  const length = after.search(/\r?\n|\r/);
  return [least + before.lastIndexOf('\n') + 1, offset + (length < 0 ? after.length : length)];
}

const widthSum = (cells: readonly Cell[]) => cells.reduce((sum, cell) => sum + cell.width, 0);

/** The cells to show: the place and as many whole words on both sides as there is room for. */
function window(cells: readonly Cell[], first: number, last: number, columns: number): [left: number, right: number] {
  const [left, right] = filling(cells, first, last, columns);
  const isBlank = (i: number) => !cells[i]?.shown.trim();
  const isWhole = right > last;
  const least = isWhole ? last + 1 : first + 1;
  const cut = right < cells.length;
  const words = wordEnd(isBlank, right, least, cut);
  // A single word wider than the screen is cut where the screen ends.
  return [afterCutWord(isBlank, left, first), !isWhole && words === least ? right : words];
}

/** The place and as many cells on both sides as there is room for, words or not. */
function filling(cells: readonly Cell[], first: number, last: number, columns: number): [left: number, right: number] {
  let [left, right] = [first, first];
  let room = columns - 2;
  const take = (i: number) => {
    room -= cells[i]?.width ?? 0;
    return room >= 0;
  };
  while (right <= last && right < cells.length && take(right)) right++;
  const isWhole = right > last;
  for (let grew = true; grew; ) {
    grew = false;
    if (left > 0 && take(left - 1)) [left, grew] = [left - 1, true];
    if (isWhole && right < cells.length && take(right)) [right, grew] = [right + 1, true];
  }
  return [left, right];
}

/** The first cell from `left` on, no later than `first`, with which a word begins. */
function afterCutWord(isBlank: (i: number) => boolean, left: number, first: number): number {
  let at = left;
  if (left > 0 && !isBlank(left - 1)) while (at < first && !isBlank(at)) at++;
  while (at < first && isBlank(at)) at++;
  return at;
}

/** The end of the last word before `right`, no earlier than `least`; `cut` says that there are cells behind it. */
function wordEnd(isBlank: (i: number) => boolean, right: number, least: number, cut: boolean): number {
  let end = right;
  if (cut && !isBlank(right)) while (end > least && !isBlank(end - 1)) end--;
  while (end > least && isBlank(end - 1)) end--;
  return end;
}
