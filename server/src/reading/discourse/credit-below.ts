import { defineConstruction } from '../construction';
import { awaitsCredit } from './credit';
import { nameOfLine } from './name-line';
import type { FindInStory } from './story';

/** The name takes the place of nobody as the source of the quotation before it, which it is read together with. */
export const creditBelow = defineConstruction<FindInStory>({
  name: 'credit-below',
  what: 'A name, with who that is and nothing else, that follows a quotation nobody has spoken yet: in a line of its own below it, or touching its last mark.',
  reads: [
    '⟨“The ferry was late again.”⟩[Ana Ruiz].',
    '⟨“The ferry was late again.”⟩\n\n- [Ana Ruiz]',
    '⟨“The ferry was late again.”⟩\n\n— [Ana Ruiz, teacher]',
    '> ⟨The ferry was late again.⟩\n\n> — [Ana Ruiz, of Osk]',
  ],
  leaves: [
    '[Ana Ruiz] {said}: ⟨“The ferry was late again.”⟩\n\n- Bo Holm',
    '⟨“The ferry was late again.”⟩\n\n— Ana Ruiz had left by noon.',
    '⟨“The ferry was late again.”⟩\n\nAna Ruiz',
    '⟨“The ferry was late again.”⟩ Ana Ruiz.',
  ],
  find({ items, block, start }, { last, blockOf, article }) {
    if (!last || !awaitsCredit(last)) return undefined;
    const name = nameOfLine(items);
    if (!name) return undefined;
    const dashed = blockOf({ block }).kind === 'list-item' || /^[-–—―]/.test(items[0]?.form ?? '');
    const below = dashed && last.block === block - 1;
    const touches = last.block === block && /["”’]/.test(article.text[start - 1] ?? '');
    if (!below && !touches) return undefined;
    return {
      ...last,
      by: 'credit-below',
      source: [name.source],
      sourceHead: name.head,
      how: 'credit',
      confidence: 0.9,
    };
  },
});
