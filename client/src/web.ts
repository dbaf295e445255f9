import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateClient, type Hearsay } from './client';

export { deactivate } from './client';

/** Entry of the extension for VS Code in a browser: the server is a web worker. */
export function activate(context: ExtensionContext): Promise<Hearsay> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  let worker: Worker | undefined;
  // Not the worker itself: the client tells it from a pair of streams by `instanceof`, and VS Code's workers fail that.
  const startWorker = async () => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return activateClient(context, (options) => new LanguageClient('hearsay', 'Hearsay', startWorker, options));
}
