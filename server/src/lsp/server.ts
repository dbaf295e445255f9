import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { articleGlob, type Files, type Folders } from '../workspace/files';
import { choose, unopened } from '../workspace/selection';
import { sameUri } from '../workspace/uri';
import { openActivity } from './activity';
import { actorsResult } from './actors';
import type { Answering } from './answering';
import { answerBalanceRequests } from './balance-requests';
import { type Client, readClient } from './client';
import { debounce } from './debounce';
import { answerDeskRequests } from './desk-requests';
import { openDesks } from './desks';
import { type Diagnoses, diagnosticsOf, problemDiagnostics } from './diagnostics';
import type { DeskFiles } from './edit-desk';
import { askSettings, type EditorSettings } from './editor-settings';
import { answerFolderRequests, folderNews } from './folder-requests';
import { openFolderReviews } from './folder-reviews';
import * as protocol from './protocol';
import { answerFromReviews, articleCapabilities, type FromReview } from './requests';
import { type Current, openReviews } from './reviews';
import { markdownPage } from './rule-page';
import { openTokensTold } from './semantic-tokens-delta';
import { answerTextRequests } from './text-requests';

/** How long an editor has been still, in milliseconds, before what was typed is reviewed. */
const stillness = 150;
/** Under this name the review of the whole folder is put off. */
const wholeFolder = 'folder';

