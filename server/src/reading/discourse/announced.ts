import { isQuoted } from '../../syntax/item';
import { defineConstruction } from '../construction';
import type { Unit } from '../units';
import { beginsQuoted, isQuotedWhole } from './quoted-units';
import type { FindInStory } from './story';

export const announced = defineConstruction<FindInStory>({
  name: 'announced',
  what: 'Words in the next sentence, paragraph or list after a colon that says who is about to speak.',
  reads: [
    '[Ana Ruiz] {put it} this way:\n\n⟨“The ferry was late again.”⟩',
    '[Ana Ruiz]¹⁺² {demanded}¹⁺²:\n\n- ⟨more ferries⟩¹\n- ⟨a longer pier⟩²',
    '[The sailors]¹ {announced}¹ ⟨they would vote⟩¹:\n\n[Ana Ruiz, former captain]², {writes}²:\n\n> ⟨The pier is safe.⟩²',
  ],
  leaves: ['Three things were missing:\n\n- more ferries\n- a longer pier'],
  find(unit, { announced: speaker, isIntroduced, quotation, blockOf }) {
    if (!speaker) return undefined;
    const whole = isQuotedWhole(unit, quotation);
    // Whole paragraphs of words are given in full.
    const listed = speaker.verb !== '' && isIntroduced(unit) && !(speaker.words && blockOf(unit).kind === 'paragraph');
    if (!beginsQuoted(unit, quotation) && (!listed || announcesNext(unit))) return undefined;
    const inside = unit.items.filter(isQuoted).map((item) => item.quotation);
    return {
      by: 'announced',
      block: unit.block,
      source: speaker.source,
      cue: speaker.cue,
      verb: speaker.verb,
      quotations: inside,
      content: whole ? inside.map((i) => quotation(i).content) : [[unit.start, unit.end]],
      kind: whole ? 'direct' : inside.length > 0 ? 'mixed' : 'indirect',
      complement: whole ? 'quotation' : 'clause',
      confidence: whole ? 0.93 : 0.82,
      sourceHead: speaker.head,
    };
  },
});

/** “Ana Ruiz, former captain, writes:”: who speaks next, and no words. */
const announcesNext = ({ items }: Unit): boolean => items.at(-1)?.lower === ':';
