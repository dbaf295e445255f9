// npm run test:nodes [-- VERSION…]: runs the unit tests and the packed program on other versions of Node, each fetched from npm the
// first time. The oldest one that the program supports is older than what the test runner asks for, so it runs the program alone.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { createProtocolConnection } from 'vscode-languageserver/node';
import { program } from '../client/tools/packages/contents.mjs';
import { fetchNode } from '../client/tools/packages/node.mjs';
import { npmInstall } from '../client/tools/vscode/fetched.mjs';
import { runAndLeave, temporaryFolder } from '../client/tools/vscode/leaving.mjs';
import { project } from '../client/tools/vscode/places.mjs';

const oldest = `${/\d+\.\d+/.exec(program.manifest.engines.node)[0]}.0`;
const versions = process.argv.length > 2 ? process.argv.slice(2) : [oldest, '20.20.2', '22.23.3', '24.21.0'];
const articles = readdirSync(join(project, 'seeds/articles')).map((name) => join(project, 'seeds/articles', name));

await runAndLeave(async () => {
  await run(process.execPath, [join(project, 'client/tools/package.mjs')], project);
  const folder = await temporaryFolder('nodes');
  await npmInstall(folder, [program.packed], '--offline');
  const hearsay = join(folder, 'node_modules', program.manifest.name, program.manifest.bin.hearsay);
  const review = (node) =>
    run(node, [hearsay, 'review', '--format', 'json', '--fail-on', 'never', ...articles], folder);
  const expected = await review(process.execPath);
  let failed = 0;
  for (const version of versions) {
    const node = await fetchNode(version, console.log);
    for (const [name, check] of [
      [
        'the packed program reviews the sample articles as here',
        async () => assert.equal(await review(node), expected),
      ],
      ['the packed language server answers', () => converse(node, hearsay)],
      ...(version === oldest
        ? []
        : [
            [
              'the unit tests',
              () => run(node, [join(project, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=dot'], project),
            ],
          ]),
    ]) {
      const problem = await check().then(
        () => undefined,
        (error) => error,
      );
      console.log(`${problem ? '✗' : '✓'} Node ${version}: ${name}${problem ? `\n${problem.message}` : ''}`);
      if (problem) failed++;
    }
  }
  return failed > 0 ? 1 : 0;
});

/** What the program prints. Rejects, with all that it said, where it fails. */
async function run(node, command, cwd) {
  // What it starts in turn is to run on the same Node.
  const env = { ...process.env, NO_COLOR: '1', PATH: [dirname(node), process.env.PATH].join(delimiter) };
  try {
    return (await promisify(execFile)(node, command, { cwd, env, maxBuffer: 100_000_000 })).stdout;
  } catch ({ message, stdout, stderr }) {
    throw new Error([message, stdout, stderr].join('\n'));
  }
}

/** Opens an article in the language server, and waits for what is found in it. */
async function converse(node, hearsay) {
  const server = spawn(node, [hearsay, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => server.on('exit', resolve));
  const client = createProtocolConnection(server.stdout, server.stdin);
  const told = new Promise((resolve) => client.onNotification('textDocument/publishDiagnostics', resolve));
  client.listen();
  await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  await client.sendNotification('initialized', {});
  const textDocument = {
    uri: 'file:///talks.txt',
    languageId: 'plaintext',
    version: 1,
    text: 'The plan obviously failed.\n',
  };
  await client.sendNotification('textDocument/didOpen', { textDocument });
  assert.deepEqual(
    (await told).diagnostics.map(({ code }) => code),
    ['editorial-adverb'],
  );
  await client.sendRequest('shutdown');
  await client.sendNotification('exit');
  assert.equal(await ended, 0);
}
