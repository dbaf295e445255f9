import { inClass } from '../../lexicons/word-classes';
import { isComma } from '../../syntax/words';
import { defineConstruction } from '../construction';
import { certainty } from './cues/cues';
import { closesQuotation, isOver, leftContent, unparsedClause } from './extents/clause-before';
import { bothSides } from './extents/words-behind';
import { endOf, type FindByCue } from './found';
import { subjectBehindCue } from './sources/subjects';

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
    const source = subjectBehindCue(context);
    if (!source) return undefined;
    const after = endOf(source);
    const content =
      leftContent(context, cue.group, isComma(items[after]), isOver(items, after)) ??
      (cue.verb.lemma === 'say' ? unparsedClause(context, cue.group) : undefined) ??
      // “Ruiz says it failed, reports the Herald.”
      (inClass(cue.verb.lemma, 'passing-on') ? { from: 0, to: cue.group - 1 } : undefined);
    if (!content) return undefined;
    const quoted = cue.generic ? 'quoted-before-unknown-verb' : 'quoted-before';
    const weight = closesQuotation(items, cue.group) ? quoted : 'inverted-clause';
    return { cue, source, cueTo: cue.to, ...bothSides(context, content, after), weights: [weight, ...certainty(cue)] };
  },
});
