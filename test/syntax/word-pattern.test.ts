import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { tag } from '../../server/src/language/tagger';
import { foundIn, standsIn } from '../../server/src/syntax/pattern-search';
import { rowsFor, rowsMet } from '../../server/src/syntax/rows';
import { wordPattern } from '../../server/src/syntax/word-pattern';

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
  ['is far_from|close_to done', 'The quay is far from done.', 'The quay is far done.'],
  ["could n't|not be", "It couldn't be late.", 'It could be late.'],
  ['is -ly late', 'The ferry is plainly late.', 'The ferry is only a little late.'],
  ['is un-', 'The quay is unsafe.', 'The quay is safe.'],
  ['not any,{0,6} but', 'It is not the ferry, the quay but the crane.', 'It is not the ferry; the quay is, but late.'],
  ['may cost !before:NUM|about', 'It may cost the town its ferry.', 'It may cost about a million.'],
  ['!after:who|a_crew may sail', 'The ferry may sail.', 'A crew may sail.'],
  ['!since:if|as_long_as should sail', 'If it is calm, it should sail.', 'Ask if the ferry should sail.'],
  ['may sail !later:,_but', 'It may sail on Monday.', 'It may sail on Monday, but Ruiz will not.'],
])('“%s” stands in “%s”, and not in “%s”', (pattern, text, other) => {
  expect(stands(pattern, text)).toBe(true);
  expect(stands(pattern, other)).toBe(false);
});

test('a row that may begin in thousands of places is looked for in no time', () => {
  const tokens = tag(parseArticle(`The ferry ${'very '.repeat(4000)}`, 'plain'));
  const pattern = wordPattern('very any* very any* very any* very any* late');
  expect(standsIn(pattern, tokens)).toBe(false);
});

test.each([
  ['is|was far_from|close_to done', 'Ruiz said the quay [[was far from done]] and far from done.'],
  ['so any{0,3} late', 'The ferry was [[so very late]], and so late.'],
  ['the any{0,2} quay', 'On Monday [[the old quay]] sank.'],
])('“%s” is found in “%s”: where it stands first, and as few words as make it', (pattern, marked) => {
  const text = marked.replace(/\[\[|\]\]/g, '');
  const tokens = tag(parseArticle(text, 'plain'));
  const found = foundIn(wordPattern(pattern), tokens);
  const words = found && tokens.slice(found.from, found.to);
  expect(words && text.slice(words[0]?.start, words.at(-1)?.end)).toBe(/\[\[(.*)\]\]/.exec(marked)?.[1]);
});

test('a row is only looked for where the words stand that it can’t do without', () => {
  const rows = ['quay|pier is late', 'so any{0,3} late', 'it is', 'any sank'].map((line) => ({
    line,
    pattern: wordPattern(line),
  }));
  const rowsIn = rowsFor(rows);
  const check = (text: string) => rowsIn(tag(parseArticle(text, 'plain'))).map(({ line }) => line);
  expect(check('The quay was late.')).toEqual(['quay|pier is late']);
  expect(check('It sank on Monday.')).toEqual(['it is', 'any sank']);
  expect(check('The ferry left.')).toEqual([]);
});

test('a place that looks around itself says where', () => {
  expect(() => wordPattern('!beside:quay ferry')).toThrow('“!beside:”');
});

test('of many rows those that stand are met, in order, the longer before the shorter', () => {
  const rows = ['@see any{0,2} late', 'the any? ferry', 'the quay', 'the any?'].map((line) => ({
    line,
    pattern: wordPattern(line),
  }));
  const tokens = tag(parseArticle('The old ferry was seen too late.', 'plain'));
  const met = rowsMet(rows)(tokens).map(({ row, from, to }) => `${row.line}: ${from} to ${to}`);
  expect(met).toEqual(['the any? ferry: 0 to 3', 'the any?: 0 to 1', '@see any{0,2} late: 4 to 7']);
});
