import type { Span } from '../text/span';
import { capitalised } from './title-case';

/** A piece of the page before it is known what it is. */
export interface Piece {
  readonly kind: 'text' | 'list-item' | 'block-quote' | 'headline' | 'heading' | 'verbatim';
  readonly span: Span;
  /** Whether an empty line, or the start of the text, stands before it. */
  readonly spaced: boolean;
  /** Whose turn it is, where the markup says so, and where the words begin. */
  readonly turn?: { readonly label: Span; readonly body: number };
}

/** A line without the blanks round it, and whether an empty one stands before it. */
export interface PlainLine {
  readonly span: Span;
  readonly spaced: boolean;
}

const listMarker = /^(?:[-*•‣▪◦–]|\(?\d{1,2}[.)])\s+/;

/**
 * Plain text as pieces: an empty line always parts two of them, a line end does unless the line was only wrapped
 * or breaks off in mid-sentence.
 */
export function plainPieces(text: string, from: number): Piece[] {
  const pieces: Piece[] = [];
  for (const group of groups(plainLines(text, from))) {
    const width = wrapWidth(group.map(({ span }) => text.slice(...span)));
    for (const [index, line] of group.entries()) {
      const before = group[index - 1];
      const last = pieces.at(-1);
      const words = text.slice(...line.span);
      if (before && last && !listMarker.test(words) && runsOn(text.slice(...before.span), words, width)) {
        pieces[pieces.length - 1] = { ...last, span: [last.span[0], line.span[1]] };
        continue;
      }
      pieces.push(pieceOf(line, words));
    }
  }
  return pieces.filter(({ span }) => span[0] < span[1]);
}

/** The line as a piece, without the marker before its words. */
function pieceOf({ span: [start, end], spaced }: PlainLine, words: string): Piece {
  const marker = listMarker.exec(words);
  const quoteMarker = /^>\s?/.exec(words);
  return {
    kind: marker && words.length > marker[0].length ? 'list-item' : quoteMarker ? 'block-quote' : 'text',
    span: [start + (marker?.[0].length ?? quoteMarker?.[0].length ?? 0), end],
    spaced,
  };
}

/** The lines that are not empty. */
export function plainLines(text: string, from: number): PlainLine[] {
  const found: PlainLine[] = [];
  let spaced = true;
  const ends = /\r\n|[\n\r\u2028\u2029]|$/g;
  let start = from;
  ends.lastIndex = from;
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    let [left, right] = [start, end.index];
    while (left < right && blank(text, left)) left++;
    while (right > left && blank(text, right - 1)) right--;
    if (left < right) found.push({ span: [left, right], spaced });
    spaced = left === right;
    start = end.index + end[0].length;
    if (end[0] === '' || start > text.length) break;
    ends.lastIndex = start;
  }
  return found;
}

const blank = (text: string, at: number): boolean => /[\s\u200b\u2060\ufeff]/.test(text[at] as string);

function groups(all: readonly PlainLine[]): PlainLine[][] {
  const found: PlainLine[][] = [];
  for (const line of all) {
    if (line.spaced || found.length === 0) found.push([line]);
    else found.at(-1)?.push(line);
  }
  return found;
}

const sentenceEnd = /[.!?…:;]["”’)\]]*$/;

/** The width the lines were wrapped at; 0 where each is a paragraph of its own, as none breaks off in mid-sentence. */
function wrapWidth(group: readonly string[]): number {
  const width = group.reduce((most, line) => Math.max(most, line.length), 0);
  const full = (line: string) => line.length >= 0.6 * width && !listMarker.test(line) && !sentenceEnd.test(line);
  return width >= 50 && width <= 100 && group.slice(0, -1).some(full) ? width : 0;
}

/** Whether the next line goes on with the sentence: it starts small, or its first word would not have fitted above. */
function runsOn(line: string, next: string, width: number): boolean {
  if (sentenceEnd.test(line)) return wrapped(line, next, width);
  return (/^\p{Ll}/u.test(next) && !(line.length < 80 && capitalised(line) > 0.75)) || wrapped(line, next, width);
}

function wrapped(line: string, next: string, width: number): boolean {
  const word = /^\S+/.exec(next)?.[0] ?? '';
  return width > 0 && line.length >= 0.6 * width && line.length + 1 + word.length > width;
}
