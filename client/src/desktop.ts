import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateClient, type Hearsay } from './client';

export { deactivate } from './client';

/** Entry of the desktop extension: the server is a Node process spoken to over IPC. */
export function activate(context: ExtensionContext): Promise<Hearsay> {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return activateClient(context, (options) => {
    const client = new LanguageClient('hearsay', 'Hearsay', { run, debug }, options);
    return { client, end: () => !client.isInDebugMode && client.serverProcess?.kill('SIGKILL') === true };
  });
}
