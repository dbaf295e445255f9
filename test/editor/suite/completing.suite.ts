import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, openReviewed, placeOf } from './newsroom';

/** What VS Code offers at the place, by this extension alone, and what stands in its place when it is chosen. */
async function offeredAt(
  { uri }: vscode.TextDocument,
  place: vscode.Position,
  trigger: string,
): Promise<ReadonlyMap<string, vscode.CompletionItem>> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    place,
    trigger,
  );
  return new Map(items.map((item) => [typeof item.label === 'string' ? item.label : item.label.label, item]));
}

describe('completion', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('offers names after an @, with office, and puts the name in its place', async () => {
    const document = await withTyped(await openReviewed('articles/bridge.article'), '\n“No,” @bra');
    const brandt = (await offeredAt(document, endOf(document), '@')).get('Ana Brandt');
    assert.ok(typeof brandt?.label === 'object');
    assert.match(brandt.label.description ?? '', /mayor of Halden/i);
    assert.equal(brandt.kind, vscode.CompletionItemKind.User);
    assert.equal(brandt.insertText, 'Ana Brandt');
    const { range } = brandt;
    assert.equal(document.getText(range instanceof vscode.Range ? range : range?.replacing), '@bra');
  });

  it('offers no names in prose', async () => {
    const { document } = await openReviewed('articles/bridge.article');
    const offered = await offeredAt(document, placeOf(document, 'obviously').start, ' ');
    assert.ok(!offered.has('Ana Brandt'), [...offered.keys()].join(', '));
  });

  it('offers values in the actors file, and after a key goes on to them', async () => {
    const document = await withTyped(await open('actors.yaml'), '\n- id: new\n  ');
    const kind = (await offeredAt(document, endOf(document), ' ')).get('kind');
    assert.equal(kind?.insertText, 'kind: ');
    assert.equal(kind?.command?.command, 'editor.action.triggerSuggest');
    await withTyped(vscode.window.activeTextEditor as vscode.TextEditor, 'kind: ');
    const offered = await offeredAt(document, endOf(document), ' ');
    assert.ok(offered.has('government'), [...offered.keys()].join(', '));
  });
});

const endOf = (document: vscode.TextDocument): vscode.Position => document.positionAt(document.getText().length);

/** The document with the words typed at its end. */
async function withTyped(editor: vscode.TextEditor, words: string): Promise<vscode.TextDocument> {
  assert.ok(await editor.edit((edit) => edit.insert(endOf(editor.document), words)));
  return editor.document;
}
