import { adjunctEnd } from '../../../syntax/adjuncts';
import { clauseStop } from '../../../syntax/clauses';
import type { Items } from '../../../syntax/item';
import { quantifies } from '../../../syntax/quantities';
import { isComma } from '../../../syntax/words';
import type { Cue } from '../cues/cues';

/** Where the matter begins behind where and how it was raised: “spoke at the pier on Monday about [the plan]”, “spoke out sharply against [it]”. */
export function matterAhead(items: Items, { verb, to }: Cue): number | undefined {
  if (!verb.frames.has('of') && verb.lemma !== 'say') return undefined;
  const out = items[to]?.lower === 'out';
  let i = out ? to + 1 : to;
  for (let guard = 0; guard < 4; guard++) {
    const word = items[i]?.lower ?? '';
    const matter = word === 'about' || (out && /^(?:against|for)$/.test(word));
    if (matter && items[i + 1] && !quantifies(items, i)) return i + 1;
    const next = adjunctEnd(items, i);
    if (next === i) return undefined;
    i = next;
  }
  return undefined;
}

/** “described, in blunt terms, a plan”: the place behind what stands between commas right after the verb; `i` without one. */
export function behindAside(items: Items, i: number): number {
  if (!isComma(items[i]) || items[i + 1]?.pos !== 'ADP') return i;
  const close = clauseStop(items, i + 1);
  return isComma(items[close]) ? close + 1 : i;
}
