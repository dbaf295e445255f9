import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Files, hearsay, newsroom } from './command-line';

const [first, second, third] = ['It obviously failed.', 'The vote obviously passed.', 'It was obviously late.'];
const written = '--baseline known.json --write-baseline';

/** The words that are told of in the folder, with the baseline; the report on standard error beside them. */
async function check(folder: string, more = '.') {
  const { out, err } = await hearsay(`review --baseline known.json --format ndjson --rows findings ${more}`, folder);
  const rows = out.split('\n').filter(Boolean);
  return [rows.map((row) => JSON.parse(row)).map(({ article, words }) => `${article} ${words}`), err];
}

async function begun(files: Files) {
  const folder = newsroom(files);
  expect((await hearsay(`review ${written} --fail-on hint .`, folder)).code).toBe(0);
  return folder;
}

test('what is known is not told again, whatever line it is on, and what is new is', async () => {
  const folder = await begun({ 'a.txt': `${first}\n\n${second}\n`, 'b/c.md': `${first}\n` });
  expect(await check(folder)).toEqual([[], '']);
  writeFileSync(join(folder, 'a.txt'), `New lines.\n\n${third}\n\n${first}\n\n${second}\n`);
  expect(await check(folder)).toEqual([['a.txt obviously'], '']);
  expect(await check(folder, 'b')).toEqual([[], '']);
  expect((await hearsay('review --baseline known.json --fail-on warning a.txt', folder)).code).toBe(1);
  expect((await hearsay('review --baseline known.json --fail-on warning b', folder)).code).toBe(0);
});

test('a sentence that stands there once more is new', async () => {
  const folder = await begun({ 'a.txt': `${first}\n` });
  writeFileSync(join(folder, 'a.txt'), `${first}\n\n${first}\n`);
  expect(await check(folder)).toEqual([['a.txt obviously'], '']);
});

test('what is gone is told, and taken out when the baseline is written anew', async () => {
  const folder = await begun({ 'a.txt': `${first}\n\n${second}\n`, 'b.txt': `${first}\n`, 'c.txt': `${first}\n` });
  writeFileSync(join(folder, 'a.txt'), `${second}\n`);
  const gone = 'hearsay: 1 finding of “known.json” is there no more: --write-baseline takes what is gone out.\n';
  expect(await check(folder)).toEqual([[], gone]);
  rmSync(join(folder, 'c.txt'));
  const { err } = await hearsay(`review ${written} a.txt`, folder);
  expect(err).toBe('hearsay: 1 finding written into “known.json”.\n');
  const { baseline, articles } = JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8'));
  // Of what was not reviewed all is kept, but for what is not there any more.
  expect([baseline, Object.keys(articles)]).toEqual([1, ['a.txt', 'b.txt']]);
  expect(articles['a.txt']).toEqual([expect.stringMatching(/^editorial-adverb [\da-f]{32}$/)]);
});

test('a baseline says the same from any folder', async () => {
  const folder = await begun({ 'news/a.txt': `${first}\n` });
  const { out } = await hearsay('review --baseline ../known.json --format csv a.txt', join(folder, 'news'));
  expect(out.trim().split('\r\n')).toHaveLength(1);
});

test('a fingerprint does not change with what is known', async () => {
  const folder = await begun({ 'a.txt': `${first}\n` });
  writeFileSync(join(folder, 'a.txt'), `${first}\n\n${first}\n`);
  const prints = async (options: string) => {
    const { out } = await hearsay(`review ${options} --format sarif a.txt`, folder);
    return JSON.parse(out).runs[0].results.map((result: object) =>
      JSON.stringify(result, ['partialFingerprints', 'hearsaySentence/v1']),
    );
  };
  const [, all] = await prints('');
  expect(await prints('--baseline known.json')).toEqual([all]);
});

test.each<[options: string, files: Files, sentence: string]>([
  [
    '--baseline known.json',
    {},
    'There is no baseline “known.json” yet: write it with “--baseline known.json --write-baseline”.',
  ],
  ['--baseline a.txt', {}, '“a.txt” is no baseline of Hearsay: name another file, or remove it and write it anew.'],
  [
    '--baseline a.txt --write-baseline',
    {},
    '“a.txt” is no baseline of Hearsay: name another file, or remove it and write it anew.',
  ],
  ['--baseline b', { 'b/x': '' }, '“b” is a folder: name a file.'],
  ['--write-baseline', {}, '--write-baseline needs the name of the file: add “--baseline FILE”.'],
  [
    `--rule vague-source ${written}`,
    {},
    '--write-baseline takes all findings: leave out --rule, --category and --changed-since.',
  ],
])('%s is refused in one sentence', async (options, files, sentence) => {
  const { code, err } = await hearsay(`review ${options} a.txt`, { 'a.txt': `${first}\n`, ...files });
  expect([code, err]).toEqual([2, `hearsay: ${sentence}\n`]);
});
