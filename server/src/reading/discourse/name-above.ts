import { defineConstruction } from '../construction';
import { quotedWords } from './quoted-units';
import type { FindInStory } from './story';

export const nameAbove = defineConstruction<FindInStory>({
  name: 'name-above',
  what: 'A quotation below a line that is a name, with who that is and nothing else.',
  reads: [
    'What they say of the pier\n\n[Ana Ruiz, teacher]\n\n⟨“I walk there every morning.”⟩\n\nThe pier closed on Monday.',
  ],
  leaves: [
    'What they say of the pier\n\nAna Ruiz, teacher\n\nThe bus is late there. ⟨“I will miss it, and so will he.”⟩',
    'The pier closed on Monday.\n\nThe harbour\n\n⟨“I walk there every morning, and I will miss it.”⟩',
  ],
  find(unit, { nameLine, quotation, blockOf }) {
    if (nameLine?.block !== unit.block - 1 || unit.start !== blockOf(unit).body[0]) return undefined;
    const words = quotedWords(unit, quotation);
    const { source, head } = nameLine;
    return words && { ...words, by: 'name-above', source: [source], sourceHead: head, how: 'label', confidence: 0.88 };
  },
});
