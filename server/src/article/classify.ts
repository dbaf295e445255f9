import { lexiconData } from '../lexicons/data.generated';
import { foldUnits } from '../text/fold';
import type { Span } from '../text/span';
import type { Piece } from './lines';
import { capitalised } from './title-case';
import { turnLabels } from './turns';
import type { Block } from './types';

const furniture = { line: new Set<string>(), start: [] as string[], any: [] as string[] };
for (const { kind, terms } of lexiconData.furniture) {
  if (kind === 'line') for (const term of terms) furniture.line.add(term);
  else furniture[kind as 'start' | 'any'].push(...terms);
}

const byline = /^by\s+\p{Lu}[\p{L}'’.-]*(?:\s+(?:and\s+|,\s*)?\p{Lu}?[\p{L}'’.-]+){0,7}\s*[-–—,|]?$/iu;
const dateline =
  /^(?:\p{Lu}[\p{Lu}.'’-]{2,}(?:[ ,]+\p{Lu}[\p{Lu}.'’-]*){0,3})(?:,\s[^–—\n-]{2,40})?(?:\s\([^)\n]{2,30}\))?\s*(?:[–—]|--|\s-)\s*(?=\S)/u;
const bareDate =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+(?:\d{1,2},?\s+)?\d{4}$/i;

/** What a page counts under a story: “3 comments”. */
const counter = /^\d+ (?:comments?|repl(?:y|ies)|shares?|likes?|views?|reactions?)$/;
/** A word that is an address, or the number of a post before one: “2/9”. */
const address = /^(?:\d+\/\d+|https?:\/\/\S+|[\w-]+(?:\.[\w-]+)+\/\S*)$/;

/** Says of each piece what it is on the page. A text of one piece has no headline. */
export function classify(prose: string, pieces: readonly Piece[], title: string | undefined): Block[] {
  const words = pieces.map(({ span }) => plain(prose, span));
  const labels = turnLabels(prose, pieces);
  const headline = pieces.findIndex(
    (piece, i) => piece.kind === 'headline' || (piece.kind === 'text' && !isFurniture(words[i] as string)),
  );
  const headed =
    headline >= 0 &&
    (pieces[headline]?.kind === 'headline' || (title === undefined && looksLikeHeadline(words, headline)));
  const blocks: Block[] = [];
  let introducer: number | undefined;

  for (const [index, piece] of pieces.entries()) {
    const text = words[index] as string;
    const label = labels.get(index);
    const kind = label && piece.kind !== 'verbatim' ? 'turn' : kindOf(index, piece, text);
    if (
      kind === 'heading' ||
      kind === 'headline' ||
      kind === 'turn' ||
      (piece.spaced && kind !== 'list-item' && kind !== 'block-quote' && introducer !== index - 1)
    )
      introducer = undefined;
    const line = kind === 'paragraph' ? dateline.exec(prose.slice(...piece.span)) : null;
    const start = label ? label.body : piece.span[0] + (line?.[0].length ?? 0);
    blocks.push({
      kind,
      span: piece.span,
      body: [start, piece.span[1]],
      ...(line && { dateline: [piece.span[0], piece.span[0] + line[0].trimEnd().length] as Span }),
      ...(label && { label: label.span }),
      ...(introducer !== undefined && { introducedBy: introducer }),
    });
    if (text.endsWith(':') && (kind === 'paragraph' || kind === 'list-item')) introducer = index;
  }
  return blocks;

  function kindOf(index: number, piece: Piece, text: string): Block['kind'] {
    if (piece.kind === 'verbatim') return 'verbatim';
    if (headed && index === headline) return 'headline';
    if (piece.kind === 'headline' || piece.kind === 'heading') return sameWords(text, title) ? 'headline' : 'heading';
    if (index < 6 && (sameWords(text, title) || (headed && sameWords(text, words[headline])))) return 'headline';
    if (isFurniture(text)) return 'furniture';
    if (piece.kind !== 'text') return piece.kind;
    if (index < 8 && byline.test(text)) return 'byline';
    return looksLikeHeading(words, index, piece) ? 'heading' : 'paragraph';
  }
}

const plain = (prose: string, span: Span): string =>
  foldUnits(prose.slice(...span))
    .replace(/\s+/g, ' ')
    .trim();
const sameWords = (text: string, other: string | undefined): boolean =>
  other !== undefined && key(text) !== '' && key(text) === key(other);
const key = (text: string): string =>
  foldUnits(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const count = (text: string): number => text.split(' ').length;

function isFurniture(text: string): boolean {
  const lower = text.toLowerCase().replace(/^\|\s*/, '');
  if (counter.test(lower) || lower.split(' ').every((word) => address.test(word))) return true;
  if (furniture.line.has(lower.replace(/[\s.:!»>]+$/, '')) || bareDate.test(lower)) return true;
  if (/^\|\s*\S+$/.test(text) || /^[\W_]+$/.test(text)) return true;
  return (
    count(text) <= 40 &&
    (furniture.start.some((start) => lower.startsWith(start)) || furniture.any.some((part) => lower.includes(part)))
  );
}

function looksLikeHeadline(words: readonly string[], index: number): boolean {
  const text = words[index] as string;
  const next = words[index + 1];
  if (next === undefined || index > 2 || count(text) > 25 || /["']$/.test(text) || /:$/.test(text)) return false;
  if (/[.]$/.test(text)) return count(text) <= 16 && !/[.!?]\s/.test(text.slice(0, -1)) && capitalised(text) >= 0.6;
  return true;
}

function looksLikeHeading(words: readonly string[], index: number, piece: Piece): boolean {
  const text = words[index] as string;
  if (words[index + 1] === undefined || count(text) > 16 || /[.,;"')]$/.test(text) || !/^["'(]?[A-Z0-9]/.test(text))
    return false;
  if (/:$/.test(text)) return capitalised(text) >= 0.75;
  if (/[!?]$/.test(text)) return capitalised(text) >= 0.6;
  return capitalised(text) >= 0.6 || (piece.spaced && count(text) <= 9);
}
