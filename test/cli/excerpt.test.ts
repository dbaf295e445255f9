import { expect, test, vi } from 'vitest';
import { widthOf } from '../../server/src/cli/display-width';
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

/** The longest text that the segmenter, whose time grows with the square of it, is given meanwhile. */
function longestSegmented(task: () => void): number {
  const segmented = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  task();
  const lengths = segmented.mock.calls.map(([text]) => text?.length ?? 0);
  segmented.mockRestore();
  return Math.max(...lengths);
}

test('a line may be as long as it likes', () => {
  const long = `${'one '.repeat(500)}[[two]] three${' four'.repeat(500)}`;
  const longest = longestSegmented(() => expect(check(long, 20)).toBe('…one one two three…\n         ^^^'));
  expect(longest).toBeLessThanOrEqual(200);
});

test('the width of a word may be asked however long it is', () => {
  const longest = longestSegmented(() => {
    expect(widthOf('a'.repeat(3000))).toBe(3000);
    expect(widthOf(`${'東京'.repeat(100)}${'👩‍🚒 '.repeat(100)}`)).toBe(400 + 300);
  });
  expect(longest).toBeLessThanOrEqual(200);
});
