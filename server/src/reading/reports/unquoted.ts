import { defineConstruction } from '../construction';
import { behind } from './extents/words-behind';
import type { FindBySubject } from './found';

export const unquoted = defineConstruction<FindBySubject>({
  name: 'unquoted',
  what: 'Speech without its marks, behind a participle and a comma.',
  reads: ['[Ana Ruiz]¹⁺² {questioned}¹ ⟨the plan⟩¹, {asking}², ⟨If nobody pays, why should the ferry sail?⟩²'],
  leaves: ['[Ana Ruiz] {said} ⟨the ferry had sailed⟩, asking nobody.'],
  find: behind('speech'),
});
