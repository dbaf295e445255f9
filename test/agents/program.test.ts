import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterEach, expect, test } from 'vitest';
import { newsroomOnDisk } from '../../server/src/cli/agents/newsroom-on-disk';
import { hearsay } from '../cli/command-line';
import { builtProgram } from '../cli/program';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder with these files. */
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-agents-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const program = builtProgram();

test('an agent’s program starts “hearsay mcp”, asks, and closes it', async () => {
  const folder = folderOf({
    'desk/talks.md': 'The plan obviously failed.\n',
    'desk/hearsay.yaml': 'rules:\n  editorial-adverb: error\n',
  });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [program.path, 'mcp', '--root', folder],
    cwd: tmpdir(),
    stderr: 'pipe',
  });
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  const { structuredContent, content } = await client.callTool({
    name: 'review_file',
    arguments: { file: 'desk/talks.md' },
  });
  // Settings are those beside the file, wherever the server was started.
  expect(structuredContent).toMatchObject({
    file: 'desk/talks.md',
    findings: [{ rule: 'editorial-adverb', severity: 'error' }],
  });
  expect(JSON.stringify(content)).not.toContain(folder);
  await client.close();
  expect(transport.pid).toBeNull();
});

test('nothing outside the root is seen, by whatever way', async () => {
  const folder = folderOf({
    'open/a.md': '“Nothing is agreed,” Ina Berg said.\n',
    'open/sub/b.md': '“Nothing is agreed,” Ina Berg said.\n',
    'secret/c.md': 'The secret plan obviously failed.\n',
    'hearsay.yaml': 'rules:\n  editorial-adverb: error\n',
  });
  symlinkSync(join(folder, 'secret'), join(folder, 'open/way'));
  symlinkSync(join(folder, 'secret/c.md'), join(folder, 'open/c.md'));
  symlinkSync(join(folder, 'open/a.md'), join(folder, 'open/same.md'));
  const newsroom = await newsroomOnDisk(join(folder, 'open'), 'open');
  expect(await newsroom.open('sub/../a.md')).toMatchObject({ file: 'a.md' });
  expect(await newsroom.open(join(folder, 'open/sub/b.md'))).toMatchObject({ file: 'sub/b.md' });
  expect(await newsroom.open('same.md')).toMatchObject({ file: 'a.md' });
  for (const path of [
    '../secret/c.md',
    'way/c.md',
    'c.md',
    join(folder, 'secret/c.md'),
    '..',
    '.',
    '../nowhere.md',
    'way/none.md',
  ])
    for (const ask of [newsroom.open, newsroom.placeOf])
      await expect(ask(path), path).rejects.toThrow(/ is outside the newsroom’s root: |There is no file/);
  // A desk file above the root is not read either.
  expect((await newsroom.open('a.md')).desk.settings.rules).toEqual({});
  await expect(newsroom.open('none.md')).rejects.toThrow('There is no file “none.md”: check the path.');
  await expect(newsroom.open('a.md\0')).rejects.toThrow(/is no path/);
});

test('settings for programs', async () => {
  expect(JSON.parse((await hearsay('mcp --print-config vscode')).out)).toEqual({
    servers: {
      hearsay: { type: 'stdio', command: 'hearsay', args: ['mcp', '--root', '$'.concat('{workspaceFolder}')] },
    },
  });
  const claude = await hearsay('mcp --print-config claude --root articles');
  expect(JSON.parse(claude.out)).toEqual({
    mcpServers: { hearsay: { type: 'stdio', command: 'hearsay', args: ['mcp', '--root', 'articles'] } },
  });
  expect(claude).toMatchObject({ code: 0, served: 0, err: expect.stringContaining('.mcp.json') });
  expect((await hearsay('mcp --print-config vscode')).err).toContain('use one of the two');
  expect(await hearsay('mcp --print-config emacs')).toMatchObject({
    code: 2,
    err: expect.stringContaining('is no value of --print-config'),
  });
});

test('a root that is not there, or a file in its place, is told', async () => {
  expect(await hearsay('mcp --root none')).toMatchObject({
    code: 2,
    served: 0,
    err: 'hearsay: There is no folder “none”: check the path.\n',
  });
  expect(await hearsay('mcp --root a.md', { 'a.md': 'A.\n' })).toMatchObject({
    code: 2,
    served: 0,
    err: 'hearsay: “a.md” is a file: name the folder that it is in.\n',
  });
  expect(await hearsay('mcp talks.md')).toMatchObject({ code: 2, err: expect.stringContaining('takes no file') });
  expect(await hearsay('mcp', { 'a.md': 'A.\n' })).toMatchObject({ code: 0, served: 1 });
});
