import type { Actor } from '../actors/types';
import { once } from '../text/once';
import { slice } from '../text/span';
import type { Reading, Statement } from './types';

const words = (text: string) => text.match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.length ?? 0;

/** How many words stand between the quotation marks of the statement. */
const quotedWords = ({ article, quotations }: Reading, statement: Statement): number =>
  statement.quotations.reduce((sum, q) => {
    const quotation = quotations[q];
    return quotation ? sum + words(slice(article.text, quotation.content)) : sum;
  }, 0);

/** The actor's share of all words quoted in the article, 0 to 1; 0 where nobody is quoted. Words said together count as the first one's. */
export function quotedShare(reading: Reading, actor: Actor): number {
  const { all, by } = countsOf(reading);
  return all === 0 ? 0 : (by.get(actor.id) ?? 0) / all;
}

const countsOf = once((reading: Reading) => {
  const by = new Map<string | null, number>();
  let all = 0;
  for (const statement of reading.statements) {
    const words = quotedWords(reading, statement);
    all += words;
    by.set(statement.actor, (by.get(statement.actor) ?? 0) + words);
  }
  return { all, by };
});
