import { parser } from '@lezer/markdown';
import { append } from '../text/append';
import { type Span, trimmed } from '../text/span';
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

/** Markdown as pieces, with the spans of its inline markup. Offsets are into the whole text; reading begins at `from`. */
export function markdownPieces(
  text: string,
  from: number,
): {
  pieces: Piece[];
  markup: Span[];
  comments: Span[];
} {
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
      if (!kind) return true;
      const inside = kind === 'text' && quote > 0 ? 'block-quote' : kind === 'text' && item > 0 ? 'list-item' : kind;
      pieces.push({ kind: inside, span: trimmed(text, withoutMarks(text, span, kind)), spaced: true });
      return kind !== 'verbatim';
    },
    leave({ name }) {
      if (name === 'ListItem') item--;
      if (name === 'Blockquote') quote--;
    },
  });
  const without = pieces.map((piece) =>
    piece.kind === 'verbatim' ? piece : { ...piece, span: withoutComments(text, piece.span, comments) },
  );
  return { pieces: without.filter(({ span }) => span[0] < span[1]), markup, comments };
}

function withoutMarks(text: string, [start, end]: Span, kind: Piece['kind']): Span {
  if (kind !== 'headline' && kind !== 'heading') return [start, end];
  const words = text.slice(start, end);
  const before = /^\s*#{1,6}\s*/.exec(words)?.[0].length ?? 0;
  const after = /(?:\s+#+\s*|\s*\n[=-]+\s*)$/.exec(words)?.[0].length ?? 0;
  return [start + before, Math.max(start + before, end - after)];
}

/** The span without the comments at its two ends. */
function withoutComments(text: string, [start, end]: Span, comments: readonly Span[]): Span {
  const last = comments.find((comment) => comment[0] > start && comment[1] === end);
  if (last) return withoutComments(text, trimmed(text, [start, last[0]]), comments);
  const first = comments.find((comment) => comment[0] === start && comment[1] <= end);
  return first ? withoutComments(text, trimmed(text, [first[1], end]), comments) : [start, end];
}
