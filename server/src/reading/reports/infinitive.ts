import { defineConstruction } from '../construction';
import { isMeant } from './done-not-said';
import { behind } from './extents/words-behind';
import type { FindBySubject } from './found';

export const infinitive = defineConstruction<FindBySubject>({
  name: 'infinitive',
  what: 'An infinitive behind its verb: “vowed to”, “urged the crew to”.',
  reads: [
    '[Ana Ruiz] {vowed} ⟨to reopen the pier⟩.',
    '[Ana Ruiz]¹ {vowed}¹ ⟨to reopen the pier⟩¹ and [she]², once again, {promised}² ⟨a new ferry⟩².',
  ],
  leaves: ['Ana Ruiz went to reopen the pier.', 'Ana Ruiz plans to reopen the pier.'],
  find(context) {
    const report = behind('to')(context);
    return report && !isMeant(context, report) ? report : undefined;
  },
});
