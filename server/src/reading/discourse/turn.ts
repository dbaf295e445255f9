import { defineConstruction } from '../construction';
import type { FindInStory } from './story';

export const turn = defineConstruction<FindInStory>({
  name: 'turn',
  what: 'What follows a speaker’s name and a colon at the beginning of a line, as in an interview.',
  reads: [
    '[Ana Ruiz]¹: ⟨The ferry was late again. I saw it leave.⟩¹\n\n[Post]²: ⟨Who told you?⟩²\n\n[Ana Ruiz]³: ⟨Nobody.⟩³',
  ],
  leaves: ['The ferry was late again: nobody saw it leave.'],
  find({ block }, { article, quotations, blockOf }) {
    const { kind, body, label } = blockOf({ block });
    if (kind !== 'turn') return undefined;
    return {
      by: 'turn',
      block,
      content: [body],
      cue: [],
      source: label ? [label] : [],
      verb: '',
      // A label that stands alone may be a heading with a colon.
      confidence: article.blocks.filter((other) => other.kind === 'turn').length < 3 ? 0.85 : 0.95,
      kind: 'direct',
      complement: 'quotation',
      quotations: quotations.flatMap((quotation, i) => (quotation.block === block && quotation.depth === 0 ? [i] : [])),
      ...(label && { sourceHead: label }),
    };
  },
});
