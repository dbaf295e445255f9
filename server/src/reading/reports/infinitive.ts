import { defineConstruction } from '../construction';
import { behind } from './extents/words-behind';
import type { FindBySubject } from './found';

export const infinitive = defineConstruction<FindBySubject>({
  name: 'infinitive',
  what: 'An infinitive behind its verb: “vowed to”, “urged the crew to”.',
  reads: ['[Ana Ruiz] {vowed} ⟨to reopen the pier⟩.'],
  leaves: ['Ana Ruiz went to reopen the pier.'],
  find: behind('to'),
});
