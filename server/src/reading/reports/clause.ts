import { defineConstruction } from '../construction';
import { behind } from './extents/words-behind';
import type { FindBySubject } from './found';

export const clause = defineConstruction<FindBySubject>({
  name: 'clause',
  what: 'A clause without “that” behind its verb.',
  reads: ['[Ana Ruiz] {said} ⟨the ferry had sailed⟩.'],
  leaves: ['[Ana Ruiz] {said} ⟨that the ferry had sailed⟩.'],
  find: behind('clause'),
});
