import { anyOf, inClass } from '../../lexicons/word-classes';
import type { Span } from '../../text/span';

/** A quotation mark where it stands, and what it may do there. */
export interface Mark {
  readonly at: number;
  /** Two for ``…'' and the like. */
  readonly length: number;
  readonly kind: 'double' | 'single';
  readonly side: 'open' | 'close' | 'either';
  readonly shape: 'straight' | 'curly';
}

/** What stands beside a mark, and so on which side of words it may be. */
interface Beside {
  readonly before: string;
  readonly after: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

const marks = /[“”„‟«»"‘’‚‹›'`´]/g;
const isQuote = (unit: string): boolean => /[“”„‟«»"‘’‚‹›'`]/.test(unit);
const isDouble = (unit: string): boolean => /[“”„‟«»"]/.test(unit);
const isNumeral = (unit: string): boolean => /\p{N}/u.test(unit);

/** The quotation marks in the span, left to right; apostrophes and the marks of feet, inches and minutes are none. */
export function findMarks(prose: string, [from, to]: Span): Mark[] {
  const found: Mark[] = [];
  let end = 0;
  for (const { index, 0: unit } of prose.slice(from, to).matchAll(marks)) {
    const at = from + index;
    if (at < end) continue;
    const length = isDoubled(prose, at, unit) ? 2 : 1;
    end = at + length;
    const beside = besideOf(prose, [at, end], [from, to]);
    const kind = length === 2 || isDouble(unit) ? 'double' : 'single';
    const side =
      kind === 'single'
        ? sideOfSingle(prose, at, unit, beside, [from, to])
        : sideOfDouble(prose, at, unit, length, beside);
    if (side) found.push({ at, length, kind, side, shape: /["'`´]/.test(unit) ? 'straight' : 'curly' });
  }
  return found;
}

/** Two single marks that stand for a double one: ``…''. */
const isDoubled = (prose: string, at: number, unit: string): boolean =>
  /['`’‘]/.test(unit) && prose[at + 1] === unit && prose[at + 2] !== unit;

function besideOf(prose: string, [at, end]: Span, [from, to]: Span): Beside {
  const before = nextTo(prose, at, -1, from);
  const after = nextTo(prose, end - 1, 1, to - 1);
  return {
    before,
    after,
    opens: before === '' || /[\s([{\u2014\u2013—–:;,/-]/.test(before) || isQuote(before),
    closes: after === '' || /[\s)\]}\u2014\u2013—–.,:;!?/…-]/.test(after) || isQuote(after),
  };
}

/** The unit next to `at`, looking through masked markup; empty at the edge. */
function nextTo(prose: string, at: number, step: 1 | -1, edge: number): string {
  for (let i = at + step; step > 0 ? i <= edge : i >= edge; i += step)
    if (prose[i] !== '\u2060') return prose[i] as string;
  return '';
}

const sideOf = ({ opens, closes }: Beside): Mark['side'] =>
  opens && !closes ? 'open' : closes && !opens ? 'close' : 'either';

/** The side of a single mark; nothing for an apostrophe. */
function sideOfSingle(prose: string, at: number, unit: string, beside: Beside, block: Span): Mark['side'] | undefined {
  const { before, after } = beside;
  if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return undefined;
  // 5', the ’90s
  if (isNumeral(before) || /^\p{N}0?s/u.test(prose.slice(at + 1, at + 4))) return undefined;
  if (isYear(prose, at, block)) return undefined;
  const side = unit === '‘' ? 'open' : sideOf(beside);
  return side === 'open' && shortened.test(prose.slice(at, at + 8)) ? undefined : side;
}

const shortened = new RegExp(`^['’](?:\\d\\ds|${anyOf('clipped-word')}|n['’]?)\\b`, 'i');

/** The side of a double mark; nothing for the mark of inches behind that of feet. */
function sideOfDouble(
  prose: string,
  at: number,
  unit: string,
  length: number,
  beside: Beside,
): Mark['side'] | undefined {
  const { before, after, opens, closes } = beside;
  const inches = /\d['’′]\s?\d{1,2}$/.test(prose.slice(Math.max(0, at - 6), at));
  if (inches || (isNumeral(before) && isDimension(prose.slice(at + length, at + length + 20)))) return undefined;
  // « Words » with blanks, as in French.
  if (/[«»]/.test(unit) && opens && closes) return unit === '«' ? 'open' : 'close';
  // “word“ is a slip of the keyboard: the second mark closes.
  if (/[“„«]/.test(unit)) return closes && (!opens || after === '' || /\s/.test(after)) ? 'close' : 'open';
  if (/[”»]/.test(unit)) return closes || !opens ? 'close' : 'open';
  const side = sideOf(beside);
  return side === 'either' && /[\p{L}.,!?]/u.test(before) ? 'close' : side;
}

/** “2" wide”, “6" to 8"”: what follows on the mark of inches. */
function isDimension(after: string): boolean {
  const word = /^[ \u00a0]?(?:\(?)(\p{L}+)/u.exec(after)?.[1]?.toLowerCase();
  return inClass(word, 'dimension') || /^ (?:to|by|x|×) \d/.test(after);
}

/** How far behind “in ‘08” a mark that closes is looked for, in UTF-16 units. */
const yearReach = 400;
const leadsToYear = new RegExp(`\\b(?:${anyOf('before-year')})\\s$`, 'i');

/** “in ‘08”: the year has lost its century, and the keyboard turned the apostrophe; nothing closes behind it. */
function isYear(prose: string, at: number, [from, to]: Span): boolean {
  const before = prose.slice(Math.max(from, at - 8), at);
  if (!leadsToYear.test(before)) return false;
  const after = prose.slice(at + 1, Math.min(to, at + 1 + yearReach));
  return /^\d\d(?![\d,.:]?\d)/.test(after) && !/^[^“”"‘]*?[\p{L},.!?]['’](?!\p{L})/u.test(after);
}
