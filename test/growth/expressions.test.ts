import { describe, expect, test } from 'vitest';
import { expressions, growth, linear, shortFor } from '../../server/tools/expressions.mjs';

const before = 'asked of a few characters before a place';

/**
 * Expressions whose time grows faster than the text, or that nobody can tell of, each with what keeps the text short; by a piece of
 * them that no other has.
 */
const bounded: Record<string, string> = {
  '/\\(([^)]*)\\)/': 'asked of the label of a turn, which is short',
  '/\\s*\\(.*$/s': 'asked of the label of a turn, which is short',
  '/^by\\s+\\p{Lu}': 'asked of 200 characters at most',
  "/[\\p{L}\\p{N}.'’&]*$/u": before,
  '/[^\\p{L}].*$/u': 'asked of the few characters after a full stop',
  '/[\\p{L}\\p{N}@/.:-]*$/u': before,
  '/\\n*$/': 'asked of the texts of --help',
  '/\\s+\\S*$/': 'asked of a line that was cut to the length of an excerpt',
  '/[“"‘«][^\\p{L}\\p{N}]*$/u': 'asked of what a fix sets in, which is at most a sentence',
  '/(,?)([^\\S\\n]*)$/': before,
  "/\\p{Lu}[\\p{L}.’'-]*,\\s$/u": before,
  '{1,2000}\\)|[*_`]+/': 'asked of what a hover says, which is a few lines',
  '{0,300}[”"’\'»]/': 'looks no further than 300 characters',
  '/(?:^|[,:.?!”"\\n]\\s*)$/': before,
  '/(\\p{L}+)\\.?\\s$/u': before,
  '[^"”’]{0,60})': 'looks no further than 60 characters',
  '{1,40}\\](?!\\()/': 'looks no further than 40 characters',
  '/[.,;:!?]+$/': 'asked of the words between a pair of marks, in one paragraph',
};

const isBounded = ({ key }: { key: string }) => Object.keys(bounded).some((piece) => key.includes(piece));

describe('the time of an expression grows with the length of the text alone', () => {
  const known = linear();
  const unknown = expressions().filter((expression) => !known.has(shortFor(expression)) && !isBounded(expression));

  test('each is linear, or is only asked of short texts', { timeout: 240_000 }, () => {
    const found = unknown.map((expression) => ({ ...expression, growth: growth(expression) }));
    expect(
      found.filter(({ growth }) => growth !== null).map(({ place, key, growth }) => `${place}: ${key}: ${growth}`),
    ).toEqual([]);
  });

  test('so few are new that the test stays fast: `npm run expressions` writes them down', () => {
    expect(unknown.length).toBeLessThan(40);
  });

  test('what is bounded is still there', () => {
    const keys = expressions().map(({ key }) => key);
    expect(Object.keys(bounded).filter((piece) => !keys.some((key) => key.includes(piece)))).toEqual([]);
  });

  test('a quadratic one is found out', () => {
    expect(growth({ source: ',+\\s*$', flags: '' })).toContain('2nd degree polynomial');
    expect(growth({ source: ',$', flags: '' })).toBeNull();
  });
});
