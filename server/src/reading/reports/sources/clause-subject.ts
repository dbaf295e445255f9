import { inClass } from '../../../lexicons/word-classes';
import { finite } from '../../../syntax/clauses';
import type { Item } from '../../../syntax/item';
import { phraseEndingAt } from '../../../syntax/left-phrase';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { canBeParticiple, days, isComma, isPossessive, relative } from '../../../syntax/words';
import type { Cue } from '../cues/cues';
import { type Context, type Source, sourceOf } from '../found';

/** The subject of the clause that ends before `to`: not of one that describes a noun or is what somebody thinks. */
export function nearestSubject(context: Context, to: number): Source | undefined {
  for (let k = to - 1; k > 0; k--) {
    const source = subjectOfVerb(context, k);
    if (source && isSubject(context, source, k)) return source;
  }
  return undefined;
}

/** The subject of the unit's first finite verb before `to`. */
export function mainSubject(context: Context, to: number): Source | undefined {
  for (let k = 1; k < to; k++) {
    const source = subjectOfVerb(context, k);
    if (source && !relative.has(context.items[source.head.to - 1]?.lower ?? '')) return source;
  }
  return undefined;
}

/** The subject of the clause that follows an opening participle. */
export function subjectAhead({ items }: Context, cue: Cue): Source | undefined {
  for (let k = cue.to; k < items.length - 1; k++) {
    if (!isComma(items[k]) && items[k]?.pauses !== true) continue;
    const end = phraseEnd(items, k + 1);
    const next = items[end];
    if (end > k + 1 && next && (finite(items, end) || next.pos === 'ADV')) {
      const head = { from: k + 1, to: end };
      return { spans: [head], head };
    }
  }
  return undefined;
}

/** The subject of the finite verb at `k`, when one can be read. */
export function subjectOfVerb({ items, lexicons }: Context, k: number): Source | undefined {
  if (!finite(items, k) || finite(items, k - 1)) return undefined;
  let group = k;
  for (;;) {
    const before = items[group - 1];
    if (!before || before.lower === "'s") break;
    // “had last month charged”
    const moment = days.has(before.lower) && /^(?:last|this|earlier)$/.test(items[group - 2]?.lower ?? '');
    if (moment && items[group - 3]?.pos === 'AUX') group -= 2;
    else if (/^(?:ADV|AUX|PART)$/.test(before.pos) || (before.lower === 'since' && items[group - 2]?.pos === 'AUX'))
      group--;
    else break;
  }
  const phrase = phraseEndingAt(items, group - 1, lexicons);
  return phrase && sourceOf(phrase);
}

/** Whether the phrase before the verb at `k` is its subject, and no object that a participle describes. */
function isSubject({ items, lexicons }: Context, { spans, head }: Source, k: number): boolean {
  const from = spans[0]?.from as number;
  const last = items[head.to - 1] as Item;
  const before = items[from - 1];
  if (relative.has(last.lower) || isPossessive(last)) return false;
  if (!before) return true;
  if (inClass(before.lower, 'no-subject-before') || items[from]?.lower === 'whose') return false;
  if (before.pos === 'ADP' && !inClass(before.lower, 'clause-preposition')) return false;
  if (before.pos === 'VERB') return false;
  const participle = canBeParticiple((items[k] as Item).lower) && items[k + 1]?.pos === 'ADP';
  return (
    !(participle && before.pos === 'CCONJ') &&
    !lexicons.reportingVerbs.at(items, from - 1)?.entry.verb.frames.has('bare')
  );
}
