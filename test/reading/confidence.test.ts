import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { weigh, weights } from '../../server/src/reading/confidence';

test('a report is as sure as its weights multiplied', () => {
  expect(weigh([])).toBe(1);
  expect(weigh(['claim', 'no-source'])).toBeCloseTo(weights.claim * weights['no-source']);
});

test('every weight is asked for by a construction', () => {
  const folder = join(import.meta.dirname, '../../server/src/reading/reports');
  const code = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
    .join('');
  expect(Object.keys(weights).filter((name) => !code.includes(`'${name}'`))).toEqual([]);
});
