import type { Connection } from 'vscode-languageserver';
import type { Files } from '../workspace/files';
import { type ReadFileParams, type ReadFileResult, readFileRequest } from './protocol';

/** The files as the client sees them, for servers that have no file system and for URIs that name none. */
export const clientFiles = (connection: Connection): Files => ({
  read: (uri) =>
    connection
      .sendRequest<ReadFileResult>(readFileRequest, { uri } satisfies ReadFileParams)
      .then((text) => (typeof text === 'string' ? text : null))
      .catch(() => null),
});
