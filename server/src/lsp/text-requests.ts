import type {
  CompletionList,
  CompletionParams,
  Connection,
  DocumentLink,
  DocumentLinkParams,
} from 'vscode-languageserver';
import type { Answering } from './answering';
import { completion } from './completion';
import { documentLinks } from './document-link';
import type { TextHost } from './text-host';

/** Answers what is asked of a document's text as it stands, article or desk file, and needs no review. */
export function answerTextRequests(connection: Connection, answering: Answering, host: TextHost): void {
  connection.onCompletion(
    answering<CompletionParams, CompletionList | null>(null, (params) => completion(params, host)),
  );
  connection.onDocumentLinks(
    answering<DocumentLinkParams, DocumentLink[]>([], (params) => documentLinks(params, host)),
  );
}
