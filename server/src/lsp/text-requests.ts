import type { CompletionList, CompletionParams, DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { completion } from './completion';
import { documentLinks } from './document-link';
import type { Session } from './session';

/** Answers what is asked of a document's text as it stands, article or desk file, and needs no review. */
export function answerTextRequests(session: Session): void {
  const { connection, answering } = session;
  connection.onCompletion(
    answering<CompletionParams, CompletionList | null>(null, (params) => completion(params, session)),
  );
  connection.onDocumentLinks(
    answering<DocumentLinkParams, DocumentLink[]>([], (params) => documentLinks(params, session)),
  );
}
