import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ActorsView } from '../../../client/src/actors-view';
import { choose, extension, followed, hoverAt, inNewsroom, openReviewed, placeOf } from './newsroom';

describe('the desk corrects the machine', () => {
  let article: vscode.TextEditor;
  let actors: ActorsView;
  const file = inNewsroom('articles/corrections.yaml');

  beforeEach(async () => {
    ({ actors } = await extension().activate());
    article = await openReviewed('articles/harbour.article');
    await says('Ina Berg', /crane/);
  });

  afterEach(async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(file, { ignoreIfNotExists: true });
    await vscode.workspace.applyEdit(edit);
    await says('Ina Berg', /crane/);
  });

  /** Waits until the tree has somebody say words of the kind; null for nobody. */
  const says = (name: string | null, words: RegExp): Promise<void> =>
    followed(article.document, ({ actors }) => {
      const own =
        name === null ? actors?.unattributed : actors?.actors.find((actor) => actor.name === name)?.statements;
      return own?.some(({ account }) => words.test(account)) ?? false;
    });

  const line = (name: string) => {
    const found = actors.getChildren().find((entry) => actors.getTreeItem(entry).label === name);
    assert.ok(found, `${name} is not listed`);
    return found;
  };

  const statement = (name: string, words: RegExp) => {
    const found = actors.getChildren(line(name)).find((entry) => words.test(String(actors.getTreeItem(entry).label)));
    assert.ok(found, `${name} does not say it`);
    return found;
  };

  const written = async (): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(file));

  /** The names of the files that editors show, in front or behind. */
  const shown = (): string[] =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs.map(({ label }) => label))
      .filter((label) => /yaml/.test(label));

  it('when a statement is dropped on who says it; the file is saved, and does not open', async () => {
    const transfer = new vscode.DataTransfer();
    actors.drop.handleDrag([statement('Ina Berg', /crane/)], transfer);
    await actors.drop.handleDrop(line('Ana Brandt'), transfer);
    await says('Ana Brandt', /crane/);
    assert.match(await written(), /^- article: harbour\.article\n {2}exact: .*crane[\s\S]*saidBy: brandt\n/);
    assert.equal(vscode.window.activeTextEditor, article);
    assert.ok(!shown().includes('corrections.yaml'));
  });

  it('survives an edit above, and is taken back from the tree', async () => {
    await vscode.commands.executeCommand('hearsay.saidBy', statement('Ina Berg', /crane/), null);
    await says(null, /crane/);
    const start = new vscode.Position(0, 0);
    await article.edit((edit) => edit.insert(start, 'Late edition. '));
    await says(null, /crane/);
    await vscode.commands.executeCommand('undo');
    const nobody = actors.getChildren().find(({ kind }) => kind === 'nobody');
    assert.ok(nobody);
    const corrected = actors.getChildren(nobody).find((entry) => /crane/.test(String(actors.getTreeItem(entry).label)));
    assert.ok(corrected);
    assert.match(String(actors.getTreeItem(corrected).description), /corrected by the desk/);
    await vscode.commands.executeCommand('hearsay.removeCorrection', corrected);
    await says('Ina Berg', /crane/);
    assert.equal(await written(), '');
  });

  it('from the light bulb, and the hover says so', async () => {
    const place = placeOf(article.document, 'crane is not');
    await choose(
      article.document,
      new vscode.Range(place.start, place.start),
      'Not a Statement',
      vscode.CodeActionKind.Refactor,
    );
    await followed(
      article.document,
      ({ actors }) =>
        actors?.actors
          .find(({ name }) => name === 'Ina Berg')
          ?.statements.every(({ account }) => !/crane/.test(account)) ?? true,
    );
    assert.match(await written(), /statement: no\n/);
  });

  it('with links in the hover', async () => {
    const hover = await hoverAt(article.document, placeOf(article.document, 'crane is not'));
    assert.match(hover, /\[Said by…\]\(command:hearsay\.saidBy\?/);
  });
});
