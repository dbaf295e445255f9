import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { disk } from './cli/disk';
import { modelIn } from './cli/disk-model';
import { provideModel } from './language/model';
import { clientFiles } from './lsp/client-files';
import { openFraming } from './lsp/framing';
import { startServer } from './lsp/server';

if (process.argv.includes('--stdio')) {
  const wrongIn = openFraming();
  process.stdin.on('data', (chunk: Buffer) => {
    const wrong = wrongIn(chunk);
    if (wrong === null) return;
    process.stderr.write(`hearsay: ${wrong} The language server ends, as it can't read on.\n`);
    process.exit(1);
  });
}
provideModel(() => modelIn(__dirname));
const connection = createConnection();
const client = clientFiles(connection);
const filesAt = (uri: string) => (uri.startsWith('file:') ? disk : client);
const ruleBook = join(__dirname, '../server/RULES.md');
startServer(
  connection,
  { read: (uri) => filesAt(uri).read(uri), list: (folder, most, kind) => filesAt(folder).list(folder, most, kind) },
  existsSync(ruleBook) ? `${pathToFileURL(ruleBook).href}#` : null,
);
