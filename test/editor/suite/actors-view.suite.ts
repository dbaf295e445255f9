import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ActorsEntry } from '../../../client/src/actors-tree';
import type { ActorsView } from '../../../client/src/actors-view';
import { extension, followed, inNewsroom, once, open, openReviewed, placeOf } from './newsroom';

describe('the view of actors', () => {
  let actors: ActorsView;
  let article: vscode.TextEditor;

  beforeEach(async () => {
    article = await openReviewed('articles/harbour.article');
    actors = (await extension().activate()).actors;
    await vscode.commands.executeCommand('hearsay.showActors');
    await shown(['Ina Berg', 'Ana Brandt']);
  });

  afterEach(async () => {
    const changed = changes();
    await actors.choices.change({
      scope: 'article',
      grouping: 'none',
      order: 'statements',
      filter: '',
      follows: false,
    });
    await changed;
  });

  const labels = (parent?: ActorsEntry): string[] =>
    actors.getChildren(parent).map((entry) => String(actors.getTreeItem(entry).label));

  /** Waits until the lines that begin the tree are these. */
  const shown = (wanted: readonly string[]): Promise<true> =>
    once(`the tree to begin with ${wanted.join(', ')}`, actors.onDidChangeTreeData, () =>
      wanted.every((label, i) => labels()[i] === label) ? true : undefined,
    );

  const changes = (): Promise<true> => once('the tree to change', actors.onDidChangeTreeData, () => true as const);

  const line = (label: string, parent?: ActorsEntry): ActorsEntry => {
    const found = actors.getChildren(parent).find((entry) => String(actors.getTreeItem(entry).label).includes(label));
    assert.ok(found, `${label} is not among ${labels(parent).join(', ')}`);
    return found;
  };

  it('sorts by name, and groups by affiliation', async () => {
    await actors.choices.change({ order: 'name' });
    await shown(['Ana Brandt', 'Ina Berg']);
    await actors.choices.change({ grouping: 'affiliation' });
    await shown(['City of Halden']);
    assert.deepEqual(labels(line('City of Halden')), ['Ana Brandt']);
  });

  it('filters by what was said, and shows it', async () => {
    await vscode.commands.executeCommand('hearsay.actors.filter', 'crane');
    await shown(['Ina Berg']);
    assert.deepEqual(labels(), ['Ina Berg']);
    assert.match(String(actors.view.message), /crane/);
    await vscode.commands.executeCommand('hearsay.actors.clearFilter');
    await shown(['Ina Berg', 'Ana Brandt']);
  });

  it('copies a statement with its speaker', async () => {
    await vscode.commands.executeCommand('hearsay.actors.copy', line('crane', line('Ina Berg')));
    assert.equal(await vscode.env.clipboard.readText(), '“The crane is not safe,” Ina Berg, Transport Minister, said.');
  });

  it('lists the actors of the whole folder', async () => {
    await vscode.commands.executeCommand('hearsay.actors.showFolder');
    await once('all articles to be in the tree', actors.onDidChangeTreeData, () => {
      const [first] = actors.getChildren().map((entry) => actors.getTreeItem(entry));
      return first?.label === 'Ana Brandt' && /in 3 articles/.test(String(first.description)) ? true : undefined;
    });
    const statement = line('back in spring', line('Ana Brandt'));
    const { command } = actors.getTreeItem(statement);
    await vscode.commands.executeCommand(String(command?.command), ...(command?.arguments ?? []));
    assert.match(String(vscode.window.activeTextEditor?.document.uri), /ferry\.md$/);
  });

  it('says how many findings are open', async () => {
    await followed(article.document, ({ actors: told }) => told?.findings === actors.view.badge?.value);
    assert.match(String(actors.view.badge?.tooltip), /finding/);
  });

  it('makes an alias of a name that is dropped on somebody', async () => {
    const file = await vscode.workspace.openTextDocument(inNewsroom('actors.yaml'));
    const before = file.getText();
    const transfer = new vscode.DataTransfer();
    actors.drop.handleDrag([line('Ina Berg')], transfer);
    await actors.drop.handleDrop(line('Ana Brandt'), transfer);
    assert.equal(file.getText(), `${before.trimEnd()}\n  aliases: [Ina Berg]\n`);
    await open('actors.yaml');
    await vscode.commands.executeCommand('undo');
    assert.equal(file.getText(), before);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  /** Waits until the line of the statement with the word is selected. */
  const selected = (word: string): Promise<true> =>
    once(`the line of “${word}”`, actors.view.onDidChangeSelection, () => {
      const [entry] = actors.view.selection;
      return entry?.kind === 'statement' && entry.statement.account.includes(word) ? true : undefined;
    });

  async function putCursorOn(word: string): Promise<void> {
    const { start } = placeOf(article.document, word);
    await vscode.window.showTextDocument(article.document, { selection: new vscode.Range(start, start) });
  }

  it('follows the cursor', async () => {
    await putCursorOn('pay');
    await vscode.commands.executeCommand('hearsay.actors.follow');
    await selected('pay');
    await putCursorOn('crane');
    await selected('crane');
  });

  it('follows the cursor though it is drawn anew while VS Code looks for the line', async () => {
    await vscode.commands.executeCommand('hearsay.actors.follow');
    const { getChildren } = actors;
    const orders = (['name', 'first', 'statements'] as const).values();
    actors.getChildren = (parent) => {
      const order = parent && orders.next().value;
      if (order) void actors.choices.change({ order });
      return getChildren.call(actors, parent);
    };
    await putCursorOn('July');
    await selected('July').finally(() => {
      actors.getChildren = getChildren;
    });
  });
});
