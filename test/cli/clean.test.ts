import { expect, test } from 'vitest';
import { hearsay } from './command-line';

const noted = 'It obviously failed. <!-- hearsay-disable-line -- verbatim -->\n';

test('prints the article without comments, and leaves the file as it is', async () => {
  expect(await hearsay('clean talks.md', { 'talks.md': noted })).toMatchObject({
    code: 0,
    out: 'It obviously failed.\n',
  });
  expect((await hearsay('clean -', {}, noted)).out).toBe('It obviously failed.\n');
});

test('one article at a time', async () => {
  const { code, err } = await hearsay('clean a.md b.md', {});
  expect(code).toBe(2);
  expect(err).toContain('One article is cleaned at a time: write “hearsay clean FILE”.');
});
