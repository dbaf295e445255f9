import { foldUnits } from '../text/fold';
import type { Problem } from '../text/problem';
import { bySpan, type Span } from '../text/span';
import { captionPieces } from './captions';
import { classify } from './classify';
import { commentsIn } from './comments';
import { divide } from './divide';
import { type Entity, entitiesIn, withEntities } from './entities';
import { readFrontMatter } from './front-matter';
import { htmlPieces } from './html';
import { isForeign } from './language';
import { type Piece, plainPieces } from './lines';
import { markdownPieces } from './markdown';
import { tagsIn } from './tags';
import type { Article, Format, FrontMatter } from './types';

/** Reads the text into blocks and sentences. Any string is an article; nothing is thrown. Offsets are UTF-16 units into `text`. */
export function parseArticle(text: string, format: Format): Article {
  const head = readFrontMatter(text);
  const from = head?.frontMatter.span[1] ?? 0;
  const { pieces, markup, comments, leftOut: overlong, entities, frontMatter } = piecesOf(text, format, from);
  const prose = withEntities(mask(text, [...markup, ...tagsIn(text, from)]), entities);
  const plain = foldUnits(prose);
  const seen = pieces.filter(({ span }) => /[^\s\u2060]/.test(prose.slice(...span)));
  const isEnglish = !isForeign(
    seen.map(({ kind, span }) => (kind === 'verbatim' ? '' : prose.slice(...span))).join('\n'),
  );
  const { blocks, sentences, leftOut } = divide(
    prose,
    classify(prose, plain, isEnglish ? seen : seen.map(unread), (head?.frontMatter ?? frontMatter)?.title),
  );
  return {
    text,
    format,
    prose,
    plain,
    comments,
    problems: head?.problems ?? [],
    isEnglish,
    leftOut: [...(isEnglish ? [] : inOtherLanguage(seen)), ...overlong, ...leftOut].sort((a, b) =>
      bySpan(a.span, b.span),
    ),
    blocks,
    sentences,
    ...(head ? { frontMatter: head.frontMatter } : frontMatter && { frontMatter }),
  };
}

const unread = ({ span, spaced }: Piece): Piece => ({ kind: 'verbatim', span, spaced });

const inOtherLanguage = ([first]: readonly Piece[]): Problem[] =>
  first ? [{ span: first.span, message: 'This text does not seem to be in English, so none of it is read.' }] : [];

/** What the reader of the format makes of the text. */
interface Pieces {
  readonly pieces: Piece[];
  readonly markup: readonly Span[];
  readonly comments: readonly Span[];
  readonly entities: readonly Entity[];
  readonly leftOut: readonly Problem[];
  readonly frontMatter?: FrontMatter;
}

function piecesOf(text: string, format: Format, from: number): Pieces {
  if (format === 'html') return htmlPieces(text, from);
  const entities = entitiesIn(text, from);
  if (format === 'captions') return { ...captionPieces(text, from), comments: [], entities, leftOut: [] };
  return format === 'markdown' ? { ...markdownPieces(text, from), entities } : { ...plainText(text, from), entities };
}

/** Plain text as pieces; comments are all the markup it has. */
function plainText(text: string, from: number) {
  const comments = commentsIn(text, [from, text.length]);
  return { pieces: plainPieces(mask(text, comments), from), markup: comments, comments, leftOut: [] };
}

function mask(text: string, markup: readonly Span[]): string {
  if (markup.length === 0) return text;
  let prose = '';
  let at = 0;
  for (const [start, end] of [...markup].sort((a, b) => a[0] - b[0])) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    prose += text.slice(at, from) + '\u2060'.repeat(end - from);
    at = end;
  }
  return prose + text.slice(at);
}
