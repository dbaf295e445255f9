import { inClass } from '../../../lexicons/word-classes';
import { clauseAt, finite } from '../../../syntax/clauses';
import type { Item, Items } from '../../../syntax/item';
import { canBeParticiple, personal } from '../../../syntax/words';
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
  let open: number = clauses;
  for (let k = from; k < items.length && !stops(items, k, clauses); k++) {
    if (opensClause(items, k)) open++;
    else if (finite(items, k) && !isReduced(items, k)) {
      if (open === 0) return predicates(items, k, cueStarts) ? k : undefined;
      const last = groupEnd(items, k);
      // “who think the crew say it failed”
      const frames = (cueStarts.get(k) ?? cueStarts.get(last))?.verb.frames;
      if (!frames?.has('bare')) open--;
      k = last;
    }
  }
  return undefined;
}

/** Whether nothing behind `k` can be the noun's; “saying the danger posed by the storm had passed” is a clause after all. */
const stops = (items: Items, k: number, clauses: 0 | 1): boolean =>
  /^(?:QUOTE|PUNCT|CCONJ)$/.test(items[k]?.pos ?? '') ||
  (clauses === 0 && items[k + 1]?.lower === 'by' && finite(items, k) && isReduced(items, k));

/** The last item of the predicate that begins at `k`: “would never have been put”. */
function groupEnd(items: Items, k: number): number {
  const goesOn = (i: number) =>
    /^(?:AUX|ADV|PART)$/.test(items[i]?.pos ?? '') &&
    /^(?:AUX|VERB|ADV|PART)$/.test(items[i + 1]?.pos ?? '') &&
    items[i + 1]?.lower !== 'to' &&
    !opensClause(items, i + 1);
  let last = k;
  while (goesOn(last)) last++;
  return last;
}

/** A word behind which a clause has a predicate of its own: “who”, “while”, and a pronoun right behind a noun. */
const opensClause = (items: Items, k: number): boolean => {
  const { pos, lower } = items[k] as Item;
  if (lower === 'as' || lower === 'before' || lower === 'after' || lower === 'since') return clauseAt(items, k + 1);
  if (pos === 'SCONJ' || inClass(lower, 'predicate-opener')) return true;
  return (
    (lower === 'that' && pos !== 'DET') || (personal.has(lower) && /^(?:NOUN|PROPN)$/.test(items[k - 1]?.pos ?? ''))
  );
};

/** “the plan proposed in Osk”: a participle behind a noun. */
const isReduced = (items: Items, k: number): boolean =>
  items[k]?.pos === 'VERB' &&
  canBeParticiple(items[k]?.lower ?? '') &&
  items[k - 1]?.pos !== 'AUX' &&
  items[k + 1]?.pos === 'ADP' &&
  (!/^(?:off|up|out|down)$/.test(items[k + 1]?.lower ?? '') || items[k + 2]?.lower === 'by');

/** Whether the finite verb at `k` can be the predicate of a noun: one stands before it, and it agrees with it. */
const predicates = (items: Items, k: number, cueStarts: ReadonlyMap<number, Cue>): boolean => {
  const { pos, lower } = items[k] as Item;
  const before = items[items[k - 1]?.pos === 'ADV' ? k - 2 : k - 1];
  if (pos === 'AUX') return /^(?:NOUN|PROPN|NUM|VERB|ADJ)$/.test(before?.pos ?? '');
  if (!/^(?:NOUN|PROPN|NUM)$/.test(before?.pos ?? '')) return false;
  if (/[^s]s$/.test(lower)) return !/[^s]s$/.test(before?.lower ?? '');
  return cueStarts.has(k) && (canBeParticiple(lower) || /[^s]s$/.test(before?.lower ?? ''));
};
