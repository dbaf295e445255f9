import { inClass } from '../../lexicons/word-classes';
import { finite } from '../../syntax/clauses';
import type { Items } from '../../syntax/item';
import { participial } from '../../syntax/verb-group';
import { isComma, range } from '../../syntax/words';
import { defineConstruction } from '../construction';
import { certainty } from './certainty';
import { contentFrom } from './extents/content-end';
import { asSource, type CueContext, edgeOf, type FindBySubject, type Source } from './found';

export const interposed = defineConstruction<FindBySubject>({
  name: 'interposed',
  what: 'The attribution between a noun or a relative pronoun and its predicate: “which Ruiz says has failed”.',
  reads: ['The plan, ⟨which⟩ [Ana Ruiz] {says} ⟨has failed⟩, is a year old.'],
  leaves: ['On Monday, Ana Ruiz felt betrayed.'],
  find(context) {
    const { items, cue, source, own, right } = context;
    if (!source || !own || right || !allows(context)) return undefined;
    const edge = edgeOf(source);
    const link = items[edge - 1];
    const relates = link !== undefined && inClass(link.lower, 'relative-or-what');
    // “On Monday, Ruiz felt betrayed”
    if (!relates && cue.verb.lemma === 'feel') return undefined;
    const speaker = relates || /^(?:NOUN|PUNCT)$/.test(link?.pos ?? '') ? source : behindNoun(items, source);
    if (!speaker) return undefined;
    const whole = contentFrom(context, cue.to, 'clause');
    const comma = range(cue.to, whole.to).find((k) => isComma(items[k]));
    const content = relates && link.lower !== 'what' ? { from: cue.to, to: comma ?? whole.to } : whole;
    return {
      cue,
      source: speaker,
      content: relates ? [{ from: edge - 1, to: edge }, content] : [content],
      cueTo: cue.to,
      weights: ['interposed', ...certainty(cue)],
      complement: 'clause',
    };
  },
});

/** Whether the cue may stand in another clause, and a predicate comes right behind it. */
function allows({ items, cue }: CueContext): boolean {
  const { frames, modes } = cue.verb;
  const next = items[cue.to];
  if (!next || cue.generic || !frames.has('bare') || modes.has('stance') || participial(items, cue)) return false;
  const predicate = next.pos === 'ADV' ? cue.to + 1 : cue.to;
  return predicate < items.length && finite(items, predicate);
}

/** “a step Ana Ruiz”: the name behind the noun is the speaker, and the noun is what is spoken of. */
function behindNoun(items: Items, { head }: Source): Source | undefined {
  const noun = range(head.from, head.to - 1).findLast(
    (k) => items[k]?.pos === 'NOUN' && /^(?:PROPN|DET)$/.test(items[k + 1]?.pos ?? ''),
  );
  return noun === undefined ? undefined : asSource({ from: noun + 1, to: head.to });
}
