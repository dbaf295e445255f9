import type { Article } from '../article/types';
import type { Span } from '../text/span';

/** A sentence as the tagger reads it. */
export interface Line {
  readonly words: string;
  /** The place in the article of a unit of the words. */
  placeOf(index: number): number;
}

/** What is left of the place of an entity within a word: “didn&rsquo;t”, “caf&eacute;s”. */
const rest = /(?<=[\p{L}'’‘])\u2060+(?=\p{L})/gu;

/** The sentence in plain letters, with words that an entity stands in as the one word they are. */
export function lineOf({ text, prose, plain }: Article, [start, end]: Span): Line {
  const own = prose.slice(start, end);
  if (!own.includes('\u2060')) return { words: plain.slice(start, end), placeOf: (index) => start + index };
  const cuts = [...own.matchAll(rest)]
    .map(({ index, 0: run }): Span => [start + index, start + index + run.length])
    .filter(([from, to]) => text[from - 1] === '&' && text[to - 1] === ';');
  let words = '';
  let at = start;
  const joints: { readonly index: number; readonly place: number }[] = [];
  for (const [from, to] of cuts) {
    words += plain.slice(at, from);
    joints.push({ index: words.length, place: to });
    at = to;
  }
  return {
    words: words + plain.slice(at, end),
    placeOf(index) {
      const last = joints.findLast((joint) => joint.index <= index) ?? { index: 0, place: start };
      return last.place + index - last.index;
    },
  };
}
