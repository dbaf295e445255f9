import { parser as commonMark, Table } from '@lezer/markdown';
import { append } from '../text/append';
import type { Problem } from '../text/problem';
import { type Span, startOfRun, trimmed } from '../text/span';
import { commentsIn } from './comments';
import { lineFed } from './line-ends';
import type { Piece } from './lines';

const blocks: Record<string, Piece['kind']> = {
  Paragraph: 'text',
  ATXHeading1: 'headline',
  SetextHeading1: 'headline',
  ATXHeading2: 'heading',
  ATXHeading3: 'heading',
  ATXHeading4: 'heading',
  ATXHeading5: 'heading',
  ATXHeading6: 'heading',
  SetextHeading2: 'heading',
  FencedCode: 'verbatim',
  CodeBlock: 'verbatim',
  HTMLBlock: 'verbatim',
  CommentBlock: 'verbatim',
  ProcessingInstructionBlock: 'verbatim',
  LinkReference: 'verbatim',
  Table: 'verbatim',
};
const masked = new Set([
  'EmphasisMark',
  'LinkMark',
  'URL',
  'LinkTitle',
  'LinkLabel',
  'InlineCode',
  'Image',
  'HTMLTag',
  'Comment',
  'ProcessingInstruction',
  'Autolink',
  'HeaderMark',
  'QuoteMark',
  'ListMark',
]);

/** The longest paragraph whose markup is read, in UTF-16 units: some marks without a partner take time by the square of it. */
const mostMarkup = 20_000;
const unmarked = `This paragraph has more than ${mostMarkup.toLocaleString('en')} characters: its markup is left out and read as text.`;

const parser = commonMark.configure([
  Table,
  {
    parseInline: [
      {
        name: 'Overlong',
        before: 'Escape',
        parse: ({ offset, end }) => (end - offset > mostMarkup ? end : -1),
      },
    ],
  },
]);

/** Markdown as pieces, with the spans of its inline markup. Offsets are into the whole text; reading begins at `from`. */
export function markdownPieces(
  text: string,
  from: number,
): {
  pieces: Piece[];
  markup: Span[];
  comments: Span[];
  leftOut: Problem[];
} {
  const leftOut: Problem[] = [];
  const pieces: Piece[] = [];
  const markup: Span[] = [];
  const comments: Span[] = [];
  let item = 0;
  let quote = 0;
  const fed = lineFed(text.slice(from));
  parser.parse(fed.text).iterate({
    enter({ name, from: start, to: end }) {
      const span: Span = [fed.at(start) + from, fed.at(end) + from];
      if (name === 'ListItem') item++;
      if (name === 'Blockquote') quote++;
      if (masked.has(name)) markup.push(span);
      if (name === 'Comment' || name === 'CommentBlock') append(comments, commentsIn(text, span));
      if (name === 'Escape') markup.push([span[0], span[0] + 1]);
      const kind = blocks[name];
      if (kind) addPiece(kind, span, end - start);
      return kind !== 'verbatim';
    },
    leave({ name }) {
      if (name === 'ListItem') item--;
      if (name === 'Blockquote') quote--;
    },
  });
  return { pieces: piecesBeside(comments, pieces, text), markup, comments, leftOut };

  function addPiece(kind: Piece['kind'], span: Span, length: number): void {
    if (kind !== 'verbatim' && length > mostMarkup) leftOut.push({ span, message: unmarked });
    const inside = kind === 'text' && quote > 0 ? 'block-quote' : kind === 'text' && item > 0 ? 'list-item' : kind;
    pieces.push({ kind: inside, span: trimmed(text, withoutMarks(text, span, kind)), spaced: true });
  }
}

/** The pieces without the comments at their ends, those alone that have words left. */
function piecesBeside(comments: readonly Span[], pieces: readonly Piece[], text: string): Piece[] {
  const byStart = new Map(comments.map((comment) => [comment[0], comment]));
  const byEnd = new Map(comments.map((comment) => [comment[1], comment]));
  const without = pieces.map((piece) =>
    piece.kind === 'verbatim' ? piece : { ...piece, span: withoutComments(text, piece.span, byStart, byEnd) },
  );
  return without.filter(({ span }) => span[0] < span[1]);
}

function withoutMarks(text: string, [start, end]: Span, kind: Piece['kind']): Span {
  if (kind !== 'headline' && kind !== 'heading') return [start, end];
  const words = text.slice(start, end);
  const before = /^\s*#{1,6}\s*/.exec(words)?.[0].length ?? 0;
  return [start + before, Math.max(start + before, start + endOfHeading(words))];
}

/** Where the words of a heading end: before the number signs that close it, or the line that is drawn below it. */
function endOfHeading(words: string): number {
  const end = words.trimEnd().length;
  const signs = startOfRun(words, end, /#/);
  if (signs < end && /\s/.test(words[signs - 1] ?? '')) return startOfRun(words, signs, /\s/);
  const line = startOfRun(words, end, /[=-]/);
  return line < end && words[line - 1] === '\n' ? startOfRun(words, line, /\s/) : words.length;
}

/** The span without the comments at its two ends. */
function withoutComments(
  text: string,
  [start, end]: Span,
  byStart: ReadonlyMap<number, Span>,
  byEnd: ReadonlyMap<number, Span>,
): Span {
  let span: Span = [start, end];
  for (let last = byEnd.get(span[1]); last && last[0] > span[0]; last = byEnd.get(span[1]))
    span = trimmed(text, [span[0], last[0]]);
  for (let first = byStart.get(span[0]); first && first[1] <= span[1]; first = byStart.get(span[0]))
    span = trimmed(text, [first[1], span[1]]);
  return span;
}
