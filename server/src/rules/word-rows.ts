import { rangeIn } from '../language/tokens-in';
import type { Token } from '../language/types';
import { numbersOfWords } from '../lexicons/word-places';
import type { Span } from '../text/span';

/** How many marks rows of words share; so many that few rows of one article meet at one. */
const marks = 1 << 14;

/**
 * For each of the spans, what share of its rows of three words stands in one before it as well, 0 to 1: as much or a little more, but
 * never less. Most texts repeat little, and are known by it before their words are looked at one by one.
 */
export function sharesRepeated(tokens: readonly Token[], spans: readonly Span[]): number[] {
  const numbers = numbersOfWords(tokens);
  const met = new Uint8Array(marks);
  return spans.map((span) => {
    const [from, to] = rangeIn(tokens, span);
    const here: number[] = [];
    let [first, second, rows, again] = [0, 0, -2, 0];
    for (let i = from; i < to; i++) {
      if ((tokens[i] as Token).pos === 'PUNCT') continue;
      const third = numbers[i] as number;
      rows++;
      if (first > 0 && second > 0 && third > 0) {
        const mark = ((first * 61 + second) * 61 + third) % marks;
        again += met[mark] as number;
        here.push(mark);
      }
      first = second;
      second = third;
    }
    for (const mark of here) met[mark] = 1;
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
