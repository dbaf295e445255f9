import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { narrowed } from '../../server/src/cli/reviewing/narrow';
import { addFiles, type Files, hearsay, newsroom } from './command-line';

const git = (folder: string, ...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=Ina', '-c', 'user.email=ina@example.org', ...words], { cwd: folder });

function commit(folder: string, files: Files) {
  addFiles(folder, files);
  git(folder, 'add', '--all');
  git(folder, 'commit', '-qm', 'Write');
}

/** A repository whose branch “main” has these files, and stands on a branch of its own. */
function repository(files: Files): string {
  const folder = newsroom({});
  git(folder, 'init', '-q', '-b', 'main');
  commit(folder, files);
  git(folder, 'checkout', '-qb', 'mine');
  return folder;
}

/** The places of what is told of the articles that changed since. */
async function check(folder: string, line = '--changed-since main', cwd = folder) {
  const { code, out, err } = await hearsay(`review ${line} --format ndjson --rows findings`, cwd);
  expect([code, err]).toEqual([0, '']);
  return out
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row))
    .map(({ article, line, words }) => `${article}:${line} ${words}`);
}

const before = 'It obviously failed.\n\nAll is well.\n\nThe vote obviously passed.\n';

test('what is found on changed lines is told: committed, staged, written, and in new files', async () => {
  const folder = repository({ 'a.txt': before, 'b.txt': before, 'c.txt': before, 'd.txt': before });
  expect(await check(folder)).toEqual([]);
  commit(folder, { 'a.txt': before.replace('All', 'Obviously, all') });
  addFiles(folder, { 'b.txt': `It was obviously late.\n\n${before}` });
  git(folder, 'add', 'b.txt');
  addFiles(folder, { 'c.txt': before.replace('passed', 'won'), 'e.txt': before });
  expect(await check(folder)).toEqual([
    'a.txt:3 Obviously',
    'b.txt:1 obviously',
    'c.txt:5 obviously',
    'e.txt:1 obviously',
    'e.txt:5 obviously',
  ]);
});

test('all posts of an export that has changed are told of, and none of another', async () => {
  const posts = (html: string) =>
    JSON.stringify({ db: [{ data: { posts: ['a', 'b'].map((slug) => ({ slug, html: `<p>${html}</p>` })) } }] });
  const folder = repository({ 'one.json': posts('It failed.'), 'two.json': posts('It obviously failed.') });
  addFiles(folder, { 'one.json': posts('It obviously failed.') });
  expect(await check(folder, '--changed-since main one.json two.json')).toEqual([
    'one.json#a:2 obviously',
    'one.json#b:2 obviously',
  ]);
});

test('what has changed on the other branch meanwhile is not mine', async () => {
  const folder = repository({ 'a.txt': before });
  git(folder, 'checkout', '-q', 'main');
  commit(folder, { 'a.txt': `It was obviously right.\n\n${before}` });
  git(folder, 'checkout', '-q', 'mine');
  commit(folder, { 'b.txt': 'It obviously failed.\n' });
  expect(await check(folder)).toEqual(['b.txt:1 obviously']);
});

test('a file that was moved has only the lines that changed', async () => {
  const long = Array.from({ length: 9 }, (_, i) => `The regime in Osk shut pier ${i} at noon.\n\n`).join('');
  const folder = repository({ 'old name.txt': long });
  mkdirSync(join(folder, 'ä "folder"'));
  renameSync(join(folder, 'old name.txt'), join(folder, 'ä "folder"/new name.txt'));
  writeFileSync(join(folder, 'ä "folder"/new name.txt'), `${long}The regime met at ten.\n`);
  git(folder, 'add', '--all');
  expect(await check(folder)).toEqual(['ä "folder"/new name.txt:19 regime']);
});

test('lines that look like those of a patch, a user’s own settings of git, and line ends of any kind', async () => {
  const folder = repository({ 'a.txt': `-- a/x\r\n\r\n${before.replaceAll('\n', '\r\n')}`, 'b.txt': before });
  git(folder, 'config', 'diff.noprefix', 'true');
  git(folder, 'config', 'diff.mnemonicPrefix', 'true');
  git(folder, 'config', 'color.ui', 'always');
  git(folder, 'config', 'diff.external', 'false');
  addFiles(folder, { 'a.txt': `++ b/b.txt\r\n\r\nAll’s obviously well.\r\n\r\n${before.replaceAll('\n', '\r\n')}` });
  expect(await check(folder)).toEqual(['a.txt:3 obviously']);
});

test('from a folder within, and with articles named', async () => {
  const folder = repository({ 'news/a.txt': before, 'b.txt': before });
  addFiles(folder, {
    'news/a.txt': `It was obviously late.\n\n${before}`,
    'b.txt': `It was obviously late.\n\n${before}`,
  });
  expect(await check(folder, '--changed-since HEAD', join(folder, 'news'))).toEqual(['a.txt:1 obviously']);
  expect(await check(folder, '--changed-since HEAD b.txt')).toEqual(['b.txt:1 obviously']);
});

test('a passage is told where one of its sentences has changed', async () => {
  const passage = { span: [0, 5], parts: [{ span: [0, 5] }, { span: [7, 12] }] };
  const other = { span: [0, 5], parts: [] };
  const text = 'Bad!.\r\nSad!.\r\nFine.\r\n';
  const review = { reading: { article: { text } }, findings: [passage, other], suppressed: [] };
  const told = (line: number) => {
    const bounds = { lines: [[line, line] as const], known: [] };
    return narrowed(review as never, new Map(), bounds).review.findings;
  };
  expect([told(1), told(2), told(3), told(4)]).toEqual([[passage, other], [passage], [], []]);
});

test('an article outside the repository is told, and the others are reviewed', async () => {
  const folder = repository({ 'a.txt': before });
  const outside = join(newsroom({ 'x.txt': before }), 'x.txt');
  addFiles(folder, { 'a.txt': `It was obviously late.\n\n${before}` });
  const { code, out, err } = await hearsay(`review --changed-since main --format csv a.txt ${outside}`, folder);
  expect([code, err]).toEqual([
    2,
    `hearsay: “${outside}” lies outside the git repository: leave it out, or leave out --changed-since.\n`,
  ]);
  expect(out).toContain('a.txt');
});

test.each([
  ['main^', 'git knows no commit “main^”: correct the name, or fetch it.'],
  ['--output=x', 'git knows no commit “--output=x”: correct the name, or fetch it.'],
  ['other', 'git knows no commit that “other” and this branch have in common: fetch the whole history.'],
])('since “%s” can’t be told', async (ref, sentence) => {
  const folder = repository({ 'a.txt': before });
  git(folder, 'checkout', '-q', '--orphan', 'other');
  commit(folder, { 'x.txt': before });
  git(folder, 'checkout', '-q', 'mine');
  const { code, out, err } = await hearsay(`review --changed-since=${ref} .`, folder);
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: `hearsay: ${sentence}\n` });
});

test('outside a repository, and for standard input, it is refused', async () => {
  const check = async (line: string) => (await hearsay(line, { 'a.txt': before })).err;
  expect(await check('review --changed-since main a.txt')).toBe(
    'hearsay: This folder lies in no git repository, and --changed-since asks git: run it in one.\n',
  );
  expect(await check('review --changed-since main -')).toBe(
    'hearsay: --changed-since asks git about files: leave out “-”, and name the files.\n',
  );
});
