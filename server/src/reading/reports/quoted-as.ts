import { phraseEndingAt } from '../../syntax/left-phrase';
import { defineConstruction } from '../construction';
import { closesQuotation, leftContent } from './extents/clause-before';
import { contentFrom } from './extents/content-end';
import { complementOf, type FindByCue, sourceOf } from './found';

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
    const phrase = phraseEndingAt(items, cue.group - 1, lexicons);
    if (cue.verb.lemma !== 'quote' || items[cue.to]?.lower !== 'as' || !phrase) return undefined;
    const source = sourceOf(phrase);
    const cueTo = cue.to + 2;
    const marked = items.findIndex(({ pos }, k) => k > cue.to && pos === 'QUOTE');
    if (marked < 0 && closesQuotation(items, phrase.stretch.from)) {
      const content = leftContent(context, phrase.stretch.from, false);
      if (content) return { cue, source, content: [content], cueTo, weights: ['quoted-as'], complement: 'quotation' };
    }
    const kind = marked < 0 ? 'clause' : 'quote';
    const content = [contentFrom(context, marked < 0 ? cueTo : marked, kind)];
    return { cue, source, content, cueTo, weights: ['quoted-as'], complement: complementOf(kind) };
  },
});
