import type { Item, Items } from '../../../syntax/item';
import { predicateBehind } from '../../../syntax/predicate';
import { canBeParticiple } from '../../../syntax/words';
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
  const mark = items.findIndex(({ pos }, k) => k >= from && /^(?:QUOTE|PUNCT|CCONJ)$/.test(pos));
  const within = mark < 0 ? items : items.slice(0, mark);
  const takesClause = (first: number) => cueStarts.get(first)?.verb.frames.has('bare') === true;
  const found = predicateBehind(within, from, clauses, takesClause);
  return found && !found.doubtful && agrees(items, found.at, cueStarts) ? found.at : undefined;
}

/** Whether the finite verb at `k` can be the predicate of a noun: one stands before it, and it agrees with it. */
const agrees = (items: Items, k: number, cueStarts: ReadonlyMap<number, Cue>): boolean => {
  const { pos, lower } = items[k] as Item;
  const before = items[items[k - 1]?.pos === 'ADV' ? k - 2 : k - 1];
  if (pos === 'AUX') return /^(?:NOUN|PROPN|NUM|VERB|ADJ)$/.test(before?.pos ?? '');
  if (!/^(?:NOUN|PROPN|NUM)$/.test(before?.pos ?? '')) return false;
  if (/[^s]s$/.test(lower)) return !/[^s]s$/.test(before?.lower ?? '');
  return cueStarts.has(k) && (canBeParticiple(lower) || /[^s]s$/.test(before?.lower ?? ''));
};
