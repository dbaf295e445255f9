import type { Article } from '../../article/types';
import { once } from '../../text/once';
import { defineConstruction } from '../construction';
import type { FindInStory } from './story';
import { wordsOfTurn } from './words-of-turn';

export const turn = defineConstruction<FindInStory>({
  name: 'turn',
  what: 'What follows a speaker’s name and a colon at the beginning of a line, as in an interview.',
  reads: [
    '[Ana Ruiz]¹: ⟨The ferry was late again. I saw it leave.⟩¹\n\n[Post]²: ⟨Who told you?⟩²\n\n[Ana Ruiz]³: ⟨Nobody.⟩³',
  ],
  leaves: ['The ferry was late again: nobody saw it leave.'],
  find({ block }, { article, quotations, blockOf }) {
    const { body, label } = blockOf({ block });
    if (!label) return undefined;
    return {
      ...wordsOfTurn('turn', block, body, quotations),
      how: 'label',
      source: [label],
      sourceHead: label,
      // A label that stands alone may be a heading with a colon.
      confidence: isInterview(article) ? 0.95 : 0.85,
    };
  },
});

const isInterview = once(({ blocks }: Article) => blocks.filter(({ kind }) => kind === 'turn').length > 2);
