import { defineConstruction } from '../construction';
import { credited, nameGluedTo } from './credit';
import type { FindInStory } from './story';

export const creditInside = defineConstruction<FindInStory>({
  name: 'credit-inside',
  what: 'A quotation whose speaker’s name is inside the marks, right after the last full stop.',
  reads: ['“⟨The ferry was late again, and nobody told us.⟩[Ana Ruiz]”'],
  leaves: ['⟨“The ferry was late again, and nobody told Ana Ruiz.”⟩'],
  find({ items, block }, { article, quotation }) {
    const index = items[0]?.quotation;
    if (index === undefined || items.some(({ pos }) => pos !== 'QUOTE' && pos !== 'PUNCT')) return undefined;
    const { content } = quotation(index);
    const source = nameGluedTo(article.prose, content);
    return (
      source &&
      credited('credit-inside', source, {
        block,
        content: [[content[0], source[0]]],
        quotations: [index],
        confidence: 0.85,
      })
    );
  },
});
