import { inClass } from '../../lexicons/word-classes';
import { moment } from '../../syntax/adjuncts';
import { finite } from '../../syntax/clauses';
import { holdsQuotation, type Item, type Items } from '../../syntax/item';
import { range } from '../../syntax/words';
import { defineConstruction } from '../construction';
import { type Context, eachNoun, type FindInUnit, type Report } from './found';
import { attribution, clauseLimit, isTaken, modifiersFrom, ownerOf } from './noun-of-speech';

export const topic = defineConstruction<FindInUnit>({
  name: 'topic',
  what: 'A noun of speech with what was spoken of, named or quoted: “her criticism of”, “calls for”.',
  reads: ['The crew had read [her] {criticism of} ⟨the plan⟩.'],
  leaves: ['The crew had heard her remarks on Monday.', 'The crew had heard criticism of the plan.'],
  find: eachNoun(topicAt),
});

function topicAt(context: Context, i: number): Report | undefined {
  const { items, lexicons } = context;
  const item = items[i] as Item;
  if (!inClass(items[i + 1]?.lower, 'topic-preposition') || moment(items, i + 2)) return undefined;
  if (isTaken(context, i)) return undefined;
  const frames = lexicons.speechNouns.get(item.lower);
  const from = modifiersFrom(items, i);
  const source = ownerOf(items, from);
  const content = { from: i + 2, to: matterEnd(items, i + 2) };
  // “criticism of the plan”: on nobody's word, unless it is quoted.
  const owned = source && (frames?.has('topic') || frames?.has('owned'));
  if (!owned && !holdsQuotation(items, content)) return undefined;
  const cue = attribution(from, i + 2, item.lemma);
  return { cue, source, content: [content], cueTo: i + 2, weights: ['topic'], complement: 'phrase' };
}

/** End of what a noun of speech is about: before the predicate that the noun is the subject of, as in “her attacks on the mayor ▮ were late”. */
function matterEnd(items: Items, from: number): number {
  const limit = clauseLimit(items, from);
  const end = range(from, limit).find((k) => opensClause(items[k]) || (k > from && finite(items, k))) ?? limit;
  return opensClause(items[end]) ? limit : end;
}

const opensClause = (item: Item | undefined): boolean =>
  item?.pos === 'SCONJ' || inClass(item?.lower, 'subclause-word');
