import { defineConstruction } from '../construction';
import { behind } from './extents/words-behind';
import type { FindBySubject } from './found';

export const announcement = defineConstruction<FindBySubject>({
  name: 'announcement',
  what: 'A clause without marks behind a verb and a colon.',
  reads: ['[Ana Ruiz] {said}: ⟨The ferry had sailed at noon⟩.'],
  leaves: ['Ana Ruiz had two ships: the ferry and a tug.'],
  find: behind('colon'),
});
