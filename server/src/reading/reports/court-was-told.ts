import { inClass } from '../../lexicons/word-classes';
import { holdsQuotation } from '../../syntax/item';
import { phraseEndingAt } from '../../syntax/left-phrase';
import type { Phrase } from '../../syntax/sentence';
import { range } from '../../syntax/words';
import { defineConstruction } from '../construction';
import { isOver, leftContent } from './extents/clause-before';
import { contentFrom } from './extents/content-end';
import { type CueContext, complementOf, type FindByCue, type Report, sourceOf } from './found';
import { agentOf } from './passive';

export const courtWasTold = defineConstruction<FindByCue>({
  name: 'court-was-told',
  what: 'What a court, a jury or an inquest was told, which is told as its account.',
  reads: [
    '[An inquest] {was told} ⟨Berg had been ill for years⟩.',
    '[Osk Crown Court] {was told} ⟨that the driver had fled⟩.',
    '⟨The driver had fled the town⟩, [the jury] {was told}.',
  ],
  leaves: ['The jury was told a lie.', 'The crew {was told} ⟨that the ferry had sailed⟩.'],
  find(context) {
    const { items, lexicons, cue } = context;
    if (cue.verb.lemma !== 'tell' || agentOf(context)) return undefined;
    const phrase = phraseEndingAt(items, cue.group - 1, lexicons);
    const hears =
      phrase && range(phrase.core.from, phrase.core.to).some((k) => inClass(items[k]?.lower, 'hearing-body'));
    return hears ? (told(context, phrase) ?? toldBefore(context, phrase)) : undefined;
  },
});

function told(context: CueContext, phrase: Phrase): Report | undefined {
  const { cue, complement } = context;
  if (!complement || !/^(?:that|clause|quote)$/.test(complement.kind)) return undefined;
  return {
    cue,
    source: sourceOf(phrase),
    content: [contentFrom(context, complement.from, complement.kind)],
    cueTo: cue.to,
    weights: ['court-was-told'],
    complement: complementOf(complement.kind),
  };
}

/** “The driver had fled, the jury was told.” */
function toldBefore(context: CueContext, phrase: Phrase): Report | undefined {
  const { items, cue } = context;
  const content = isOver(items, cue.to) ? leftContent(context, phrase.stretch.from, false, true) : undefined;
  if (!content) return undefined;
  const quoted = holdsQuotation(items, content);
  const complement = quoted ? 'quotation' : 'clause';
  return { cue, source: sourceOf(phrase), content: [content], cueTo: cue.to, weights: ['court-was-told'], complement };
}
