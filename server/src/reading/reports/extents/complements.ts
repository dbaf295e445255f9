import type { Lexicons } from '../../../lexicons/lexicons';
import { addressee, adjunctEnd } from '../../../syntax/adjuncts';
import type { Items } from '../../../syntax/item';
import { days, isComma } from '../../../syntax/words';
import type { Weight } from '../../confidence';
import type { Cue } from '../cues/cues';
import { clauseAhead, quotationAhead, quotes, voicedClause } from './clauses-ahead';
import type { ContentKind } from './content';
import { openingAt } from './openings';
import { thingBehind } from './things';

/** What follows a cue: where the reported words begin, how far the cue's own words reach, and how sure that is. */
export interface Complement {
  /** First item of the reported words. */
  readonly from: number;
  /** End of the words that belong to the cue (“in a statement”), exclusive. */
  readonly cueTo: number;
  readonly kind: ContentKind;
  readonly weight: Weight;
}

/** The reported words to the right of the cue, or nothing when they must stand elsewhere. */
export function complementAfter(items: Items, cue: Cue, lexicons: Lexicons): Complement | undefined {
  const told = cue.verb.frames.has('addressee') ? addressee(items, cue.to) : cue.to;
  // “told reporters the plan had failed”: the clause begins behind the person spoken to.
  const behind = told > cue.to ? overAdjuncts(items, cue, told, lexicons) : undefined;
  if (behind && behind.kind !== 'to') return behind;
  const found = overAdjuncts(items, cue, cue.to, lexicons);
  if (found) return found;
  if (behind) return { ...behind, from: cue.to };
  const clause = clauseAhead(items, cue, told);
  if (clause !== undefined) return { from: clause, cueTo: cue.to, kind: 'that', weight: 'that-far-behind' };
  const distant = quotationAhead(items, cue);
  if (distant !== undefined) return { from: distant, cueTo: cue.to, kind: 'quote', weight: 'quoted-far-behind' };
  const voiced = voicedClause(items, cue);
  return voiced ? { ...voiced, kind: 'that', weight: 'that-far-behind' } : thingBehind(items, cue, lexicons);
}

/** Tries each place from `start` on, over adjuncts such as “on Monday” and “in a statement”. */
function overAdjuncts(items: Items, cue: Cue, start: number, lexicons: Lexicons): Complement | undefined {
  let cueTo = cue.to;
  for (let i = start, next = start; ; i = next) {
    const here = at(i, i > cue.to);
    if (here) return here;
    next = adjunctEnd(items, i);
    if (next === i || quotes(items, i + 1, lexicons)) return undefined;
    if (lexicons.occasions.at(items, next - 1)) cueTo = next;
    // “said despite the rain, the ferry left”: what is in front of the comma is said too.
    else if (isComma(items[next]) && !days.has(items[next - 1]?.lower ?? '')) {
      const main = at(next + 1, true);
      if (main?.kind === 'clause') return { ...main, from: i };
    }
  }

  function at(k: number, later: boolean): Complement | undefined {
    const item = items[k];
    const opening = item && openingAt({ items, cue, lexicons, i: k, item, next: items[k + 1], later });
    return opening && { ...opening, cueTo };
  }
}
