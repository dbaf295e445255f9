import { expect, test } from 'vitest';
import { mark, marked } from '../marked-text';
import { startEditor } from './editor';

const article = 'Ina Berg said the talks would go on.\n';
const berg = '- { id: berg, name: Ina Berg }\n';

test('an actors file beside the article is found without a hearsay.yaml', async () => {
  const editor = await startEditor({ files: { 'actors.yaml': berg } });
  await editor.open('articles/talks.txt', article);
  const result = await editor.actors('articles/talks.txt');
  expect(result?.actors).toMatchObject([{ id: 'berg', registered: true }]);
});

test('the nearest hearsay.yaml names the actors files', async () => {
  const editor = await startEditor({
    files: {
      'hearsay.yaml': 'actors: [people/mayors.yaml]\n',
      'people/mayors.yaml': berg,
      'actors.yaml': '- { id: other, name: Ina Berg }\n',
    },
  });
  await editor.open('articles/talks.txt', article);
  expect((await editor.actors('articles/talks.txt'))?.actors).toMatchObject([{ id: 'berg' }]);
});

test('a desk file above the workspace folder counts, an actors file alone there does not', async () => {
  const above = await startEditor({
    files: { 'file:///hearsay.yaml': 'actors: [who.yaml]\n', 'file:///who.yaml': berg },
  });
  await above.open('talks.txt', article);
  expect((await above.actors('talks.txt'))?.actors).toMatchObject([{ registered: true }]);
  const alone = await startEditor({ files: { 'file:///actors.yaml': berg } });
  await alone.open('talks.txt', article);
  expect((await alone.actors('talks.txt'))?.actors).toMatchObject([{ registered: false }]);
});

test('desk files are found for documents of any file system', async () => {
  const repository = 'vscode-vfs://github/desk/news';
  const editor = await startEditor({ files: { [`${repository}/actors.yaml`]: berg } });
  await editor.open(`${repository}/talks.txt`, article);
  expect((await editor.actors(`${repository}/talks.txt`))?.actors).toMatchObject([{ registered: true }]);
});

test('an unsaved document has the desk of the workspace', async () => {
  const editor = await startEditor({ files: { 'actors.yaml': berg } });
  await editor.open('untitled:Untitled-1', article);
  expect((await editor.actors('untitled:Untitled-1'))?.actors).toMatchObject([{ registered: true }]);
});

test('a changed desk file is read again', async () => {
  const editor = await startEditor({
    diagnostics: 'pull',
    files: { 'hearsay.yaml': 'rules: { editorial-adverb: off }\n' },
  });
  await editor.open('talks.txt', 'The plan obviously failed.\n');
  expect(await editor.pull('talks.txt')).toMatchObject({ items: [] });
  await editor.write('hearsay.yaml', 'rules: { editorial-adverb: error }\n');
  await editor.refreshed.next();
  expect(await editor.pull('talks.txt')).toMatchObject({ items: [{ code: 'editorial-adverb', severity: 1 }] });
  await editor.write('hearsay.yaml', null);
  await editor.refreshed.next();
  expect(await editor.pull('talks.txt')).toMatchObject({ items: [{ code: 'editorial-adverb', severity: 2 }] });
});

test('a desk file counts as it is in the editor, saved or not', async () => {
  const editor = await startEditor({ diagnostics: 'pull', files: { 'actors.yaml': '' } });
  await editor.open('talks.txt', article);
  await editor.open('actors.yaml', '\n');
  await editor.type('actors.yaml', '\n', berg);
  await editor.refreshed.next();
  expect((await editor.actors('talks.txt'))?.actors).toMatchObject([{ id: 'berg' }]);
  await editor.close('actors.yaml');
  await editor.refreshed.next();
  expect((await editor.actors('talks.txt'))?.actors).toMatchObject([{ registered: false }]);
});

/** Opens the marked desk file and expects its mistakes to be shown in it, pulled and pushed alike. */
async function checkMistakes(path: string, source: string, files: Record<string, string> = {}) {
  const { text } = marked(source);
  const all = { ...files, [path]: text };
  const pushed = await startEditor({ files: all });
  await pushed.open(path, text);
  const { diagnostics } = await pushed.published.next();
  expect(mark(text, pushed.spans(path, diagnostics))).toBe(source);
  const pulled = await startEditor({ files: all, diagnostics: 'pull' });
  await pulled.open(path, text);
  expect(await pulled.pull(path)).toMatchObject({ kind: 'full', items: diagnostics });
}

test('mistakes in desk files are shown in them', async () => {
  await checkMistakes('actors.yaml', '- name: [[Ina Berg]]\n');
  await checkMistakes('hearsay.yaml', '[[includ]]: [a]\n');
  await checkMistakes('people.yaml', '- name: [[Ina Berg]]\n', { 'hearsay.yaml': 'actors: [people.yaml]' });
  await checkMistakes('hearsay.yaml', 'actors:\n  - [[people.yaml]]\n');
  await checkMistakes('b.yaml', '- { id: x, name: [[Ina Berg]] }\n', {
    'hearsay.yaml': 'actors: [a.yaml, b.yaml]\n',
    'a.yaml': berg,
  });
  await checkMistakes('other.yaml', '- name: Ina Berg\n');
});

test('mistakes go when they are mended', async () => {
  const editor = await startEditor({ files: { 'actors.yaml': '- name: Ina Berg\n' } });
  await editor.open('actors.yaml', '- name: Ina Berg\n');
  expect((await editor.published.next()).diagnostics).toHaveLength(1);
  await editor.type('actors.yaml', 'name', 'id: berg\n  name');
  expect((await editor.published.next()).diagnostics).toEqual([]);
});

test('a desk file that is opened with unsaved changes counts as it is in the editor', async () => {
  const editor = await startEditor({ files: { 'actors.yaml': '' } });
  await editor.open('talks.txt', article);
  await editor.reviewed.next();
  await editor.open('actors.yaml', berg);
  await editor.reviewed.next();
  expect((await editor.actors('talks.txt'))?.actors).toMatchObject([{ registered: true }]);
});
