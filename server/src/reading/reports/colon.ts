import { inClass } from '../../lexicons/word-classes';
import type { Item } from '../../syntax/item';
import { phraseEndingAt } from '../../syntax/left-phrase';
import { defineConstruction } from '../construction';
import { type FindInUnit, type Report, sourceOf } from './found';
import { attribution, isTaken, modifiersFrom, ownerOf } from './noun-of-speech';
import { mainSource } from './sources/subjects';

/** A quotation shorter than this, in UTF-16 units, may be a word or a name, unless it is a sentence behind a name. */
const shortest = 12;

export const colon = defineConstruction<FindInUnit>({
  name: 'colon',
  what: 'A quotation after a colon, with a name or a clause before it that has no verb of report to take it.',
  reads: [
    '[Ana Ruiz]{:} ⟨“The ferry was late again.”⟩',
    '[Ana Ruiz]{:} ⟨“I am in.”⟩',
    'In [her] own words{:} ⟨“The ferry was late again.”⟩',
    '[Ana Ruiz] gave her reply in one line{:} ⟨“This is a betrayal of the north.”⟩',
  ],
  leaves: ['[Ana Ruiz] {said}: ⟨“The ferry was late again.”⟩', 'One word was on the wall: “Late.”', 'The sign: “Late”'],
  find(unit) {
    const { items, lexicons } = unit;
    const colons: Report[] = [];
    for (let i = 0; i + 1 < items.length; i++) {
      const quotation = items[i + 1] as Item;
      if (quotation.pos !== 'QUOTE' || items[i]?.lower !== ':') continue;
      if (isTaken(unit, i + 1)) continue;
      const clause = mainSource(unit, i);
      const name = clause ? undefined : phraseEndingAt(items, i - 1, lexicons);
      // “In her own words: ‘…’”
      const owner = inClass(items[i - 1]?.lower, 'message') ? ownerOf(items, modifiersFrom(items, i - 1)) : undefined;
      const source = clause ?? owner ?? (name && sourceOf(name));
      const labelled = name?.stretch.from === 0 && quotation.stops;
      if (!source || (quotation.end - quotation.start < shortest && !labelled)) continue;
      colons.push({
        cue: attribution(i, i + 1, ''),
        source,
        content: [{ from: i + 1, to: i + 2 }],
        cueTo: i + 1,
        weights: [clause ? 'clause-and-colon' : 'name-and-colon'],
        complement: 'quotation',
      });
    }
    return colons;
  },
});
