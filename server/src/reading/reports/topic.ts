import { inClass } from '../../lexicons/word-classes';
import { moment } from '../../syntax/adjuncts';
import { finite } from '../../syntax/clauses';
import { holdsQuotation, type Item, type Items } from '../../syntax/item';
import { defineConstruction } from '../construction';
import { type Context, eachNoun, type FindInUnit, type Report } from './found';
import { attribution, clauseLimit, isTaken, modifiersFrom, ownerOf } from './noun-of-speech';

export const topic = defineConstruction<FindInUnit>({
  name: 'topic',
  what: 'A noun of speech with what was spoken of, named or quoted: “her criticism of”, “calls for”.',
  reads: ['The crew had read [her] {criticism of} ⟨the plan⟩.'],
  leaves: [
    'The crew had heard criticism of the plan.',
    'The crew had read her letter of Monday.',
    'The crew had heard her remarks on Monday.',
  ],
  find: eachNoun(topicAt),
});

function topicAt(context: Context, i: number): Report | undefined {
  const { items, lexicons } = context;
  const item = items[i] as Item;
  if (!inClass(items[i + 1]?.lower, 'topic-preposition') || moment(items, i + 2)) return undefined;
  const frames = lexicons.speechNouns.get(item.lower);
  const quoted = frames?.has('of') && items.slice(i + 2, i + 4).some(({ pos }) => pos === 'QUOTE');
  if (!frames?.has('topic') && !frames?.has('owned') && !quoted) return undefined;
  const to = matterEnd(items, i + 2);
  if (isTaken(context, i)) return undefined;
  const from = modifiersFrom(items, i);
  const source = ownerOf(items, from);
  // “criticism of the plan”: on nobody's word, unless it is quoted.
  if (!source && !holdsQuotation(items, { from: i + 2, to })) return undefined;
  return {
    cue: attribution(from, i + 2, item.lemma),
    ...(source && { source }),
    content: [{ from: i + 2, to }],
    cueTo: i + 2,
    weights: ['topic'],
    complement: 'phrase',
  };
}

/** End of what a noun of speech is about: before the predicate that the noun is the subject of, as in “her attacks on the mayor ▮ were late”. */
function matterEnd(items: Items, from: number): number {
  const limit = clauseLimit(items, from);
  for (let k = from; k < limit; k++) {
    const { pos, lower } = items[k] as Item;
    if (pos === 'SCONJ' || inClass(lower, 'subclause-word')) return limit;
    const behind = items[k - 1]?.pos === 'ADV' ? k - 1 : k;
    if (finite(items, k) && behind > from && /^(?:NOUN|PROPN|NUM|QUOTE)$/.test(items[behind - 1]?.pos ?? ''))
      return behind;
  }
  return limit;
}
