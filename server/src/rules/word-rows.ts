import { rangeIn } from '../language/tokens-in';
import type { Token } from '../language/types';
import { numbersOfWords } from '../lexicons/word-places';
import type { Span } from '../text/span';

/**
 * For each of the spans, what share of its rows of three words stands in one before it as well, 0 to 1. Most texts repeat little, and are
 * known by it before their words are looked at one by one.
 */
export function sharesRepeated(tokens: readonly Token[], spans: readonly Span[]): number[] {
  const numbers = numbersOfWords(tokens);
  // Small enough that a row of three makes a small number.
  const base = numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
  const met = new Set<number>();
  return spans.map((span) => {
    const [from, to] = rangeIn(tokens, span);
    const keys: number[] = [];
    let [first, second, rows, again] = [0, 0, -2, 0];
    for (let i = from; i < to; i++) {
      if ((tokens[i] as Token).pos === 'PUNCT') continue;
      const third = numbers[i] as number;
      rows++;
      if (first > 0 && second > 0 && third > 0) {
        const key = (first * base + second) * base + third;
        if (met.has(key)) again++;
        keys.push(key);
      }
      [first, second] = [second, third];
    }
    for (const key of keys) met.add(key);
    return rows > 0 ? again / rows : 0;
  });
}

/**
 * For each text, its rows of so many words in a row as keys, those alone that have no word standing once in all the texts:
 * no other row can be a repetition.
 */
export function repeatableRows(texts: readonly (readonly string[])[], length: number): string[][] {
  const met = new Set<string>();
  const again = new Set<string>();
  for (const words of texts) for (const word of words) (met.has(word) ? again : met).add(word);
  return texts.map((words) => {
    const rows: string[] = [];
    let run = 0;
    for (let i = 0; i < words.length; i++) {
      run = again.has(words[i] as string) ? run + 1 : 0;
      if (run >= length) rows.push(words.slice(i + 1 - length, i + 1).join(' '));
    }
    return rows;
  });
}
