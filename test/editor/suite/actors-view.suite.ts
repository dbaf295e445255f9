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
    await actors.choices.change({
      scope: 'article',
      grouping: 'none',
      order: 'statements',
      filter: '',
      follows: false,
    });
  });

  const labels = (parent?: ActorsEntry): string[] =>
    actors.getChildren(parent).map((entry) => String(actors.getTreeItem(entry).label));

  /** Waits until the lines that begin the tree are these. */
  const shown = (wanted: readonly string[]): Promise<true> =>
    once(`the tree to begin with ${wanted.join(', ')}`, actors.onDidChangeTreeData, () =>
      wanted.every((label, i) => labels()[i] === label) ? true : undefined,
    );

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

  it('tells a screen reader whom and what each line is about', () => {
    const labelsOf = (parent?: ActorsEntry) =>
      actors.getChildren(parent).map((entry) => actors.getTreeItem(entry).accessibilityInformation?.label);
    assert.deepEqual(labelsOf().slice(0, 2), [
      'Ina Berg, 2 statements, Transport Minister',
      'Ana Brandt, 1 statement, mayor of Halden',
    ]);
    assert.deepEqual(labelsOf(line('Ina Berg')), [
      'Ina Berg, Paraphrased: said: The harbour of Halden stays shut until July',
      'Ina Berg, Quoted: “The crane is not safe,”',
    ]);
  });

  it('leads to the statements of an actor alone', async () => {
    await vscode.commands.executeCommand('hearsay.referencesByKind', line('Ina Berg'), 'statements');
    await vscode.commands.executeCommand('closeReferenceSearch');
    assert.equal(vscode.window.activeTextEditor?.document, article.document);
    assert.equal(article.document.getText(article.document.getWordRangeAtPosition(article.selection.active)), 'Ina');
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

  /** Goes by key to the line, from the top, with all of the tree open. */
  async function goDownTo(wanted: RegExp): Promise<void> {
    await vscode.commands.executeCommand('hearsay.actors.focus');
    for (const name of ['Ina Berg', 'Ana Brandt']) await actors.view.reveal(line(name), { expand: true, select: true });
    await vscode.commands.executeCommand('list.focusFirst');
    const lines = actors.getChildren().flatMap((entry) => [entry, ...actors.getChildren(entry)]);
    const at = lines.findIndex((entry) => wanted.test(String(actors.getTreeItem(entry).label)));
    for (let i = 0; i < at; i++) await vscode.commands.executeCommand('list.focusDown');
  }

  it('copies the line that the arrow keys have reached, not the one that was clicked', async () => {
    await goDownTo(/crane/);
    await vscode.commands.executeCommand('hearsay.actors.copy');
    assert.match(await vscode.env.clipboard.readText(), /The crane is not safe/);
    await vscode.commands.executeCommand('hearsay.actors.copy');
    assert.match(await vscode.env.clipboard.readText(), /The crane is not safe/);
    await goDownTo(/Ana Brandt/);
    await vscode.commands.executeCommand('hearsay.actors.copy');
    assert.equal(await vscode.env.clipboard.readText(), 'Ana Brandt');
  });

  it('shows the words of the line that the arrow keys have reached', async () => {
    await goDownTo(/pay/);
    await vscode.commands.executeCommand('hearsay.actors.enter');
    await once('the words to be selected', vscode.window.onDidChangeTextEditorSelection, () =>
      /pay/.test(article.document.getText(article.selection)) ? true : undefined,
    );
  });

  /** Waits until the tree has shown the line of the statement with the word. */
  const selected = (word: string): Promise<true> =>
    once(`the line of “${word}”`, actors.cursorLine.onDidShow, () => {
      const [entry] = actors.view.selection;
      return entry?.kind === 'statement' && entry.statement.account.includes(word) ? true : undefined;
    });

  it('follows the cursor though VS Code lets go of a line without a word', async () => {
    const { view } = actors;
    const { reveal } = view;
    let lost = 0;
    view.reveal = async (...given) => {
      if (lost++ > 0) await reveal.apply(view, given);
    };
    try {
      await vscode.commands.executeCommand('hearsay.actors.follow');
      await putCursorOn('July');
      await selected('July');
    } finally {
      view.reveal = reveal;
    }
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
