import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionTriggerKind,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type Hover,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as protocol from '../../server/src/lsp/protocol';
import { startServer } from '../../server/src/lsp/server';
import type { Span } from '../../server/src/text/span';
import { type Folders, isNameOf } from '../../server/src/workspace/files';

interface Settings {
  enable?: boolean;
  inlayHints?: { enable: boolean };
  codeLens?: { enable: boolean; quotations?: boolean };
  folder?: { enable?: boolean; findings?: boolean };
  corrections?: { by?: string };
  suppressions?: { keepIn?: string };
}

export interface Setup {
  /** The files on disk, by their path under the workspace folder. */
  readonly files?: Record<string, string>;
  /** Those of the files that are there and cannot be read. */
  readonly unreadable?: readonly string[];
  /** The settings under `hearsay`. */
  readonly settings?: Settings;
  readonly diagnostics?: 'pull' | 'push';
  readonly options?: protocol.InitializationOptions;
  /** All that it can, where it is an editor of another kind. */
  readonly capabilities?: ClientCapabilities;
  /** False for an editor that cannot fill in snippets. */
  readonly snippets?: boolean;
  /** False for an editor that cannot ask before it makes an edit. */
  readonly annotations?: boolean;
  /** True for an editor that asks for the edit of a code action when it is chosen. */
  readonly resolves?: boolean;
  /** True for an editor that shows details beside all names it completes. */
  readonly detailsLabels?: boolean;
}

export const uriOf = (path: string) => (path.includes(':') ? path : `file:///newsroom/${path}`);

/** A value each reader gets in turn, whether it came before or comes after it was asked for. */
class Queue<T> {
  private readonly values: T[] = [];
  private readonly readers: ((value: T) => void)[] = [];
  put(value: T): void {
    const reader = this.readers.shift();
    if (reader) reader(value);
    else this.values.push(value);
  }
  next(): Promise<T> {
    const value = this.values.shift();
    return value === undefined ? new Promise((resolve) => this.readers.push(resolve)) : Promise.resolve(value);
  }
  get waiting(): number {
    return this.values.length;
  }
}

/** Where the server's own pages of rules are. */
const ruleBook = 'file:///hearsay/server/RULES.md#';

/** A connection to a server of its own over streams in memory, to which nothing has been said yet. */
export function connect(files: Folders): ProtocolConnection {
  const [up, down] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), files, ruleBook);
  return createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
}

