import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { provideModel } from './language/model';
import { clientFiles } from './lsp/client-files';
import { startServer } from './lsp/server';

const worker = self as unknown as DedicatedWorkerGlobalScope;

// A worker doesn't know where it was loaded from. So what is kept beside it, model.json and model.bin, comes first of all, as bytes.
worker.addEventListener(
  'message',
  ({ data: [text, numbers] }: MessageEvent<[text: Uint8Array, numbers: Uint8Array]>) => {
    provideModel(() => ({ text: new TextDecoder().decode(text), numbers: new Uint32Array(numbers.slice().buffer) }));
    const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
    startServer(connection, clientFiles(connection));
  },
  { once: true },
);
