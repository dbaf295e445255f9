import { phraseEndingAt } from '../../syntax/left-phrase';
import { defineConstruction } from '../construction';
import { type Context, type FindInUnit, type Report, sourceOf } from './found';
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
  find: (unit) => unit.items.flatMap((_, i) => colonAt(unit, i) ?? []),
});

function colonAt(unit: Context, i: number): Report | undefined {
  const { items, lexicons } = unit;
  const quotation = items[i + 1];
  if (quotation?.pos !== 'QUOTE' || items[i]?.lower !== ':' || isTaken(unit, i + 1)) return undefined;
  const clause = mainSource(unit, i);
  const name = phraseEndingAt(items, i - 1, lexicons);
  // “In her own words: ‘…’”
  const owner = ownerOf(items, modifiersFrom(items, i - 1));
  const source = clause ?? owner ?? (name && sourceOf(name));
  const labelled = !clause && quotation.stops;
  if (!source || (quotation.end - quotation.start < shortest && !labelled)) return undefined;
  return {
    cue: attribution(i, i + 1, ''),
    source,
    content: [{ from: i + 1, to: i + 2 }],
    cueTo: i + 1,
    weights: [clause ? 'clause-and-colon' : 'name-and-colon'],
    complement: 'quotation',
  };
}
