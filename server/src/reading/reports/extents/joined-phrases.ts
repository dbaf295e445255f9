import type { Items } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';

/** End of the phrases that words such as “of” add to one that ends at `end`. */
export function withPhrases(items: Items, end: number, links: ReadonlySet<string>): number {
  const next = links.has(items[end]?.lower ?? '') ? phraseEnd(items, end + 1) : end;
  return next > end + 1 ? withPhrases(items, next, links) : end;
}

export const of: ReadonlySet<string> = new Set(['of']);
export const and: ReadonlySet<string> = new Set(['and']);
