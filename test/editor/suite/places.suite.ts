import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryFiles } from './memory-files';
import {
  diagnosticsOnce,
  extension,
  findingsOf,
  followed,
  inNewsroom,
  once,
  openReviewed,
  placeOf,
  ruleOf,
  rulesAt,
} from './newsroom';

const closeAll = () => vscode.commands.executeCommand('workbench.action.closeAllEditors');

describe('an article in two editors', () => {
  afterEach(closeAll);

  it('is one article, with one set of findings', async () => {
    const { document } = await openReviewed('articles/bridge.article');
    const before = vscode.languages.getDiagnostics(document.uri);
    await vscode.commands.executeCommand('workbench.action.splitEditor');
    await followed(document, ({ status }) => status.reviewed);
    await once('both editors', vscode.window.onDidChangeVisibleTextEditors, () =>
      vscode.window.visibleTextEditors.filter((editor) => editor.document === document).length === 2 ? true : undefined,
    );
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), before);
  });
});

describe('an article that is closed', () => {
  it('has no findings any more', async () => {
    // Not one that a test has opened itself: VS Code lets go of those only after minutes.
    const uri = vscode.Uri.joinPath(inNewsroom('.'), '..', 'closed.article');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('The plan obviously failed.\n'));
    await vscode.commands.executeCommand('vscode.open', uri);
    await findingsOf(uri);
    await closeAll();
    await diagnosticsOnce(uri, (diagnostics) => diagnostics.length === 0);
  });
});

describe('an article beside an older version of it', () => {
  const older = vscode.Uri.parse('hearsay-older:/articles/bridge.article');
  let provider: vscode.Disposable;

  before(() => {
    provider = vscode.workspace.registerTextDocumentContentProvider('hearsay-older', {
      provideTextDocumentContent: () => 'Halden obviously votes\n\nMayor Ana Brandt claimed that it was late.\n',
    });
  });
  after(() => provider.dispose());
  afterEach(closeAll);

  it('is the one that is reviewed, whichever side the cursor is on', async () => {
    const { document } = await openReviewed('articles/bridge.article');
    await vscode.commands.executeCommand('vscode.diff', older, document.uri, 'bridge');
    const left = await once('the older version to be shown', vscode.window.onDidChangeVisibleTextEditors, () =>
      vscode.window.visibleTextEditors.find((editor) => editor.document.uri.scheme === older.scheme),
    );
    assert.equal(left.document.languageId, 'article');
    await vscode.commands.executeCommand('workbench.action.compareEditor.focusSecondarySide');
    await once('the cursor to be in the older version', vscode.window.onDidChangeActiveTextEditor, () =>
      vscode.window.activeTextEditor?.document === left.document ? true : undefined,
    );
    const { article } = await extension().activate();
    assert.equal(article.current?.document, document);
    assert.deepEqual(vscode.languages.getDiagnostics(left.document.uri), []);
    assert.deepEqual(rulesAt(document.uri, placeOf(document, 'obviously')), ['editorial-adverb']);
  });
});

describe('another folder in the workspace', () => {
  afterEach(async () => {
    await closeAll();
    await changeFolders(() => vscode.workspace.updateWorkspaceFolders(1, 1));
  });

  it('is reviewed by its own desk', async () => {
    const bureau = vscode.Uri.joinPath(inNewsroom('.'), '..', 'bureau');
    await changeFolders(() => vscode.workspace.updateWorkspaceFolders(1, 0, { uri: bureau }));
    await check(vscode.Uri.joinPath(bureau, 'lighthouse.md'));
  });

  it('is reviewed by its own desk on a file system that is none of the machine’s, too', async () => {
    const files = new MemoryFiles({
      'hearsay.yaml': 'rules:\n  editorial-adverb: off\n  loaded-said-verb: error\n',
      'lighthouse.md': 'The lamp obviously failed. Ilan Dorvek claimed that nobody had been told.\n',
    });
    const provider = vscode.workspace.registerFileSystemProvider('hearsay-memory', files, { isReadonly: true });
    const bureau = vscode.Uri.parse('hearsay-memory:/');
    await changeFolders(() => vscode.workspace.updateWorkspaceFolders(1, 0, { uri: bureau }));
    await check(vscode.Uri.joinPath(bureau, 'lighthouse.md'));
    await closeAll();
    provider.dispose();
  });

  /** What the bureau's desk says differs from what the newsroom's does, which goes on saying it. */
  async function check(uri: vscode.Uri): Promise<void> {
    const { document } = await vscode.window.showTextDocument(uri);
    const findings = await findingsOf(uri);
    assert.deepEqual(findings.map(ruleOf), ['loaded-said-verb']);
    assert.equal(findings[0]?.severity, vscode.DiagnosticSeverity.Error);
    await followed(document, ({ status }) => status.reviewed);
    const bridge = await openReviewed('articles/bridge.article');
    assert.deepEqual(rulesAt(bridge.document.uri, placeOf(bridge.document, 'obviously')), ['editorial-adverb']);
  }

  async function changeFolders(change: () => boolean): Promise<void> {
    const before = vscode.workspace.workspaceFolders?.length;
    const changed = once('the folders to change', vscode.workspace.onDidChangeWorkspaceFolders, () =>
      vscode.workspace.workspaceFolders?.length === before ? undefined : true,
    );
    assert.ok(change(), 'the folders cannot be changed');
    await changed;
  }
});
