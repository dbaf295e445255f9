import type { Item } from '../../syntax/item';
import { defineConstruction } from '../construction';
import { type Context, eachNoun, type FindInUnit, type Report } from './found';
import { attribution, clauseLimit, modifiersFrom, ownerOf } from './noun-of-speech';

export const promise = defineConstruction<FindInUnit>({
  name: 'promise',
  what: 'A noun of speech with its owner and an infinitive: “her promise to”.',
  reads: ['The crew laughed at [her] {promise} ⟨to reopen the pier⟩.'],
  leaves: ['The crew laughed at a promise to reopen the pier.'],
  find: eachNoun(promiseAt),
});

function promiseAt(context: Context, i: number): Report | undefined {
  const { items, lexicons } = context;
  const item = items[i] as Item;
  if (items[i + 1]?.lower !== 'to' || !/^(?:VERB|AUX)$/.test(items[i + 2]?.pos ?? '')) return undefined;
  if (!lexicons.speechNouns.get(item.lower)?.has('to')) return undefined;
  const from = modifiersFrom(items, i);
  const source = ownerOf(items, from);
  if (!source) return undefined;
  const cue = attribution(from, i + 1, item.lemma);
  const content = [{ from: i + 1, to: clauseLimit(items, i + 2) }];
  return { cue, source, content, cueTo: i + 1, weights: ['promise'], complement: 'infinitive' };
}
