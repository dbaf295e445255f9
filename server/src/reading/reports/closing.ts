import { defineConstruction } from '../construction';
import { certainty } from './cues/cues';
import { closesQuotation } from './extents/clause-before';
import { attributable, followsClause, wordsBefore } from './extents/words-before';
import { bothSides } from './extents/words-behind';
import type { FindBySubject } from './found';

export const closing = defineConstruction<FindBySubject>({
  name: 'closing',
  what: 'The attribution behind the words, or put into them: “…,” X said.',
  reads: [
    '⟨“It failed,”⟩ [Ana Ruiz] {said}.',
    '⟨“It failed,”⟩ [Ana Ruiz, a clerk] {said}.',
    '⟨The plan failed⟩, [the mayor] {said}.',
    '⟨The plan⟩, [the mayor] {said}, ⟨has failed⟩.',
  ],
  leaves: ['In Paris, [the mayor] {said} ⟨the plan failed⟩.'],
  find(context) {
    const { items, cue, source, edge } = context;
    const quotes = closesQuotation(items, edge);
    if (!source || !attributable(context) || !(quotes || followsClause(cue))) return undefined;
    const { content, after } = wordsBefore(context);
    if (!content) return undefined;
    const quoted = cue.generic ? 'quoted-before-unknown-verb' : 'quoted-before';
    const weight = quotes ? quoted : 'clause-before';
    return { cue, source, cueTo: cue.to, ...bothSides(context, content, after), weights: [weight, ...certainty(cue)] };
  },
});
