import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  act,
  diagnosticsOnce,
  findingsOf,
  followed,
  hoverAt,
  inNewsroom,
  open,
  openReviewed,
  placeOf,
  ruleOf,
  rulesAt,
} from './newsroom';

describe('an open article', () => {
  let article: vscode.TextEditor;
  beforeEach(async () => {
    article = await openReviewed('articles/bridge.article');
  });

  it('is in the language “article”', () => {
    assert.equal(article.document.languageId, 'article');
  });

  it('is underlined, and each underline leads to the page of its rule', () => {
    const { document } = article;
    assert.deepEqual(rulesAt(document.uri, placeOf(document, 'obviously')), ['editorial-adverb']);
    for (const { code } of vscode.languages.getDiagnostics(document.uri)) {
      assert.ok(typeof code === 'object' && code.target.toString().includes(String(code.value)), JSON.stringify(code));
    }
  });

  it('says on hover who speaks, with the role on the date of the article', async () => {
    const card = await hoverAt(article.document, placeOf(article.document, 'Brandt said that'));
    assert.match(card, /Ana Brandt/);
    assert.match(card, /mayor of Halden/);
    assert.doesNotMatch(card, /deputy/);
  });

  it('says on hover what is wrong with underlined words', async () => {
    assert.match(await hoverAt(article.document, placeOf(article.document, 'obviously')), /adverb/i);
  });

  it('has an outline', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      article.document.uri,
    );
    const [headline] = symbols;
    assert.equal(headline?.name, 'Halden votes to rebuild the old bridge');
    assert.match(headline.children.map(({ name }) => name).join('\n'), /The bridge will open in two years/);
  });

  it('is mended by a quick fix, as one undoable edit', async () => {
    const { document } = article;
    const before = document.getText();
    await act(document, placeOf(document, 'obviously'), 'Leave out “obviously”');
    assert.equal(document.getText(), before.replace('obviously ', ''));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('has a finding suppressed by a comment that asks for the reason', async () => {
    const { document } = article;
    const before = document.getText();
    await act(document, placeOf(document, 'obviously'), 'Suppress “editorial-adverb” on this line');
    assert.match(document.getText(), /cheaper\. <!-- hearsay-disable-line editorial-adverb -- \[reason\] -->\n/);
    await diagnosticsOnce(document.uri, (diagnostics) => !diagnostics.map(ruleOf).includes('editorial-adverb'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('has its safe fixes made when it is saved, where the setting asks for it', async () => {
    const path = 'articles/slips.article';
    const uri = inNewsroom(path);
    const written = new TextEncoder().encode('Harbour opens\n\nThe the harbour opened on Monday, Ina Berg said.\n');
    const settings = vscode.workspace.getConfiguration('hearsay');
    await vscode.workspace.fs.writeFile(uri, written);
    try {
      const editor = await openReviewed(path);
      const saved = async (): Promise<string> => {
        await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), '\n'));
        await editor.document.save();
        return editor.document.getText();
      };
      assert.match(await saved(), /The the harbour/);
      await settings.update('fixOnSave', true, vscode.ConfigurationTarget.Global);
      assert.match(await saved(), /\nThe harbour/);
    } finally {
      await settings.update('fixOnSave', undefined, vscode.ConfigurationTarget.Global);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await vscode.workspace.fs.delete(uri);
    }
  });

  it('is reviewed as it is typed', async () => {
    const { document } = article;
    const obviously = placeOf(document, 'obviously ');
    const adverbs = (diagnostics: readonly vscode.Diagnostic[]): number =>
      diagnostics.filter((diagnostic) => ruleOf(diagnostic) === 'editorial-adverb').length;
    await article.edit((edit) => edit.delete(obviously));
    await diagnosticsOnce(document.uri, (diagnostics) => adverbs(diagnostics) === 0);
    await article.edit((edit) => edit.insert(obviously.start, 'obviously '));
    await diagnosticsOnce(document.uri, (diagnostics) => adverbs(diagnostics) === 1);
  });
});

describe('a newsroom', () => {
  it('has its Markdown articles reviewed', async () => {
    const { document } = await openReviewed('articles/ferry.md');
    assert.deepEqual(rulesAt(document.uri, placeOf(document, 'obviously')), ['editorial-adverb']);
  });

  it('has its project papers left alone until a user asks for a review', async () => {
    const { document } = await open('README.md');
    await followed(document, ({ status }) => !status.reviewed);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
    await vscode.commands.executeCommand('hearsay.toggle');
    await findingsOf(document.uri);
    await followed(document, ({ status }) => status.reviewed);
    await vscode.commands.executeCommand('hearsay.toggle');
    await diagnosticsOnce(document.uri, (diagnostics) => diagnostics.length === 0);
  });

  it('has the document turned on that the user has just gone to', async () => {
    await openReviewed('articles/bridge.article');
    const { document } = await open('README.md');
    await vscode.commands.executeCommand('hearsay.toggle');
    await followed(document, ({ status }) => status.reviewed);
    await vscode.commands.executeCommand('hearsay.toggle');
    await followed(document, ({ status }) => !status.reviewed);
  });

  it('is told of a mistake in its actors file, at its place', async () => {
    const editor = await open('actors.yaml');
    const { document } = editor;
    await editor.edit((edit) => edit.replace(placeOf(document, '2021-12-31'), 'Christmas'));
    const [mistake] = await findingsOf(document.uri);
    assert.match(mistake?.message ?? '', /Christmas/);
    assert.deepEqual(mistake?.range, placeOf(document, 'Christmas'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await diagnosticsOnce(document.uri, (diagnostics) => diagnostics.length === 0);
  });
});
