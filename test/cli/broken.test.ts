import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Files, hearsay, newsroom, talks } from './command-line';

/** Reviews a good article, what is named, and another good article: what is said of the one in the middle. */
async function check(named: string, files: Files, make: (folder: string) => void = () => undefined) {
  const folder = newsroom({ 'first.txt': talks, 'last.txt': talks, ...files });
  make(folder);
  const { code, out, err } = await hearsay(`review --format json first.txt ${named} last.txt`, folder);
  const { articles, unreviewed } = JSON.parse(out);
  expect(articles.map(({ path }: { path: string }) => path)).toEqual(['first.txt', 'last.txt']);
  const sentences = unreviewed.map(({ problem }: { problem: string }) => problem);
  expect(err).toBe(sentences.map((sentence: string) => `hearsay: ${sentence}\n`).join(''));
  return [code, ...sentences];
}

const bytes = (...values: number[]) => new Uint8Array(values);

test.each<[name: string, files: Files, sentence: string]>([
  ['gone.txt', {}, 'There is no file “gone.txt”: check the path.'],
  ['first.txt/x.txt', {}, 'There is no file “first.txt/x.txt”: check the path.'],
  [
    'latin.txt',
    { 'latin.txt': bytes(0x66, 0xfc, 0x72) },
    '“latin.txt” is not written in UTF-8: save it as UTF-8 and try again.',
  ],
  [
    'wide.txt',
    { 'wide.txt': bytes(0xff, 0xfe, 0x41, 0) },
    '“wide.txt” is written in UTF-16: save it as UTF-8 and try again.',
  ],
  [
    'zero.txt',
    { 'zero.txt': 'The plan\0 failed.' },
    '“zero.txt” is not a text, as it has bytes of zero: name a text file.',
  ],
  [
    'long.txt',
    { 'long.txt': 'word '.repeat(4_000_000) },
    '“long.txt” has 20 MB, and at most 10 are reviewed at once: split it.',
  ],
  ['/dev/zero', {}, '“/dev/zero” is a device: name a file.'],
  [`${'x'.repeat(300)}.txt`, {}, `The name “${'x'.repeat(60)}…” is too long for a file: check it.`],
])('%s is told in one sentence, and the others are reviewed', async (name, files, sentence) => {
  expect(await check(name, files)).toEqual([2, sentence]);
});

test('a pipe that nobody writes into is not waited for', async () => {
  const made = (folder: string) => void execFileSync('mkfifo', [join(folder, 'pipe')]);
  expect(await check('pipe', {}, made)).toEqual([
    2,
    '“pipe” is a pipe: send what it holds to standard input, and name that with “-”.',
  ]);
});

test('an empty article is reviewed', async () => {
  const { code, out, err } = await hearsay('review empty.txt', { 'empty.txt': '' });
  expect({ code, out, err }).toEqual({
    code: 0,
    out: 'empty.txt\n\nThe article is empty.\n\nNo findings.\n',
    err: '',
  });
});

test.each<[input: string | Uint8Array, sentence: string]>([
  [bytes(0x66, 0xfc, 0x72), '“standard input” is not written in UTF-8: save it as UTF-8 and try again.'],
  [new Uint8Array(10_000_001), '“standard input” has 11 MB, and at most 10 are reviewed at once: split it.'],
])('what comes over standard input may be wrong too', async (input, sentence) => {
  const { code, err } = await hearsay('review - talks.txt', { 'talks.txt': talks }, input);
  expect([code, err]).toEqual([2, `hearsay: ${sentence}\n`]);
});

test('a desk file that can’t be read is told once, and the articles are reviewed without it', async () => {
  const files = { 'a/one.txt': talks, 'a/two.txt': talks, 'a/hearsay.yaml/x': '' };
  const { code, out, err } = await hearsay('review a/one.txt a/two.txt', files);
  expect([code, err]).toEqual([2, 'hearsay: “a/hearsay.yaml” is a folder: name a file.\n']);
  expect(out).toContain('2 articles, 2 findings: 2 warnings.\n');
});

test('a desk file that is a pipe, a device or far too large is not waited for', async () => {
  const check = async (make: (path: string) => void) => {
    const folder = newsroom({ 'one.txt': talks });
    make(join(folder, 'hearsay.yaml'));
    const { code, err } = await hearsay('review one.txt', folder);
    return [code, err];
  };
  const pipe = 'hearsay: “hearsay.yaml” is a pipe or a device: put a file in its place.\n';
  expect(await check((path) => void execFileSync('mkfifo', [path]))).toEqual([2, pipe]);
  expect(await check((path) => symlinkSync('/dev/zero', path))).toEqual([2, pipe]);
  const large = (path: string) => {
    writeFileSync(path, '');
    truncateSync(path, 80_000_000);
  };
  expect(await check(large)).toEqual([
    2,
    'hearsay: “hearsay.yaml” is larger than any article or desk file: check that it is the right one.\n',
  ]);
});

test('the count says how many could not be reviewed', async () => {
  const { out } = await hearsay('review a.txt gone.txt b.txt', { 'a.txt': talks, 'b.txt': talks });
  expect(out).toMatch(/\n2 articles, 2 findings: 2 warnings\. 1 more could not be reviewed\.\n$/);
});
