import { defineConstruction } from '../construction';
import { behind } from './extents/words-behind';
import type { FindBySubject } from './found';

export const matter = defineConstruction<FindBySubject>({
  name: 'matter',
  what: 'A thing or a person behind the verb, with what is said of it: “criticised the plan”, “accused him of”.',
  reads: ['[Ana Ruiz] {criticised} ⟨the plan⟩.', '[Ana Ruiz] {accused} ⟨the captain of lying⟩.'],
  leaves: ['Ana Ruiz sold the ferry.'],
  find: behind('object'),
});
