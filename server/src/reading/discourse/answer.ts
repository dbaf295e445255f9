import { defineConstruction } from '../construction';
import type { FindInStory } from './story';
import { wordsOfTurn } from './words-of-turn';

export const answer = defineConstruction<FindInStory>({
  name: 'answer',
  what: 'A paragraph of an interview without a label, below a question that has one, or is set in bold or as a heading.',
  reads: [
    '[Post]¹: ⟨Why did you stay?⟩¹\n\n⟨Nobody else wanted to.⟩²\n\n[Post]³: ⟨Do you regret it?⟩³\n\n⟨Never.⟩⁴\n\n[Post]⁵: ⟨Who told you?⟩⁵\n\n⟨I saw it.⟩⁶',
  ],
  leaves: ['What will it cost?\n\nNobody knows.\n\nWho will pay?\n\nThe island will.'],
  find({ block }, { quotations, blockOf }) {
    const { kind, body, label } = blockOf({ block });
    if (kind !== 'turn' || label) return undefined;
    return { ...wordsOfTurn('answer', block, body, quotations), how: 'label', source: [], confidence: 0.88 };
  },
});
