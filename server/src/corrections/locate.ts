import type { Article } from '../article/types';
import { once } from '../text/once';
import type { Span } from '../text/span';
import type { Selector } from './types';

/** Where the words stand, or why that can't be said: they stand nowhere, or in several places alike. */
export type Located = { readonly span: Span } | { readonly lost: 'gone' | 'ambiguous' };

/** Words on one line, with blanks, quotation marks and apostrophes of one form. */
export const evened = (words: string): string => even(words).replace(/\s+/g, ' ').trim();

const even = (words: string): string =>
  words
    .replaceAll('\u2060', '')
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛‹›′]/g, "'");

/** The article's prose, evened, and for each of its units the offset in the text. */
const evenProse = once(({ prose }: Article): { readonly words: string; readonly offsets: readonly number[] } => {
  const units: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < prose.length; i++) {
    const own = prose[i] as string;
    const unit = own < '\u0080' ? own : even(own);
    if (unit === '') continue;
    const isBlank = /\s/.test(unit);
    if (isBlank && units.at(-1) === ' ') continue;
    units.push(isBlank ? ' ' : unit);
    offsets.push(i);
  }
  return { words: units.join(''), offsets };
});

/** Where the words stand whose neighbours are most like those of the selector. */
export function locate(article: Article, { exact, prefix, suffix }: Selector): Located {
  const { words } = evenProse(article);
  const sought = evened(exact);
  const [before, after] = [even(prefix).replace(/\s+/g, ' '), even(suffix).replace(/\s+/g, ' ')];
  let best = -1;
  let most = -1;
  let isTied = false;
  for (const at of placesOf(words, sought)) {
    const likeness = alikeBefore(words, at, before) + alikeAfter(words, at + sought.length, after);
    isTied = likeness === most || (isTied && likeness < most);
    if (likeness <= most) continue;
    [best, most] = [at, likeness];
  }
  if (best < 0) return { lost: 'gone' };
  return isTied ? { lost: 'ambiguous' } : { span: spanOf(article, best, sought.length) };
}

/** Where the words stand nearest to the place; undefined where they stand nowhere. */
export function nearest(article: Article, exact: string, [start, end]: Span): Span | undefined {
  const sought = evened(exact);
  const spans = [...placesOf(evenProse(article).words, sought)].map((at) => spanOf(article, at, sought.length));
  const far = (span: Span) => Math.max(0, start - span[1], span[0] - end);
  return spans.reduce<Span | undefined>((best, span) => (best && far(best) <= far(span) ? best : span), undefined);
}

/** The selector of the words at the span: with as much of what stands round them as tells them apart. */
export function selectorOf({ prose }: Article, [start, end]: Span): Selector {
  const exact = onOneLine(prose.slice(start, end)).trim();
  const prefix = onOneLine(prose.slice(Math.max(0, start - neighbours), start)).replace(/^\S+\s/, '');
  const suffix = onOneLine(prose.slice(end, end + neighbours)).replace(/\s\S+$/, '');
  return { exact, prefix, suffix };
}

/** How many UTF-16 units are kept of what stands on each side. */
const neighbours = 32;

const onOneLine = (words: string): string => words.replaceAll('\u2060', '').replace(/\s+/g, ' ');

/** Where the words stand as whole words. */
function* placesOf(text: string, words: string): Generator<number> {
  if (words === '') return;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) if (isWhole(text, at, words)) yield at;
}

function isWhole(text: string, at: number, words: string): boolean {
  const cutsBefore = isLetter(text[at - 1]) && isLetter(words[0]);
  return !cutsBefore && !(isLetter(text[at + words.length]) && isLetter(words.at(-1)));
}

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

function spanOf(article: Article, at: number, length: number): Span {
  const { offsets } = evenProse(article);
  return [offsets[at] as number, (offsets[at + length - 1] as number) + 1];
}

/** How many units before the place are those at the end of the words. */
function alikeBefore(text: string, at: number, words: string): number {
  let alike = 0;
  while (alike < words.length && text[at - 1 - alike] === words[words.length - 1 - alike]) alike++;
  return alike;
}

/** How many units from the place on are those at the beginning of the words. */
function alikeAfter(text: string, at: number, words: string): number {
  let alike = 0;
  while (alike < words.length && text[at + alike] === words[alike]) alike++;
  return alike;
}
