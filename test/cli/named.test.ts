import { expect, test } from 'vitest';
import { type Files, hearsay, talks } from './command-line';

/** The articles that are reviewed, in order, and what is said of those that are not. */
async function check(operands: string, files: Files, input = '') {
  const { code, out, err } = await hearsay(`review --format json ${operands}`, files, input);
  const { articles } = JSON.parse(out);
  return { code, paths: articles.map(({ path }: { path: string }) => path), err };
}

const desk = {
  'hearsay.yaml': 'include: [news/**]\nexclude: ["**/*.draft.md"]\n',
  'news/talks.md': talks,
  'news/talks.draft.md': talks,
  'news/deep/ferry.txt': talks,
  'news/harbour.article': talks,
  'notes/plan.md': talks,
  'README.md': talks,
};

test('a folder stands for what hearsay.yaml includes and does not exclude', async () => {
  expect(await check('.', desk)).toEqual({
    code: 0,
    paths: ['news/deep/ferry.txt', 'news/harbour.article', 'news/talks.md'],
    err: '',
  });
  expect((await check('news/deep', desk)).paths).toEqual(['news/deep/ferry.txt']);
});

test('without a name the folder one is in is reviewed', async () => {
  expect((await check('', desk)).paths).toEqual((await check('.', desk)).paths);
});

test('without a hearsay.yaml a folder stands for what an editor would review', async () => {
  const { 'hearsay.yaml': _, ...files } = desk;
  const more = { ...files, 'node_modules/x/readme.txt': talks, '.hidden/a.md': talks, 'photo.jpg': '\u0000' };
  expect((await check('.', more)).paths).toEqual([
    'news/deep/ferry.txt',
    'news/harbour.article',
    'news/talks.draft.md',
    'news/talks.md',
    'notes/plan.md',
  ]);
});

test('a hidden folder is reviewed where it is named', async () => {
  expect((await check('.drafts', { '.drafts/a.md': talks })).paths).toEqual(['.drafts/a.md']);
});

test('a file is reviewed because it is named', async () => {
  expect((await check('README.md notes/plan.md', desk)).paths).toEqual(['README.md', 'notes/plan.md']);
});

test('a pattern stands for the articles that fit it, as it would in a shell', async () => {
  expect((await check('n*/**/*.md', desk)).paths).toEqual(['news/talks.draft.md', 'news/talks.md', 'notes/plan.md']);
  expect((await check('news/*.{md,article}', desk)).paths).toEqual([
    'news/harbour.article',
    'news/talks.draft.md',
    'news/talks.md',
  ]);
});

test('a file whose name looks like a pattern is a file', async () => {
  expect((await check('talks[1].md', { 'talks[1].md': talks, 'talks1.md': talks })).paths).toEqual(['talks[1].md']);
});

test('what is named twice is reviewed once, where it is named first', async () => {
  expect((await check('news/talks.md ./news/talks.md news', desk)).paths).toEqual([
    'news/talks.md',
    'news/deep/ferry.txt',
    'news/harbour.article',
  ]);
});

test('standard input', async () => {
  expect(await check('-', {}, talks)).toEqual({ code: 0, paths: ['-'], err: '' });
  const strict = { 'news/hearsay.yaml': 'rules: { editorial-adverb: error }\n' };
  expect(await check('--stdin-filename news/talks.md -', strict, `# ${talks}`)).toEqual({
    code: 1,
    paths: ['news/talks.md'],
    err: '',
  });
});

test('a folder or a pattern that leads to nothing is told, and the others are reviewed', async () => {
  expect(await check('news/talks.md notes gone/*.md', { ...desk, 'notes/plan.md': talks })).toEqual({
    code: 2,
    paths: ['news/talks.md'],
    err:
      'hearsay: There is nothing to review in “notes”: name another folder, or see what hearsay.yaml includes.\n' +
      'hearsay: No article fits “gone/*.md”: correct the pattern.\n',
  });
});
