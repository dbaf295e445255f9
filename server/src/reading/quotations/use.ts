import type { Lexicons } from '../../lexicons/lexicons';
import type { Span } from '../../text/span';
import type { Quotation } from '../types';

/** How far before a quotation its use is looked for, in UTF-16 units. */
const reach = 60;

/** What the quotation with that content is for, by its words and by those before it in its block. */
export function useOf(
  prose: string,
  body: Span,
  { span: [start], content, depth }: Pick<Quotation, 'span' | 'content' | 'depth'>,
  { quotedTitles: { saying, works, small, naming, verbs } }: Lexicons,
): Quotation['use'] {
  const words = prose.slice(...content).trim();
  const list = words.split(/\s+/);
  const before = prose.slice(Math.max(body[0], start - reach), start);
  const [last = ''] = wordsBackwards(before);
  const capitals = list.filter((word) => /^\W*[\p{Lu}\p{N}]/u.test(word)).length;
  const titled = depth === 0 && isTitled(list, capitals, small);
  // “said in his book, ‘A Life at Sea.’”
  if (titled && /,\s*$/.test(before) && works.has(last)) return 'title';
  if (list.length > 3 && (/[:,]\s*$/.test(before) || saying.has(last))) return 'speech';
  const pauses = list.length > 1 && /[,.!?…—–-]$/.test(words);
  if (titled && (!pauses || isProgramme(words, before))) return 'title';
  if (pauses) return 'speech';
  if (capitals > 0 && isNamed(list, before, naming)) return 'title';
  return list.length > 4 || hasVerb(words, verbs) ? 'speech' : 'term';
}

/** “the song ‘Late’”; “Fox’s ‘Hannity,’”: one word behind a possessive names a programme. */
function isNamed(list: readonly string[], before: string, naming: ReadonlySet<string>): boolean {
  const [last = '', beforeLast = ''] = wordsBackwards(before);
  return (list.length === 1 && endsInOwner(before)) || naming.has(last) || naming.has(`${beforeLast} ${last}`);
}

/** The words in small letters, the last one first. */
const wordsBackwards = (text: string): string[] =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}'’-]+/gu)
    ?.reverse() ?? [];

const endsInOwner = (before: string): boolean => /['’]s\s*$/.test(before);

/** “Fox’s ‘Fox & Friends,’”: the comma is the sentence's, not the title's. */
const isProgramme = (words: string, before: string): boolean =>
  words.endsWith(',') && (endsInOwner(before) || /\b(?:on|of)\s*$/.test(before));

/** Whether the words are capitalised as a title is. */
const isTitled = (list: readonly string[], capitals: number, small: ReadonlySet<string>): boolean =>
  capitals > 1 && capitals + list.filter((word) => small.has(word.toLowerCase())).length >= list.length;

/** Whether a word, or what is joined to one by an apostrophe, is a verb that makes a clause. */
const hasVerb = (words: string, verbs: ReadonlySet<string>): boolean =>
  words
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\w']+/)
    .some((word) => verbs.has(word) || /n't$|'(?:s|re|ve|ll|m|d)$/.test(word));
