import { defineConstruction } from '../construction';
import { behind } from './extents/words-behind';
import type { FindBySubject } from './found';

export const clause = defineConstruction<FindBySubject>({
  name: 'clause',
  what: 'A clause without “that” behind its verb.',
  reads: ['[Ana Ruiz] {said} ⟨the ferry had sailed⟩.'],
  leaves: ['[Ana Ruiz] {said} ⟨that the ferry had sailed⟩.', 'Adding to the mess, the ferry sank.'],
  // “Adding intrigue to the story is …”: one thing is put to another.
  find: (context) =>
    context.cue.group === 0 && context.items[0]?.lower === 'adding' ? undefined : behind('clause')(context),
});
