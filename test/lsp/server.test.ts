import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { mark, marked } from '../marked-text';
import { startEditor } from './editor';

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

test('what the server says it can do', async () => {
  const { initialized } = await startEditor({ diagnostics: 'push' });
  expect(initialized.serverInfo?.name).toBe('hearsay');
  expect(initialized.capabilities).toMatchObject({
    hoverProvider: true,
    textDocumentSync: { openClose: true, change: 2 },
  });
  expect(initialized.capabilities.diagnosticProvider).toBeUndefined();
  const pulling = await startEditor({ diagnostics: 'pull' });
  expect(pulling.initialized.capabilities.diagnosticProvider).toMatchObject({ identifier: 'hearsay' });
});

test('a client that does not pull is sent diagnostics, on opening and after typing', async () => {
  const editor = await startEditor({ options: { ruleLink: 'vscode://hearsay/rule/' } });
  const { text } = marked('😀 Talks\r\n\r\nThe plan [[obviously]] failed.\r\n');
  await editor.open('talks.txt', text);
  const first = await editor.published.next();
  expect(first.version).toBe(1);
  expect(mark(text, editor.spans('talks.txt', first.diagnostics))).toContain('[[obviously]]');
  const [finding] = first.diagnostics.filter(({ code }) => code === 'editorial-adverb');
  expect(finding).toMatchObject({
    source: 'hearsay',
    severity: 2,
    codeDescription: { href: 'vscode://hearsay/rule/editorial-adverb' },
    data: { rule: 'editorial-adverb' },
    relatedInformation: [],
  });
  await editor.type('talks.txt', 'obviously ', '');
  const second = await editor.published.next();
  expect(second.version).toBe(2);
  expect(codes(second.diagnostics)).not.toContain('editorial-adverb');
  await editor.close('talks.txt');
  expect(await editor.published.next()).toMatchObject({ diagnostics: [] });
});

test('many keystrokes make one review, of the last version', async () => {
  const editor = await startEditor();
  await editor.open('talks.txt', 'The plan .\n');
  expect((await editor.reviewed.next()).version).toBe(1);
  for (const letter of 'failed') await editor.type('talks.txt', '.', `${letter}.`);
  expect((await editor.reviewed.next()).version).toBe(7);
  expect(editor.reviewed.waiting).toBe(0);
});

test('a request made while typing is answered from the text as it is', async () => {
  const editor = await startEditor();
  await editor.open('talks.txt', 'Ina Berg said the talks would go on.\n');
  await editor.type('talks.txt', 'Ina Berg', 'Olaf Holm');
  const result = await editor.actors('talks.txt');
  expect(result?.version).toBe(2);
  expect(result?.actors.map(({ name }) => name)).toEqual(['Olaf Holm']);
});

test('a client that pulls gets each result once', async () => {
  const editor = await startEditor({ diagnostics: 'pull' });
  await editor.open('talks.txt', 'The plan obviously failed.\n');
  const first = await editor.pull('talks.txt');
  expect(first).toMatchObject({ kind: 'full', resultId: expect.any(String) });
  expect(codes((first as { items: Diagnostic[] }).items)).toContain('editorial-adverb');
  expect(await editor.pull('talks.txt', first.resultId as string)).toEqual({
    kind: 'unchanged',
    resultId: first.resultId,
  });
  await editor.type('talks.txt', 'obviously ', '');
  const second = await editor.pull('talks.txt', first.resultId as string);
  expect(second.kind).toBe('full');
  expect(codes((second as { items: Diagnostic[] }).items)).not.toContain('editorial-adverb');
  expect(editor.published.waiting).toBe(0);
});

test('which documents are reviewed, and how the user changes it', async () => {
  const editor = await startEditor({ diagnostics: 'pull' });
  await editor.open('README.md', '# Talks\n\nThe plan obviously failed.\n');
  expect(await editor.status('README.md')).toEqual({
    reviewed: false,
    ground: 'projectPaper',
    reason: 'project files such as README are skipped',
  });
  expect(await editor.pull('README.md')).toMatchObject({ items: [] });
  expect(await editor.actors('README.md')).toBeNull();
  expect(await editor.symbols('README.md')).toEqual([]);

  await editor.switch('README.md', true);
  await editor.refreshed.next();
  expect(await editor.status('README.md')).toEqual({ reviewed: true, ground: 'userOn', reason: 'you turned it on' });
  expect((await editor.pull('README.md')) as object).toMatchObject({ items: [{ code: 'editorial-adverb' }] });

  expect((await editor.reviewed.next()).findings).toBe(1);
  await editor.switch('README.md', false);
  expect((await editor.reviewed.next()).findings).toBe(0);
  expect(await editor.pull('README.md')).toMatchObject({ items: [] });
});

test('hearsay.enable turns everything off and on', async () => {
  const editor = await startEditor({ settings: { enable: false }, files: { 'actors.yaml': '- nobody' } });
  await editor.open('talks.article', 'The plan obviously failed.\n');
  expect((await editor.published.next()).diagnostics).toEqual([]);
  expect((await editor.status('talks.article')).reviewed).toBe(false);
  await editor.open('actors.yaml', '- nobody');
  expect((await editor.published.next()).diagnostics).toEqual([]);
  await editor.configure({ enable: true });
  const both = [await editor.published.next(), await editor.published.next()];
  expect(both.map(({ diagnostics }) => diagnostics.length)).toEqual([1, 1]);
});

test('odd requests get empty answers', async () => {
  const editor = await startEditor({ diagnostics: 'pull' });
  await editor.open('not a uri at all:', 'The plan obviously failed.', 'article');
  const where = { textDocument: { uri: 'nowhere' }, position: { line: -1, character: 1e9 } };
  expect(await editor.client.sendRequest('textDocument/hover', where)).toBeNull();
  expect(await editor.client.sendRequest('textDocument/hover', {})).toBeNull();
  expect(await editor.client.sendRequest('textDocument/documentSymbol', where)).toEqual([]);
  expect(await editor.client.sendRequest('textDocument/diagnostic', where)).toMatchObject({ items: [] });
  expect(await editor.client.sendRequest('hearsay/actors', {})).toBeNull();
  expect(await editor.client.sendRequest('hearsay/status', {})).toMatchObject({ reviewed: false });
  expect(await editor.rulePage('no-such-rule')).toBeNull();
});
