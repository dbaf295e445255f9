import { once } from './once';
import { contains, overlaps, type Span } from './span';

/** A span, or something that has one. */
export type Placed = Span | { readonly span: Span };

/**
 * The first of the items that holds all of the span. Like all questions here it takes time by the logarithm of the list:
 * the list is put in order once, for all who ask of it.
 */
export const holding = <Item extends Placed>(items: readonly Item[], span: Span): Item | undefined =>
  items[indexHolding(items, span)];

/** The index of the first of the items that holds all of the span; -1 where none does. */
export function indexHolding(items: readonly Placed[], span: Span): number {
  let first = -1;
  visit(indexOf(items), span[0], span[1], (i, own) => {
    if (contains(own, span) && (first < 0 || i < first)) first = i;
  });
  return first;
}

/** The items that share at least one unit with the span, in the order of the list. */
export function overlapping<Item extends Placed>(items: readonly Item[], span: Span): Item[] {
  const found: number[] = [];
  visit(indexOf(items), span[0], span[1], (i, own) => {
    if (overlaps(own, span)) found.push(i);
  });
  return found.sort((a, b) => a - b).map((i) => items[i] as Item);
}

/** Whether one of the items holds all of the span. */
export const someHolds = (items: readonly Placed[], span: Span): boolean => indexHolding(items, span) >= 0;

/** Whether one of the items shares at least one unit with the span. */
export function someOverlaps(items: readonly Placed[], span: Span): boolean {
  let some = false;
  visit(indexOf(items), span[0], span[1], (_, own) => {
    some ||= overlaps(own, span);
    return some;
  });
  return some;
}

/** The items by where they start, as a tree in an array: each half of a stretch knows where the last of it ends. */
interface Index {
  readonly spans: readonly Span[];
  /** Their places in the list. */
  readonly places: readonly number[];
  /** For the stretch whose middle it is, the greatest end. */
  readonly ends: readonly number[];
}

const indexOf = once((items: readonly Placed[]): Index => {
  const all = items.map(spanOf);
  const places = all.map((_, i) => i).sort((a, b) => (all[a] as Span)[0] - (all[b] as Span)[0] || a - b);
  const spans = places.map((i) => all[i] as Span);
  const ends = new Array<number>(spans.length);
  measure(0, spans.length);
  return { spans, places, ends };

  function measure(low: number, high: number): number {
    if (low >= high) return -1;
    const middle = (low + high) >> 1;
    const end = Math.max((spans[middle] as Span)[1], measure(low, middle), measure(middle + 1, high));
    ends[middle] = end;
    return end;
  }
});

const spanOf = (item: Placed): Span => ('span' in item ? item.span : item);

/** Shows all items that start at or before `to` and end at or after `from`, until one is answered with true. */
function visit(
  { spans, places, ends }: Index,
  from: number,
  to: number,
  show: (place: number, span: Span) => unknown,
): void {
  walk(0, spans.length);

  function walk(low: number, high: number): boolean {
    if (low >= high) return false;
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) < from) return false;
    if (walk(low, middle)) return true;
    const span = spans[middle] as Span;
    if (span[0] > to) return false;
    if (span[1] >= from && show(places[middle] as number, span) === true) return true;
    return walk(middle + 1, high);
  }
}

/** The index of the first item that starts at or after the offset; the items must be in order. */
export function firstFrom(items: readonly Placed[], offset: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(items[middle] as Placed)[0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
