import { defineConstruction } from '../construction';
import { quotedWords } from './quoted-units';
import type { FindInStory } from './story';

export const unspoken = defineConstruction<FindInStory>({
  name: 'unspoken',
  what: 'A quotation that nobody in the text is said to speak.',
  reads: ['The ferry left at noon.\n\n⟨“It was late again, and nobody told us.”⟩'],
  leaves: ['⟨“It was late again,”⟩ {said} [Ana Ruiz]. ⟨“Nobody told us.”⟩'],
  find(unit, { article, quotation }) {
    const words = quotedWords(unit, quotation);
    if (!words || words.content.every((span) => isTitle(article.prose.slice(...span)))) return undefined;
    return { ...words, by: 'unspoken', source: [], confidence: 0.85 };
  },
});

/** “All Bets Are Off.”: three words or more, the long ones with capitals, are what something is called. */
const isTitle = (words: string): boolean =>
  !/(?:^|\s)\p{Ll}\p{L}{3}/u.test(words) && (words.match(/(?:^|\s)\p{Lu}\p{Ll}/gu)?.length ?? 0) > 2;
