import { commands, Disposable, EventEmitter, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import { type ActorsResult, actorsRequest, type StatusResult, statusRequest } from '../../server/src/lsp/protocol';
import { isArticle } from './documents';
import type { ReviewServer } from './review-server';

/** What the server says of one document. */
export interface OpenArticle {
  readonly document: TextDocument;
  readonly status: StatusResult;
  /** Null until the document has been reviewed. */
  readonly actors: ActorsResult | null;
}

/** The article the user is at; the tree and the status bar show this. */
export class ActiveArticle implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly listeners: Disposable;
  private document: TextDocument | undefined;
  private asked = 0;

  /** Undefined when no article is open. Stays as it was until the answers about the next one are in. */
  current: OpenArticle | undefined;
  readonly onDidChange = this.changed.event;

  constructor(private readonly server: ReviewServer) {
    this.listeners = Disposable.from(
      window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      window.onDidChangeVisibleTextEditors(() => this.follow(window.activeTextEditor)),
      // A document whose language changes is closed and opened again.
      workspace.onDidOpenTextDocument(() => this.follow(window.activeTextEditor)),
      workspace.onDidCloseTextDocument(() => this.follow(window.activeTextEditor)),
      server.onSwitched(() => this.refresh()),
      server.onReviewed(({ uri }) => {
        if (this.document && server.name(this.document.uri) === uri) void this.refresh();
      }),
    );
    this.follow(window.activeTextEditor);
  }

  /** Has the document the user is at reviewed, or left alone, as `wanted` says of what it is now. */
  async turn(wanted: (reviewed: boolean) => boolean): Promise<void> {
    // VS Code may not have told yet that the user has gone to another document.
    this.follow(window.activeTextEditor);
    if (!this.document) return;
    const params = { uri: this.server.name(this.document.uri) };
    // Not what is shown: that may still be of the document before.
    const status = await this.server.ask<StatusResult>(statusRequest, params);
    if (!status || wanted(status.reviewed) === status.reviewed) return;
    await this.server.switch(params.uri, !status.reviewed);
    await this.refresh();
  }

  /** Asks the server anew; an answer that a later question has overtaken is dropped. */
  async refresh(): Promise<void> {
    const question = ++this.asked;
    const { document } = this;
    const next = document && (await this.describe(document));
    if (question !== this.asked) return;
    this.current = next;
    void commands.executeCommand('setContext', 'hearsay.article', document ? stage(next) : 'none');
    void commands.executeCommand('setContext', 'hearsay.ground', next?.status.ground);
    const isKept = next?.actors?.actors.some(({ registered }) => registered) ?? false;
    // Kept for the walkthrough: a step that is done stays done.
    if (isKept) void commands.executeCommand('setContext', 'hearsay.deskKept', true);
    this.changed.fire();
  }

  dispose(): void {
    this.listeners.dispose();
    this.changed.dispose();
  }

  private follow(editor: TextEditor | undefined): void {
    const document = editor && isArticle(editor.document) ? editor.document : this.kept(editor);
    if (document === this.document && this.asked > 0) return;
    this.document = document;
    void this.refresh();
  }

  /** The article shown so far, as long as it is still in sight, or open behind something that is not a text. */
  private kept(editor: TextEditor | undefined): TextDocument | undefined {
    const { document } = this;
    if (!document || document.isClosed || !isArticle(document)) return undefined;
    const inSight = window.visibleTextEditors.some((visible) => visible.document === document);
    return inSight || !editor || editor.document.uri.scheme === 'output' ? document : undefined;
  }

  private async describe(document: TextDocument): Promise<OpenArticle | undefined> {
    const params = { uri: this.server.name(document.uri) };
    const [status, actors] = await Promise.all([
      this.server.ask<StatusResult>(statusRequest, params),
      this.server.ask<ActorsResult | null>(actorsRequest, params),
    ]);
    return status && { document, status, actors: actors ?? null };
  }
}

/** The context key `hearsay.article`, which, with the ground in `hearsay.ground`, welcome texts and commands depend on; it is `none` without a document. */
function stage(article: OpenArticle | undefined): 'off' | 'pending' | 'speakerless' | 'listed' {
  if (article && !article.status.reviewed) return 'off';
  if (!article?.actors) return 'pending';
  return article.actors.actors.length + article.actors.unattributed.length > 0 ? 'listed' : 'speakerless';
}
