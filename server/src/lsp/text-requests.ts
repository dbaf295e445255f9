import type { CompletionList, CompletionParams, DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { completion } from './completion';
import { documentLinks } from './document-link';
import type { Session } from './session';

/** Answers what is asked of a document's text as it stands, article or desk file, and needs no review. */
export function answerTextRequests(session: Session): void {
  const { answering, connection, leftAlone } = session;
  connection.onCompletion(
    answering<CompletionParams, CompletionList | null>(null, (params) =>
      leftAlone.has(params.textDocument.uri) ? null : completion(params, session),
    ),
  );
  connection.onDocumentLinks(
    answering<DocumentLinkParams, DocumentLink[]>([], (params) =>
      leftAlone.has(params.textDocument.uri) ? [] : documentLinks(params, session),
    ),
  );
}
