import { defineConstruction } from '../construction';
import { isDone } from './done-not-said';
import { behind } from './extents/words-behind';
import type { FindBySubject } from './found';

export const matter = defineConstruction<FindBySubject>({
  name: 'matter',
  what: 'A thing or a person behind the verb, with what is said of it: “criticised the plan”, “accused him of”.',
  reads: ['[Ana Ruiz] {criticised} ⟨the plan⟩.', '[Ana Ruiz] {accused} ⟨the captain of lying⟩.'],
  leaves: ['Ana Ruiz sold the ferry.', 'The mayor declared a state of emergency.', 'Ana Ruiz ordered more wings.'],
  find(context) {
    const report = behind('object')(context);
    return report && !isDone(context, report) ? report : undefined;
  },
});
