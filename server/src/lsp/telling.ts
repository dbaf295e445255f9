import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { type Diagnoses, diagnosticsOf, problemDiagnostics } from './diagnostics';
import type { Session } from './session';

/** Has results of one run of the server differ from those of another, of which a client may keep some. */
const run = Date.now().toString(36);

/** Answers a client that asks for diagnostics itself, and does so at once: it knows best how often it wants them. */
export function answerDiagnostics(session: Session): void {
  const { answering, connection, documents } = session;
  connection.languages.diagnostics.on(
    answering<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      { kind: 'full', items: [] },
      async ({ textDocument: { uri }, previousResultId }) => {
        const asked = documents.get(uri);
        const { id, items } = await diagnose(session, uri);
        // It was closed meanwhile, and perhaps opened again: what is known of neither must not be taken for the answer.
        if (asked && documents.get(uri) !== asked)
          throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The document was closed.', {
            retriggerRequest: true,
          });
        if (id === null) return { kind: 'full', items };
        return id === previousResultId ? { kind: 'unchanged', resultId: id } : { kind: 'full', resultId: id, items };
      },
    ),
  );
}

/** Brings everything the client is told of the document without asking up to date. */
export async function update(session: Session, uri: string): Promise<void> {
  const { client, connection, documents } = session;
  const before = documents.get(uri)?.version;
  const { items } = await diagnose(session, uri);
  const now = documents.get(uri)?.version;
  if (!client.pulls && now !== undefined && now === before)
    await connection.sendDiagnostics({ uri, version: now, diagnostics: items });
}

/** Brings all documents up to date, after a change of what they are reviewed by. */
export async function updateAll(session: Session): Promise<void> {
  await Promise.all(session.documents.all().map((document) => update(session, document.uri)));
  await refresh(session);
}

/** Has the client ask again for what it shows, after a change that it cannot know of. */
export async function refresh({ client, connection }: Session): Promise<void> {
  await Promise.all(client.refreshes.map((request) => connection.sendRequest(request)));
}

async function diagnose({ client, desks, documents, reviews, settings }: Session, uri: string): Promise<Diagnoses> {
  const current = await reviews.of(uri);
  if (current) return { id: `${run}.${current.serial}`, items: diagnosticsOf(current, client.ruleLink) };
  const document = documents.get(uri);
  if (!document || !(await settings()).enable) return { id: 'none', items: [] };
  const problems = await desks.problemsOf(document);
  return problems ? { id: null, items: problemDiagnostics(document, problems) } : { id: 'none', items: [] };
}
