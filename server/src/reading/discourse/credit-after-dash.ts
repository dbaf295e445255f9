import type { Items } from '../../syntax/item';
import type { Span } from '../../text/span';
import { defineConstruction } from '../construction';
import { credited } from './credit';
import type { FindInStory } from './story';

export const creditAfterDash = defineConstruction<FindInStory>({
  name: 'credit-after-dash',
  what: 'A quotation with its speaker’s name after a dash, at the end of the line.',
  reads: ['⟨“The ferry was late again.”⟩ — [Ana Ruiz]'],
  leaves: ['“The ferry was late again” – the crew had left by noon.'],
  find({ items, block }, { quotation }) {
    const [words, dash, ...name] = items;
    const [first, last] = [name[0], name.at(-1)];
    if (words?.pos !== 'QUOTE' || !/^[-–—―]/.test(dash?.form ?? '')) return undefined;
    if (!first || !last || name.length > longest || !/^\p{Lu}/u.test(first.form) || isClause(name)) return undefined;
    const source: Span = [first.start, last.end];
    return credited('credit-after-dash', source, {
      block,
      content: [quotation(words.quotation).content],
      quotations: [words.quotation],
      confidence: 0.9,
    });
  },
});

/** Of more words, a name with what it is told by would be a sentence. */
const longest = 8;

const isClause = (items: Items): boolean => items.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
