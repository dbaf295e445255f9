import { inClass } from '../../lexicons/word-classes';
import { finite } from '../../syntax/clauses';
import type { Items } from '../../syntax/item';
import { isComma, range } from '../../syntax/words';
import { defineConstruction } from '../construction';
import { certainty } from './cues/cues';
import { contentFrom } from './extents/content-end';
import { asSource, edgeOf, type FindBySubject, type Source } from './found';

export const interposed = defineConstruction<FindBySubject>({
  name: 'interposed',
  what: 'The attribution between a noun or a relative pronoun and its predicate: “which Ruiz says has failed”.',
  reads: ['The plan, ⟨which⟩ [Ana Ruiz] {says} ⟨has failed⟩, is a year old.'],
  leaves: ['[Ana Ruiz] {says} ⟨the plan has failed⟩.'],
  find(context) {
    const { items, cue, source, right } = context;
    if (!source || right || !cue.verb.frames.has('bare') || !predicateBehind(items, cue.to)) return undefined;
    const edge = edgeOf(source);
    const link = items[edge - 1];
    const relates = link !== undefined && inClass(link.lower, 'relative-or-what');
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

/** Whether a predicate begins right behind the verb, which may have an adverb before it. */
function predicateBehind(items: Items, i: number): boolean {
  const predicate = items[i]?.pos === 'ADV' ? i + 1 : i;
  return finite(items, predicate);
}

/** “a step Ana Ruiz”: the name behind the noun is the speaker, and the noun is what is spoken of. */
function behindNoun(items: Items, { head }: Source): Source | undefined {
  const noun = range(head.from, head.to - 1).findLast(
    (k) => items[k]?.pos === 'NOUN' && /^(?:PROPN|DET)$/.test(items[k + 1]?.pos ?? ''),
  );
  return noun === undefined ? undefined : asSource({ from: noun + 1, to: head.to });
}
