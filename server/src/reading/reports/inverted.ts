import { inClass } from '../../lexicons/word-classes';
import { finite } from '../../syntax/clauses';
import { type Item, isQuoted, type Stretch } from '../../syntax/item';
import { isComma, range } from '../../syntax/words';
import { defineConstruction } from '../construction';
import { certainty } from './certainty';
import { closesQuotation, isOver, leftContent, predicateAt, unparsedClause } from './extents/clause-before';
import { bothSides } from './extents/words-behind';
import { type CueContext, endOf, type FindByCue } from './found';
import { invertedSubject } from './sources/inverted-subject';

export const inverted = defineConstruction<FindByCue>({
  name: 'inverted',
  what: 'The verb before its subject, behind the words: “…,” said X.',
  reads: [
    '⟨“It failed,”⟩ {said} [Ana Ruiz].',
    '⟨The plan failed⟩, {said} [the mayor].',
    '⟨The pipes⟩, {said} [Ana Ruiz], ⟨are old⟩.',
    '⟨[Bo Lind]² {says}² ⟨the pier is shut⟩²⟩¹, {reports}¹ [the Osk Herald]¹.',
  ],
  leaves: [
    '[Ana Ruiz, a member of the board], {said} ⟨the town’s latest “plan cannot be left as it is now”⟩.',
    '[The suspect]², who [police]¹ {allege}¹ ⟨shot two men⟩¹, {admitted}² ⟨the killing⟩².',
  ],
  find(context) {
    const { items, cue } = context;
    const source = invertedSubject(context);
    if (!source || isPredicate(context)) return undefined;
    const after = endOf(source);
    // “The pipes, said Ruiz, are old.”
    const goesOn = isComma(items[after]) && predicateAt(items, after + 1);
    const closing = isOver(items, after);
    const content =
      leftContent(context, cue.group, goesOn, closing) ??
      (closing && cue.verb.lemma === 'say' ? unparsedClause(context, cue.group) : undefined) ??
      (closing ? passedOn(context) : undefined);
    if (!content) return undefined;
    const quoted = cue.generic ? 'quoted-before-unknown-verb' : 'quoted-before';
    const weight = closesQuotation(items, cue.group) ? quoted : 'inverted-clause';
    return { cue, source, cueTo: cue.to, ...bothSides(context, content, after), weights: [weight, ...certainty(cue)] };
  },
});

/** “how the board, the owner, certifies new ferries”: the verb of a clause that has none yet. */
function isPredicate({ items, cue: { group } }: CueContext): boolean {
  const asks = range(0, group).findLast((k) => inClass(items[k]?.lower, 'question-word')) ?? group;
  return asks < group && !range(asks, group).some((k) => isQuoted(items[k] as Item) || finite(items, k));
}

/** “Ruiz says it failed, reports the Herald.”: all that the paper passes on, with whom it names as its speaker. */
function passedOn({ cue: { group, verb }, firm }: CueContext): Stretch | undefined {
  const passes = firm > 0 && inClass(verb.lemma, 'passing-on');
  return passes ? { from: 0, to: group - 1 } : undefined;
}
