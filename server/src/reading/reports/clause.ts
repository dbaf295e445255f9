import { defineConstruction } from '../construction';
import { behind } from './extents/words-behind';
import type { FindBySubject, SubjectContext } from './found';

export const clause = defineConstruction<FindBySubject>({
  name: 'clause',
  what: 'A clause without “that” behind its verb.',
  reads: ['[Ana Ruiz] {said} ⟨the ferry had sailed⟩.'],
  leaves: ['[Ana Ruiz] {said} ⟨that the ferry had sailed⟩.', 'Adding to the mess, the ferry sank.'],
  find: (context) => (puts(context) ? undefined : behind('clause')(context)),
});

/** “Adding intrigue to the story is …” at the beginning of a sentence: one thing is put to another. */
const puts = ({ items, cue }: SubjectContext): boolean => cue.group === 0 && items[0]?.lower === 'adding';
