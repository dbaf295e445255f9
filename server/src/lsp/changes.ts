import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { globOf } from '../workspace/files';
import type { Session } from './session';
import { update, updateAll } from './telling';

/** Under this name the review of the whole folder is put off. */
const wholeFolder = 'folder';

const isYaml = /\.ya?ml$/i;

/** Follows what changes in the editor and on disk, and has what depends on it reviewed anew. */
export function followChanges(session: Session): void {
  const deskChanged = (): Promise<void> => {
    session.desks.forget();
    session.typing.later(wholeFolder, () => session.start(() => session.folder.begin()));
    return updateAll(session);
  };
  session.connection.onInitialized(() => {
    askForNews(session);
    followFolders(session, deskChanged);
    session.start(() => session.folder.begin());
  });
  followSettings(session);
  followFiles(session, deskChanged);
  followDocuments(session, deskChanged);
}

/** Has the client tell of settings and files that change. */
function askForNews({ client, connection, start }: Session): void {
  if (client.announcesConfiguration)
    start(() => connection.client.register(DidChangeConfigurationNotification.type, { section: 'hearsay' }));
  if (client.watchesFiles) {
    const globs = ['**/*.{yaml,yml}', globOf('articles'), globOf('pages')];
    const watchers = globs.map((globPattern) => ({ globPattern }));
    start(() => connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }
}

function followFolders(session: Session, deskChanged: () => Promise<void>): void {
  if (!session.client.announcesFolders) return;
  session.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const gone = removed.map((folder) => folder.uri);
    session.roots = [...session.roots.filter((root) => !gone.includes(root)), ...added.map((folder) => folder.uri)];
    session.start(deskChanged);
  });
}

function followSettings(session: Session): void {
  session.connection.onDidChangeConfiguration(() => {
    session.forgetSettings();
    session.start(() => updateAll(session));
    session.start(() => session.folder.begin());
  });
}

function followFiles(session: Session, deskChanged: () => Promise<void>): void {
  const { connection, desks, folder, leftAlone, opened, start } = session;
  const isReleased = (uri: string) => isYaml.test(uri) && !opened(uri) && leftAlone.release(uri);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const released = changes.filter(({ uri }) => isReleased(uri));
    if (released.length > 0 || changes.some(({ uri }) => desks.concern(uri))) start(deskChanged);
    else for (const { uri } of changes) start(() => folder.changed(uri));
  });
}

function followDocuments(session: Session, deskChanged: () => Promise<void>): void {
  const { activity, client, connection, desks, documents, folder, leftAlone, reviews, start, tokens, typing } = session;
  const justOpened = new Set<string>();
  documents.onDidOpen(({ document }) => void justOpened.add(document.uri));
  documents.onDidChangeContent(({ document }) => {
    const { uri } = document;
    activity.noticed();
    const isFirst = justOpened.delete(uri);
    const isReleased = !isFirst && document.languageId === 'yaml' && leftAlone.release(uri);
    const isOfDesk = isReleased || desks.concern(uri);
    // A file may be opened with changes that were not saved.
    const isNews = isReleased || (isOfDesk && desks.differ(uri, document.getText()));
    // What is asked for from now on goes by the new text, though the rest is told only when the typing is over.
    if (isNews) desks.forget();
    if (isFirst) start(() => (isNews ? deskChanged() : update(session, uri)));
    else typing.later(uri, () => start(() => (isOfDesk ? deskChanged() : update(session, uri))));
  });
  // Who is not told of files on disk looks at the desk's again when something is saved.
  if (!client.watchesFiles) documents.onDidSave(() => start(deskChanged));
  documents.onDidClose(({ document: { uri } }) => {
    typing.cancel(uri);
    reviews.close(uri);
    tokens.forget(uri);
    if (!client.pulls) start(() => connection.sendDiagnostics({ uri, diagnostics: [] }));
    start(() => folder.closed(uri));
    if (desks.concern(uri)) start(deskChanged);
  });
}
