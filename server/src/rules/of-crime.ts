import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import { inClass } from '../lexicons/word-classes';

/** Whether the word is one of courts and inquiries, of offences or other wrongs, or of who commits them: there “allege” is the careful word. */
export const isOfCrime = (
  words: readonly Token[],
  i: number,
  { proceedings, cases, offences, deeds, guilt }: Lexicons,
): boolean =>
  // A name tells it, too: “the Bureau of Investigation”.
  inClass(words[i]?.lower, 'wrongdoing') ||
  [proceedings, cases, offences].some((table) => table.at(words, i) !== undefined) ||
  deeds.at(words, i)?.entry.strength === 'strong' ||
  guilt.at(words, i)?.entry.kind === 'label';
