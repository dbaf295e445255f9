import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  choose,
  diagnosticsOnce,
  extension,
  followed,
  inNewsroom,
  open,
  openReviewed,
  placeOf,
  ruleOf,
} from './newsroom';

describe('the desk’s files, from an article', () => {
  let article: vscode.TextEditor;
  let actors: vscode.TextDocument;
  let before: string;

  beforeEach(async () => {
    actors = await vscode.workspace.openTextDocument(inNewsroom('actors.yaml'));
    before = actors.getText();
    article = await openReviewed('articles/harbour.article');
    await shown('Ina Berg', false);
  });

  afterEach(async () => {
    await open('actors.yaml');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    assert.equal(actors.getText(), before);
  });

  /** Waits until the tree shows the actor as one of the actors file, or as one that is not. */
  const shown = (name: string, registered: boolean): Promise<void> =>
    followed(
      article.document,
      ({ actors }) => actors?.actors.some((actor) => actor.name === name && actor.registered === registered) ?? false,
    );

  it('take in an actor at the cursor, and undoing it brings them back', async () => {
    const { start } = placeOf(article.document, 'Ina Berg');
    article.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('hearsay.addActor');
    assert.equal(
      actors.getText(),
      `${before}- id: ina-berg\n  name: Ina Berg\n  kind: person\n  roles:\n    - title: Transport Minister\n`,
    );
    assert.ok(actors.isDirty);
    await shown('Ina Berg', true);

    await open('actors.yaml');
    await vscode.commands.executeCommand('undo');
    assert.equal(actors.getText(), before);
    article = await openReviewed('articles/harbour.article');
    await shown('Ina Berg', false);
  });

  it('take in an actor from the tree', async () => {
    const tree = (await extension().activate()).actors;
    const line = tree.getChildren().find((entry) => tree.getTreeItem(entry).label === 'Ina Berg');
    assert.ok(line, 'Ina Berg is not listed');
    await vscode.commands.executeCommand('hearsay.addActor', line);
    await shown('Ina Berg', true);
  });

  it('take in an actor from the Refactor menu', async () => {
    const place = placeOf(article.document, 'Ina Berg');
    await choose(article.document, place, 'Add Ina Berg to actors.yaml', vscode.CodeActionKind.Refactor);
    await shown('Ina Berg', true);
  });

  it('are what they were when a change is taken back, which leaves the user where they are', async () => {
    await vscode.commands.executeCommand('hearsay.addActor', { actor: { id: 'ina-berg', name: 'Ina Berg' } });
    assert.ok(actors.isDirty);
    await vscode.commands.executeCommand('hearsay.undoDeskChange');
    assert.equal(actors.getText(), before);
    assert.equal(actors.isDirty, false);
    assert.equal(vscode.window.activeTextEditor, article);
    await shown('Ina Berg', false);
  });

  it('keep what was typed since, and so does the article', async () => {
    await vscode.commands.executeCommand('hearsay.addActor', { actor: { id: 'ina-berg', name: 'Ina Berg' } });
    await article.edit((edit) => edit.insert(new vscode.Position(0, 0), ' '));
    const [written, typed] = [actors.getText(), article.document.getText()];
    await vscode.commands.executeCommand('hearsay.undoDeskChange');
    assert.equal(actors.getText(), written);
    assert.equal(article.document.getText(), typed);
    await vscode.commands.executeCommand('undo');
  });

  it('take in an alias, from one line of the tree onto another or from words that are selected', async () => {
    const tree = (await extension().activate()).actors;
    const line = (name: string) => tree.getChildren().find((entry) => tree.getTreeItem(entry).label === name);
    await vscode.commands.executeCommand('hearsay.mergeActor', line('Ina Berg'), line('Ana Brandt'));
    assert.equal(actors.getText(), `${before.trimEnd()}\n  aliases: [Ina Berg]\n`);
    await followed(article.document, ({ actors }) => actors?.actors.every(({ name }) => name !== 'Ina Berg') ?? false);

    const { start, end } = placeOf(article.document, 'Minister Ina Berg');
    article.selection = new vscode.Selection(start, end);
    await vscode.commands.executeCommand('hearsay.addAlias', undefined, 'brandt');
    assert.equal(actors.getText(), `${before.trimEnd()}\n  aliases: [Ina Berg, Minister Ina Berg]\n`);
  });

  it('are gone again when the making of one is undone', async () => {
    const settings = inNewsroom('hearsay.yaml');
    await vscode.commands.executeCommand('hearsay.setRule', 'editorial-adverb', 'off');
    const { document } = await open('hearsay.yaml');
    assert.notEqual(document.getText(), '');
    await vscode.commands.executeCommand('undo');
    const exists = await vscode.workspace.fs.stat(settings).then(
      () => true,
      () => false,
    );
    assert.equal(exists, false);
  });

  it('get a level for a rule from the light bulb, and lose it again', async () => {
    const { document } = article;
    const isAdverb = (diagnostic: vscode.Diagnostic): boolean => ruleOf(diagnostic) === 'editorial-adverb';
    await diagnosticsOnce(document.uri, (diagnostics) => diagnostics.some(isAdverb));
    await choose(document, placeOf(document, 'obviously'), 'Turn “editorial-adverb” off in hearsay.yaml');
    await diagnosticsOnce(document.uri, (diagnostics) => !diagnostics.some(isAdverb));
    assert.equal(vscode.window.activeTextEditor, article);
    await vscode.commands.executeCommand('hearsay.undoDeskChange');
    await diagnosticsOnce(document.uri, (diagnostics) => diagnostics.some(isAdverb));
    assert.equal(vscode.window.activeTextEditor, article);
    await assert.rejects(async () => vscode.workspace.fs.stat(inNewsroom('hearsay.yaml')));
  });

  it('get a level for a rule, in a hearsay.yaml that is made for it', async () => {
    const { document } = article;
    const isAdverb = (diagnostic: vscode.Diagnostic): boolean => ruleOf(diagnostic) === 'editorial-adverb';
    await diagnosticsOnce(document.uri, (diagnostics) => diagnostics.some(isAdverb));
    const settings = inNewsroom('hearsay.yaml');
    await vscode.commands.executeCommand('hearsay.setRule', 'editorial-adverb', 'off');
    try {
      const { document: written } = await open('hearsay.yaml');
      assert.equal(written.getText(), 'rules:\n  editorial-adverb: off\n');
      await diagnosticsOnce(document.uri, (diagnostics) => !diagnostics.some(isAdverb));
    } finally {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await vscode.workspace.fs.delete(settings);
    }
    await diagnosticsOnce(document.uri, (diagnostics) => diagnostics.some(isAdverb));
  });
});
