import { inClass } from '../lexicons/word-classes';
import type { Item, Items } from './item';

/** “about half of the ships”, “more than 40 crews”: the preposition belongs to the number. */
export const quantifies = (items: Items, i: number): boolean =>
  inClass(items[i]?.lower, 'quantifier-opener') &&
  items.slice(i + 1, i + 3).some(({ pos, lower }) => pos === 'NUM' || lower === 'half');

/** “only a small gap”, “surprisingly few losses”, “between 40 and 60 tonnes”: a word of measure opens the phrase. */
export const measured = (items: Items, i: number): boolean => {
  const { lower } = items[i] as Item;
  const next = items[i + 1]?.pos ?? '';
  const counts = /^(?:NUM|SYM)$/.test(next);
  if (/^(?:about|between)$/.test(lower)) return counts;
  if (inClass(lower, 'approximating')) return counts || /^(?:DET|ADJ)$/.test(next);
  return (/ly$/.test(lower) && next === 'ADJ') || (quantifies(items, i) && counts);
};
