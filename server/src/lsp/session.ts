import { type Connection, type Disposable, ErrorCodes, ResponseError, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { sureStatements } from '../reading/speakers/speakers-of';
import type { Folders } from '../workspace/files';
import type { FoundDesk } from '../workspace/find-desk';
import { type Choice, choose, keptBusy } from '../workspace/selection';
import { sameUri } from '../workspace/uri';
import { openActivity } from './activity';
import { openAnswering, openFromReview } from './answering';
import type { Client } from './client';
import { debounce } from './debounce';
import { openDesks } from './desks';
import { diagnosticsOf } from './diagnostics';
import type { DeskFiles } from './edit-desk';
import { askSettings, type EditorSettings } from './editor-settings';
import { folderNews } from './folder-news';
import { type FolderReviews, openFolderReviews } from './folder-reviews';
import { inform } from './inform';
import { type LeftAlone, openLeftAlone } from './left-alone';
import * as protocol from './protocol';
import { type Current, openReviews, type Reviews } from './reviews';
import { openTokensTold } from './semantic-tokens-delta';
import { openTurns, type Turns } from './turns';

/** How long an editor has been still, in milliseconds, before what was typed is reviewed unasked. */
const stillness = 150;

/** All that the server keeps for its client, from `initialize` to `shutdown`. */
export class Session {
  readonly documents = new TextDocuments(TextDocument);
  /** What was typed and waits for the editor to be still. */
  readonly typing = debounce(stillness);
  readonly activity = openActivity({ moment: stillness, atMost: 1000 });
  readonly tokens = openTokensTold();
  /** What the user has said of single documents, by URI. */
  readonly switched: Map<string, boolean>;
  readonly leftAlone: LeftAlone;
  readonly turns: Turns;
  /** URIs of the workspace's folders, as they are now. */
  roots: readonly string[];
  /** The files as they are in the editor where they are open there, else as they are on disk. */
  readonly files: DeskFiles;
  readonly desks;
  readonly reviews: Reviews;
  readonly news;
  readonly folder: FolderReviews;
  readonly answering;
  readonly fromReview;
  private readonly listening: Disposable;
  private asked: Promise<EditorSettings> | null = null;
  private isOver = false;

  constructor(
    readonly connection: Connection,
    readonly client: Client,
    disk: Folders,
  ) {
    this.roots = client.roots;
    this.switched = new Map(client.switched.map(({ uri, on }) => [uri, on]));
    this.leftAlone = openLeftAlone(client.leftAlone);
    this.turns = openTurns(client.watches ? (uri) => this.tellBusyWith(uri) : null);
    this.files = this.openFiles(disk);
    this.desks = openDesks(this.files, () => this.roots, this.leftAlone);
    this.news = folderNews(() => this.tellOfFolder());
    this.folder = this.openFolder(disk);
    this.reviews = this.openReviews();
    this.answering = openAnswering(this);
    this.fromReview = openFromReview(this.answering, this.reviews, this.turns);
    this.listening = this.documents.listen(connection);
  }

  /** What the user has set in the editor; asked for once, until it is forgotten. */
  readonly settings = (): Promise<EditorSettings> => {
    this.asked ??= askSettings(this.connection, this.client);
    return this.asked;
  };

  forgetSettings(): void {
    this.asked = null;
  }

  /** The document that is open at the URI, however it is spelled. */
  readonly opened = (uri: string): TextDocument | undefined =>
    this.documents.all().find((document) => sameUri(document.uri) === sameUri(uri));

  /** Runs what nobody waits for, unless all is over; what goes wrong is logged and ends nothing. */
  readonly start = (work: () => Promise<unknown>): void => {
    if (this.isOver) return;
    void work().catch((error: unknown) => this.connection.console.error(`Hearsay: ${String(error)}`));
  };

  /** Gives up what is under way and what was put off; from now on nothing is answered. */
  end(): void {
    this.isOver = true;
    this.listening.dispose();
    this.typing.end();
    this.news.end();
    this.folder.stop();
  }

  /** Throws the error that the protocol has for requests after `shutdown`. */
  readonly refuseWhenOver = (): void => {
    if (this.isOver) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is shut down.');
  };

  private openFiles(disk: Folders): DeskFiles {
    const session = this;
    return {
      read: async (uri) => {
        const text = this.opened(uri)?.getText() ?? (await disk.read(uri));
        // Whoever reads a desk file takes it in at once.
        return this.turns.take(uri, () => text);
      },
      open: (uri) => this.opened(uri),
      client: this.client,
      leftAlone: this.leftAlone,
      signature: async () => ({ by: (await this.settings()).correctionsBy, date: today() }),
      get roots() {
        return session.roots;
      },
    };
  }

  private openReviews(): Reviews {
    return openReviews({
      open: (uri) => this.documents.get(uri),
      desk: this.desks.of,
      enabled: async () => (await this.settings()).enable,
      choose: (document, desk, enabled) => this.choose(document, desk, enabled, this.switched.get(document.uri)),
      take: this.turns.take,
      reviewed: (uri, current) => {
        if (current) this.folder.opened(current);
        else if (this.documents.get(uri)) this.folder.leftOut(uri);
        if (this.client.isTold)
          void this.connection.sendNotification(protocol.reviewedNotification, told(uri, current));
      },
    });
  }

  private openFolder(disk: Folders): FolderReviews {
    return openFolderReviews({
      files: { list: disk.list, read: disk.read },
      roots: () => this.roots,
      desk: this.desks.of,
      choose: async (document, desk): Promise<Choice> => {
        const { enable } = await this.settings();
        return this.turns.take(document.uri, () => this.choose(document, desk, enable, undefined));
      },
      take: this.turns.take,
      wishes: async () => {
        const { enable, folder, folderFindings } = await this.settings();
        return { index: enable && folder, findings: folderFindings };
      },
      isOpen: (uri) => this.opened(uri) !== undefined,
      diagnose: (current) => diagnosticsOf(current, this.client.ruleLink),
      told: this.news.told,
      progress: async () => (this.client.showsProgress ? await this.connection.window.createWorkDoneProgress() : null),
      rest: this.activity.rest,
      tell: (message) => void inform(this.connection, message),
      log: (sentence) => this.connection.console.warn(`Hearsay: ${sentence}`),
    });
  }

  private choose(
    document: { uri: string; languageId: string },
    desk: FoundDesk,
    enabled: boolean,
    switched: boolean | undefined,
  ): Choice {
    if (enabled && this.leftAlone.has(document.uri)) return keptBusy;
    return choose(document, desk, { enabled, switched, roots: this.roots });
  }

  private tellBusyWith(uri: string): Promise<void> {
    return this.connection.sendNotification(protocol.busyWithNotification, { uri } satisfies protocol.BusyWithParams);
  }

  private tellOfFolder(): void {
    if (!this.client.isTold) return;
    const params: protocol.FolderReviewedParams = { articles: this.folder.index.size };
    void this.connection.sendNotification(protocol.folderReviewedNotification, params);
  }
}

/** The day it is where the server runs, in ISO 8601. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function told(uri: string, current: Current | null): protocol.ReviewedParams {
  if (!current) return { uri, version: 0, findings: 0, statements: 0, actors: 0, took: 0 };
  const { document, review, took } = current;
  const { actors } = review.reading;
  return {
    uri,
    version: document.version,
    findings: review.findings.length,
    statements: sureStatements(review.reading).length,
    actors: actors.length,
    took,
  };
}
