import { defineConstruction } from '../construction';
import { closesQuotation, leftContent } from './extents/clause-before';
import { contentFrom } from './extents/content-end';
import type { FindBySubject } from './found';

export const around = defineConstruction<FindBySubject>({
  name: 'around',
  what: 'A quotation that the attribution interrupts: “…,” X said, “…”.',
  reads: ['⟨“The way I see it,”⟩ [she] {said}, ⟨“it is late.”⟩'],
  leaves: ['⟨“The way I see it, it is late,”⟩ [she] {said}.'],
  find(context) {
    const { items, cue, source, complement, edge } = context;
    if (complement?.kind !== 'quote' || edge > complement.from || !closesQuotation(items, edge)) return undefined;
    const left = leftContent(context, edge, false);
    const content = left && [left, contentFrom(context, complement.from, 'quote')];
    const { cueTo } = complement;
    return content && { cue, source, content, cueTo, weights: ['quoted-around'], complement: 'quotation' };
  },
});
