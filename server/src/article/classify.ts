import { lexiconData } from '../lexicons/data.generated';
import { anyOf } from '../lexicons/word-classes';
import { append } from '../text/append';
import { foldName } from '../text/fold';
import { type Span, startOfRun } from '../text/span';
import { interviewOf, type Turn } from './interviews';
import type { Piece } from './lines';
import { signatureIn } from './signature';
import { capitalised } from './title-case';
import { turnLabels } from './turns';
import type { Block, BlockKind } from './types';

const furniture = { line: new Set<string>(), start: [] as string[], any: [] as string[] };
for (const { kind, terms } of lexiconData.furniture) {
  if (kind === 'line') for (const term of terms) furniture.line.add(term);
  else if (kind === 'start' || kind === 'any') append(furniture[kind], terms);
}

const longestByline = 200;
const byline = /^by\s+\p{Lu}[\p{L}'’.-]*(?:\s+(?:and\s+|,\s*)?\p{Lu}?[\p{L}'’.-]+){0,7}\s*[-–—,|]?$/iu;
/** “By Ana Ruiz, City Editor”, “By Ana Ruiz | Osk Herald”: a name, and after it more names, an office or a paper. */
const creditedByline = /^(?:By|BY) \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3} ?[,|&–—] [^.!?:;]+$/u;
const isByline = (line: string): boolean =>
  line.length <= longestByline && (byline.test(line) || creditedByline.test(line));
const place = /\p{Lu}[\p{Lu}.'’-]{2,}(?:[ ,]+\p{Lu}[\p{Lu}.'’-]*){0,3}/u.source;
const agency = /(?:,\s[^–—\n-]{2,40})?(?:\s\([^)\n]{2,30}\))?/u.source;
const dateline = new RegExp(`^(?:${place})${agency}\\s*(?:[–—]|--|\\s-)\\s*(?=\\S)`, 'u');
const bareDate = new RegExp(
  `^(?:(?:${anyOf('weekday')}),?\\s+)?(?:\\d{1,2}\\s+)?(?:${anyOf('month')})\\s+(?:\\d{1,2},?\\s+)?\\d{4}$`,
  'i',
);

/** What a page counts under a story: “3 comments”. */
const counter = new RegExp(`^\\d+ (?:${anyOf('page-count')})$`);
/** A word that is an address, or the number of a post before one: “2/9”. */
const address = /^(?:\d+\/\d+|https?:\/\/\S+|[\w-]+(?:\.[\w-]+)+\/\S*)$/;

/** Says of each piece what it is on the page; `plain` is the prose in plain letters. A text of one piece has no headline. */
export function classify(prose: string, plain: string, pieces: readonly Piece[], title: string | undefined): Block[] {
  const lines = pieces.map(({ span }) => lineOf(plain, span));
  const { turns, questions } = interviewOf(prose, pieces, turnLabels(prose, pieces), (index) =>
    isFurniture(lines[index] as Line),
  );
  const headline = headlineAt(pieces, lines, title);
  const titles = new Set([foldName(title ?? ''), foldName(lines[headline]?.text ?? '')]);
  titles.delete('');
  const blocks: Block[] = [];
  let introducer: number | undefined;

  for (const [index, piece] of pieces.entries()) {
    const line = lines[index] as Line;
    const turn = turnAt(index, piece);
    const kind = turn ? 'turn' : questions.has(index) ? 'heading' : kindOf(index, piece, line);
    if (standsAlone(kind, piece, introducer === index - 1)) introducer = undefined;
    blocks.push(blockOf(kind, prose, piece.span, turn, introducer));
    if (line.text.endsWith(':') && (kind === 'paragraph' || kind === 'list-item')) introducer = index;
  }
  return blocks;

  function turnAt(index: number, piece: Piece): Turn | undefined {
    return piece.kind === 'verbatim' ? undefined : (piece.turn ?? turns.get(index));
  }

  function kindOf(index: number, piece: Piece, line: Line): Block['kind'] {
    if (piece.kind === 'verbatim') return 'verbatim';
    if (index === headline) return 'headline';
    const marked = piece.kind === 'headline' || piece.kind === 'heading';
    if ((marked || index < 6) && titles.has(foldName(line.text))) return 'headline';
    if (marked) return 'heading';
    if (isFurnitureAt(index)) return 'furniture';
    if (piece.kind !== 'text') return piece.kind;
    return textKind(index, piece, line, lines[index + 1]);
  }

  /** A post is none, with its signature or with that below it, whatever links it has. */
  function isFurnitureAt(index: number): boolean {
    const line = lines[index] as Line;
    if (!isFurniture(line) || signatureIn(prose, (pieces[index] as Piece).span)) return false;
    const below = pieces[index + 1];
    const signed = below !== undefined && signatureIn(prose, below.span)?.from === below.span[0];
    return !signed || !/\s\S+\s/.test(line.text);
  }
}

