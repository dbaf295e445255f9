import { createConnection } from 'vscode-languageserver/node';
import { disk } from './cli/disk';
import { clientFiles } from './lsp/client-files';
import { startServer } from './lsp/server';

const connection = createConnection();
const client = clientFiles(connection);
startServer(connection, { read: (uri) => (uri.startsWith('file:') ? disk : client).read(uri) });
