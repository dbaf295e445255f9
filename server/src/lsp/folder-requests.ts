import type { WorkspaceDiagnosticParams, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { folderActors } from './folder-actors';
import { folderDiagnostics } from './folder-diagnostics';
import * as protocol from './protocol';
import type { Session } from './session';

/** Answers what is asked of all articles of the folder. */
export function answerFolderRequests({ connection, answering, folder, news }: Session): void {
  connection.onRequest(
    protocol.folderActorsRequest,
    answering<unknown, protocol.FolderActorsResult>({ actors: [], unattributed: [] }, () => folderActors(folder.index)),
  );
  connection.languages.diagnostics.onWorkspace(
    answering<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>({ items: [] }, ({ previousResultIds }, token) =>
      folderDiagnostics(folder, previousResultIds, news.next, token),
    ),
  );
}
