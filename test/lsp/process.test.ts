import { expect, test } from 'vitest';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { Watchdog } from '../../client/src/watchdog';
import * as protocol from '../../server/src/lsp/protocol';
import { bundledServer, ended } from './process';

const server = bundledServer();

/** A client that has introduced itself to a server of its own over standard input and output. */
async function startClient() {
  const child = server.start(['--stdio']);
  const [input, output] = [child.stdin, child.stdout];
  if (!input || !output) throw new Error('The server has no standard streams.');
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    complaint += text;
  });
  const client = createProtocolConnection(new StreamMessageReader(output), new StreamMessageWriter(input));
  client.onClose(() => client.dispose());
  client.listen();
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  return { client, input, ended: ended(child), complaint: () => complaint };
}

test('a process of its own reviews an article', async () => {
  const { client } = await startClient();
  const uri = 'file:///newsroom/talks.article';
  const textDocument = { uri, languageId: 'article', version: 1, text: 'The plan obviously failed.\n' };
  await client.sendNotification('textDocument/didOpen', { textDocument });
  expect(await client.sendRequest('textDocument/diagnostic', { textDocument: { uri } })).toMatchObject({
    items: [{ code: 'editorial-adverb' }],
  });
});

test('“exit” after “shutdown” is a good end, without it a bad one', async () => {
  const good = await startClient();
  await good.client.sendRequest('shutdown');
  await good.client.sendNotification('exit');
  expect(await good.ended).toBe(0);
  const bad = await startClient();
  await bad.client.sendNotification('exit');
  expect(await bad.ended).toBe(1);
  expect(good.complaint() + bad.complaint()).toBe('');
});

test('a client that goes without a word takes the server with it', async () => {
  const { input, ended } = await startClient();
  input.end();
  expect(await ended).toBe(1);
});

test('a broken Content-Length ends the server, which says why', async () => {
  const { input, ended, complaint } = await startClient();
  input.write('Content-Length: abc\r\n\r\n{}');
  expect(await ended).toBe(1);
  expect(complaint()).toBe(
    "hearsay: The Content-Length “abc” is no number of bytes up to 536870912. The language server ends, as it can't read on.\n",
  );
});

/** A client that watches over a server of its own, as the extension does, and has it review what it opens. */
async function startWatching(options: protocol.InitializationOptions) {
  const child = server.start(['--node-ipc']);
  const client = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  let busyWith = '';
  const turned = new Promise<void>((resolve) =>
    client.onNotification(protocol.busyWithNotification, ({ uri }: protocol.BusyWithParams) => {
      busyWith = uri;
      if (uri === long) resolve();
    }),
  );
  client.listen();
  const capabilities = { textDocument: { diagnostic: {} } };
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions: options,
  });
  const open = (uri: string, text: string) =>
    client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'article', version: 1, text } });
  const pull = (uri: string) => client.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  return { child, client, open, pull, turned, busyWith: () => busyWith };
}

const [long, short] = ['file:///newsroom/long.article', 'file:///newsroom/short.article'];

test('a server that is busy with one article is ended, and the next one leaves that article alone', async () => {
  const first = await startWatching({ watched: true });
  const gone = ended(first.child);
  const hung = new Promise<string>((resolve) => {
    const watchdog = new Watchdog(
      () => first.client.sendRequest(protocol.aliveRequest),
      () => {
        first.child.kill('SIGKILL');
        watchdog.stop();
        resolve(first.busyWith());
      },
    );
    // The server takes seconds for the article; each look gives it the time of a review to answer in.
    void first.turned.then(() => watchdog.start(400));
  });
  await first.open(long, 'The plan obviously failed, Ina Berg said. '.repeat(40_000));
  first.pull(long).catch(() => {});
  expect(await hung).toBe(long);
  expect(await gone).toBeNull();

  const second = await startWatching({ watched: true, leftAlone: [long] });
  await second.open(long, 'The plan obviously failed.\n');
  await second.open(short, 'The plan obviously failed.\n');
  expect(await second.pull(long)).toMatchObject({ items: [] });
  expect(await second.pull(short)).toMatchObject({ items: [{ code: 'editorial-adverb' }] });
});
