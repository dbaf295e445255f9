import type { Stretch } from '../../syntax/item';
import { phraseEndingAt } from '../../syntax/left-phrase';
import { clauseAt } from '../../syntax/predicate';
import { defineConstruction } from '../construction';
import { closesQuotation, leftContent } from './extents/clause-before';
import { contentFrom } from './extents/content-end';
import { type CueContext, type FindByCue, sourceOf } from './found';

export const quotedAs = defineConstruction<FindByCue>({
  name: 'quoted-as',
  what: 'Somebody is quoted as saying something.',
  reads: [
    '[Ana Ruiz] {was quoted} {as saying} ⟨“the ferry is late”⟩.',
    '[Ana Ruiz] {was quoted} {as saying} ⟨the ferry had sailed⟩.',
    '⟨“The ferry is late again,”⟩ [Ana Ruiz of the Osk Institute] {was quoted} {as saying} on Osk Radio.',
  ],
  leaves: ['Ana Ruiz was quoted at length.'],
  find(context) {
    const { items, lexicons, cue } = context;
    if (cue.verb.lemma !== 'quote' || items[cue.to]?.lower !== 'as') return undefined;
    const phrase = phraseEndingAt(items, cue.group - 1, lexicons);
    const marked = items.findIndex(({ pos }, k) => k > cue.to && pos === 'QUOTE');
    const near = marked > 0;
    if (!phrase) return undefined;
    // “‘…,’ Ana Ruiz was quoted as saying on Osk Radio.”
    const before = near ? undefined : quotedBefore(context, phrase.stretch.from);
    if (before)
      return {
        cue,
        source: sourceOf(phrase),
        content: [before],
        cueTo: cue.to + 2,
        weights: ['quoted-as'],
        complement: 'quotation',
      };
    if (!(near || clauseAt(items, cue.to + 2))) return undefined;
    return {
      cue,
      source: sourceOf(phrase),
      content: [near ? contentFrom(context, marked, 'quote') : contentFrom(context, cue.to + 2, 'clause')],
      cueTo: cue.to + 2,
      weights: ['quoted-as'],
      complement: near ? 'quotation' : 'clause',
    };
  },
});

/** The quotation that closes right before the source. */
function quotedBefore(context: CueContext, edge: number): Stretch | undefined {
  return closesQuotation(context.items, edge) ? leftContent(context, edge, false) : undefined;
}
