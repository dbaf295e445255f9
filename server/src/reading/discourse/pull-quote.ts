import { defineConstruction } from '../construction';
import { credited, nameGluedTo } from './credit';
import type { FindInStory } from './story';

export const pullQuote = defineConstruction<FindInStory>({
  name: 'pull-quote',
  what: 'A paragraph without marks that ends in a name right after its last full stop: words pulled out of the story.',
  reads: ['⟨The ferry was late again, and nobody told us.⟩[Ana Ruiz]'],
  leaves: [
    'The ferry was late again, and nobody told Ana Ruiz.',
    'The late ferry of Osk: an interview with Dr.Ana Ruiz\n\nThe ferry was late again, and nobody told her.',
  ],
  find({ block }, { article, blockOf }) {
    const { kind, body } = blockOf({ block });
    if (kind !== 'paragraph') return undefined;
    const source = nameGluedTo(article.prose, body);
    if (!source) return undefined;
    const words = { block, content: [[body[0], source[0]]], quotations: [], confidence: 0.85 } as const;
    return { ...credited('pull-quote', source, words), kind: 'indirect', complement: 'clause' };
  },
});
