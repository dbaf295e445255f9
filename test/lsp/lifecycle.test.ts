import { expect, test } from 'vitest';
import { ErrorCodes } from 'vscode-languageserver/node';
import * as protocol from '../../server/src/lsp/protocol';
import { connect, startEditor, uriOf } from './editor';

const at = { textDocument: { uri: uriOf('talks.txt') }, position: { line: 0, character: 0 }, uri: uriOf('talks.txt') };

/** What a client may ask, one of each kind of answer that is made. */
const methods = [
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/documentLink',
  'textDocument/diagnostic',
  'textDocument/semanticTokens/full',
  'codeAction/resolve',
  'workspace/symbol',
  'workspace/diagnostic',
  ...Object.entries(protocol).flatMap(([name, method]) => (name.endsWith('Request') ? [method] : [])),
].filter((method) => method !== protocol.readFileRequest && method !== protocol.listFilesRequest);

/** What each of the requests is answered with: the code of an error, or nothing where there was none. */
const codesOf = (client: ReturnType<typeof connect>, asked: readonly string[]) =>
  Promise.all(
    asked.map((method) =>
      client.sendRequest(method, { ...at, query: '', previousResultIds: [], capabilities: {} }).then(
        () => undefined,
        ({ code }: { code: number }) => code,
      ),
    ),
  );

const all = (code: number, asked: readonly string[]) => asked.map(() => code);

test('before “initialize” nothing is answered, not even what nobody knows', async () => {
  const client = connect({ read: async () => null, list: async () => [] });
  client.listen();
  const asked = [...methods, 'no/such', 'shutdown'];
  expect(await codesOf(client, asked)).toEqual(all(ErrorCodes.ServerNotInitialized, asked));
});

test('after “shutdown” nothing is answered, not even a second one', async () => {
  const { client } = await startEditor({ diagnostics: 'pull' });
  await client.sendRequest('shutdown');
  const asked = [...methods, 'no/such', 'shutdown', 'initialize'];
  expect(await codesOf(client, asked)).toEqual(all(ErrorCodes.InvalidRequest, asked));
});

test('a second “initialize” and a request that nobody knows are refused', async () => {
  const { client } = await startEditor();
  expect(await codesOf(client, ['initialize', 'no/such'])).toEqual([
    ErrorCodes.InvalidRequest,
    ErrorCodes.MethodNotFound,
  ]);
});
