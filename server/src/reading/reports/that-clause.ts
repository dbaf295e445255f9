import { defineConstruction } from '../construction';
import { behind } from './extents/words-behind';
import type { FindBySubject } from './found';

export const thatClause = defineConstruction<FindBySubject>({
  name: 'that-clause',
  what: 'A clause with “that” behind its verb.',
  reads: [
    '[Ana Ruiz] {told} reporters ⟨that the ferry had sailed⟩.',
    '[The minister], who resigned on Friday, {told} reporters ⟨that the ferry had sailed⟩.',
    'Ana Ruiz is the subject of rumours, with [the latest] {alleging} ⟨that the ferry had sunk⟩.',
  ],
  leaves: ['[Ana Ruiz] {rejected} ⟨that plan⟩.'],
  find: behind('that'),
});
