import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { replaceFile } from '../../server/src/cli/reviewing/replace-file';
import { type Files, hearsay, newsroom } from './command-line';

/** An article with slips that mend each other, and one in a quotation, which is the speaker's. */
const slips = 'The plan was was not the the same.\n\n“It is is late,” Ina Berg said.\n';
const mended = 'The plan was not the same.\n\n“It is is late,” Ina Berg said.\n';

test('safe fixes are made in the files, what is said in them is left, and the report is of what is left', async () => {
  const folder = newsroom({ 'a.txt': slips, 'b.md': 'All is well.\n' });
  chmodSync(join(folder, 'a.txt'), 0o640);
  const { code, out, err } = await hearsay('review --fix --format json .', folder);
  expect([code, err]).toEqual([0, 'hearsay: 2 places mended in 1 article.\n']);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(mended);
  expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('All is well.\n');
  expect(statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o640);
  expect(JSON.parse(out).articles[0].findings).toEqual([]);
});

test('only what is asked for is mended, and what is suppressed is not', async () => {
  const folder = newsroom({ 'a.txt': 'The the plan. <!-- hearsay-disable-line -- house-style -->\n', 'b.txt': slips });
  await hearsay('review --fix --rule editorial-adverb .', folder);
  expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(slips);
  await hearsay('review --fix .', folder);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toMatch(/^The the plan/);
  expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(mended);
});

test('markup between the words is no slip', async () => {
  const files = {
    'a.md': 'The plan was the **the** same, and and late.\n',
    'b.html': '<p>It was the <b>the</b> same.</p>\n',
  };
  const folder = newsroom(files);
  await hearsay('review --fix a.md b.html', folder);
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('The plan was the **the** same, and late.\n');
  expect(readFileSync(join(folder, 'b.html'), 'utf8')).toBe(files['b.html']);
});

test('a link stays a link, and its file is mended', async () => {
  const folder = newsroom({ 'real/a.txt': slips });
  symlinkSync('real/a.txt', join(folder, 'a.txt'));
  await hearsay('review --fix a.txt', folder);
  expect(readFileSync(join(folder, 'real/a.txt'), 'utf8')).toBe(mended);
});

test('a file that has changed meanwhile is left as it is', async () => {
  const file = join(newsroom({ 'a.txt': 'now' }), 'a.txt');
  await expect(replaceFile(file, 'a.txt', 'then', 'later')).rejects.toThrow(
    '“a.txt” has been changed meanwhile, and is left as it is: run this again.',
  );
  expect(readFileSync(file, 'utf8')).toBe('now');
});

test('the diff is what git applies, and nothing is changed before', async () => {
  const files: Files = {
    'plain.txt': slips,
    'a folder/with “signs” & blanks.md': `\uFEFF# Talks\r\n\r\n${slips.replaceAll('\n', '\r\n')}`,
    'a "quoted"\\name.txt': slips,
    'no-end.txt': 'One line.\n\nThe plan was was not it.',
    'well.txt': 'All is well.\n',
  };
  const folder = newsroom(files);
  const { code, out, err } = await hearsay('review --fix-dry-run --output json=r.json .', folder);
  expect([code, err]).toEqual([1, '']);
  for (const [path, text] of Object.entries(files)) expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
  expect(JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')).articles).toHaveLength(5);
  execFileSync('git', ['init', '-q'], { cwd: folder });
  execFileSync('git', ['-c', 'core.autocrlf=false', 'apply', '--whitespace=nowarn', '-'], { cwd: folder, input: out });
  const fixed = newsroom(files);
  await hearsay('review --fix .', fixed);
  for (const path of Object.keys(files))
    expect(readFileSync(join(folder, path), 'utf8'), path).toBe(readFileSync(join(fixed, path), 'utf8'));
  expect(readFileSync(join(folder, 'no-end.txt'), 'utf8')).toBe('One line.\n\nThe plan was not it.');
  const { code: after, out: nothing } = await hearsay('review --fix-dry-run .', fixed);
  expect([after, nothing]).toEqual([0, '']);
});

test('what comes over standard input has a diff too', async () => {
  const { code, out } = await hearsay('review --fix-dry-run --stdin-filename a.txt -', {}, slips);
  expect([code, out]).toEqual([
    1,
    '--- a/a.txt\n+++ b/a.txt\n@@ -1,3 +1,3 @@\n-The plan was was not the the same.\n+The plan was not the same.\n \n “It is is late,” Ina Berg said.\n',
  ]);
});

test.each([
  ['--fix --fix-dry-run', '--fix mends and --fix-dry-run does not: leave out one of them.'],
  ['--fix -', 'What comes over standard input can’t be mended there: take --fix-dry-run, which prints a diff.'],
  [
    '--fix-dry-run --format json',
    '--fix-dry-run prints a diff: write the report into a file with --output, and leave out --format.',
  ],
  [
    '--fix --changed-since HEAD',
    'Fixes are made in whole articles: leave out --changed-since, or the option that mends.',
  ],
])('%s is refused in one sentence', async (options, sentence) => {
  const folder = newsroom({ 'a.txt': slips });
  const { code, out, err } = await hearsay(`review ${options} a.txt`, folder);
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: `hearsay: ${sentence}\n` });
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(slips);
});

test('a link that leads nowhere else is no reason to stop: the others are mended', async () => {
  const folder = newsroom({ 'a.txt': slips, 'latin.txt': new Uint8Array([0xfc]) });
  writeFileSync(join(folder, 'z.txt'), slips);
  const { code } = await hearsay('review --fix .', folder);
  expect(code).toBe(2);
  expect(readFileSync(join(folder, 'z.txt'), 'utf8')).toBe(mended);
  expect(readFileSync(join(folder, 'latin.txt'))).toEqual(Buffer.from([0xfc]));
});

test('a Word document is left as it is', async () => {
  const parts = unzipSync(readFileSync(join(import.meta.dirname, 'documents/council.docx')));
  const part = 'word/document.xml';
  parts[part] = strToU8(strFromU8(parts[part] as Uint8Array).replace('it will', 'it will will'));
  const document = Buffer.from(zipSync(parts));
  const folder = newsroom({ 'council.docx': document });
  const { code, out, err } = await hearsay('review --fix --format csv council.docx', folder);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('repeated-word');
  expect(readFileSync(join(folder, 'council.docx')).equals(document)).toBe(true);
});
