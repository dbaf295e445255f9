import type {
  CancellationToken,
  PreviousResultId,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { sameUri } from '../workspace/uri';
import type { FolderReviews } from './folder-reviews';

/** Answers with what is new since the client asked last, and waits while nothing is; `change` resolves when the reviews have changed. */
export async function folderDiagnostics(
  { diagnoses }: Pick<FolderReviews, 'diagnoses'>,
  previous: readonly PreviousResultId[],
  change: () => Promise<void>,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const known = new Map(previous.map(({ uri, value }) => [sameUri(uri), { uri, value }]));
  for (;;) {
    const items = news(diagnoses, known);
    if (items.length > 0 || token.isCancellationRequested) return { items };
    await Promise.race([change(), cancelled(token)]);
  }
}

function news(
  diagnoses: FolderReviews['diagnoses'],
  known: ReadonlyMap<string, PreviousResultId>,
): WorkspaceDocumentDiagnosticReport[] {
  const fresh = [...diagnoses].filter(([uri, { id }]) => known.get(uri)?.value !== id);
  const gone = [...known].filter(([uri, { value }]) => value.startsWith('folder.') && !diagnoses.has(uri));
  return [
    ...fresh.map(([uri, { id, items }]) => ({ kind: 'full' as const, uri, version: null, resultId: id, items })),
    ...gone.map(([, { uri }]) => ({ kind: 'full' as const, uri, version: null, resultId: 'none', items: [] })),
  ];
}

const cancelled = (token: CancellationToken): Promise<void> =>
  new Promise((resolve) => void token.onCancellationRequested(() => resolve()));
