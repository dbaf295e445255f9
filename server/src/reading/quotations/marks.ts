import { anyOf } from '../../lexicons/word-classes';
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

const marks = /(['`’‘])\1(?!\1)|[“”„‟«»"‘’‚‹›'`´]/g;
const double = /[“”„‟«»"]|../;
const opening = /[\s([{—–:;,/“”„‟«»"‘’‚‹›'`-]/;
const closing = /[\s)\]}—–.,:;!?/…“”„‟«»"‘’‚‹›'`-]/;

/** The quotation marks in the span, left to right; apostrophes and the marks of feet, inches and minutes are none. */
export function findMarks(prose: string, [from, to]: Span): Mark[] {
  const found: Mark[] = [];
  for (const { index, 0: unit } of prose.slice(from, to).matchAll(marks)) {
    const at = from + index;
    const kind = double.test(unit) ? 'double' : 'single';
    if (kind === 'single' && isInWord(prose, at)) continue;
    if ((kind === 'single' ? apostrophes : inches).some((pattern) => stands(pattern, prose, at))) continue;
    const shape = /["'`´]/.test(unit) ? 'straight' : 'curly';
    found.push({ at, length: unit.length, kind, side: sideOf(prose, at, unit), shape });
  }
  return found;
}

const apostrophes = [
  // “rock ’n’ roll”
  /(?<=['’]n)./uy,
  // “12’ high”
  new RegExp(`(?<=\\d).(?=[ \u00a0]?(?:${anyOf('dimension')})\\b)`, 'iuy'),
  // “’em”, “the ’90s”
  new RegExp(`['’](?:\\d\\ds|${anyOf('clipped-word')}|n['’]?)\\b`, 'iuy'),
  // “‘It was the farmers’ idea,’ she said”: the words go on to another mark that ends them.
  /(?<=\p{L}s)['’](?=\s\p{Ll}(?:[^'’‘]|(?<=\p{L})['’](?=\p{L}))*(?<=[,.?!…])['’](?![\p{L}'’]))/uy,
];

const inches = [
  // “6'2"”
  /(?<=\d['’′]\s?\d\d?)./y,
  // “2" wide”, “6" to 8"”
  new RegExp(`(?<=\\d)..?(?=[ \u00a0]?\\(?(?:${anyOf('dimension')})\\b| (?:to|by|x|×) \\d)`, 'iuy'),
];

/** “isn’t”, also where markup ends before the mark. */
const isInWord = (prose: string, at: number): boolean =>
  [nextTo(prose, at, -1), nextTo(prose, at, 1)].every((unit) => /[\p{L}\p{N}]/u.test(unit));

/** Whether the pattern, which is a sticky one, matches at the place. */
function stands(pattern: RegExp, prose: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(prose);
}

/** On which side of words the mark may be, by what stands beside it and, where that may be either, by its shape. */
function sideOf(prose: string, at: number, unit: string): Mark['side'] {
  const before = nextTo(prose, at, -1);
  const opens = opening.test(before);
  if (opens !== closing.test(nextTo(prose, at + unit.length - 1, 1))) return opens ? 'open' : 'close';
  // “Late,“ she said.: a slip of the keyboard.
  if (/[“„«‘]/.test(unit) && before !== ',') return 'open';
  return /[”»]/.test(unit) || /[\p{L}.,!?]/u.test(before) ? 'close' : 'either';
}

/** The unit next to `at`, looking through masked markup. */
function nextTo(prose: string, at: number, step: 1 | -1): string {
  let next = at + step;
  while (prose[next] === '\u2060') next += step;
  return prose[next] ?? '\n';
}
