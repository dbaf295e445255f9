import { holdsQuotation } from '../../syntax/item';
import { phraseEndingAt } from '../../syntax/left-phrase';
import { range } from '../../syntax/words';
import { defineConstruction } from '../construction';
import { closesQuotation, leftContent } from './extents/clause-before';
import { contentFrom } from './extents/content-end';
import { type FindByCue, sourceOf } from './found';

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
    const edge = phrase.stretch.from;
    const left = closesQuotation(items, edge) ? leftContent(context, edge, false) : undefined;
    const marked = range(cueTo, items.length).find((k) => items[k]?.pos === 'QUOTE');
    const content = left ?? contentFrom(context, marked ?? cueTo, marked === undefined ? 'clause' : 'quote');
    const complement = holdsQuotation(items, content) ? 'quotation' : 'clause';
    return { cue, source, content: [content], cueTo, weights: ['quoted-as'], complement };
  },
});
