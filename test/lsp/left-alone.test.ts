import { expect, test } from 'vitest';
import { startEditor, uriOf } from './editor';

const loud = 'The plan obviously failed.\n';
const strict = 'rules: { editorial-adverb: error }\n';

/** An editor that watches over a server which was started anew, as one before had hung at these documents. */
const restarted = (leftAlone: readonly string[], files: Record<string, string> = {}) =>
  startEditor({ files, diagnostics: 'pull', options: { watched: true, leftAlone: leftAlone.map(uriOf) } });

const pulled = async (editor: Awaited<ReturnType<typeof restarted>>, path: string) => {
  const report = await editor.pull(path);
  return report.kind === 'full' ? report.items : [];
};

test('who watches is told what the server turns to, before it does', async () => {
  const editor = await restarted([], { 'hearsay.yaml': strict, 'calm.txt': 'It rained.\n' });
  while ((await editor.folder.next()) !== 1);
  await editor.open('talks.txt', loud);
  await editor.pull('talks.txt');
  await editor.open('votes.txt', loud);
  await editor.pull('votes.txt');
  const order = ['hearsay.yaml', 'calm.txt', 'talks.txt', 'votes.txt'].map(uriOf);
  expect(editor.busyWith.filter((uri, i, all) => order.includes(uri) && all.indexOf(uri) === i)).toEqual(order);
});

test('who does not watch is told nothing', async () => {
  const editor = await startEditor();
  await editor.open('talks.txt', loud);
  await editor.actors('talks.txt');
  expect(editor.busyWith).toEqual([]);
});

test('an article that is left alone is not looked at, typed in or not, until the user turns it on', async () => {
  const editor = await restarted(['talks.txt'], { 'talks.txt': loud });
  await editor.open('talks.txt', loud);
  await editor.open('votes.txt', loud);
  await editor.type('talks.txt', 'plan', 'scheme');
  expect(await editor.status('talks.txt')).toMatchObject({ reviewed: false, ground: 'keptBusy' });
  expect(await pulled(editor, 'talks.txt')).toEqual([]);
  expect(await editor.hover('talks.txt', 'scheme')).toBeNull();
  expect(await editor.actors('talks.txt')).toBeNull();
  expect(await pulled(editor, 'votes.txt')).toMatchObject([{ code: 'editorial-adverb' }]);
  await editor.switch('talks.txt', true);
  await editor.refreshed.next();
  expect(await pulled(editor, 'talks.txt')).toMatchObject([{ code: 'editorial-adverb' }]);
});

test('an article of the folder that is left alone is not in it', async () => {
  const editor = await restarted(['talks.txt'], {
    'talks.txt': 'Ina Berg said no.\n',
    'calm.txt': 'Olaf Holm said no.\n',
  });
  while ((await editor.folder.next()) !== 1);
  expect((await editor.folderActors()).actors.map(({ name }) => name)).toEqual(['Olaf Holm']);
});

test('a desk file that is left alone is done without, says so, and is not written in; until it is changed', async () => {
  const editor = await restarted(['hearsay.yaml'], { 'hearsay.yaml': strict });
  await editor.open('hearsay.yaml', strict);
  await editor.open('talks.txt', loud);
  expect(await pulled(editor, 'talks.txt')).toMatchObject([{ severity: 2 }]);
  expect(await pulled(editor, 'hearsay.yaml')).toMatchObject([
    { message: expect.stringContaining('until it is changed') },
  ]);
  const change = { kind: 'setRule', rule: 'editorial-adverb', level: 'off' } as const;
  expect(await editor.editDesk('talks.txt', change)).toEqual({
    refused: 'hearsay.yaml kept Hearsay busy for too long and is left alone: change it by hand first.',
  });
  await editor.type('hearsay.yaml', 'error', 'hint');
  expect(await pulled(editor, 'hearsay.yaml')).toEqual([]);
  expect(await pulled(editor, 'talks.txt')).toMatchObject([{ severity: 4 }]);
});

test('a desk file that is left alone and not open is read again when it is written', async () => {
  const editor = await restarted(['hearsay.yaml'], { 'hearsay.yaml': strict });
  await editor.open('talks.txt', loud);
  expect(await pulled(editor, 'talks.txt')).toMatchObject([{ severity: 2 }]);
  await editor.write('hearsay.yaml', strict);
  await editor.refreshed.next();
  expect(await pulled(editor, 'talks.txt')).toMatchObject([{ severity: 1 }]);
});

test('what the user has turned on and off outlives the server', async () => {
  const switched = [
    { uri: uriOf('README.md'), on: true },
    { uri: uriOf('talks.txt'), on: false },
  ];
  const editor = await startEditor({ options: { switched } });
  for (const { uri, on } of switched) {
    await editor.open(uri, loud);
    expect((await editor.status(uri)).reviewed).toBe(on);
  }
});

test('options that make no sense are as if they were not there', async () => {
  const options = { watched: 'yes', switched: [{ uri: 1 }, null, 'x'], leftAlone: { talks: true }, ruleLink: 7 };
  const editor = await startEditor({ options: options as never });
  await editor.open('talks.txt', loud);
  expect((await editor.status('talks.txt')).reviewed).toBe(true);
});