/** The index of the piece that is the headline; -1 where there is none. */
function headlineAt(pieces: readonly Piece[], lines: readonly Line[], title: string | undefined): number {
  const first = pieces.findIndex(
    ({ kind }, i) => kind === 'headline' || (kind === 'text' && !isFurniture(lines[i] as Line)),
  );
  const isOne = pieces[first]?.kind === 'headline' || (title === undefined && looksLikeHeadline(lines, first));
  return first >= 0 && isOne ? first : -1;
}

/** Whether the piece belongs to no introduction above it; `next` says that it comes right behind one. */
const standsAlone = (kind: BlockKind, { spaced }: Piece, next: boolean): boolean =>
  kind === 'heading' ||
  kind === 'headline' ||
  kind === 'turn' ||
  (spaced && kind !== 'list-item' && kind !== 'block-quote' && !next);

function blockOf(
  kind: BlockKind,
  prose: string,
  span: Span,
  turn: Turn | undefined,
  introducer: number | undefined,
): Block {
  const dated = kind === 'paragraph' ? dateline.exec(prose.slice(...span)) : null;
  const start = turn ? turn.body : span[0] + (dated?.[0].length ?? 0);
  return {
    kind,
    span,
    body: [start, span[1]],
    ...(dated && { dateline: [span[0], span[0] + dated[0].trimEnd().length] as Span }),
    ...(turn?.label && { label: turn.label }),
    ...(introducer !== undefined && { introducedBy: introducer }),
  };
}

/** A piece as plain Latin text, and how many words it has. What has few words has single blanks. */
interface Line {
  readonly text: string;
  readonly words: number;
}

/** More words than these are no furniture, and none of what stands in one line. */
const longestLine = 40;

function lineOf(plain: string, span: Span): Line {
  const text = plain.slice(...span).trim();
  let words = 1;
  for (let i = 1; i < text.length; i++) if (isBlank(text, i) && !isBlank(text, i - 1)) words++;
  return { text: words > longestLine ? text : text.replace(/\s{2,}|[^\S ]/g, ' '), words };
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || (unit >= 9 && unit <= 13);
}

function isFurniture({ text, words }: Line): boolean {
  if (address.test(/^\S*/.exec(text)?.[0] ?? '') && text.split(/\s+/).every((word) => address.test(word))) return true;
  if (words > longestLine) return false;
  const lower = text.toLowerCase().replace(/^\|\s*/, '');
  return isCount(lower) || /^\|\s*\S+$/.test(text) || /^[\W_]+$/.test(text) || isOnEveryPage(lower);
}

const isCount = (lower: string): boolean => counter.test(lower) || bareDate.test(lower);

const isOnEveryPage = (lower: string): boolean =>
  furniture.line.has(lower.slice(0, startOfRun(lower, lower.length, /[\s.:!»>]/))) ||
  furniture.start.some((start) => lower.startsWith(start) && !/^[a-z]/.test(lower.slice(start.length))) ||
  furniture.any.some((part) => lower.includes(part));

function looksLikeHeadline(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  const { text, words } = line;
  if (lines[index + 1] === undefined || index > 2 || words > 25 || /["':]$/.test(text)) return false;
  if (/[.]$/.test(text)) return words <= 16 && !/[.!?]\s/.test(text.slice(0, -1)) && capitalised(text) >= 0.6;
  // “The ferry is late again, and the port is full. Who is to blame?”: a sentence that has ended before is the story’s.
  return !(words >= 12 && /\p{Ll}{3}[.] \p{Lu}/u.test(text));
}

/** What a piece is of which its markup says nothing. */
function textKind(index: number, piece: Piece, line: Line, next: Line | undefined): BlockKind {
  if (index < 8 && isByline(line.text)) return 'byline';
  return looksLikeHeading(line, next, piece) ? 'heading' : 'paragraph';
}

function looksLikeHeading({ text, words }: Line, next: Line | undefined, piece: Piece): boolean {
  if (next === undefined || words > 16 || /[.,;"')]$/.test(text) || !/^["'(]?[A-Z0-9]/.test(text)) return false;
  // “Captain Ana Ruiz said:” brings in what comes next.
  if (/:$/.test(text)) return capitalised(text) >= 0.75 && !/\s[a-z]+:$/.test(text);
  if (/[!?]$/.test(text)) return capitalised(text) >= 0.6;
  return capitalised(text) >= 0.6 || (piece.spaced && words <= 9);
}
