import { Disposable, EventEmitter, l10n, type Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, CloseAction, State, type WorkspaceEdit } from 'vscode-languageclient';
import {
  aliveRequest,
  type BusyWithParams,
  busyWithNotification,
  folderReviewedNotification,
  type InitializationOptions,
  type ListFilesParams,
  listFilesRequest,
  type ReadFileParams,
  type ReviewedParams,
  readFileRequest,
  reviewedNotification,
  type SwitchParams,
  switchNotification,
} from '../../server/src/lsp/protocol';
import { listFiles, readDeskFile } from './desk-files';
import { schemes } from './documents';
import { Watchdog } from './watchdog';

/** A client, and a way to end its server when that no longer listens; false where it is not to be ended, as when it is debugged. */
export interface WatchedClient {
  readonly client: BaseLanguageClient;
  end(): boolean;
}

const isYaml = /\.ya?ml$/i;

/** The language server while `hearsay.enable` is on; nothing while it is off. */
export class ReviewServer implements Disposable {
  private readonly reviewed = new EventEmitter<ReviewedParams>();
  private readonly folderReviewed = new EventEmitter<void>();
  private readonly switched = new EventEmitter<void>();
  private readonly settings: Disposable;
  private client: BaseLanguageClient | undefined;
  private served: readonly string[] = [];
  private turn: Promise<void> = Promise.resolve();
  private readonly hung = new EventEmitter<string | undefined>();
  private readonly watchdog = new Watchdog(
    () => this.client?.sendRequest(aliveRequest) ?? Promise.resolve(),
    () => void this.endHanging(),
  );
  /** What the next server is to know of those before it. */
  private readonly switches = new Map<string, boolean>();
  private readonly leftAlone = new Set<string>();
  private busyWith: string | undefined;
  private isEnding = false;
  private end: (() => boolean) | undefined;
  private patience = 20_000;

  /** Fires when a document has been reviewed anew. */
  readonly onReviewed = this.reviewed.event;
  /** Fires when more is known of the folder's articles. */
  readonly onFolderReviewed = this.folderReviewed.event;
  /** Fires when the server has come up or gone away. */
  readonly onSwitched = this.switched.event;

  /** Fires with the URI of the document, where it is known, when a server is ended that was busy with it for too long. */
  readonly onHung = this.hung.event;

  /** `connect` makes a client that sends `options()` to each server it starts, and can end one that no longer listens. */
  constructor(private readonly connect: (options: () => InitializationOptions) => WatchedClient) {
    this.settings = Disposable.from(
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('hearsay.enable')) void this.followSetting();
      }),
      workspace.onDidChangeWorkspaceFolders(() => void this.followFolders()),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isYaml.test(document.uri.path)) this.leftAlone.delete(this.name(document.uri));
      }),
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

  /** Turns the review of a document on or off, for this server and those after it. */
  async switch(uri: string, on: boolean): Promise<void> {
    this.switches.set(uri, on);
    if (on) this.leftAlone.delete(uri);
    await this.tell(switchNotification, { uri, on } satisfies SwitchParams);
  }

  /** Has a server given up that gives no sign of life for so many milliseconds. */
  watch(patience: number): void {
    this.patience = patience;
    if (this.running) this.watchdog.start(patience);
  }

  /** Makes the edit that the server has sent, as one step that can be undone; false when it could not be made. */
  async apply(edit: WorkspaceEdit): Promise<boolean> {
    const own = await this.client?.protocol2CodeConverter.asWorkspaceEdit(edit);
    return own !== undefined && (await workspace.applyEdit(own));
  }

  /** The files whose text the edit changes. */
  async filesOf(edit: WorkspaceEdit): Promise<readonly Uri[]> {
    const own = await this.client?.protocol2CodeConverter.asWorkspaceEdit(edit);
    return own?.entries().map(([file]) => file) ?? [];
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
    this.hung.dispose();
    this.watchdog.stop();
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
    const { client, end } = this.connect(() => this.options());
    this.client = client;
    this.end = end;
    complainInOneSentence(client);
    this.keepQuietOfEnding(client);
    client.onNotification(busyWithNotification, ({ uri }: BusyWithParams) => {
      this.busyWith = uri;
    });
    client.onNotification(reviewedNotification, (params: ReviewedParams) => this.reviewed.fire(params));
    client.onNotification(folderReviewedNotification, () => this.folderReviewed.fire());
    client.onRequest(readFileRequest, ({ uri }: ReadFileParams) =>
      readDeskFile(client.protocol2CodeConverter.asUri(uri)),
    );
    client.onRequest(listFilesRequest, ({ folder, glob, most }: ListFilesParams) =>
      listFiles(client.protocol2CodeConverter.asUri(folder), glob, most),
    );
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) this.watchdog.start(this.patience);
      else this.watchdog.stop();
      this.switched.fire();
    });
    // By the time this rejects the client has said why.
    await client.start().catch(() => {});
  }

  private async stop(): Promise<void> {
    const { client, end } = this;
    this.client = undefined;
    if (client?.state === State.Running) await client.stop().catch(() => end?.());
    this.switched.fire();
  }

  private options(): InitializationOptions {
    return {
      watched: true,
      switched: [...this.switches].map(([uri, on]) => ({ uri, on })),
      leftAlone: [...this.leftAlone],
    };
  }

  /** Ends the server; the client, which sees it gone, starts another, with all documents as they are in the editor. */
  private async endHanging(): Promise<void> {
    const { busyWith: uri, client } = this;
    this.isEnding = true;
    if (!this.end?.()) {
      this.isEnding = false;
      this.watchdog.start(this.patience);
      return;
    }
    if (uri !== undefined) this.leftAlone.add(uri);
    this.busyWith = undefined;
    this.hung.fire(uri);
    const place = uri === undefined ? undefined : client?.protocol2CodeConverter.asUri(uri);
    const again = place && !isYaml.test(place.path) ? [l10n.t('Review Again')] : [];
    const answer = await window.showWarningMessage(sentenceOn(place, Math.round(this.patience / 1000)), ...again);
    if (answer && uri !== undefined) await this.switch(uri, true);
  }

  /** The client would say that its server is gone, and not why; of one that was ended here the user is told. */
  private keepQuietOfEnding({ clientOptions }: BaseLanguageClient): void {
    const { errorHandler } = clientOptions;
    if (!errorHandler) return;
    clientOptions.errorHandler = {
      error: (...what) => errorHandler.error(...what),
      closed: async () => {
        const next = await errorHandler.closed();
        const handled = this.isEnding && next.action === CloseAction.Restart;
        this.isEnding = false;
        return handled ? { ...next, handled } : next;
      },
    };
  }
}

/** What is said of a server that was ended. */
function sentenceOn(uri: Uri | undefined, seconds: number): string {
  if (!uri) return l10n.t('Hearsay did not respond for {0} seconds and was restarted.', seconds);
  const name = workspace.asRelativePath(uri);
  return isYaml.test(uri.path)
    ? l10n.t(
        'Hearsay was busy with {0} for {1} seconds and was restarted. It ignores that file until it changes.',
        name,
        seconds,
      )
    : l10n.t(
        'Hearsay was busy with {0} for {1} seconds and was restarted. It skips that document until you review it again.',
        name,
        seconds,
      );
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
