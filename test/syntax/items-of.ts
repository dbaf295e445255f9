import { parseArticle } from '../../server/src/article/parse';
import { tag } from '../../server/src/language/tagger';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { findQuotations } from '../../server/src/reading/quotations/find-quotations';
import { units } from '../../server/src/reading/units';
import type { Items } from '../../server/src/syntax/item';

/** The items of the first sentence of the text. */
export function itemsOf(text: string): Items {
  const article = parseArticle(text, 'plain');
  const [unit] = units(article, tag(article), findQuotations(article, lexicons).quotations, lexicons);
  return unit?.items ?? [];
}

/** The items of the sentence without its marks, and the index of the first item behind each ▮. */
export function markedItems(marked: string): { readonly items: Items; readonly places: readonly number[] } {
  const parts = marked.split('▮');
  const items = itemsOf(parts.join(''));
  const offsets = parts.slice(0, -1).map((_, n) => parts.slice(0, n + 1).join('').length);
  return { items, places: offsets.map((offset) => items.findIndex(({ start }) => start >= offset)) };
}
