import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateClient, type Hearsay } from './client';

export { deactivate } from './client';

/** Entry of the extension for VS Code in a browser: the server is a web worker. */
export function activate(context: ExtensionContext): Promise<Hearsay> {
  const shipped = (path: string): Uri => Uri.joinPath(context.extensionUri, 'dist', path);
  let worker: Worker | undefined;
  // Not the worker itself: the client tells it from a pair of streams by `instanceof`, and VS Code's workers fail that.
  const startWorker = async () => {
    worker?.terminate();
    worker = new Worker(shipped('web/server.js').toString(true));
    const model = ['model.json', 'model.bin'].map((file) => workspace.fs.readFile(shipped(file)));
    worker.postMessage(await Promise.all(model));
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return activateClient(context, (options) => new LanguageClient('hearsay', 'Hearsay', startWorker, options));
}
