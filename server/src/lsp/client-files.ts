import type { Connection } from 'vscode-languageserver';
import { type Folders, globOf } from '../workspace/files';
import {
  type ListFilesParams,
  type ListFilesResult,
  listFilesRequest,
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
} from './protocol';

/** The files as the client sees them, for servers that have no file system and for URIs that name none. */
export const clientFiles = (connection: Connection): Folders => ({
  read: (uri) =>
    connection
      .sendRequest<ReadFileResult>(readFileRequest, { uri } satisfies ReadFileParams)
      .then((text) => (typeof text === 'string' ? text : null))
      .catch(() => null),
  list: (folder, most, kind = 'articles') =>
    connection
      .sendRequest<ListFilesResult>(listFilesRequest, { folder, glob: globOf(kind), most } satisfies ListFilesParams)
      .then((uris) => (Array.isArray(uris) ? uris : []))
      .catch(() => []),
});
