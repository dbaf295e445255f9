import { expect } from 'vitest';
import { read as readArticle } from '../server/src/reading/reading';

/** Reads the article, and expects that however sure the reading is of anything is told as a share of one. */
export const read: typeof readArticle = (...asked) => {
  const reading = readArticle(...asked);
  const shares = [...reading.statements, ...reading.mentions].map(({ confidence }) => confidence);
  expect(shares.filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
  return reading;
};
