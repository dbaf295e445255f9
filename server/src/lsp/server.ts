import {
  type Connection,
  ErrorCodes,
  type InitializeError,
  type InitializeResult,
  PositionEncodingKind,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import type { Folders } from '../workspace/files';
import { answerTools } from './agent-tools';
import { answerArticleRequests } from './article-requests';
import { answerBalanceRequests } from './balance-requests';
import { followChanges } from './changes';
import { type Client, readClient } from './client';
import { answerCorrectionRequests } from './correction-requests';
import { answerDeskRequests } from './desk-requests';
import { answerFolderRequests } from './folder-requests';
import { answerFromReviews, articleCapabilities } from './requests';
import { Session } from './session';
import { answerDiagnostics } from './telling';
import { answerTextRequests } from './text-requests';

/**
 * Serves one client over the connection, reading files through `files`. Listens from the moment it is called. `ruleBook` is what stands before a
 * rule's id in the address of its page, for clients that have no pages of their own.
 */
export function startServer(connection: Connection, files: Folders, ruleBook: string | null = null): void {
  let session: Session | null = null;
  // What nothing else answers: everything before `initialize`, and methods that nobody knows.
  connection.onRequest((method) => {
    if (!session) return uninitialized();
    session.refuseWhenOver();
    return new ResponseError(ErrorCodes.MethodNotFound, `There is no request “${method}”.`);
  });
  connection.onInitialize((params): InitializeResult | ResponseError<InitializeError> => {
    if (session) return new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    const client = readClient(params, ruleBook);
    session = new Session(connection, client, files);
    serve(session);
    return { serverInfo: { name: 'hearsay', version }, capabilities: capabilitiesFor(client) };
  });
  connection.onShutdown(() => {
    if (!session) return uninitialized();
    session.refuseWhenOver();
    session.end();
  });
  connection.listen();
}

const uninitialized = <Data>(): ResponseError<Data> =>
  new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized: send “initialize” first.');

function serve(session: Session): void {
  followChanges(session);
  answerDiagnostics(session);
  answerFromReviews(session);
  answerTextRequests(session);
  answerFolderRequests(session);
  answerBalanceRequests(session);
  answerArticleRequests(session);
  answerDeskRequests(session);
  answerCorrectionRequests(session);
  answerTools(session);
}

const capabilitiesFor = (client: Client): InitializeResult['capabilities'] => ({
  // Documents count in UTF-16 units, which every client can; one that offers others too is told which it is.
  ...(client.choosesEncoding && { positionEncoding: PositionEncodingKind.UTF16 }),
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: !client.watchesFiles },
  ...articleCapabilities(client),
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  ...(client.pulls
    ? { diagnosticProvider: { identifier: 'hearsay', interFileDependencies: false, workspaceDiagnostics: true } }
    : {}),
});
