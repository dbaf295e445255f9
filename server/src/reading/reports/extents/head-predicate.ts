import type { Item, Items } from '../../../syntax/item';
import { predicateBehind } from '../../../syntax/predicate';
import type { Cue } from '../cues/cues';

/**
 * Where, from `from` on, the predicate of the noun begins that the reported words only describe: “those who say the pier is
 * safe ▮ are few”. `clauses` is how many clauses stand open at `from`: none in “the crew who oppose the plan ▮ left”.
 */
export function headPredicate(
  items: Items,
  from: number,
  clauses: 0 | 1,
  cueStarts: ReadonlyMap<number, Cue>,
): number | undefined {
  const takesClause = (first: number) => cueStarts.get(first)?.verb.frames.has('bare') === true;
  const at = predicateBehind(items, from, clauses, takesClause)?.at;
  return at !== undefined && agrees(items, at, cueStarts) ? at : undefined;
}

/** Whether the finite verb at `k` can be the predicate of a noun, which stands before it. */
function agrees(items: Items, k: number, cueStarts: ReadonlyMap<number, Cue>): boolean {
  const { pos, lower } = items[k] as Item;
  const before = items[k - 1]?.pos ?? '';
  if (pos === 'AUX') return /^(?:NOUN|PROPN|NUM|VERB|ADJ)$/.test(before);
  return /^(?:NOUN|PROPN|NUM)$/.test(before) && (/[^s]s$/.test(lower) || cueStarts.has(k));
}
