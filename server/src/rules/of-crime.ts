import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';

/** Whether the word is one of courts and inquiries, of offences, or of who commits them: there “allege” is the careful word. */
export const isOfCrime = (
  words: readonly Token[],
  i: number,
  { proceedings, cases, offences, deeds, guilt }: Lexicons,
): boolean =>
  [proceedings, cases, offences].some((table) => table.at(words, i) !== undefined) ||
  deeds.at(words, i)?.entry.strength === 'strong' ||
  guilt.at(words, i)?.entry.kind === 'label';
