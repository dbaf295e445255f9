import { expect, test } from 'vitest';
import { mutantsOf, sampled } from './mutants.mjs';

test('the faults that can be put into a file, one at a time', () => {
  const source = 'type Two = 2;\nconst open = !shut;\nif (a < 3) go(list.some(isOpen));\n';
  const mutants = mutantsOf('a.ts', source);
  expect(mutants.map(({ line, was, is }) => `${line}: ${was} → ${is}`)).toEqual([
    '2: !shut → shut',
    '3: a < 3 → false',
    '3: < → <=',
    '3: 3 → 4',
    '3: some → every',
  ]);
  expect(source.slice(mutants[2].start, mutants[2].end)).toBe('<');
});

test('which faults are come to as soon as the file is loaded', () => {
  const mutants = mutantsOf(
    'a.ts',
    'const most = 3;\nconst isMany = (n) => n > most;\nfunction no() { return false; }\n',
  );
  expect(mutants.map(({ was, early }) => `${was} ${early}`)).toEqual(['3 true', '> false', 'false false']);
});

test('a sample reaches from the first to the last', () => {
  expect(sampled([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 4)).toEqual([0, 2, 5, 7]);
  expect(sampled([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 4, 0.5)).toEqual([1, 3, 6, 8]);
  expect(sampled([0, 1], 4)).toEqual([0, 1]);
});
