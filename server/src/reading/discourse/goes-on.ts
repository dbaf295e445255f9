import { capitalised } from '../../article/title-case';
import { isQuoted } from '../../syntax/item';
import { defineConstruction } from '../construction';
import { isQuotedWhole } from './quoted-units';
import type { FindInStory } from './story';

/** The words name their source, as the statement's own would, where the text last named it. */
export const goesOn = defineConstruction<FindInStory>({
  name: 'goes-on',
  what: 'A quotation without a speaker of its own, after what somebody has just said, in the same paragraph or in the next; or one that repeats what somebody has said, as pulled quotes do.',
  reads: [
    '⟨“The ferry was late again,”⟩¹ [Ana Ruiz]¹⁺² {said}¹ on Monday.\n\n⟨“It will be late tomorrow.”⟩²\n\nRain fell.',
    '[Ana Ruiz]¹⁺² {said}¹ ⟨the ferry was late⟩¹. ⟨“It will be late tomorrow.”⟩²',
    '⟨“The ferry was late again, and nobody told us,”⟩¹ [Ana Ruiz]¹⁺² {said}¹.\n\nBo Holm left at noon.\n\n⟨“The ferry was late again, and nobody told us”⟩²',
  ],
  leaves: [
    'The ferry left at noon.\n\n⟨“It was late again, and nobody told us.”⟩',
    '⟨“The ferry was late again,”⟩¹ [Ana Ruiz]¹ {said}¹.\n\nThe council left at noon.\n\n⟨“It will be late tomorrow.”⟩²',
  ],
  find(unit, { article, quotation, speaking: floor, saidBefore }) {
    if (!isQuotedWhole(unit, quotation)) return undefined;
    const quotations = unit.items.filter(isQuoted).map((item) => item.quotation);
    const speaking = saidBefore(quotation(quotations[0] as number).content) ?? floor;
    if (!speaking) return undefined;
    if (isTitle(article.text.slice(unit.start, unit.end))) return undefined;
    return {
      by: 'goes-on',
      block: unit.block,
      content: quotations.map((i) => quotation(i).content),
      cue: [],
      source: speaking.source,
      verb: '',
      confidence: 0.85,
      quotations,
      kind: 'direct',
      complement: 'quotation',
      how: 'goes-on',
      ...(speaking.sourceHead && { sourceHead: speaking.sourceHead }),
    };
  },
});

/** A heading between marks: “All Bets Are Off.” */
const isTitle = (words: string): boolean => /\s\p{Lu}.*\s\p{Lu}/u.test(words) && capitalised(words) === 1;
