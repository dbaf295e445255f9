import type { Span } from '../text/span';
import { codePoint, unseen } from '../text/unseen';
import { clipped } from './page';

/** Where something begins, counted from 1: the line, and the UTF-16 unit in it. */
export interface Begins {
  readonly line: number;
  readonly column: number;
}

/** Tells where a span begins. */
export type PlaceOf = (span: Span) => Begins;

/** The places of spans in the text. A byte order mark has no column. */
export function placesIn(text: string): PlaceOf {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)];
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  return ([start]) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= start) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: Math.max(0, start - (starts[low] as number) - (low === 0 ? mark : 0)) + 1 };
  };
}

/** Words of an article as an agent is given them: on one line, with what nobody sees as its number, and cut where they are long. */
export const shown = (words: string, most = 240): string =>
  clipped(
    // A span may be as long as the article.
    words
      .slice(0, 8 * most)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(hidden, (character) => `<${codePoint(character)}>`),
    most,
  );

/** What no reader sees and a model may read: `unseen`, and the tags of Unicode, in which whole sentences can be hidden. */
const hidden = new RegExp(`${unseen.source}|[\\u{E0000}-\\u{E007F}]`, 'gu');
