import { afterEach, expect, test, vi } from 'vitest';
import {
  CancellationToken,
  CancellationTokenSource,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import { type Setup, startEditor, uriOf } from './editor';

const loud = 'The plan obviously failed.\n';

afterEach(() => void vi.useRealTimers());

/** An editor that asks for diagnostics, and what it was told of the article: what is new, or that nothing is. */
async function pulling(setup: Setup = {}) {
  const editor = await startEditor({ diagnostics: 'pull', ...setup });
  const pull = async (path: string, before?: DocumentDiagnosticReport) => {
    const report = await editor.pull(path, before?.resultId as string | undefined);
    const codes = report.kind === 'full' ? report.items.map(({ code, message }) => code ?? message) : report.kind;
    return { report, codes };
  };
  return { ...editor, pull };
}

test('of a text that has changed since, nothing is sent, and of the new one only once', async () => {
  const editor = await startEditor({ diagnostics: 'push' });
  await editor.open('talks.txt', loud);
  await editor.type('talks.txt', 'obviously ', '');
  const told = await editor.published.next();
  expect(told).toMatchObject({ version: 2, diagnostics: [] });
  // An answer comes when the typing is dealt with, the next one when what followed is.
  for (let answers = 0; answers < 2; answers++) await editor.pull('talks.txt');
  expect(editor.published.waiting).toBe(0);
});

test('of a document that is closed while it is reviewed, only that there is nothing', async () => {
  const editor = await startEditor({ diagnostics: 'push' });
  await editor.open('talks.txt', loud);
  await editor.close('talks.txt');
  expect((await editor.published.next()).diagnostics).toEqual([]);
  await editor.open('other.txt', loud);
  expect((await editor.published.next()).uri).toBe(uriOf('other.txt'));
});

test('a client that is sent diagnostics gets those of a desk file by its version', async () => {
  const editor = await startEditor({ diagnostics: 'push' });
  await editor.open('hearsay.yaml', 'rulez: {}\n');
  expect(await editor.published.next()).toMatchObject({ version: 1, diagnostics: [{ source: 'hearsay' }] });
  await editor.type('hearsay.yaml', 'rulez', 'rules');
  expect(await editor.published.next()).toMatchObject({ version: 2, diagnostics: [] });
});

test('a change of the desk makes a new result of an old text', async () => {
  const editor = await pulling({ files: { 'hearsay.yaml': '' } });
  await editor.open('talks.txt', loud);
  const first = await editor.pull('talks.txt');
  expect(first.codes).toEqual(['editorial-adverb']);
  expect((await editor.pull('talks.txt', first.report)).codes).toBe('unchanged');
  await editor.write('hearsay.yaml', 'rules: { editorial-adverb: off }\n');
  await editor.refreshed.next();
  expect((await editor.pull('talks.txt', first.report)).codes).toEqual([]);
});

test('a client that asks is answered at once, however shortly before somebody typed', async () => {
  const editor = await pulling({ files: { 'hearsay.yaml': '' } });
  await editor.open('talks.txt', loud);
  await editor.open('hearsay.yaml', 'rulez: {}\n');
  await editor.refreshed.next();
  // No time passes from here on.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  await editor.type('talks.txt', 'obviously ', '');
  expect((await editor.pull('talks.txt')).codes).toEqual([]);
  await editor.type('hearsay.yaml', 'rulez', 'rules');
  expect((await editor.pull('hearsay.yaml')).codes).toEqual([]);
});

test('a client that is sent diagnostics is sent none while somebody types', async () => {
  const editor = await startEditor({ diagnostics: 'push' });
  await editor.open('talks.txt', loud);
  await editor.published.next();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  await editor.type('talks.txt', 'obviously ', '');
  await editor.actors('talks.txt');
  expect(editor.published.waiting).toBe(0);
  vi.advanceTimersByTime(150);
  expect(await editor.published.next()).toMatchObject({ version: 2, diagnostics: [] });
});

test('of many keystrokes at once, each followed by a question, only the last is reviewed', async () => {
  const editor = await pulling();
  await editor.open('talks.txt', loud);
  await editor.pull('talks.txt');
  await editor.reviewed.next();
  const typed = [...'at last'].map((letter) => editor.type('talks.txt', '.', `${letter}.`));
  const told = await Promise.all(typed.map(() => editor.pull('talks.txt')));
  expect(new Set(told.map(({ report }) => report.resultId)).size).toBe(1);
  expect((await editor.reviewed.next()).version).toBe(8);
  expect(editor.reviewed.waiting).toBe(0);
});

test('a document that is closed before the answer is there is to be asked about again', async () => {
  const editor = await pulling();
  await editor.open('talks.txt', loud);
  const asked = editor.pull('talks.txt');
  await editor.close('talks.txt');
  await editor.open('talks.txt', loud);
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.ServerCancelled, data: { retriggerRequest: true } });
  expect((await editor.pull('talks.txt')).codes).toEqual(['editorial-adverb']);
});

