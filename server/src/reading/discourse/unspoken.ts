import { defineConstruction } from '../construction';
import { quotedWords } from './quoted-units';
import type { FindInStory } from './story';

export const unspoken = defineConstruction<FindInStory>({
  name: 'unspoken',
  what: 'A quotation that nobody in the text is said to speak.',
  reads: ['The ferry left at noon.\n\n⟨“It was late again, and nobody told us.”⟩'],
  leaves: ['⟨“It was late again,”⟩ {said} [Ana Ruiz]. ⟨“Nobody told us.”⟩'],
  find(unit, { quotation }) {
    const words = quotedWords(unit, quotation);
    return words && { ...words, by: 'unspoken', source: [], confidence: 0.85 };
  },
});
