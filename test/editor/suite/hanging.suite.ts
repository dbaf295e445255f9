import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ReviewServer } from '../../../client/src/review-server';
import { diagnosticsOnce, extension, findingsOf, followed, inNewsroom, once, openReviewed, ruleOf } from './newsroom';

describe('a server that is busy with one document for too long', () => {
  let long: vscode.Uri;
  let server: ReviewServer;
  let article: vscode.TextEditor;

  before(async () => {
    long = vscode.Uri.joinPath(inNewsroom('.'), '..', 'long.article');
    const text = 'The plan obviously failed, Ina Berg said. '.repeat(40_000);
    await vscode.workspace.fs.writeFile(long, new TextEncoder().encode(text));
    server = (await extension().activate()).server;
    article = await openReviewed('articles/bridge.article');
  });

  after(async () => {
    await vscode.window.showTextDocument(article.document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(long);
  });

  /** Opens the long article with little patience, and waits for the server to be ended. The next one gets all the time it needs. */
  async function openLong(): Promise<vscode.TextDocument> {
    let busyWith: string | undefined;
    const listening = server.onHung((uri) => {
      busyWith = uri ?? 'nothing known';
      server.watch(20_000);
    });
    const hung = once('the server to be ended', server.onHung, () => busyWith);
    server.watch(400);
    const { document } = await vscode.window.showTextDocument(long);
    await hung.finally(() => listening.dispose());
    assert.equal(busyWith, document.uri.toString());
    return document;
  }

  it('is started anew and leaves that one alone; what was typed and turned on stays', async () => {
    const { document } = article;
    await article.edit((edit) => edit.insert(new vscode.Position(document.lineCount - 1, 0), '\nIt clearly rained.\n'));
    const readme = await vscode.window.showTextDocument(inNewsroom('README.md'));
    await followed(readme.document, ({ status }) => !status.reviewed);
    await vscode.commands.executeCommand('hearsay.toggle');
    await findingsOf(readme.document.uri);

    const left = await openLong();
    await followed(left, ({ status }) => status.ground === 'keptBusy');
    assert.deepEqual(vscode.languages.getDiagnostics(left.uri), []);

    await vscode.window.showTextDocument(document);
    assert.match(document.getText(), /It clearly rained/);
    await followed(document, ({ actors }) => actors !== null);
    await diagnosticsOnce(document.uri, (diagnostics) => diagnostics.map(ruleOf).includes('editorial-adverb'));
    await vscode.window.showTextDocument(readme.document);
    await followed(readme.document, ({ status }) => status.ground === 'userOn');
    await vscode.commands.executeCommand('hearsay.toggle');
    await followed(readme.document, ({ status }) => !status.reviewed);
  });
});
