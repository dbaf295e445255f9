import { expect, test } from 'vitest';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
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
