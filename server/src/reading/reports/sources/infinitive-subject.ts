import { inClass } from '../../../lexicons/word-classes';
import { finite } from '../../../syntax/clauses';
import type { Item, Items } from '../../../syntax/item';
import { phraseEndingAt } from '../../../syntax/left-phrase';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { isPause } from '../../../syntax/words';
import { type Context, type Source, sourceOf } from '../found';
import { nearestSubject, subjectOfVerb } from './clause-subject';

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
  const meets = inClass(lemma, 'purposeful') && verb + 1 < to && !/ing$/.test(lower) && items[verb + 1]?.lower !== 'on';
  if (meets) return items[verb - 1]?.lower === 'to' ? infinitiveSubject(context, verb - 1) : ownSubject(verb);
  const object = phraseEnd(items, verb + 1);
  if (object > verb + 1) {
    const head = { from: verb + 1, to: object };
    return inClass(lemma, 'controlling') ? { spans: [{ from: verb + 1, to }], head } : undefined;
  }
  // “rely on the crew to say”, “created by the crew to say”: somebody else is in between.
  if (inClass(items[verb + 1]?.lower, 'between-preposition') && verb + 2 < to) return undefined;
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
  inClass(items[verb]?.lower, 'being') && items.slice(verb + 1, to).some(({ lower }) => inClass(lower, 'ranking'));
