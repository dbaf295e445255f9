import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { tag } from '../../server/src/language/tagger';
import { rowsByAnchor } from '../../server/src/syntax/rows';
import { standsIn, wordPattern } from '../../server/src/syntax/word-pattern';

const stands = (pattern: string, text: string): boolean =>
  standsIn(wordPattern(pattern), tag(parseArticle(text, 'plain')));

test.each([
  ['in his|her view', 'The quay is, in her view, too short.', 'The quay is in view of his house.'],
  ['what PROPN any? @see', 'That is what Ruiz rarely saw as a loss.', 'That is what Ruiz had never seen.'],
  ['^ for them', 'For them the ferry was home.', 'The ferry was home for them.'],
  ['view is any{0,2} that', 'Her view is also clearly that it sank.', 'Her view is now also clearly that it sank.'],
  [', said on any any* .', 'It sank, said on the last day of May.', 'It sank, said on.'],
  ['on <weekday>', 'The ferry sank on Monday.', 'The ferry sank on the quay.'],
  ['too any any too', 'It is too far and too late.', 'It is too far, too late.'],
])('“%s” stands in “%s”, and not in “%s”', (pattern, text, other) => {
  expect(stands(pattern, text)).toBe(true);
  expect(stands(pattern, other)).toBe(false);
});

test('a row that may begin in thousands of places is looked for in no time', () => {
  const tokens = tag(parseArticle(`The ferry ${'very '.repeat(4000)}`, 'plain'));
  const pattern = wordPattern('very any* very any* very any* very any* late');
  expect(standsIn(pattern, tokens)).toBe(false);
});

test('of many rows those that stand are met, in order, each by a word that it cannot do without', () => {
  const rows = ['@see any{0,2} late', 'the any? ferry', 'the quay'].map((line) => [wordPattern(line), line] as const);
  const tokens = tag(parseArticle('The old ferry was seen too late.', 'plain'));
  const met = rowsByAnchor(rows)(tokens).map(({ entry, from, to }) => `${entry}: ${from} to ${to}`);
  expect(met).toEqual(['the any? ferry: 0 to 3', '@see any{0,2} late: 4 to 7']);
});
