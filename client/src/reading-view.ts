import { commands, Disposable, EventEmitter, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import { type ReadingParams, type ReadingResult, readingRequest } from '../../server/src/lsp/protocol';
import type { ActiveArticle } from './active-article';
import type { ReviewServer } from './review-server';
import { nameOf } from './save-new';

const scheme = 'hearsay-reading';

/** Shows beside an article how it is read, in a document that nobody can write in and that follows the article. */
export function provideReadings(server: ReviewServer, article: ActiveArticle): Disposable {
  const changed = new EventEmitter<Uri>();
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: ({ query }) => reading(query),
    }),
    server.onReviewed(({ uri }) => renew((of) => of === uri)),
    server.onSwitched(() => renew(() => true)),
    commands.registerCommand('hearsay.showReading', show),
  );

  async function show(): Promise<void> {
    const uri = article.current?.document.uri;
    if (!uri) return void window.showInformationMessage(l10n.t('First open an article that is reviewed.'));
    const shown = await workspace.openTextDocument(readingOf(server.name(uri), nameOf(uri)));
    await window.showTextDocument(shown, { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: false });
  }

  async function reading(uri: string): Promise<string> {
    const text = await server.ask<ReadingResult>(readingRequest, { uri } satisfies ReadingParams);
    if (text === undefined) return l10n.t('Hearsay is not running, so it has no reading to show.');
    return text ?? l10n.t('This document is not reviewed, so there is no reading to show.');
  }

  /** Has the readings that are open asked for anew. */
  function renew(wanted: (article: string) => boolean): void {
    for (const { uri } of workspace.textDocuments) if (uri.scheme === scheme && wanted(uri.query)) changed.fire(uri);
  }
}

/** The address of the reading of the article that the server knows by the URI. */
const readingOf = (uri: string, name: string): Uri => Uri.from({ scheme, path: `/${name} (reading)`, query: uri });
