import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOnce, extension, findingsOf, followed, once, openReviewed } from './newsroom';

describe('the commands', () => {
  let article: vscode.TextEditor;
  beforeEach(async () => {
    article = await openReviewed('articles/bridge.article');
  });

  it('are all there', async () => {
    const { contributes } = extension().packageJSON as { contributes: { commands: { command: string }[] } };
    const promised = contributes.commands.map(({ command }) => command);
    const known = await vscode.commands.getCommands(true);
    for (const command of ['hearsay.review', 'hearsay.showActors', 'hearsay.openRule', ...promised]) {
      assert.ok(known.includes(command), `${command} is not registered`);
    }
  });

  it('review an article that was turned off', async () => {
    const { document } = article;
    await vscode.commands.executeCommand('hearsay.toggle');
    await diagnosticsOnce(document.uri, (diagnostics) => diagnostics.length === 0);
    await followed(document, ({ status }) => !status.reviewed);
    await vscode.commands.executeCommand('hearsay.review');
    await findingsOf(document.uri);
  });

  it('open the page of a rule', async () => {
    await vscode.commands.executeCommand('hearsay.openRule', 'editorial-adverb');
    const { tabGroups } = vscode.window;
    await once('the page of the rule', tabGroups.onDidChangeTabs, () =>
      tabGroups.activeTabGroup.activeTab?.label.includes('editorial-adverb') ? true : undefined,
    );
  });
});

describe('the actors', () => {
  it('are listed with what they say, and lead to their words', async () => {
    const { document } = await openReviewed('articles/bridge.article');
    await vscode.commands.executeCommand('hearsay.showActors');
    const { actors } = await extension().activate();
    const brandt = actors.getChildren().find((entry) => actors.getTreeItem(entry).label === 'Ana Brandt');
    assert.ok(brandt, 'Ana Brandt is not listed');
    const statements = actors.getChildren(brandt).map((entry) => actors.getTreeItem(entry));
    assert.equal(statements.length, 2);

    const quoted = statements.find(({ label }) => String(label).includes('The bridge will open in two years'));
    assert.ok(quoted?.command, 'the quotation leads nowhere');
    await vscode.commands.executeCommand(quoted.command.command, ...(quoted.command.arguments ?? []));
    const selected = document.getText(vscode.window.activeTextEditor?.selection);
    assert.match(selected, /The bridge will open in two years/);
  });
});
