import { expect, test } from 'vitest';
import type { ClientCapabilities, CodeLens, Hover, Location } from 'vscode-languageserver/node';
import * as protocol from '../../server/src/lsp/protocol';
import { startEditor, uriOf } from './editor';

const talks = 'Talks go on\n\nThe plan obviously failed.\n\n“Nothing is agreed,” Ina Berg said.\n';

/** What editors can that know little of LSP: Vim with ALE, and others that only show what they are sent. */
const plain: ClientCapabilities = {};
/** Neovim 0.7 as it comes. */
const neovim: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    applyEdit: true,
    workspaceEdit: { resourceOperations: ['rename', 'create', 'delete'] },
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix'] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
    publishDiagnostics: { relatedInformation: true },
  },
  window: { workDoneProgress: true, showMessage: { messageActionItem: { additionalPropertiesSupport: false } } },
};
/** Emacs with eglot and no package for Markdown. */
const eglot: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    executeCommand: { dynamicRegistration: false },
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    configuration: true,
  },
  textDocument: {
    hover: { dynamicRegistration: false, contentFormat: ['plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: { relatedInformation: false },
  },
};

/** An editor that can so much, without any of our options, with the article open as its language. */
async function opened(
  capabilities: ClientCapabilities,
  language: string,
  name = 'talks.txt',
  files: Record<string, string> = {},
) {
  const editor = await startEditor({ capabilities, files, options: { told: false } });
  await editor.open(name, talks, language);
  return editor;
}

test.each([
  ['Vim', plain, 'text'],
  ['Vim without a filetype', plain, ''],
  ['Neovim', neovim, 'text'],
  ['Emacs', eglot, 'text'],
] as const)(
  '%s is sent the findings of a .txt file, each with the page of its rule',
  async (_, capabilities, language) => {
    const editor = await opened(capabilities, language);
    const { diagnostics } = await editor.published.next();
    const found = diagnostics.find(({ code }) => code === 'editorial-adverb');
    expect(found?.codeDescription?.href).toBe('file:///hearsay/server/RULES.md#editorial-adverb');
  },
);

test('nobody is sent notifications of ours who has not asked for them', async () => {
  const editor = await opened(neovim, 'text', 'talks.txt', { 'other.txt': talks });
  const methods: string[] = [];
  editor.client.onUnhandledNotification(({ method }) => methods.push(method));
  await editor.published.next();
  await editor.at('textDocument/references', 'talks.txt', 'Ina Berg', { context: { includeDeclaration: true } });
  expect([editor.reviewed.waiting, editor.folder.waiting, ...methods]).toEqual([0, 0]);
});

test('a hover is Markdown for who shows it, and words for who does not', async () => {
  const hoverOf = async (capabilities: ClientCapabilities) => {
    const editor = await opened(capabilities, 'text');
    const hover = await editor.at<Hover>('textDocument/hover', 'talks.txt', 'obviously');
    return hover.contents as { kind: string; value: string };
  };
  const [marked, words] = [await hoverOf(neovim), await hoverOf(eglot)];
  expect(marked.kind).toBe('markdown');
  expect(marked.value).toContain('](file:///hearsay/server/RULES.md#editorial-adverb)');
  expect(words.kind).toBe('plaintext');
  expect(words.value).toMatch(/^Adverb that passes judgment · warning · \w+ · editorial-adverb\n\nWhat to do\. /);
  expect(words.value).not.toMatch(/[*`\\]|\]\(/);
});

test('the line over the headline runs a command that the server has, and shows the actors as text', async () => {
  const editor = await opened(neovim, 'text');
  const shown: string[] = [];
  editor.client.onNotification('window/showMessage', ({ message }: { message: string }) => void shown.push(message));
  const { executeCommandProvider } = editor.initialized.capabilities;
  const textDocument = { uri: uriOf('talks.txt') };
  const lenses: CodeLens[] = await editor.client.sendRequest('textDocument/codeLens', { textDocument });
  expect(lenses).not.toEqual([]);
  for (const { command } of lenses) expect(executeCommandProvider?.commands).toContain(command?.command);
  const text = await editor.client.sendRequest('workspace/executeCommand', lenses[0]?.command as object);
  expect(text).toBe('Talks go on\n\nIna Berg · 1 statement\n  5: “Nothing is agreed,”\n');
  expect(shown).toEqual([text]);
  expect(await editor.client.sendRequest(protocol.actorsTextRequest, textDocument)).toBe(text);
  await expect(editor.client.sendRequest('workspace/executeCommand', { command: 'hearsay.none' })).rejects.toThrow(
    /hearsay\.none/,
  );
});

test('an editor with a command of its own is offered none', async () => {
  const editor = await startEditor({ options: { actorsCommand: 'hearsay.showActors' } });
  expect(editor.initialized.capabilities.executeCommandProvider?.commands ?? []).not.toContain(
    protocol.listActorsCommand,
  );
  await editor.open('talks.md', talks);
  const lenses: CodeLens[] = await editor.client.sendRequest('textDocument/codeLens', {
    textDocument: { uri: uriOf('talks.md') },
  });
  expect(lenses.map(({ command }) => command?.command)).toEqual(['hearsay.showActors']);
});

test('references asked for at once have those of articles that are not read yet', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 8 }, (_, i) => [`${i}.txt`, 'Ina Berg said the port was shut.\n']),
  );
  const editor = await opened(neovim, 'text', 'talks.txt', files);
  const found = await editor.at<Location[]>('textDocument/references', 'talks.txt', 'Ina Berg', {
    context: { includeDeclaration: true },
  });
  expect(new Set(found.map(({ uri }) => uri)).size).toBe(9);
});

test('positions are counted in UTF-16 units, and who offers others too is told so', async () => {
  const many = await startEditor({
    capabilities: { ...neovim, general: { positionEncodings: ['utf-8', 'utf-16', 'utf-32'] } },
  });
  expect(many.initialized.capabilities.positionEncoding).toBe('utf-16');
  expect((await startEditor({ capabilities: plain })).initialized.capabilities.positionEncoding).toBeUndefined();
});

test('who is not told of files on disk has the desk’s read again when something is saved', async () => {
  const editor = await opened(plain, 'text');
  const codes = async () => (await editor.published.next()).diagnostics.map(({ code }) => code);
  expect(await codes()).toContain('editorial-adverb');
  editor.writeUntold('hearsay.yaml', 'rules:\n  editorial-adverb: off\n');
  await editor.client.sendNotification('textDocument/didSave', { textDocument: { uri: uriOf('talks.txt') } });
  expect(await codes()).not.toContain('editorial-adverb');
});
