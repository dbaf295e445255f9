import { finite } from '../../../syntax/clauses';
import type { Item, Items } from '../../../syntax/item';
import { clauseAt } from '../../../syntax/predicate';
import { isComma, isDash, isPause, range } from '../../../syntax/words';
import type { Cue } from '../cues/cues';
import { predicateAt } from './clause-before';

/**
 * Whether the clause that begins at `from` still waits at the pause at `k` for what makes it one: “the ruling, which shut the
 * pier, ▮ shows …”, “that in Osk, ▮ the crews left”. Asides between commas, dashes or brackets have predicates of their own.
 */
export function awaitsPredicate(items: Items, from: number, k: number, cueStarts: ReadonlyMap<number, Cue>): boolean {
  const marked = /^(?:that|whether|if)$/.test(items[from]?.lower ?? '');
  let i = marked ? from + 1 : from;
  if (isComma(items[i])) i++;
  if (marked && /^(?:ADP|SCONJ)$/.test(items[i]?.pos ?? '')) {
    const comma = range(i, items.length).find((at) => isComma(items[at]));
    if (comma === undefined || !clauseAt(items, comma + 1)) return false;
    i = comma + 1;
  }
  while (i < k) {
    const item = items[i] as Item;
    if (item.pos === 'QUOTE' || finite(items, i)) return false;
    const close = closing(items, i, k);
    if (close === undefined) i++;
    else if (close >= k) break;
    else i = close + 1;
  }
  return (
    i > k ||
    range(k, items.length - 1).some(
      (at) => isPause(items[at]) && predicateAt(items, at + 1) && !(i === k && at === k && cueStarts.has(at + 1)),
    )
  );
}

/** The mark that closes the aside which the one at `i` opens, no further than `k`. */
function closing(items: Items, i: number, k: number): number | undefined {
  const mark = items[i];
  if (mark?.lower === '(') return range(i + 1, k + 1).find((at) => items[at]?.lower === ')');
  if (!isPause(mark)) return undefined;
  const alike = isDash(mark) ? isDash : isComma;
  return range(i + 1, k + 1).find((at) => alike(items[at]));
}
