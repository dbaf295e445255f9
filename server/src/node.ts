import { createConnection } from 'vscode-languageserver/node';
import { disk } from './cli/disk';
import { modelIn } from './cli/disk-model';
import { provideModel } from './language/model';
import { clientFiles } from './lsp/client-files';
import { startServer } from './lsp/server';

provideModel(() => modelIn(__dirname));
const connection = createConnection();
const client = clientFiles(connection);
const filesAt = (uri: string) => (uri.startsWith('file:') ? disk : client);
startServer(connection, {
  read: (uri) => filesAt(uri).read(uri),
  list: (folder, most) => filesAt(folder).list(folder, most),
});
