import { inClass } from '../lexicons/word-classes';
import { finite } from './clauses';
import { describedSubject } from './described-subject';
import type { Item, Items } from './item';
import { phraseEndingAt } from './left-phrase';
import { phraseEnd } from './noun-phrase';
import { relativeSubject } from './relative-subject';
import type { Phrase, Sentence, Subject } from './sentence';
import { verbGroupAt } from './verb-group';
import { canBeParticiple, isComma, isPossessive, relative } from './words';

/** The subject of the clause that ends before `to`: not of one that describes a noun or is what somebody thinks. */
export function nearestSubject(sentence: Sentence, to: number): Phrase | undefined {
  for (let k = to - 1; k > 0; k--) {
    const phrase = phraseBefore(sentence, k);
    if (phrase && !phrase.pronoun && isSubject(sentence, phrase, k)) return phrase;
  }
  return undefined;
}

/** The subject of the sentence's first finite verb before `to`. */
export function mainSubject(sentence: Sentence, to: number): Phrase | undefined {
  for (let k = 1; k < to; k++) {
    const phrase = phraseBefore(sentence, k);
    if (phrase && !phrase.pronoun) return phrase;
  }
  return undefined;
}

/** The subject of the clause that follows the one of an opening participle, which ends before `from`. */
export function subjectAhead(items: Items, from: number): Phrase | undefined {
  for (let k = from; k < items.length - 1; k++) {
    if (!isComma(items[k]) && items[k]?.pauses !== true) continue;
    const end = phraseEnd(items, k + 1);
    const next = items[end];
    if (end > k + 1 && next && (finite(items, end) || next.pos === 'ADV')) {
      const stretch = { from: k + 1, to: end };
      return { stretch, core: stretch };
    }
  }
  return undefined;
}

/** Whether the form at `k` can be a participle, and says by whom: “a soldier killed by a bomb”, not “she began by saying so”. */
export const hasAgent = (items: Items, k: number): boolean =>
  canBeParticiple((items[k] as Item).lower) && items[k + 1]?.lower === 'by' && !/ing$/.test(items[k + 2]?.lower ?? '');

/** What stands before the group of the finite verb at `k` and may be its subject, or whom a relative pronoun there stands for. */
export function phraseBefore(sentence: Sentence, k: number): (Phrase & Partial<Subject>) | undefined {
  const { items } = sentence;
  if (!finite(items, k) || finite(items, k - 1)) return undefined;
  let last = verbGroupAt(items, k).group - 1;
  // “Ana Ruiz, a doctor, then left”, “the most gifted”
  while (items[last]?.pos === 'ADV') last--;
  if (relative.has(items[last]?.lower ?? '')) return relativeSubject(sentence, last);
  if (last === k - 1 && hasAgent(items, k)) return undefined;
  return describedSubject(sentence, last) ?? phraseEndingAt(items, last, sentence.lexicons);
}

/** Whether the phrase before the verb at `k` is its subject, and no object that a participle describes. */
function isSubject({ items, lexicons }: Sentence, { stretch: { from }, core }: Phrase, k: number): boolean {
  const last = items[core.to - 1] as Item;
  const before = items[from - 1];
  if (isPossessive(last)) return false;
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
