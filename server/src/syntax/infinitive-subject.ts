import { inClass } from '../lexicons/word-classes';
import { nearestSubject, phraseBefore } from './clause-subject';
import { finite } from './clauses';
import type { Item, Items } from './item';
import { phraseEndingAt } from './left-phrase';
import { phraseEnd } from './noun-phrase';
import type { Phrase, Sentence } from './sentence';
import { isPause } from './words';

/**
 * Who does what the infinitive behind “to” says: “the strike forced [Ana Ruiz] to admit”, “[Ana Ruiz] went out of her way
 * to say”. Nothing where the verb before has an object of its own, since either may be meant.
 */
export function infinitiveSubject(sentence: Sentence, to: number): Phrase | undefined {
  const { items } = sentence;
  const verb = verbBefore(items, to);
  if (verb < 1) return undefined;
  const { pos, lemma, lower } = items[verb] as Item;
  if (isFirst(items, verb, to)) return ownSubject(sentence, verb);
  if (pos !== 'VERB') return undefined;
  // “met the crew at the pier to discuss the plan”: whoever meets discusses.
  const meets = inClass(lemma, 'purposeful') && verb + 1 < to && !/ing$/.test(lower) && items[verb + 1]?.lower !== 'on';
  if (meets)
    return items[verb - 1]?.lower === 'to' ? infinitiveSubject(sentence, verb - 1) : ownSubject(sentence, verb);
  const object = phraseEnd(items, verb + 1);
  if (object > verb + 1) {
    const core = { from: verb + 1, to: object };
    return inClass(lemma, 'controlling') ? { stretch: { from: verb + 1, to }, core } : undefined;
  }
  // “rely on the crew to say”, “created by the crew to say”: somebody else is in between.
  if (inClass(items[verb + 1]?.lower, 'between-preposition') && verb + 2 < to) return undefined;
  const participle = /ing$/.test(lower) && !finite(items, verb - 1);
  return participle ? subjectOfParticiple(sentence, verb) : ownSubject(sentence, verb);
}

/** The verb that the infinitive behind “to” may depend on; -1 where a mark, a quotation or a conjunction stands in between. */
function verbBefore(items: Items, to: number): number {
  let verb = to - 1;
  for (; verb > 0; verb--) {
    const { pos } = items[verb] as Item;
    if (pos === 'VERB' || pos === 'AUX') break;
    if (pos === 'QUOTE' || pos === 'CCONJ' || isPause(items[verb])) return -1;
  }
  return verb;
}

function ownSubject(sentence: Sentence, at: number): Phrase | undefined {
  let verb = at;
  while (verb > 1 && finite(sentence.items, verb - 1)) verb--;
  return phraseBefore(sentence, verb);
}

/** “…, with Ana Ruiz taking to the radio to say” */
function subjectOfParticiple(sentence: Sentence, verb: number): Phrase | undefined {
  const { items, lexicons } = sentence;
  const phrase = phraseEndingAt(items, verb - 1, lexicons);
  return phrase && items[phrase.stretch.from - 1]?.lower === 'with' ? phrase : nearestSubject(sentence, verb);
}

/** “was one of the first mayors to endorse it”: the subject of “was” is who did. */
const isFirst = (items: Items, verb: number, to: number): boolean =>
  inClass(items[verb]?.lower, 'being') && items.slice(verb + 1, to).some(({ lower }) => inClass(lower, 'ranking'));
