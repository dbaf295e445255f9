import { expect, test } from 'vitest';
import { readSettings } from '../../server/src/review/settings';
import { globMatches } from '../../server/src/text/glob';
import { matches } from '../../server/src/workspace/selection';
import { expectLinear } from '../steps';

test.each<[glob: string, fits: string, not: string]>([
  ['*.md', 'a.md b.md', '.md .a.md a.txt n/a.md'],
  ['**/*.md', 'a.md n/a.md n/o/a.md', '.n/a.md n/.a.md'],
  ['news', 'news news/a.md news/o/a.md', 'newsroom old/news'],
  ['./news/', 'news/a.md', 'old/a.md'],
  ['.', 'a.md n/a.md', '.n/a.md'],
  ['news/**/a.md', 'news/a.md news/n/a.md news/n/o/a.md', 'a.md'],
  ['**/n/**/o', 'n/o a/n/b/o', 'o n'],
  ['{news,sport/old}/*.{md,txt}', 'news/a.md sport/old/a.txt', 'sport/a.md news/a.html'],
  ['{a{b,c},d}', 'ab ac d', 'a b'],
  ['{a}[b', '{a}[b', 'a'],
  ['?[a-c][!a-c]', 'xad éaé', 'xaa .ad'],
  ['[]-]', '] -', 'x'],
  ['\\*', '*', 'a'],
  ['!news', 'a.md', 'news news/a.md'],
  ['.drafts/**', '.drafts/a.md', 'drafts/a.md .drafts/.a'],
])('“%s” matches %s and not %s', (glob, fits, not) => {
  expect(fits.split(' ').filter((path) => !matches([glob], path))).toEqual([]);
  expect(not.split(' ').filter((path) => matches([glob], path))).toEqual([]);
});

test('what would be an expression is refused, and a glob that stands for too many', () => {
  const fault = (glob: string) => readSettings(`include: ['${glob}']\n`).problems.map(({ message }) => message);
  const group = ['This pattern has a group in parentheses: write {a,b} for one of several words.'];
  for (const glob of ['@(a|b).md', '+(a)b', '!(a)', '(a|b)', '*(a|b)']) expect(fault(glob)).toEqual(group);
  expect(fault('Kopie (2).md')).toEqual([]);
  expect(fault('{a,b}'.repeat(10))).toEqual(['This pattern stands for more than 1000 patterns: shorten it.']);
  expect(matches(['{a,b}'.repeat(200)], 'a')).toBe(false);
});

test.each([
  ['stars', (n: number) => [`${'*a'.repeat(9)}b.md`, 'a'.repeat(n)]],
  ['folders', (n: number) => [`${'**/a/'.repeat(9)}b.md`, 'a/'.repeat(n)]],
])('many %s take twice the steps for a path twice as long', async (_, made) => {
  await expectLinear((n) => globMatches(...(made(n) as [string, string])), 500);
});
