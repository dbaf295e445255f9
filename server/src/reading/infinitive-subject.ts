import { nearestSubject, subjectOfVerb } from './clause-subject';
import { finite } from './clauses';
import { type Context, type Source, sourceOf } from './found';
import { phraseEndingAt } from './left-phrase';
import { phraseEnd } from './noun-phrase';
import type { Item } from './units';
import { isPause } from './words';

const controlling =
  /^(?:force|prompt|lead|drive|cause|push|press|compel|persuade|convince|get|oblige|pressure|move|provoke|induce)$/;

/**
 * Who does what the infinitive behind “to” says: “the strike forced [Ana Ruiz] to admit”, “[Ana Ruiz] went out of her way
 * to say”. Nothing where the verb before has an object of its own, since either may be meant.
 */
export function infinitiveSubject(context: Context, to: number): Source | undefined {
  const { items, lexicons } = context;
  let verb = to - 1;
  while (verb > 0 && !/^(?:VERB|AUX)$/.test((items[verb] as Item).pos)) {
    const { pos } = items[verb] as Item;
    if (pos === 'QUOTE' || pos === 'CCONJ' || isPause(items[verb])) return undefined;
    verb--;
  }
  if (verb < 1) return undefined;
  const { pos, lemma, lower } = items[verb] as Item;
  if (pos !== 'VERB') return undefined;
  const object = phraseEnd(items, verb + 1);
  if (object > verb + 1) {
    const head = { from: verb + 1, to: object };
    return controlling.test(lemma) ? { spans: [{ from: verb + 1, to }], head } : undefined;
  }
  // “rely on the crew to say”, “created by the crew to say”: somebody else is in between.
  if (/^(?:by|on|for|with|at|against|of)$/.test(items[verb + 1]?.lower ?? '') && verb + 2 < to) return undefined;
  if (/ing$/.test(lower) && !finite(items, verb - 1)) {
    // “…, with Ana Ruiz taking to the radio to say”
    const phrase = phraseEndingAt(items, verb - 1, lexicons);
    if (phrase && items[phrase.stretch.from - 1]?.lower === 'with') return sourceOf(phrase);
    return nearestSubject(context, verb);
  }
  while (verb > 1 && finite(items, verb - 1)) verb--;
  return subjectOfVerb(context, verb);
}
