import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fetched } from '../../client/tools/vscode/fetched.mjs';

let cache;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'hearsay-cache-'));
});
afterEach(() => rm(cache, { recursive: true }));

const browser = (content) => fetched(join(cache, 'browser'), (partial) => writeFile(join(partial, content), ''));

test('what is there is not fetched again', async () => {
  await browser('first');
  await browser('second');
  expect(await readdir(join(cache, 'browser'))).toEqual(['first']);
});

test('a fetch that breaks off leaves nothing, and the next one starts over', async () => {
  const offline = fetched(join(cache, 'browser'), async (partial) => {
    await writeFile(join(partial, 'half'), '');
    throw new Error('offline');
  });
  await expect(offline).rejects.toThrow('offline');
  expect(await readdir(cache)).toEqual([]);
  await browser('whole');
  expect(await readdir(join(cache, 'browser'))).toEqual(['whole']);
});

test('of two fetches at the same time the first serves both', async () => {
  await fetched(join(cache, 'browser'), async () => {
    await mkdir(join(cache, 'browser/other'), { recursive: true });
  });
  expect(await readdir(join(cache, 'browser'))).toEqual(['other']);
});
