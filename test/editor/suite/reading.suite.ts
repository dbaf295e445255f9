import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { once, openReviewed, placeOf } from './newsroom';

describe('the reading of an article', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
  });

  it('stands beside the article and follows it', async () => {
    const article = await openReviewed('articles/bridge.article');
    await vscode.commands.executeCommand('hearsay.showReading');
    const reading = await once('the reading', vscode.window.onDidChangeVisibleTextEditors, () =>
      vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'hearsay-reading'),
    );
    assert.notEqual(reading.viewColumn, article.viewColumn);
    assert.equal(vscode.window.activeTextEditor, article);
    const shown = (): string => reading.document.getText();
    assert.match(shown(), /⟨“The bridge will open in two years,”⟩\d* \[Mayor Ana Brandt\]/u);

    const { start } = placeOf(article.document, 'Brandt said that the new');
    await article.edit((edit) => edit.insert(start, 'Otto Holm denied that it fell. '));
    await once('the new sentence to be read', vscode.workspace.onDidChangeTextDocument, () =>
      /\[Otto Holm\]\S* \{denied\}\S* ⟨that it fell⟩/.test(shown()) ? true : undefined,
    );
  });
});
