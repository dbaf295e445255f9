import { finiteAt } from '../../syntax/clauses';
import type { Item } from '../../syntax/item';
import { clauseAt } from '../../syntax/predicate';
import { defineConstruction } from '../construction';
import { headPredicate } from './extents/head-predicate';
import { type Context, eachNoun, type FindInUnit, type Report } from './found';
import { attribution, clauseLimit, holds, modifiersFrom, ownerOf } from './noun-of-speech';

export const claim = defineConstruction<FindInUnit>({
  name: 'claim',
  what: 'A noun of speech with the clause that says what was said: “his claim that”, “warnings that”.',
  reads: ['Nothing came of [the captain]’s {claim} ⟨that the ferry had sailed⟩.'],
  leaves: [
    '[Ana Ruiz] {said} {in a statement} ⟨that the ferry had sailed⟩.',
    'It was a charge that might have hurt the captain.',
  ],
  find: eachNoun(claimAt),
});

function claimAt({ items, cueStarts, lexicons, found }: Context, i: number): Report | undefined {
  const item = items[i] as Item;
  if (items[i + 1]?.lower !== 'that' || !lexicons.speechNouns.get(item.lower)?.has('that')) return undefined;
  if (!(clauseAt(items, i + 2) || items[i + 2]?.pos === 'QUOTE')) return undefined;
  // “a charge that might have stung”: the clause describes the noun.
  if (finiteAt(items, i + 2)) return undefined;
  if (found.some(({ cue }) => holds(cue, i))) return undefined;
  if (found.some(({ content, cueTo, cue }) => content.some((part) => holds(part, i)) && cue.to < i + 1 && cueTo <= i))
    return undefined;
  const from = modifiersFrom(items, i);
  const owner = ownerOf(items, from);
  // “…,” she said in a statement that ‘…’
  if (items[from - 1]?.lower === 'a' && items[from - 2]?.lower === 'in') return undefined;
  const to = Math.min(clauseLimit(items, i + 2), headPredicate(items, i + 2, 1, cueStarts) ?? items.length);
  return {
    cue: attribution(from, i + 1, item.lemma),
    ...(owner && { source: owner }),
    content: [{ from: i + 1, to }],
    cueTo: i + 1,
    weights: [owner ? 'claim' : 'claim-of-nobody'],
    complement: 'clause',
  };
}
