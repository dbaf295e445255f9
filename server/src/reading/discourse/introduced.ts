import { type Items, isQuoted } from '../../syntax/item';
import { phraseEnd } from '../../syntax/noun-phrase';
import { days, isComma } from '../../syntax/words';
import type { Span } from '../../text/span';
import { defineConstruction } from '../construction';
import type { Unit } from '../units';
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
    'Marn is a quiet town. ⟨“It was late again, and nobody told us.”⟩',
    'Among those who waited was nobody from Osk.\n\n⟨“The ferry is late every day.”⟩\n\nRain fell.',
  ],
  find(unit, { quotation, before }) {
    const words = before && quotedWords(unit, quotation);
    const source = words && openingName(before);
    if (!source || words.content.reduce((sum, [start, end]) => sum + end - start, 0) < shortest) return undefined;
    return { ...words, by: 'introduced', source: [source], sourceHead: source, confidence: 0.72, how: 'goes-on' };
  },
});

/** The fewest UTF-16 units of quoted words that are a sentence more likely than a slogan. */
const shortest = 20;

/** How many items may say who “he” or “she” is before the comma. */
const longestOpening = 14;

/** The name, or “he” or “she”, that the sentence begins with, alone or behind who that is: “Another guest, Bo Holm”. */
function openingName({ items }: Unit): Span | undefined {
  if (items.some(isQuoted)) return undefined;
  if (/^(?:among|one|also)$/.test(items[0]?.lower ?? '')) return nameAmong(items);
  const first = phraseEnd(items, 0);
  const from = isName(items, 0, first) ? 0 : behindFirst(items, first);
  const to = from === 0 ? first : phraseEnd(items, from);
  const opening = items[from];
  const last = items[to - 1];
  if (!opening || !last || !items.slice(to).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return undefined;
  const isPerson = to - from === 1 && /^(?:he|she)$/.test(opening.lower);
  // “Ana Ruiz waited. The pianist was ill. ‘…’”: who that is, is found out with the speakers.
  const isDescribed = from === 0 && opening.lower === 'the' && last.pos === 'NOUN' && to > 1;
  return isPerson || isDescribed || isName(items, from, to) ? [opening.start, last.end] : undefined;
}

/** “Among those who waited was [Ana Ruiz]”, “One of them is [Ana Ruiz]” */
function nameAmong(items: Items): Span | undefined {
  const be = items.findLastIndex(({ lemma, pos }) => lemma === 'be' && (pos === 'AUX' || pos === 'VERB'));
  const end = be < 0 ? 0 : phraseEnd(items, be + 1);
  const [first, last] = [items[be + 1], items[end - 1]];
  return first?.pos === 'PROPN' && last && isName(items, be + 1, end) ? [first.start, last.end] : undefined;
}

/** Where the subject begins behind the first phrase, which ends at `first`: “A clerk who came by bus, [she] …”; 0 where none does. */
function behindFirst(items: Items, first: number): number {
  if (isComma(items[first])) return first + 1;
  const comma = items.findIndex(isComma);
  const isPerson = items[0]?.pos === 'DET' && /^(?:he|she)$/.test(items[comma + 1]?.lower ?? '');
  return isPerson && comma <= longestOpening ? comma + 1 : 0;
}

const isName = (items: Items, from: number, to: number): boolean =>
  to > from && items[to - 1]?.pos === 'PROPN' && !days.has(items[to - 1]?.lower ?? '');
