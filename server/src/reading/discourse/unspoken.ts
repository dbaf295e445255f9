import { isQuoted } from '../../syntax/item';
import { defineConstruction } from '../construction';
import { isQuotedWhole } from './quoted-units';
import type { FindInStory } from './story';

export const unspoken = defineConstruction<FindInStory>({
  name: 'unspoken',
  what: 'A quotation that nobody in the text is said to speak.',
  reads: ['The ferry left at noon.\n\n⟨“It was late again, and nobody told us.”⟩'],
  leaves: ['⟨“It was late again,”⟩ {said} [Ana Ruiz]. ⟨“Nobody told us.”⟩'],
  find(unit, { quotation }) {
    if (!isQuotedWhole(unit, quotation)) return undefined;
    const quotations = unit.items.filter(isQuoted).map((item) => item.quotation);
    return {
      by: 'unspoken',
      block: unit.block,
      content: quotations.map((i) => quotation(i).content),
      cue: [],
      source: [],
      verb: '',
      confidence: 0.85,
      quotations,
      kind: 'direct',
      complement: 'quotation',
    };
  },
});
