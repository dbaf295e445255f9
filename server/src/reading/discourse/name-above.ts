import { defineConstruction } from '../construction';
import { nameOfLine } from './name-line';
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
    'New York, London, Paris and Rome\n\n⟨“I walk there every morning, and I will miss it.”⟩\n\nThe pier closed on Monday.',
    'The pier closed on Monday.\n\nThe harbour\n\n⟨“I walk there every morning, and I will miss it.”⟩',
  ],
  find(unit, { before, quotation, blockOf }) {
    const isAlone = before?.start === blockOf(before ?? unit).body[0];
    if (!isAlone || before.block !== unit.block - 1 || blockOf(before).kind === 'headline') return undefined;
    const name = nameOfLine(before.items);
    const words = name && quotedWords(unit, quotation);
    return (
      words && {
        ...words,
        by: 'name-above',
        source: [name.source],
        sourceHead: name.head,
        how: 'label',
        confidence: 0.88,
      }
    );
  },
});
