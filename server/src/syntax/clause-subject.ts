import { inClass } from '../lexicons/word-classes';
import { finite } from './clauses';
import { describedSubject } from './described-subject';
import type { Item, Items } from './item';
import { phraseEndingAt } from './left-phrase';
import { phraseEnd } from './noun-phrase';
import { relativeSubject } from './relative-subject';
import type { Phrase, Sentence, Subject } from './sentence';
import { verbGroupAt } from './verb-group';
import { isComma } from './words';

/** The subject of the clause that ends before `to`: not of one that is what somebody thinks or does something to. */
export function nearestSubject(sentence: Sentence, to: number): Phrase | undefined {
  for (let k = to - 1; k > 0; k--) {
    const phrase = phraseBefore(sentence, k);
    if (phrase && !leadsDown(sentence.items[phrase.stretch.from - 1])) return phrase;
  }
  return undefined;
}

/** Whether what follows the word is a part of another clause: “hoped [X left]”, “knows what [X sold]”, “of [X]”. */
const leadsDown = (before: Item | undefined): boolean =>
  before?.pos === 'VERB' ||
  inClass(before?.lower, 'no-subject-before') ||
  (before?.pos === 'ADP' && !inClass(before.lower, 'clause-preposition'));

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
    const stretch = { from: k + 1, to: phraseEnd(items, k + 1) };
    if (stretch.to > stretch.from) return { stretch, core: stretch };
  }
  return undefined;
}

/** What stands before the group of the finite verb at `k` and may be its subject, or whom a relative pronoun there stands for. */
export function phraseBefore(sentence: Sentence, k: number): (Phrase & Partial<Subject>) | undefined {
  const { items } = sentence;
  if (!finite(items, k)) return undefined;
  let last = verbGroupAt(items, k).group - 1;
  // “Ana Ruiz, a doctor, then left”, “the most gifted”
  while (items[last]?.pos === 'ADV') last--;
  if (inClass(items[last]?.lower, 'relative')) return relativeSubject(sentence, last);
  return describedSubject(sentence, last) ?? phraseEndingAt(items, last, sentence.lexicons);
}
