import type { Span } from '../../text/span';
import { defineConstruction } from '../construction';
import { credited, nameGluedTo } from './credit';
import { quotedWords } from './quoted-units';
import type { FindInStory } from './story';

export const creditInside = defineConstruction<FindInStory>({
  name: 'credit-inside',
  what: 'A quotation whose speaker’s name is inside the marks, right after the last full stop.',
  reads: ['“⟨The ferry was late again, and nobody told us.⟩[Ana Ruiz]”'],
  leaves: ['⟨“The ferry was late again, and nobody told Ana Ruiz.”⟩'],
  find(unit, { article, quotation }) {
    const words = quotedWords(unit, quotation);
    const source = words && nameGluedTo(article.prose, words.content[0] as Span);
    if (!source) return undefined;
    const content: Span[] = [[(words.content[0] as Span)[0], source[0]]];
    return credited('credit-inside', source, { ...words, content, confidence: 0.85 });
  },
});
