import type { Items } from '../../syntax/item';
import { phraseEnd } from '../../syntax/noun-phrase';
import { days, isComma } from '../../syntax/words';
import type { Span } from '../../text/span';
import { defineConstruction } from '../construction';
import { quotedWords } from './quoted-units';
import type { FindInStory } from './story';

/** Only a person is so introduced: where the name is no person's, nobody is taken to speak. */
export const introduced = defineConstruction<FindInStory>({
  name: 'introduced',
  what: 'A quotation without a speaker of its own, right after a sentence that begins with the person it is about.',
  reads: [
    '[Ana Ruiz], the mayor, was angry. ⟨“The ferry was late again, and nobody told us.”⟩',
    'Ana Ruiz was late. [The pianist] laughed. ⟨“It was late again, and nobody told us.”⟩',
    'Bo Holm has left. A clerk who came to Osk by bus, [he] was angry. ⟨“It was late again, and nobody told us.”⟩',
    'Another guest, [Bo Holm] of Osk, has seen it all.\n\n⟨“The ferry is late every day.”⟩\n\nRain fell.',
    'Among those who waited was [Ana Ruiz], 71, of Osk.\n\n⟨“The ferry is late every day.”⟩\n\nRain fell.',
  ],
  leaves: [
    'Ana Ruiz and Bo Holm left. The pianist was late. ⟨“It was late again, and nobody told us.”⟩',
    'The ferry left at noon.\n\n⟨“It was late again, and nobody told us.”⟩',
    'Ana Ruiz left at noon. The ferry was late.\n\n⟨“It was late again, and nobody told us.”⟩',
    'Bo Holm has left. When the clerk came, he was ill. ⟨“It was late again, and nobody told us.”⟩',
    'Ana Ruiz leaves Osk\n\n⟨“It was late again, and nobody told us.”⟩\n\nRain fell on the pier at noon.',
    'Ana Ruiz left at noon.\n\n⟨The ferry was late again, and nobody told us.⟩¹[Bo Holm]¹\n\n⟨“It was late, and nobody told us a thing.”⟩²',
    'Marn is a quiet town. ⟨“It was late again, and nobody told us.”⟩',
    'Among those who waited was nobody from Osk.\n\n⟨“The ferry is late every day.”⟩\n\nRain fell.',
  ],
  find(unit, { quotation, before, blockOf }) {
    if (!before || blockOf(before).kind === 'headline') return undefined;
    const words = quotedWords(unit, quotation);
    const source = words && openingPerson(before.items);
    return (
      source && { ...words, by: 'introduced', source: [source], sourceHead: source, confidence: 0.72, how: 'goes-on' }
    );
  },
});

/** Whom the sentence begins with, alone or behind who that is: “Another guest, Bo Holm”. */
function openingPerson(items: Items): Span | undefined {
  // “Among those who waited was Ana Ruiz”, “One of them is Ana Ruiz”
  if (/^(?:among|one|also)$/.test(items[0]?.lower ?? ''))
    return personAt(items, items.findLastIndex(({ lemma }) => lemma === 'be') + 1);
  const behind = items[0]?.pos === 'DET' && personAt(items, items.findIndex(isComma) + 1);
  return behind || personAt(items, 0);
}

/** The phrase that begins there, where it is a name, “he” or “she”, or may be found to be somebody once it is known who is named: “the pianist”. */
function personAt(items: Items, from: number): Span | undefined {
  const [first, last] = [items[from], items[phraseEnd(items, from) - 1]];
  if (!first || !last) return undefined;
  const isName = last.pos === 'PROPN' && !days.has(last.lower);
  const isDescribed = first.lower === 'the' && last.pos === 'NOUN';
  return isName || isDescribed || /^(?:he|she)$/.test(first.lower) ? [first.start, last.end] : undefined;
}
