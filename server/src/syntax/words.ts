import { endsLike, inClass, wordClass } from '../lexicons/word-classes';
import type { Item, Items } from './item';

export const nominal = new Set<string>(['NOUN', 'PROPN', 'NUM', 'PRON', 'QUOTE', 'SYM', 'X']);
export const inside = new Set<string>(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'X']);
export const personal = wordClass('personal');
export const relative = wordClass('relative');
export const possessive = wordClass('possessive');
/** “yes” or “no” as a whole answer; at the end of a sentence the tagger takes “no.” for “number”. */
export const isAnswer = ({ lower }: Item): boolean => /^(?:yes|no)\.?$/.test(lower);

export const joining = wordClass('joining');
export const subordinating = wordClass('subordinating');
export const days = wordClass('day');

export const isDash = (item: Item | undefined): boolean => {
  const form = item?.form;
  return form === '-' || form === '--' || form === '—' || form === '–';
};
export const isComma = (item: Item | undefined): boolean => item?.lower === ',';
export const isPause = (item: Item | undefined): boolean => isComma(item) || isDash(item);

export const isPossessive = (item: Item | undefined): boolean =>
  item !== undefined &&
  (possessive.has(item.lower) || (item.pos === 'PART' && item.lower === "'s") || item.lower === "'");
export const isInside = (item: Item): boolean => inside.has(item.pos) || isPossessive(item);
export const closesPhrase = (item: Item | undefined): boolean =>
  item !== undefined &&
  (nominal.has(item.pos) ||
    item.lower === ')' ||
    (item.pos === 'DET' && inClass(item.lower, 'closing-determiner')) ||
    inClass(item.lower, 'closing-adjective'));

/**
 * Whether a form of a verb can be its past participle, by its ending: “asked”, “known”, “held”, “sent”, “put”. Most of these
 * are the past form too; the words round it tell the two apart.
 */
export const canBeParticiple = (lower: string): boolean =>
  endsLike(lower, 'participle-ending') || inClass(lower, 'unchanged-participle') || /[^w]ent$/.test(lower);

/** The first place of the word in the stretch; -1 where it does not stand there. */
export function placeOf(items: Items, word: string, from: number, to = items.length): number {
  for (let i = from; i < to; i++) if (items[i]?.lower === word) return i;
  return -1;
}

export function range(from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let i = from; i < to; i++) numbers.push(i);
  return numbers;
}
