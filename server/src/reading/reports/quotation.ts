import { defineConstruction } from '../construction';
import { behind } from './extents/words-behind';
import type { FindBySubject } from './found';

export const quotation = defineConstruction<FindBySubject>({
  name: 'quotation',
  what: 'A quotation behind its verb: “said, ‘…’”.',
  reads: [
    '[Ana Ruiz] {said}: ⟨“The ferry was late again.”⟩',
    '[Holm] {wrote} {in his memoir}, ⟨“We were late every day.”⟩',
  ],
  leaves: ['⟨Ana Ruiz left in May⟩, [she] {said} in her book, “A Life at Sea.”'],
  find: behind('quote'),
});
