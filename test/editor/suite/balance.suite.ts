import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Picture } from '../../../client/src/balance/picture';
import type { BalanceView } from '../../../client/src/balance/view';
import { extension, followed, inNewsroom, once, open, openReviewed } from './newsroom';

type Article = Extract<Picture['article'], { strip: unknown }>;

describe('the view of the balance', () => {
  let balance: BalanceView;

  beforeEach(async () => {
    await openReviewed('articles/harbour.article');
    balance = (await extension().activate()).balance;
    await vscode.commands.executeCommand('hearsay.showBalance');
  });

  /** Waits until the page itself says that it has drawn the article of the headline, among the others of the folder. */
  const drawn = (headline: string): Promise<Article> =>
    once(`${headline} to be drawn`, balance.onDidDraw, () => {
      const { picture, parts, articles } = balance.current ?? {};
      const shown = picture?.folder.some((row) => row.current && row.headline === headline);
      if (!picture || !shown || !('strip' in picture.article)) return undefined;
      return parts === picture.article.strip.length && articles === 3 ? picture.article : undefined;
    });

  it('draws the article, and follows to another', async () => {
    const { bars } = await drawn('Harbour stays shut');
    assert.deepEqual(
      bars.speakers.map(({ name }) => name),
      ['Ina Berg', 'Ana Brandt'],
    );
    await openReviewed('articles/bridge.article');
    const { bars: others } = await drawn('Halden votes to rebuild the old bridge');
    assert.deepEqual(
      others.speakers.map(({ name }) => name),
      ['Ana Brandt'],
    );
  });

  it('draws what is typed', async () => {
    const { strip } = await drawn('Harbour stays shut');
    const editor = await open('articles/harbour.article');
    const end = editor.document.positionAt(editor.document.getText().length);
    const more = once('more of the article', balance.onDidDraw, () => {
      const { parts = 0 } = balance.current ?? {};
      return parts > strip.length ? true : undefined;
    });
    await editor.edit((edit) => edit.insert(end, '\n“We wait,” Brandt said.\n'));
    await more;
    await vscode.commands.executeCommand('undo');
  });

  it('leads to the words of a part, and of a finding', async () => {
    const { strip } = await drawn('Harbour stays shut');
    const quotation = strip.find(({ manner }) => manner === 'quotation');
    await balance.receive({ kind: 'reveal', spot: quotation?.spot });
    assert.match(selected(), /The crane is not safe/);
    const finding = strip.flatMap(({ findings }) => findings).find(({ told }) => told.includes('obviously'));
    await balance.receive({ kind: 'reveal', spot: finding?.spot });
    assert.equal(selected(), 'obviously');
  });

  it('leads to the other articles of the folder, the latest first', async () => {
    await drawn('Harbour stays shut');
    const { folder } = balance.current?.picture ?? {};
    assert.deepEqual(
      folder?.map(({ date }) => date),
      ['2024-06-03', '2024-05-14', ''],
    );
    await balance.receive({ kind: 'open', uri: folder?.[1]?.uri });
    assert.match(String(vscode.window.activeTextEditor?.document.uri), /bridge\.article$/);
  });

  it('says so where there is nothing to draw', async () => {
    await drawn('Harbour stays shut');
    const said = once('the document to be named as not reviewed', balance.onDidDraw, () => {
      const { article } = balance.current?.picture ?? {};
      return article && 'missing' in article ? article.missing : undefined;
    });
    const { document } = await open('README.md');
    await followed(document, ({ status }) => !status.reviewed);
    assert.equal(await said, 'This document is not reviewed.');
  });

  it('shows nothing of the folder while reviewing is switched off, and all of it again afterwards', async () => {
    await drawn('Harbour stays shut');
    const settings = vscode.workspace.getConfiguration('hearsay');
    await settings.update('enable', false, vscode.ConfigurationTarget.Global);
    try {
      await once('an empty view', balance.onDidDraw, () => {
        const { picture, articles } = balance.current ?? {};
        return picture && 'missing' in picture.article && articles === 0 ? true : undefined;
      });
    } finally {
      await settings.update('enable', undefined, vscode.ConfigurationTarget.Global);
    }
    await drawn('Harbour stays shut');
  });
});

describe('what is kept of a review', () => {
  const saved = async (command: string, name: string): Promise<string> => {
    const to = inNewsroom(name);
    await vscode.commands.executeCommand(command, to);
    try {
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(to));
    } finally {
      await vscode.workspace.fs.delete(to);
    }
  };

  beforeEach(async () => {
    await openReviewed('articles/harbour.article');
  });

  it('is a page on the article, or on the folder', async () => {
    assert.match(await saved('hearsay.reportArticle', 'one.html'), /<h1>Harbour stays shut<\/h1>/);
    const folder = await saved('hearsay.reportFolder', 'all.html');
    assert.match(folder, /<h1>3 articles<\/h1>/);
    assert.match(folder, /<h1>Ferry to Halden stops for the winter<\/h1>/);
  });

  it('is a picture, or a table that a spreadsheet reads rightly', async () => {
    assert.match(await saved('hearsay.exportBalanceSvg', 'balance.svg'), /^<svg .*Ina Berg.*<\/svg>$/s);
    assert.match(await saved('hearsay.exportBalanceCsv', 'balance.csv'), /^\ufeffspeaker,side,.*\r\nIna Berg,/);
    assert.match(await saved('hearsay.exportFolderBalanceSvg', 'folder.svg'), /^<svg .*Harbour stays shut.*<\/svg>$/s);
    assert.match(await saved('hearsay.exportFolderBalanceCsv', 'folder.csv'), /^\ufeffdate,.*articles\/ferry\.md/s);
  });
});

const selected = (): string => {
  const { activeTextEditor } = vscode.window;
  return activeTextEditor?.document.getText(activeTextEditor.selection) ?? '';
};
