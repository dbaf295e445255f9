import { expect, test } from 'vitest';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { phrasesIn } from '../../server/src/lexicons/phrases-in';

const words = (text: string) => text.split(' ').map((lower) => ({ lower }));

test('two phrases of one table, each more often than the stack has room for arguments', () => {
  const many = 140_000;
  const found = phrasesIn(words('yesterday tomorrow '.repeat(many).trim()), lexicons)(lexicons.relativeTimes);
  expect(found.map(({ index }) => index)).toEqual(Array.from({ length: 2 * many }, (_, i) => i));
});
