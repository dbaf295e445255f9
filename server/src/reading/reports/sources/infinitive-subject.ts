import { finite } from '../../../syntax/clauses';
import type { Item, Items } from '../../../syntax/item';
import { phraseEndingAt } from '../../../syntax/left-phrase';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { isPause } from '../../../syntax/words';
import { type Context, type Source, sourceOf } from '../found';
import { nearestSubject, subjectOfVerb } from './clause-subject';

const controlling =
  /^(?:force|prompt|lead|drive|cause|push|press|compel|persuade|convince|get|oblige|pressure|move|provoke|induce)$/;

/** Verbs behind which an infinitive says what for: of meeting, going, speaking, taking the floor. */
const purposeful =
  /^(?:meet|gather|travel|go|come|return|fly|appear|rush|sit|stand|step|turn|convene|use|hold|take|break|arrange|tour|visit|join|stop|pause|speak|write|launch|emerge|interrupt|pull)$/;

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
  if (isFirst(items, verb, to)) return ownSubject(verb);
  if (pos !== 'VERB') return undefined;
  // “met the crew at the pier to discuss the plan”: whoever meets discusses.
  const meets = purposeful.test(lemma) && verb + 1 < to && !/ing$/.test(lower) && items[verb + 1]?.lower !== 'on';
  if (meets) return items[verb - 1]?.lower === 'to' ? infinitiveSubject(context, verb - 1) : ownSubject(verb);
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
  return ownSubject(verb);

  function ownSubject(at: number): Source | undefined {
    let group = at;
    while (group > 1 && finite(items, group - 1)) group--;
    return subjectOfVerb(context, group);
  }
}

/** “was one of the first mayors to endorse it”: the subject of “was” is who did. */
const isFirst = (items: Items, verb: number, to: number): boolean =>
  /^(?:be|become|is|was|are|were|became|becomes)$/.test(items[verb]?.lower ?? '') &&
  items.slice(verb + 1, to).some(({ lower }) => /^(?:first|second|third|last|latest|only)$/.test(lower));
