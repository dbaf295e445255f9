import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { read } from '../../server/src/reading/reading';
import { heard } from '../../server/src/voice/ear';
import { weighed } from '../../server/src/voice/facts';
import { bias, weights } from '../../server/src/voice/weights.generated';
import { learntFrom } from '../../server/src/voice/words.generated';
import { learn, wordsMark } from '../../server/tools/training.mjs';

// A word more in a lexicon moves a weight a little, and need not be learnt at once; a fact told otherwise moves many a lot.
const near = 0.1;

test('the weights are those that the sentences teach: else `npm run train`', () => {
  const learnt = learn(weighed, (text) =>
    heard(read(parseArticle(text, 'plain'), { entries: [] }, lexicons), lexicons),
  );
  expect(weights.map(([name]) => name)).toEqual(weighed);
  const apart: (readonly [name: string, difference: number])[] = [
    ['bias', learnt.bias - bias],
    ...learnt.weights.map(([name, weight], at) => [name, weight - (weights[at]?.[1] ?? 0)] as const),
  ];
  expect(apart.filter(([, difference]) => Math.abs(difference) > near)).toEqual([]);
});

test('the words were learnt from what stands in server/training: else `npm run train`', () => {
  expect(learntFrom).toBe(wordsMark());
});
