import {
  commands,
  Disposable,
  EventEmitter,
  env,
  l10n,
  Range,
  Uri,
  type WebviewView,
  type WebviewViewProvider,
  window,
  workspace,
} from 'vscode';
import {
  type BalanceResult,
  balanceRequest,
  type FolderBalanceResult,
  folderBalanceRequest,
} from '../../../server/src/lsp/protocol';
import type { ActiveArticle } from '../active-article';
import type { ReviewServer } from '../review-server';
import { pictureOf, type Shown } from './make-picture';
import { messageOf, type ToPage } from './messages';
import { balancePage } from './page';
import type { Picture } from './picture';
import { balanceWords } from './words';

/** Every key that is typed may change the folder's figures; nobody watches them that closely. */
const folderPause = 1_000;

/** The view “Balance”: who has how many words in the active article, where they stand in it, and the same for the folder over time. */
export class BalanceView implements WebviewViewProvider, Disposable {
  private readonly drawn = new EventEmitter<void>();
  private readonly listeners: Disposable;
  private view: WebviewView | undefined;
  private folder: FolderBalanceResult = [];
  private folderTimer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;

  private picture: Picture = pictureOf({ missing: '' }, [], balanceWords());

  /** What is on the screen, and how much the page says it has drawn of it. */
  current: { readonly picture: Picture; readonly parts: number; readonly articles: number } | undefined;
  readonly onDidDraw = this.drawn.event;

  constructor(
    private readonly files: Uri,
    private readonly article: ActiveArticle,
    private readonly server: ReviewServer,
  ) {
    this.listeners = Disposable.from(
      window.registerWebviewViewProvider('hearsay.balance', this),
      article.onDidChange(() => this.show()),
      server.onFolderReviewed(() => this.askLater()),
      server.onSwitched(() => this.askLater()),
    );
  }

  resolveWebviewView(view: WebviewView): void {
    this.view = view;
    const { webview } = view;
    const [script, style] = [Uri.joinPath(this.files, 'dist', 'webview'), Uri.joinPath(this.files, 'client', 'media')];
    webview.options = { enableScripts: true, localResourceRoots: [script, style] };
    webview.html = balancePage({
      own: webview.cspSource,
      script: webview.asWebviewUri(Uri.joinPath(script, 'balance.js')).toString(),
      style: webview.asWebviewUri(Uri.joinPath(style, 'balance.css')).toString(),
      language: env.language,
      nonce: crypto.randomUUID(),
    });
    const listening = webview.onDidReceiveMessage((message: unknown) => this.receive(message));
    view.onDidDispose(() => {
      listening.dispose();
      this.view = undefined;
    });
  }

  /** Does what the page asks for. */
  async receive(received: unknown): Promise<void> {
    const message = messageOf(received, this.picture);
    switch (message?.kind) {
      // The page is made anew whenever the view comes back into sight.
      case 'ready':
        await this.askFolder();
        return this.show();
      case 'drawn':
        if (message.serial !== this.asked) return;
        this.current = { picture: this.picture, parts: message.parts, articles: message.articles };
        return this.drawn.fire();
      case 'reveal': {
        const { start, end } = message.spot.range;
        const selection = new Range(start.line, start.character, end.line, end.character);
        await commands.executeCommand('vscode.open', Uri.parse(message.spot.uri), { selection });
        return;
      }
      case 'open':
        // Unlike `showTextDocument` it tells the user of an article that is there no more.
        await commands.executeCommand('vscode.open', Uri.parse(message.uri));
        return;
    }
  }

  dispose(): void {
    clearTimeout(this.folderTimer);
    this.listeners.dispose();
    this.drawn.dispose();
  }

  private askLater(): void {
    this.folderTimer ??= setTimeout(async () => {
      this.folderTimer = undefined;
      if (!this.view?.visible) return;
      await this.askFolder();
      await this.show();
    }, folderPause);
  }

  private async askFolder(): Promise<void> {
    this.folder = (await this.server.ask<FolderBalanceResult>(folderBalanceRequest, {})) ?? [];
  }

  /** Draws what is known now; an answer that a later question has overtaken is dropped. */
  private async show(): Promise<void> {
    if (!this.view?.visible) return;
    const question = ++this.asked;
    const shown = await this.shown();
    if (question !== this.asked || !this.view) return;
    this.picture = pictureOf(shown, this.folder, balanceWords());
    this.view.description = 'balance' in shown ? shown.balance.headline : '';
    await this.view.webview.postMessage({ kind: 'show', picture: this.picture, serial: question } satisfies ToPage);
  }

  private async shown(): Promise<Shown> {
    const { current } = this.article;
    if (!workspace.getConfiguration('hearsay').get('enable', true))
      return { missing: l10n.t('Review is turned off in the settings.') };
    if (!current) return { missing: l10n.t('Open an article to see how much of it each speaker has.') };
    if (!current.status.reviewed) return { missing: l10n.t('This document is not reviewed.') };
    const uri = this.server.name(current.document.uri);
    const balance = await this.server.ask<BalanceResult | null>(balanceRequest, { uri });
    return balance ? { uri, balance } : { missing: l10n.t('The article is being reviewed.') };
  }
}
