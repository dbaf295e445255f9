import { Disposable, EventEmitter, l10n, type Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, State, type WorkspaceEdit } from 'vscode-languageclient';
import {
  folderReviewedNotification,
  type ListFilesParams,
  listFilesRequest,
  type ReadFileParams,
  type ReviewedParams,
  readFileRequest,
  reviewedNotification,
} from '../../server/src/lsp/protocol';
import { listFiles, readDeskFile } from './desk-files';
import { schemes } from './documents';

/** The language server while `hearsay.enable` is on; nothing while it is off. */
export class ReviewServer implements Disposable {
  private readonly reviewed = new EventEmitter<ReviewedParams>();
  private readonly folderReviewed = new EventEmitter<void>();
  private readonly switched = new EventEmitter<void>();
  private readonly settings: Disposable;
  private client: BaseLanguageClient | undefined;
  private served: readonly string[] = [];
  private turn: Promise<void> = Promise.resolve();

  /** Fires when a document has been reviewed anew. */
  readonly onReviewed = this.reviewed.event;
  /** Fires when more is known of the folder's articles. */
  readonly onFolderReviewed = this.folderReviewed.event;
  /** Fires when the server has come up or gone away. */
  readonly onSwitched = this.switched.event;

  constructor(private readonly connect: () => BaseLanguageClient) {
    this.settings = Disposable.from(
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('hearsay.enable')) void this.followSetting();
      }),
      workspace.onDidChangeWorkspaceFolders(() => void this.followFolders()),
    );
  }

  get running(): boolean {
    return this.client?.state === State.Running;
  }

  /** Starts or stops the server as the setting says; resolves when it is done, even when the server cannot start. */
  followSetting(): Promise<void> {
    const wanted = workspace.getConfiguration('hearsay').get('enable', true);
    this.turn = this.turn.then(() => (wanted ? this.start() : this.stop()));
    return this.turn;
  }

  /** The server's answer; undefined when there is no server or it could not answer. */
  async ask<Answer>(method: string, params: object): Promise<Answer | undefined> {
    const { client } = this;
    if (client?.state !== State.Running) return undefined;
    try {
      return await client.sendRequest<Answer>(method, params);
    } catch (error) {
      client.outputChannel.warn(`${method}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  /** What the numbers of types in its semantic tokens mean. */
  get tokenTypes(): readonly string[] {
    return this.client?.initializeResult?.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
  }

  /** Tells the server something, if there is one. */
  async tell(method: string, params: object): Promise<void> {
    if (this.running) await this.client?.sendNotification(method, params);
  }

  /** Makes the edit that the server has sent, as one step that can be undone; false when it could not be made. */
  async apply(edit: WorkspaceEdit): Promise<boolean> {
    const own = await this.client?.protocol2CodeConverter.asWorkspaceEdit(edit);
    return own !== undefined && (await workspace.applyEdit(own));
  }

  /** The URI in the spelling the server knows it by. */
  name(uri: Uri): string {
    return this.client?.code2ProtocolConverter.asUri(uri) ?? uri.toString();
  }

  /** Stops the server and lets nothing start it again. */
  shutDown(): Promise<void> {
    this.settings.dispose();
    this.turn = this.turn.then(() => this.stop());
    return this.turn;
  }

  dispose(): void {
    void this.shutDown();
    this.reviewed.dispose();
    this.folderReviewed.dispose();
    this.switched.dispose();
  }

  /** Starts anew when documents are to be served from places that the server was not started for. */
  private followFolders(): Promise<void> {
    if (!this.client || schemes().every((scheme) => this.served.includes(scheme))) return this.turn;
    this.turn = this.turn.then(() => this.stop());
    return this.followSetting();
  }

  private async start(): Promise<void> {
    if (this.client) return;
    this.served = schemes();
    const client = this.connect();
    this.client = client;
    complainInOneSentence(client);
    client.onNotification(reviewedNotification, (params: ReviewedParams) => this.reviewed.fire(params));
    client.onNotification(folderReviewedNotification, () => this.folderReviewed.fire());
    client.onRequest(readFileRequest, ({ uri }: ReadFileParams) =>
      readDeskFile(client.protocol2CodeConverter.asUri(uri)),
    );
    client.onRequest(listFilesRequest, ({ folder, glob, most }: ListFilesParams) =>
      listFiles(client.protocol2CodeConverter.asUri(folder), glob, most),
    );
    client.onDidChangeState(() => this.switched.fire());
    // By the time this rejects the client has said why.
    await client.start().catch(() => {});
  }

  private async stop(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    if (client?.state === State.Running) await client.stop().catch(() => {});
    this.switched.fire();
  }
}

/** The client's own notifications show the whole stack of an error; that belongs in the output channel. */
function complainInOneSentence(client: BaseLanguageClient): void {
  const log = client.error.bind(client);
  client.error = async (message, data, show) => {
    log(message, data, false);
    if (show !== 'force') return;
    const answer = await window.showErrorMessage(message, l10n.t('Show Output'));
    if (answer) client.outputChannel.show();
  };
}
