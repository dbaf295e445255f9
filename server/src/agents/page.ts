import * as v from 'valibot';
import { Refused } from './refused';

/** The most bytes of an answer, as JSON in UTF-8. */
export const mostBytes = 8000;

/** What every list takes. */
export const pageInput = {
  limit: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(100),
      v.description('How many to give at most; 20 if not given.'),
    ),
  ),
  cursor: v.optional(
    v.pipe(
      v.string(),
      v.description('Where to go on: “next” of the answer before. The rest of the input must be the same.'),
    ),
  ),
};

/** What every list says of itself. */
export const pageOutput = {
  total: v.pipe(v.number(), v.integer(), v.description('How many there are in all.')),
  next: v.optional(v.pipe(v.string(), v.description('There are more: give this as “cursor”.'))),
};

export interface PageWish {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/**
 * The items from the cursor on, no more than wanted, and no more than there is room for beside `head` in one answer. `of` is what
 * the list is made from: a cursor into another list is refused. Throws a `Refused` then.
 */
export function page<Item extends object>(
  items: readonly Item[],
  { limit = 20, cursor }: PageWish,
  head: object,
  of: string,
): { items: Item[]; total: number; next?: string } {
  const stamp = stampOf(of);
  const from = cursor === undefined ? 0 : placeIn(cursor, stamp);
  const taken: Item[] = [];
  let room = mostBytes - bytesOf(head) - reserved;
  for (const item of items.slice(from, from + limit)) {
    room -= bytesOf(item) + 1;
    if (room < 0 && taken.length > 0) break;
    taken.push(item);
  }
  const end = from + taken.length;
  return { items: taken, total: items.length, ...(end < items.length && { next: `${end}-${stamp}` }) };
}

/** Bytes for the names of the list, of the total and of the cursor. */
const reserved = 120;

/** How many bytes the value takes as JSON in UTF-8. */
export const bytesOf = (value: object): number => encodeURIComponent(JSON.stringify(value)).replace(/%../g, '.').length;

function placeIn(cursor: string, stamp: string): number {
  const [, place, of] = /^(\d{1,9})-([0-9a-z]+)$/.exec(cursor) ?? [];
  if (place === undefined)
    throw new Refused(`“${clipped(cursor, 40)}” is no cursor: give “next” of the answer before, or none.`);
  if (of !== stamp) throw new Refused('The cursor belongs to another text or question: begin again without one.');
  return Number(place);
}

/** A short name for the words, the same on every machine (FNV-1a). */
function stampOf(words: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ words.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
}

/** The words, cut with “…” where they are longer than so many UTF-16 units. */
export const clipped = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
