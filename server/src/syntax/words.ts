import type { Item, Items } from './item';

export const nominal = new Set<string>(['NOUN', 'PROPN', 'NUM', 'PRON', 'QUOTE', 'SYM', 'X']);
export const inside = new Set<string>(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'X']);
export const personal = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you']);
export const relative = new Set(['who', 'which', 'that', 'whom', 'whose']);
export const possessive = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose']);
export const joining = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'with',
  'on',
  'to',
  'by',
  'near',
  'against',
  'between',
  'among',
  'inside',
  'outside',
  'behind',
  'within',
  'under',
  'around',
  'across',
  'about',
  'de',
  'familiar',
]);
export const subordinating = new Set([
  'because',
  'although',
  'though',
  'if',
  'when',
  'while',
  'as',
  'after',
  'before',
  'since',
  'until',
  'unless',
  'whether',
  'whereas',
  'once',
  'where',
  'how',
  'why',
  'what',
  'even',
  'amid',
  'despite',
]);
export const days = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'today',
  'yesterday',
  'tomorrow',
  'tonight',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'jan.',
  'feb.',
  'aug.',
  'sept.',
  'oct.',
  'nov.',
  'dec.',
  'week',
  'month',
  'year',
  'morning',
  'afternoon',
  'evening',
  'night',
  'weekend',
  'earlier',
  'later',
  'recently',
  'now',
  'then',
  'ago',
  'day',
  'time',
  'hours',
  'minutes',
  'days',
  'weeks',
  'months',
  'years',
  'summer',
  'spring',
  'winter',
  'autumn',
  'fall',
  'noon',
  'midnight',
  'once',
  'again',
]);

export const isDash = (item: Item | undefined): boolean => {
  const form = item?.form;
  return form === '-' || form === '--' || form === '—' || form === '–';
};
export const isComma = (item: Item | undefined): boolean => item?.lower === ',';
export const isPause = (item: Item | undefined): boolean => isComma(item) || isDash(item);

export const isPossessive = (item: Item): boolean =>
  possessive.has(item.lower) || (item.pos === 'PART' && /^'s?$/.test(item.lower)) || item.lower === "'";
export const isInside = (item: Item): boolean => inside.has(item.pos) || isPossessive(item);
export const closesPhrase = (item: Item | undefined): boolean =>
  item !== undefined &&
  (nominal.has(item.pos) ||
    item.lower === ')' ||
    (item.pos === 'DET' &&
      /^(?:this|these|those|some|many|most|both|all|several|few|others|another|each|none|either|neither|any)$/.test(
        item.lower,
      )) ||
    item.lower === 'others' ||
    (item.pos === 'ADJ' &&
      /^(?:others?|latter|former|many|few|several|official|white|familiar|military|chief|head|general|executive)$/.test(
        item.lower,
      )));

/**
 * Whether a form of a verb can be its past participle, by its ending: “asked”, “known”, “held”, “sent”, “put”. Most of these
 * are the past form too; the words round it tell the two apart.
 */
export const canBeParticiple = (lower: string): boolean =>
  /(?:ed|en|wn|ught|eld|ade|[^w]ent)$|^(?:put|set|cut|run)$/.test(lower);

/** The first place of the word in the stretch; -1 where it does not stand there. */
export function placeOf(items: Items, word: string, from: number, to = items.length): number {
  for (let i = from; i < to && i < items.length; i++) if (items[i]?.lower === word) return i;
  return -1;
}

export function range(from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let i = from; i < to; i++) numbers.push(i);
  return numbers;
}