test('a desk file that is pulled is told in full each time', async () => {
  const editor = await pulling();
  await editor.open('hearsay.yaml', 'rulez: {}\n');
  const first = await editor.pull('hearsay.yaml');
  expect(first.codes).toEqual([expect.stringContaining('rulez')]);
  expect((await editor.pull('hearsay.yaml', first.report)).codes).toEqual(first.codes);
});

test('a closed document has none', async () => {
  const editor = await pulling();
  await editor.open('talks.txt', loud);
  const { report } = await editor.pull('talks.txt');
  await editor.close('talks.txt');
  expect((await editor.pull('talks.txt', report)).codes).toEqual([]);
});

const askFolder = (
  { client }: Awaited<ReturnType<typeof pulling>>,
  previousResultIds: { uri: string; value: string }[] = [],
  token = CancellationToken.None,
): Promise<WorkspaceDiagnosticReport> => client.sendRequest('workspace/diagnostic', { previousResultIds }, token);

test('an article that is opened leaves the folder’s diagnostics, and comes back when it is closed', async () => {
  const files = { 'talks.txt': loud };
  const editor = await pulling({ files, settings: { folder: { findings: true } } });
  const [item] = (await askFolder(editor)).items;
  expect(item).toMatchObject({ uri: uriOf('talks.txt'), kind: 'full', items: [{ code: 'editorial-adverb' }] });
  const known = [{ uri: uriOf('talks.txt'), value: item?.resultId as string }];

  const next = askFolder(editor, known);
  await editor.open('talks.txt', loud);
  await editor.pull('talks.txt');
  expect((await next).items).toMatchObject([{ uri: uriOf('talks.txt'), items: [] }]);
  const last = askFolder(editor);
  await editor.close('talks.txt');
  expect((await last).items).toMatchObject([{ uri: uriOf('talks.txt'), items: [{ code: 'editorial-adverb' }] }]);
});

test.each([
  ['talks.txt', loud],
  ['hearsay.yaml', 'rulez: {}\n'],
])('what was told of an open document is taken back when it is closed: %s', async (path, text) => {
  const editor = await pulling({ files: { [path]: text } });
  await editor.open(path, text);
  expect((await editor.pull(path)).codes).toHaveLength(1);
  const news = askFolder(editor);
  await editor.close(path);
  expect((await news).items).toMatchObject([{ uri: uriOf(path), items: [] }]);
});

test('who waits for news of the folder can stop waiting', async () => {
  const editor = await pulling({ files: { 'calm.txt': 'It rained.\n' } });
  while ((await editor.folder.next()) !== 1);
  const waiting = new CancellationTokenSource();
  const asked = askFolder(editor, [], waiting.token);
  waiting.cancel();
  expect((await asked).items).toEqual([]);
});

test('what a review left out is told where it is', async () => {
  const editor = await pulling();
  await editor.open('long.txt', `${'The ferry was late, '.repeat(200)}and nobody knew.\n`);
  const { codes } = await editor.pull('long.txt');
  expect(codes).toContainEqual(
    expect.stringMatching(/^This sentence has more than 1,500 characters: it is read in \d parts/),
  );
});

test('a passage of opinion is underlined at its beginning, and each sentence further on has a quiet mark of its own', async () => {
  const editor = await pulling();
  const paragraphs = [
    'The shared port is a cruel illusion. The treaty is a shameful betrayal.',
    'We must never let it ruin our islands.',
    'The ministers are foolish cowards.',
    'Nobody should ever trust such shameful people again.',
  ];
  await editor.open('talks.txt', `${paragraphs.join('\n\n')}\n`);
  const { report } = await editor.pull('talks.txt');
  const items = report.kind === 'full' ? report.items : [];
  const passage = items.filter(({ code }) => code === 'reporter-opinion');
  expect(passage.map(({ severity, range }) => [severity, range.start.line])).toEqual([
    [2, 0],
    [4, 4],
    [4, 6],
  ]);
  expect(passage.at(-1)?.message).toContain('“shameful”');
});
