import { commands, Disposable, env, l10n, ProgressLocation, UIKind, Uri, ViewColumn, window, workspace } from 'vscode';
import {
  type ExportBalanceParams,
  type ExportBalanceResult,
  exportBalanceRequest,
  type ReportParams,
  type ReportResult,
  reportRequest,
} from '../../server/src/lsp/protocol';
import type { ActiveArticle } from './active-article';
import type { ReviewServer } from './review-server';
import { type NewFile, nameOf, saveNew } from './save-new';

/** The commands that make something to keep of a review. Called with a URI they save there without asking. */
export function provideReportCommands(server: ReviewServer, article: ActiveArticle): Disposable {
  return Disposable.from(
    commands.registerCommand('hearsay.reportArticle', (to?: unknown) => reportArticle(to)),
    commands.registerCommand('hearsay.reportFolder', (to?: unknown) => reportFolder(to)),
    commands.registerCommand('hearsay.exportBalanceSvg', (to?: unknown) => exportBalance('svg', to)),
    commands.registerCommand('hearsay.exportBalanceCsv', (to?: unknown) => exportBalance('csv', to)),
    commands.registerCommand('hearsay.exportFolderBalanceSvg', (to?: unknown) => exportFolderBalance('svg', to)),
    commands.registerCommand('hearsay.exportFolderBalanceCsv', (to?: unknown) => exportFolderBalance('csv', to)),
  );

  async function reportArticle(to: unknown): Promise<void> {
    const uri = article.current?.document.uri;
    const page =
      uri && (await server.ask<ReportResult>(reportRequest, { uri: server.name(uri) } satisfies ReportParams));
    if (!page) return void window.showInformationMessage(noArticle());
    const title = l10n.t('Save Article Report');
    await save({ text: page, title, name: `${stemOf(uri)}-source-review`, kind: 'html', article: uri }, to);
  }

  async function reportFolder(to: unknown): Promise<void> {
    const page = await window.withProgress(
      { location: ProgressLocation.Notification, title: l10n.t('Hearsay: writing the folder report') },
      () => server.ask<ReportResult>(reportRequest, {} satisfies ReportParams),
    );
    if (!page) return void window.showInformationMessage(noFolder());
    const title = l10n.t('Save Folder Report');
    await save({ text: page, title, name: `${folderName()}-source-review-${today()}`, kind: 'html' }, to);
  }

  async function exportBalance(as: ExportBalanceParams['as'], to: unknown): Promise<void> {
    const uri = article.current?.document.uri;
    const params = uri && ({ uri: server.name(uri), as } satisfies ExportBalanceParams);
    const text = params && (await server.ask<ExportBalanceResult>(exportBalanceRequest, params));
    if (!text) return void window.showInformationMessage(noArticle());
    const title = l10n.t('Save Balance');
    await save({ text, title, name: `${stemOf(uri)}-balance`, kind: as, article: uri }, to);
  }

  async function exportFolderBalance(as: ExportBalanceParams['as'], to: unknown): Promise<void> {
    const text = await server.ask<ExportBalanceResult>(exportBalanceRequest, { as } satisfies ExportBalanceParams);
    if (!text) return void window.showInformationMessage(noFolder());
    const title = l10n.t('Save Balance');
    await save({ text, title, name: `${folderName()}-balance-${today()}`, kind: as }, to);
  }
}

const noArticle = (): string => l10n.t('First open an article that is reviewed.');
const noFolder = (): string => l10n.t('No article in the folder has been reviewed yet.');

const folderName = (): string => workspace.workspaceFolders?.[0]?.name ?? 'folder';
/** In local time; Sweden writes dates as ISO 8601 does. */
const today = (): string => new Date().toLocaleDateString('sv');

async function save(file: NewFile, to: unknown): Promise<void> {
  const saved = await saveNew({ ...file, to: to instanceof Uri ? to : undefined });
  if (saved) void offer(saved.at, file);
}

/** Says where it was saved, and offers to look at it. */
async function offer(at: Uri | undefined, { text, kind }: NewFile): Promise<void> {
  const open = l10n.t('Open');
  const message = at
    ? l10n.t('Saved {0}.', nameOf(at))
    : l10n.t('Files cannot be saved here, so this is a new document: save it wherever you want to keep it.');
  const answer = await window.showInformationMessage(message, ...(at || kind === 'html' ? [open] : []));
  if (answer !== open) return;
  const here = at?.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  if (at && here) await env.openExternal(at);
  else if (kind === 'html') preview(text, at ? nameOf(at) : l10n.t('Report'));
  else if (at) await commands.executeCommand('vscode.open', at);
}

/** Shows the page in a tab: a browser elsewhere cannot read the files of this one. */
function preview(page: string, title: string): void {
  const panel = window.createWebviewPanel('hearsay.report', title, ViewColumn.Active, {
    localResourceRoots: [],
    enableFindWidget: true,
  });
  panel.webview.html = page;
}

/** The name of the article's file without its ending. */
const stemOf = (uri: Uri): string => nameOf(uri).replace(/\.[^.]+$/, '');
