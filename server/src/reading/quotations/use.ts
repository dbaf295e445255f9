import type { Lexicons } from '../../lexicons/lexicons';
import type { Span } from '../../text/span';
import type { Quotation } from '../types';

/** How far before a quotation its use is looked for, in UTF-16 units. */
const reach = 60;

/** What the quotation with that content is for, by its words and by those before it in its block. */
export function useOf(
  prose: string,
  body: Span,
  { span, content, depth }: Pick<Quotation, 'span' | 'content' | 'depth'>,
  { quotedTitles }: Lexicons,
): Quotation['use'] {
  const words = prose.slice(...content).trim();
  const list = words.split(/\s+/);
  const before = prose.slice(Math.max(body[0], span[0] - reach), span[0]);
  const [last = '', beforeLast = ''] = wordsBackwards(before);
  const capitals = list.filter((word) => /^\W*[\p{Lu}\p{N}]/u.test(word)).length;
  const titled = depth === 0 && isTitled(list, capitals, quotedTitles.small);
  // “said in his book, ‘A Life at Sea.’”
  if (titled && /,\s*$/.test(before) && quotedTitles.works.has(last)) return 'title';
  if (list.length > 3 && isSaying(before, quotedTitles.saying.has(last))) return 'speech';
  const pauses = /[,.!?…—–-]$/.test(words);
  if (titled && (!pauses || isProgramme(words, before))) return 'title';
  if (pauses && list.length > 1) return 'speech';
  // “Fox’s ‘Hannity,’”: one capitalised word behind a possessive names a programme.
  if (list.length === 1 && capitals === 1 && endsInOwner(before)) return 'title';
  const named = quotedTitles.naming.has(last) || quotedTitles.naming.has(`${beforeLast} ${last}`);
  if (named && list.length <= 8 && capitals >= 1 && !/[.!?]$/.test(words)) return 'title';
  return list.length <= 4 && !hasVerb(words, quotedTitles.verbs) ? 'term' : 'speech';
}

/** The words in small letters, the last one first. */
const wordsBackwards = (text: string): string[] =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}'’-]+/gu)
    ?.reverse() ?? [];

/** Whether what stands before leads into somebody's words: by its mark, or by a verb of saying without one. */
const isSaying = (before: string, verb: boolean): boolean => /[:,]\s*$/.test(before) || (verb && /\w\s*$/.test(before));

const endsInOwner = (before: string): boolean => /['’]s\s*$/.test(before);

/** “Fox’s ‘Fox & Friends,’”: the comma is the sentence's, not the title's. */
const isProgramme = (words: string, before: string): boolean =>
  words.endsWith(',') && (endsInOwner(before) || /\b(?:on|of)\s*$/.test(before));

/** Whether the words are capitalised as a title is. */
function isTitled(list: readonly string[], capitals: number, smallWords: ReadonlySet<string>): boolean {
  const small = list.filter((word) => smallWords.has(word.toLowerCase())).length;
  return (
    list.length > 1 &&
    list.length <= 10 &&
    capitals >= 2 &&
    capitals + small >= list.length &&
    /^\W*[\p{Lu}\p{N}]/u.test(list[0] as string)
  );
}

/** Whether a word, or what is joined to one by an apostrophe, is a verb that makes a clause. */
const hasVerb = (words: string, verbs: ReadonlySet<string>): boolean =>
  words
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\w']+/)
    .some((word) => verbs.has(word) || /n't$|'(?:s|re|ve|ll|m|d)$/.test(word));
