import { type Item, isQuoted } from '../../syntax/item';
import { clauseAt } from '../../syntax/predicate';
import { be } from '../../syntax/verb-group';
import { defineConstruction } from '../construction';
import { speechLength } from './extents/clauses-ahead';
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
  const { items, cueStarts, lexicons } = context;
  const item = items[i] as Item;
  // “Their fear is that …”
  const opens = be.has(items[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  if (items[opens]?.lower !== 'that' || !lexicons.speechNouns.get(item.lower)?.has('that')) return undefined;
  if (!(clauseAt(items, opens + 1) || items[opens + 1]?.pos === 'QUOTE')) return undefined;
  if (isTaken(context, i)) return undefined;
  const from = modifiersFrom(items, i);
  const owner = ownerOf(items, from);
  // “…,” she said in a statement that ‘…’
  if (items[from - 1]?.lower === 'a' && items[from - 2]?.lower === 'in') return undefined;
  if (opens > i + 1 && !owner) return undefined;
  const head = opens > i + 1 ? undefined : headPredicate(items, i + 2, 1, cueStarts);
  const to = Math.min(clauseLimit(items, opens + 1), head ?? items.length);
  // “fined over claims that it lied”: on nobody's word, unless it is quoted.
  if (!owner && !items.slice(opens, to).some((item) => isQuoted(item) && speechLength(item) > 16)) return undefined;
  return {
    cue: attribution(from, opens, item.lemma),
    ...(owner && { source: owner }),
    content: [{ from: opens, to }],
    cueTo: opens,
    weights: [owner ? 'claim' : 'claim-of-nobody'],
    complement: 'clause',
  };
}
