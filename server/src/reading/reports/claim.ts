import { holdsQuotation, type Item } from '../../syntax/item';
import { be } from '../../syntax/verb-group';
import { defineConstruction } from '../construction';
import { headPredicate } from './extents/head-predicate';
import { type Context, eachNoun, type FindInUnit, type Report } from './found';
import { attribution, clauseLimit, isTaken, modifiersFrom, ownerOf } from './noun-of-speech';

export const claim = defineConstruction<FindInUnit>({
  name: 'claim',
  what: 'A noun of speech with the clause that says what was said: “his claim that”, “warnings that”.',
  reads: [
    'Nothing came of [the captain]’s {claim} ⟨that the ferry had sailed⟩.',
    '[Their] {fear is} ⟨that the ferry will sink⟩.',
  ],
  leaves: [
    '[Ana Ruiz] {said} {in a statement} ⟨that the ferry had sailed⟩.',
    'It was a charge that might have hurt the captain.',
    'The fear was that the ferry would sink.',
    'The firm was fined over claims that it had lied.',
  ],
  find: eachNoun(claimAt),
});

function claimAt(context: Context, i: number): Report | undefined {
  const { items, cueStarts } = context;
  const item = items[i] as Item;
  // “Their fear is that …”
  const opens = be.has(items[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  if (items[opens]?.lower !== 'that' || isTaken(context, i)) return undefined;
  const from = modifiersFrom(items, i);
  const source = ownerOf(items, from);
  const end = headPredicate(items, i + 2, 1, cueStarts) ?? items.length;
  const content = { from: opens, to: Math.min(clauseLimit(items, opens + 1), end) };
  // “fined over claims that it lied”: on nobody's word, unless it is quoted.
  if (!source && !holdsQuotation(items, content)) return undefined;
  const cue = attribution(from, opens, item.lemma);
  const weight = source ? 'claim' : 'claim-of-nobody';
  return { cue, source, content: [content], cueTo: opens, weights: [weight], complement: 'clause' };
}
