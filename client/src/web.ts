import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateClient, type Hearsay } from './client';

export { deactivate } from './client';

/** A worker doesn't say that it has ended, so whoever ends it does. */
class WorkerReader extends BrowserMessageReader {
  close(): void {
    this.fireClose();
  }
}

/** Entry of the extension for VS Code in a browser: the server is a web worker. */
export function activate(context: ExtensionContext): Promise<Hearsay> {
  const shipped = (path: string): Uri => Uri.joinPath(context.extensionUri, 'dist', path);
  let worker: Worker | undefined;
  let reader: WorkerReader | undefined;
  // Not the worker itself: the client tells it from a pair of streams by `instanceof`, and VS Code's workers fail that.
  const startWorker = async () => {
    worker?.terminate();
    worker = new Worker(shipped('web/server.js').toString(true));
    const model = ['model.json', 'model.bin'].map((file) => workspace.fs.readFile(shipped(file)));
    worker.postMessage(await Promise.all(model));
    reader = new WorkerReader(worker);
    return { reader, writer: new BrowserMessageWriter(worker) };
  };
  const end = (): boolean => {
    worker?.terminate();
    reader?.close();
    return reader !== undefined;
  };
  return activateClient(context, (options) => ({
    client: new LanguageClient('hearsay', 'Hearsay', startWorker, options),
    end,
  }));
}
