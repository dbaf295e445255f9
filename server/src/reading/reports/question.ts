import { defineConstruction } from '../construction';
import { behind } from './extents/words-behind';
import type { FindBySubject } from './found';

export const question = defineConstruction<FindBySubject>({
  name: 'question',
  what: 'A clause that asks, behind its verb: “asked whether”, “explained why”.',
  reads: [
    '[Ana Ruiz] {asked} ⟨whether the ferry had sailed⟩.',
    '[Ana Ruiz] {asked} ⟨who, without the town, might pay⟩.',
    '[Ana Ruiz] {declined to say} ⟨when the ferry would sail⟩.',
  ],
  leaves: ['Ana Ruiz left when the ferry had sailed.'],
  find: behind('wh'),
});
