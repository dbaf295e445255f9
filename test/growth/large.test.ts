import { expect, test } from 'vitest';
import { emptyDesk } from '../../server/src/review/desk';
import { review } from '../../server/src/review/review';

/** The large text is reviewed, in at least so many sentences; no list of it overflows the stack. */
function check(text: string, sentences: number): void {
  const { reading, failures } = review(text, 'plain', emptyDesk);
  expect(failures).toEqual([]);
  expect(reading.article.sentences.length).toBeGreaterThanOrEqual(sentences);
}

test('a paragraph of 140,000 sentences', { timeout: 120_000 }, () => {
  check('As of the law. '.repeat(140_000), 140_000);
});
