import type { Items, Stretch } from '../../../syntax/item';
import { isPause } from '../../../syntax/words';
import type { CueContext } from '../found';
import type { ContentKind, Ending } from './content';
import { ending } from './ending';
import { endsBefore } from './ends';
import { headPredicate } from './head-predicate';
import { chargeBehindAside } from './things';

/** The reported words of the cue that begin at `from`. */
export function contentFrom(context: CueContext, from: number, kind: ContentKind): Stretch {
  const { items, cue } = context;
  const to = contentEnd(items, from, ending(context, cue, kind));
  return { from, to: bracketEnd(items, from, to) };
}

/** End (exclusive) of reported words that begin at `from`: the end of the unit, or where the reporter speaks again. */
export function contentEnd(items: Items, from: number, ending: Ending): number {
  const { kind, describes, cueStarts } = ending;
  // A quotation that is a sentence of its own is over with its mark; one that is part of a sentence goes on with it.
  if (items[from]?.pauses) return quotationsEnd(items, from + 1);
  const clauses = /^(?:that|wh|clause)$/.test(kind) ? 1 : 0;
  const limit = describes ? headPredicate(items, from + clauses, clauses, cueStarts) : undefined;
  let end = chargeBehindAside(items, from) + 1;
  while (end < (limit ?? items.length) && !endsBefore(items, end, from, ending)) end++;
  while (isPause(items[end - 1]) || /^[.;:]$/.test(items[end - 1]?.lower ?? '')) end--;
  return end;
}

/** End of the quotations that “and” joins to one that ends at `end`. */
const quotationsEnd = (items: Items, end: number): number =>
  items[end]?.lower === 'and' && items[end + 1]?.pos === 'QUOTE' ? quotationsEnd(items, end + 2) : end;

/** “(who backs the plan)”: the bracket that opened before the words ends them. */
function bracketEnd(items: Items, from: number, to: number): number {
  const bracket = items.findIndex(({ lower }, k) => k >= from && k < to && /^[()]$/.test(lower));
  return items[bracket]?.lower === ')' ? bracket : to;
}
