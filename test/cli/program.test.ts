import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createProtocolConnection } from 'vscode-languageserver/node';
import { newsroom, talks } from './command-line';
import { builtProgram } from './program';

const program = builtProgram();

test('a review as a process of its own', () => {
  const folder = newsroom({ 'talks.txt': talks });
  const read = spawnSync('node', [program.path, 'review', 'talks.txt'], { cwd: folder, encoding: 'utf8' });
  expect(read).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('1 finding') });
  const failed = spawnSync('node', [program.path, 'review', 'gone.txt'], { cwd: folder, encoding: 'utf8' });
  expect(failed).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'hearsay: There is no file “gone.txt”: check the path.\n',
  });
});

test('the language server', async () => {
  const server = spawn('node', [program.path, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(server, 'exit');
  const client = createProtocolConnection(server.stdout, server.stdin);
  client.listen();
  const capabilities = { processId: null, rootUri: null, capabilities: {} };
  expect(await client.sendRequest('initialize', capabilities)).toMatchObject({ serverInfo: { name: 'hearsay' } });
  await client.sendRequest('shutdown');
  await client.sendNotification('exit');
  expect(await ended).toEqual([0, null]);
});

test.skipIf(!existsSync('/dev/full'))('a full disk is told, and is no finding', () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync('node', [program.path, 'review', '--fail-on', 'hint', 'talks.txt'], {
    cwd: newsroom({ 'talks.txt': talks }),
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(full);
  expect([status, stderr]).toEqual([
    2,
    'hearsay: The disk is full, and what was written to standard output is not complete: make room and run the command again.\n',
  ]);
});

test('who stops reading a report is told what is missing, and who stops reading a list is not', async () => {
  const names = Array.from({ length: 60 }, (_, i) => `${i}.txt`);
  const cwd = newsroom(Object.fromEntries(names.map((name) => [name, talks.repeat(20)])));
  const read = async (...words: string[]) => {
    const child = spawn('node', [program.path, ...words], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.once('data', () => child.stdout.destroy());
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text;
    });
    const [code] = await once(child, 'close');
    return [code, err];
  };
  expect(await read('review', '.')).toEqual([
    2,
    expect.stringMatching(/^hearsay: Nobody reads the report any more: \d+ of 60 articles are not in it\.\n$/),
  ]);
  expect(await read('rules')).toEqual([0, '']);
});
