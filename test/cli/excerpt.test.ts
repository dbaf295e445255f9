import { expect, test } from 'vitest';
import { excerpt } from '../../server/src/cli/excerpt';
import { marked } from '../marked-text';

/** The excerpt with the carets under it, as on a terminal of so many columns. */
function check(source: string, columns = 60): string {
  const { text, spans } = marked(source);
  const { line, indent, width } = excerpt(text, spans[0] ?? [0, 0], columns);
  return `${line}\n${' '.repeat(indent)}${'^'.repeat(width)}`;
}

test('a short line stands whole', () => {
  expect(check('First.\r\nThe plan [[obviously]] failed.\r\nLast.')).toBe(
    'The plan obviously failed.\n         ^^^^^^^^^',
  );
});

test('tabs, wide characters, emoji and combining marks keep their columns', () => {
  expect(check('\tThe [[plan]]')).toBe('The plan\n    ^^^^');
  expect(check('a\tb [[plan]]')).toBe('a b plan\n    ^^^^');
  expect(check('東京 [[plan]]')).toBe('東京 plan\n     ^^^^');
  expect(check('👩‍👩‍👧 [[plan]]')).toBe('👩‍👩‍👧 plan\n   ^^^^');
  expect(check('e\u0301te\u0301 [[plan]]')).toBe('e\u0301te\u0301 plan\n    ^^^^');
  expect(check('[[東京]] plan')).toBe('東京 plan\n^^^^');
});

test('a long line is cut at words on both sides', () => {
  expect(check('one two three four five six [[seven]] eight nine ten eleven twelve', 30)).toBe(
    '…five six seven eight nine…\n          ^^^^^',
  );
  expect(check('[[one]] two three four five six seven eight', 20)).toBe('one two three four…\n^^^');
  expect(check('one two three four five six seven [[eight]]', 20)).toBe('…six seven eight\n           ^^^^^');
});

test('a place longer than the screen is shown from its start', () => {
  expect(check('one [[two three four five six seven]] eight', 16)).toBe('…two three four…\n ^^^^^^^^^^^^^^');
});

test('a place that is cut is cut at a word where it has several', () => {
  expect(check('one [[two three fourteen five]] six', 16)).toBe('…two three…\n ^^^^^^^^^');
  expect(check('one [[antidisestablishmentarianism]] six', 16)).toBe('…antidisestabli…\n ^^^^^^^^^^^^^^');
});

test('a place that goes on in the next line is shown on its first', () => {
  expect(check('The [[plan\nfailed]].')).toBe('The plan\n    ^^^^');
});

test('an empty place has one caret', () => {
  expect(check('[[]]')).toBe('\n^');
  expect(check('The plan[[]]')).toMatch(/\^$/);
});

test('nothing an article holds can move the cursor', () => {
  expect(check('The \u001b[31m[[plan]]')).not.toContain('\u001b');
});
