import { inClass } from '../lexicons/word-classes';

/** How much of a text is looked at, in UTF-16 units, and how many words tell. */
const sample = 20_000;
const fewest = 40;

/**
 * Whether the prose is plainly in another language than English: in another script, or with few of English's function words and
 * several of its neighbours'. A list of names is in no language.
 */
export function isForeign(prose: string): boolean {
  const words =
    prose
      .slice(0, sample)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const other = words.filter((word) => !/^[a-z]|^\p{Script=Latin}/u.test(word)).join('').length;
  if (other > fewest && other * 2 > words.join('').length) return true;
  if (words.length < fewest) return false;
  const share = (name: 'function-word' | 'function-word-elsewhere'): number =>
    words.filter((word) => inClass(word, name)).length / words.length;
  return share('function-word') < 0.15 && share('function-word-elsewhere') > 0.08;
}
