import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import { inClass } from '../lexicons/word-classes';

/** Whether the word is one of courts and inquiries, and no part of a name: “the Bureau of Investigation” may say anything. */
export const isOfCourt = (words: readonly Token[], i: number, { proceedings }: Lexicons): boolean =>
  !isName(words[i]) && proceedings.at(words, i) !== undefined;

/** Whether it is such a word, one of offences or other wrongs, or of who commits them: there “allege” is the careful word. */
export const isOfCrime = (words: readonly Token[], i: number, lexicons: Lexicons): boolean => {
  const { cases, offences, deeds, guilt } = lexicons;
  if (isOfCourt(words, i, lexicons)) return true;
  if (isName(words[i])) return false;
  return (
    inClass(words[i]?.lower, 'wrongdoing') ||
    [cases, offences].some((table) => table.at(words, i) !== undefined) ||
    deeds.at(words, i)?.entry.strength === 'strong' ||
    guilt.at(words, i)?.entry.kind === 'label'
  );
};

const isName = (word: Token | undefined): boolean => word?.pos === 'PROPN';
