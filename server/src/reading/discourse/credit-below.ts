import { trimmed } from '../../text/span';
import { defineConstruction } from '../construction';
import type { FindInStory } from './story';

/** The name takes the place of nobody as the source of the quotation before it, which it is read together with. */
export const creditBelow = defineConstruction<FindInStory>({
  name: 'credit-below',
  what: 'A name and nothing else that follows a quotation nobody has spoken yet: in a line of its own below it, or touching its last mark.',
  reads: ['⟨“The ferry was late again.”⟩[Ana Ruiz].', '⟨“The ferry was late again.”⟩\n\n- [Ana Ruiz]'],
  leaves: ['[Ana Ruiz] {said}: ⟨“The ferry was late again.”⟩\n\n- Bo Holm'],
  find({ items, block, start, end }, { last, blockOf, article }) {
    if (!last || last.source.length > 0 || last.kind !== 'direct') return undefined;
    const name = items.filter(({ pos }) => pos !== 'PUNCT');
    if (name.length === 0 || name.length > 5 || name.some(({ pos }) => pos !== 'PROPN')) return undefined;
    const below = blockOf({ block }).kind === 'list-item' && last.block === block - 1;
    const touches = last.block === block && name.length > 1 && /["”’]/.test(article.text[start - 1] ?? '');
    if (!below && !touches) return undefined;
    const source = trimmed(article.text, [start, end], /[\s.]/);
    return { ...last, by: 'credit-below', source: [source], sourceHead: source, how: 'credit', confidence: 0.9 };
  },
});