/** An editor talking to a server of its own. */
export async function startEditor(setup: Setup = {}) {
  const files = new Map(Object.entries(setup.files ?? {}).map(([path, text]) => [uriOf(path), text]));
  const settings = { ...setup.settings };
  const client = connect({
    read: async (uri) => (setup.unreadable?.some((path) => uriOf(path) === uri) ? null : (files.get(uri) ?? null)),
    list: async (folder, most, kind = 'articles') =>
      [...files.keys()].filter((uri) => uri.startsWith(`${folder}/`) && isNameOf(kind, uri)).slice(0, most),
  });

  const documents = new Map<string, TextDocument>();
  const published = new Queue<PublishDiagnosticsParams>();
  const reviewed = new Queue<protocol.ReviewedParams>();
  const refreshed = new Queue<true>();
  const folder = new Queue<number>();
  const busyWith: string[] = [];
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => published.put(params));
  client.onNotification(protocol.reviewedNotification, (params: protocol.ReviewedParams) => reviewed.put(params));
  client.onNotification(protocol.folderReviewedNotification, (params: protocol.FolderReviewedParams) =>
    folder.put(params.articles),
  );
  client.onNotification(protocol.busyWithNotification, ({ uri }: protocol.BusyWithParams) => void busyWith.push(uri));
  client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => settings));
  client.onRequest('client/registerCapability', () => null);
  client.onRequest('workspace/diagnostic/refresh', () => {
    refreshed.put(true);
    return null;
  });
  client.listen();

  const pulls = setup.diagnostics === 'pull';
  const initialized: InitializeResult = await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: 'file:///newsroom', name: 'newsroom' }],
    initializationOptions: { told: true, ...setup.options },
    capabilities: setup.capabilities ?? {
      workspace: {
        configuration: true,
        workspaceEdit: {
          documentChanges: true,
          resourceOperations: ['create'],
          ...(setup.annotations !== false && { changeAnnotationSupport: {} }),
          snippetEditSupport: setup.snippets !== false,
        },
        workspaceFolders: true,
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
        ...(pulls ? { diagnostics: { refreshSupport: true } } : {}),
      },
      textDocument: {
        codeAction: {
          codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
          ...(setup.resolves ? { dataSupport: true, resolveSupport: { properties: ['edit'] } } : {}),
        },
        ...(setup.detailsLabels && { completion: { completionItem: { labelDetailsSupport: true } } }),
        rename: { prepareSupport: true },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        ...(pulls ? { diagnostic: {} } : {}),
      },
    },
  });
  await client.sendNotification('initialized', {});

  const uriParams = (path: string) => ({ textDocument: { uri: uriOf(path) } });
  return {
    initialized,
    client,
    published,
    reviewed,
    refreshed,
    /** How many articles are known of, each time the server tells that it knows something new of the folder. */
    folder,
    /** What the server has said it turns to, in order. */
    busyWith,
    async open(path: string, text: string, languageId = languageOf(path)) {
      const uri = uriOf(path);
      documents.set(uri, TextDocument.create(uri, languageId, 1, text));
      await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    },
    /** The document as it is in the editor. */
    document: (path: string): TextDocument | undefined => documents.get(uriOf(path)),
    /** Replaces what is between the offsets. */
    async replace(path: string, [from, to]: Span, text: string) {
      const document = documents.get(uriOf(path)) as TextDocument;
      const range = { start: document.positionAt(from), end: document.positionAt(to) };
      const version = document.version + 1;
      const contentChanges = [{ range, text }];
      TextDocument.update(document, contentChanges, version);
      const textDocument = { uri: document.uri, version };
      await client.sendNotification('textDocument/didChange', { textDocument, contentChanges });
    },
    /** Replaces the words with others, as typing does. */
    type(path: string, words: string, others: string) {
      const start = documents.get(uriOf(path))?.getText().indexOf(words) ?? 0;
      return this.replace(path, [start, start + words.length], others);
    },
    close: (path: string) => client.sendNotification('textDocument/didClose', uriParams(path)),
    /** Writes a file to the disk, null to delete it, and has the watcher tell of it. */
    async write(path: string, text: string | null) {
      if (text === null) files.delete(uriOf(path));
      else files.set(uriOf(path), text);
      const changes = [{ uri: uriOf(path), type: text === null ? 3 : 2 }];
      await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
    },
    /** Writes a file to the disk, of which nobody tells. */
    writeUntold: (path: string, text: string) => void files.set(uriOf(path), text),
    async configure(changed: Settings) {
      Object.assign(settings, changed);
      await client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    },
    switch: (path: string, on: boolean) =>
      client.sendNotification(protocol.switchNotification, { uri: uriOf(path), on }),
    pull: (path: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
      client.sendRequest('textDocument/diagnostic', { ...uriParams(path), previousResultId }),
    /** The hover on the first of the words, or on the one in `[[…]]`. */
    async hover(path: string, words: string): Promise<string | null> {
      const document = documents.get(uriOf(path)) as TextDocument;
      const start = document.getText().indexOf(words.replace(/\[\[|\]\]/g, '')) + Math.max(0, words.indexOf('[['));
      const params = { ...uriParams(path), position: document.positionAt(start) };
      const hover: Hover | null = await client.sendRequest('textDocument/hover', params);
      return hover && (hover.contents as { value: string }).value;
    },
    /** The actions for the first of the words, at the caret `|` in them, or for the whole article. */
    actions(
      path: string,
      words: string | null,
      only?: string[],
      trigger?: CodeActionTriggerKind,
    ): Promise<CodeAction[]> {
      const document = documents.get(uriOf(path)) as TextDocument;
      const caret = words?.indexOf('|') ?? -1;
      const found = words === null ? 0 : document.getText().indexOf(words.replace('|', ''));
      const start = found + Math.max(0, caret);
      const end = words === null ? document.getText().length : caret < 0 ? start + words.length : start;
      const range = { start: document.positionAt(start), end: document.positionAt(end) };
      const context = { diagnostics: [], ...(only && { only }), ...(trigger && { triggerKind: trigger }) };
      return client.sendRequest('textDocument/codeAction', { ...uriParams(path), range, context });
    },
    /** The document's text with the edit made; snippets stand as they were sent. */
    edited(path: string, edit: WorkspaceEdit): string {
      const document = documents.get(uriOf(path)) as TextDocument;
      const changes = edit.documentChanges as TextDocumentEdit[];
      const change = changes.find((change) => change.textDocument?.uri === document.uri);
      const edits = (change as TextDocumentEdit).edits.map(
        (made): TextEdit => ('snippet' in made ? { range: made.range, newText: made.snippet.value } : made),
      );
      return TextDocument.applyEdits(document, edits);
    },
    /** Asks about the first of the words, or the ones in `[[…]]`. */
    at<Result>(method: string, path: string, words: string, more: object = {}): Promise<Result> {
      const document = documents.get(uriOf(path)) as TextDocument;
      const start = document.getText().indexOf(words.replace(/\[\[|\]\]/g, '')) + Math.max(0, words.indexOf('[['));
      return client.sendRequest(method, { ...uriParams(path), position: document.positionAt(start), ...more });
    },
    /** The words of the article that stand in the ranges, in order, each with the number of its line. */
    shown(path: string, ranges: readonly Range[]): string[] {
      const document = documents.get(uriOf(path)) as TextDocument;
      return ranges.map((range) => `${range.start.line + 1}: ${document.getText(range)}`);
    },
    symbols: (path: string): Promise<DocumentSymbol[]> =>
      client.sendRequest('textDocument/documentSymbol', uriParams(path)),
    actors: (path: string): Promise<protocol.ActorsResult | null> =>
      client.sendRequest(protocol.actorsRequest, { uri: uriOf(path) }),
    editDesk: (path: string, change: protocol.DeskChange): Promise<protocol.EditDeskResult> =>
      client.sendRequest(protocol.editDeskRequest, { uri: uriOf(path), change }),
    entries: (path: string): Promise<protocol.EntriesResult> =>
      client.sendRequest(protocol.entriesRequest, { uri: uriOf(path) }),
    folderActors: (): Promise<protocol.FolderActorsResult> => client.sendRequest(protocol.folderActorsRequest),
    status: (path: string): Promise<protocol.StatusResult> =>
      client.sendRequest(protocol.statusRequest, { uri: uriOf(path) }),
    rulePage: (rule: string): Promise<protocol.RulePageResult> =>
      client.sendRequest(protocol.rulePageRequest, { rule }),
    rules: (path?: string): Promise<protocol.RulesResult> =>
      client.sendRequest(protocol.rulesRequest, path === undefined ? {} : { uri: uriOf(path) }),
    /** The spans of the diagnostics in the document as it is in the editor. */
    spans(path: string, diagnostics: readonly Diagnostic[]): Span[] {
      const document = documents.get(uriOf(path)) as TextDocument;
      return diagnostics.map(({ range }) => [document.offsetAt(range.start), document.offsetAt(range.end)]);
    },
  };
}

function languageOf(path: string): string {
  if (/\.md$/.test(path)) return 'markdown';
  if (/\.article$/.test(path)) return 'article';
  return /\.ya?ml$/.test(path) ? 'yaml' : 'plaintext';
}