/** Serves one client over the connection, reading files through `files`. Listens from the moment it is called. */
export function startServer(connection: Connection, files: Folders): void {
  const documents = new TextDocuments(TextDocument);
  const typing = debounce(stillness);
  const activity = openActivity({ moment: stillness, atMost: 1000 });
  const tokens = openTokensTold();
  const switched = new Map<string, boolean>();
  const justOpened = new Set<string>();
  const started = Date.now().toString(36);
  let client: Client = readClient({ processId: null, rootUri: null, capabilities: {} });
  let roots: readonly string[] = [];
  let asked: Promise<EditorSettings> | null = null;
  const settings = (): Promise<EditorSettings> => {
    asked ??= askSettings(connection, client);
    return asked;
  };
  const isEnabled = async (): Promise<boolean> => (await settings()).enable;

  const opened = (uri: string) => documents.all().find((document) => sameUri(document.uri) === sameUri(uri));
  const fromEditor = (uri: string) => opened(uri)?.getText();
  const filesNow: Files = { read: async (uri) => fromEditor(uri) ?? files.read(uri) };
  const deskFiles = (): DeskFiles => ({ ...filesNow, open: opened, client, roots });
  const desks = openDesks(filesNow, () => roots);
  const reviews = openReviews({
    open: (uri) => documents.get(uri),
    desk: desks.of,
    enabled: isEnabled,
    choose: (document, desk, enabled) =>
      choose(document, desk, { enabled, switched: switched.get(document.uri), roots }),
    reviewed: (uri, current) => {
      if (current) folder.opened(current);
      void connection.sendNotification(protocol.reviewedNotification, told(uri, current));
    },
  });
  const news = folderNews(() => {
    const params: protocol.FolderReviewedParams = { articles: folder.index.size };
    void connection.sendNotification(protocol.folderReviewedNotification, params);
  });
  const folder = openFolderReviews({
    files,
    roots: () => roots,
    desk: desks.of,
    choose: async (document, desk) =>
      choose(document, desk, { enabled: await isEnabled(), switched: undefined, roots }),
    wishes: async () => {
      const { enable, folder: index, folderFindings } = await settings();
      return { index: enable && index, findings: folderFindings };
    },
    isOpen: (uri) => opened(uri) !== undefined,
    diagnose: (current) => diagnosticsOf(current, client.ruleLink),
    told: news.told,
    progress: async () => (client.showsProgress ? await connection.window.createWorkDoneProgress() : null),
    rest: activity.rest,
    log: (sentence) => connection.console.warn(`Hearsay: ${sentence}`),
  });

  async function diagnose(uri: string): Promise<Diagnoses> {
    const current = await reviews.of(uri);
    if (current) return { id: `${started}.${current.serial}`, items: diagnosticsOf(current, client.ruleLink) };
    const document = documents.get(uri);
    if (!document || !(await isEnabled())) return { id: 'none', items: [] };
    const problems = await desks.problemsOf(document);
    return problems ? { id: null, items: problemDiagnostics(document, problems) } : { id: 'none', items: [] };
  }

  /** Brings everything the client is told without asking up to date. */
  async function update(uri: string): Promise<void> {
    const before = documents.get(uri)?.version;
    const { items } = await diagnose(uri);
    const now = documents.get(uri)?.version;
    if (!client.pulls && now !== undefined && now === before)
      await connection.sendDiagnostics({ uri, version: now, diagnostics: items });
  }

  async function updateAll(): Promise<void> {
    await Promise.all(documents.all().map((document) => update(document.uri)));
    await refresh();
  }

  /** Has the client ask again for what it shows, after a change that it cannot know of. */
  async function refresh(): Promise<void> {
    await Promise.all(client.refreshes.map((request) => connection.sendRequest(request)));
  }

  function deskChanged(): Promise<void> {
    desks.forget();
    typing.later(wholeFolder, () => start(folder.begin));
    return updateAll();
  }

  /** Runs what nobody waits for; what goes wrong is logged and ends nothing. */
  const start = (work: () => Promise<unknown>): void =>
    void work().catch((error: unknown) => connection.console.error(`Hearsay: ${String(error)}`));

  const answering: Answering = (fallback, answer) => async (params) => {
    activity.noticed();
    try {
      return await answer(params);
    } catch (error) {
      connection.console.error(`Hearsay: ${String(error)}`);
      return fallback;
    }
  };

  /** Answers from the document's review as it is now, and with the fallback where there is none. */
  const fromReview: FromReview = (fallback, answer) =>
    answering(fallback, async (params) => {
      const current = await reviews.of(params.textDocument.uri);
      return current ? answer(current, params) : fallback;
    });

  connection.onInitialize((params): InitializeResult => {
    client = readClient(params);
    roots = client.roots;
    return {
      serverInfo: { name: 'hearsay', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...articleCapabilities(client),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...(client.pulls
          ? { diagnosticProvider: { identifier: 'hearsay', interFileDependencies: false, workspaceDiagnostics: true } }
          : {}),
      },
    };
  });

  connection.onInitialized(() => {
    if (client.announcesConfiguration)
      start(() => connection.client.register(DidChangeConfigurationNotification.type, { section: 'hearsay' }));
    if (client.watches) {
      const watchers = [{ globPattern: '**/*.{yaml,yml}' }, { globPattern: articleGlob }];
      start(() => connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
    if (client.announcesFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = removed.map((folder) => folder.uri);
        roots = [...roots.filter((root) => !gone.includes(root)), ...added.map((folder) => folder.uri)];
        start(deskChanged);
      });
    start(folder.begin);
  });
  connection.onShutdown(folder.stop);

  connection.onDidChangeConfiguration(() => {
    asked = null;
    start(updateAll);
    start(folder.begin);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => desks.concern(uri))) start(deskChanged);
    else for (const { uri } of changes) start(() => folder.changed(uri));
  });

  documents.onDidOpen(({ document }) => void justOpened.add(document.uri));
  documents.onDidChangeContent(({ document }) => {
    const { uri } = document;
    activity.noticed();
    // A file may be opened with changes that were not saved.
    const isNews = () => desks.concern(uri) && desks.differ(uri, document.getText());
    if (justOpened.delete(uri)) start(() => (isNews() ? deskChanged() : update(uri)));
    else typing.later(uri, () => start(() => (desks.concern(uri) ? deskChanged() : update(uri))));
  });
  documents.onDidClose(({ document: { uri } }) => {
    typing.cancel(uri);
    reviews.close(uri);
    tokens.forget(uri);
    if (!client.pulls) start(() => connection.sendDiagnostics({ uri, diagnostics: [] }));
    if (desks.concern(uri)) start(deskChanged);
    else start(() => folder.changed(uri));
  });

  connection.languages.diagnostics.on(
    answering<{ textDocument: { uri: string }; previousResultId?: string }, DocumentDiagnosticReport>(
      { kind: 'full', items: [] },
      async ({ textDocument: { uri }, previousResultId }) => {
        await typing.quiet(uri);
        const { id, items } = await diagnose(uri);
        if (id === null) return { kind: 'full', items };
        return id === previousResultId ? { kind: 'unchanged', resultId: id } : { kind: 'full', resultId: id, items };
      },
    ),
  );
  answerFromReviews(connection, fromReview, {
    client: () => client,
    settings,
    files: deskFiles,
    folder: folder.index,
    tokens,
  });
  answerTextRequests(connection, answering, {
    open: (uri) => documents.get(uri),
    isReviewed: async (uri) => (await reviews.choice(uri))?.reviewed === true,
    review: reviews.of,
    isEnabled,
    desk: desks.of,
    client: () => client,
    folder: folder.index,
  });
  answerFolderRequests(connection, answering, folder, news);
  answerBalanceRequests(connection, answering, {
    review: reviews.of,
    desk: desks.of,
    read: filesNow.read,
    roots: () => roots,
    folder: folder.index,
  });
  connection.onRequest(
    protocol.actorsRequest,
    answering<protocol.ActorsParams, protocol.ActorsResult | null>(null, async ({ uri }) => {
      const current = await reviews.of(uri);
      return current && actorsResult(current);
    }),
  );
  answerDeskRequests(connection, answering, {
    review: reviews.of,
    desk: desks.of,
    files: deskFiles,
  });
  connection.onRequest(
    protocol.statusRequest,
    answering<protocol.StatusParams, protocol.StatusResult>(
      unopened,
      async ({ uri }) => (await reviews.choice(uri)) ?? unopened,
    ),
  );
  connection.onRequest(
    protocol.rulePageRequest,
    answering<protocol.RulePageParams, protocol.RulePageResult>(null, ({ rule }) => markdownPage(rule)),
  );
  connection.onNotification(
    protocol.switchNotification,
    answering<protocol.SwitchParams, void>(undefined, async ({ uri, on }) => {
      switched.set(uri, on);
      await update(uri);
      await refresh();
    }),
  );

  documents.listen(connection);
  connection.listen();
}

function told(uri: string, current: Current | null): protocol.ReviewedParams {
  if (!current) return { uri, version: 0, findings: 0, statements: 0, actors: 0, took: 0 };
  const { document, review, took } = current;
  const { statements, actors } = review.reading;
  return {
    uri,
    version: document.version,
    findings: review.findings.length,
    statements: statements.length,
    actors: actors.length,
    took,
  };
}
