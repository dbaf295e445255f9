import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findingsOf, followed, once, openReviewed, rulesAt } from './newsroom';

describe('the walkthrough', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  /** Follows a link of the walkthrough and returns the editor with the sample in it. */
  async function follow(station?: string): Promise<vscode.TextEditor> {
    await vscode.commands.executeCommand('hearsay.openSample', station);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor, 'no editor is open');
    return editor;
  }

  it('opens a sample article that is reviewed and belongs to nobody’s folder', async () => {
    const { document } = await follow();
    assert.equal(document.uri.scheme, 'untitled');
    assert.equal(document.languageId, 'article');
    assert.equal((await findingsOf(document.uri)).length, 3);
    await followed(document, ({ actors }) => actors?.actors.some(({ name }) => name === 'Clara Venn') ?? false);
  });

  it('shows a finding in it, beside the steps', async () => {
    await openReviewed('articles/bridge.article');
    const { document, selection, viewColumn } = await follow('finding');
    assert.equal(viewColumn, vscode.ViewColumn.Two);
    const word = document.getWordRangeAtPosition(selection.active);
    assert.ok(word);
    assert.deepEqual(rulesAt(document.uri, word), ['loaded-said-verb']);
  });

  it('goes on in the same article, until it is closed', async () => {
    const first = await follow('beginning');
    assert.equal((await follow('speaker')).document, first.document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await once(
      'the sample to be closed',
      vscode.workspace.onDidCloseTextDocument,
      () => first.document.isClosed || undefined,
    );
    assert.notEqual((await follow('beginning')).document, first.document);
  });
});
