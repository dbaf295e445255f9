import { capitalised } from '../../article/title-case';
import type { Span } from '../../text/span';
import { defineConstruction } from '../construction';
import { quotedWords } from './quoted-units';
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
    const words = quotedWords(unit, quotation);
    const speaking = words && (saidBefore(words.content[0] as Span) ?? floor);
    if (!speaking || isHeading(article.text.slice(unit.start, unit.end))) return undefined;
    const { source, sourceHead } = speaking;
    return { ...words, by: 'goes-on', source, confidence: 0.85, how: 'goes-on', ...(sourceHead && { sourceHead }) };
  },
});

/** A heading between marks: “All Bets Are Off.” */
const isHeading = (words: string): boolean => /\s\p{Lu}.*\s\p{Lu}/u.test(words) && capitalised(words) === 1;
