// npm run bench:folder [-- COUNT]: how long a folder of COUNT articles (1,000 if nothing is said) takes to be known, and how long an editor waits
// for answers about the open article while it is. The server is the built one, in a process of its own, asked over its standard input and output.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { madeArticles } from './made-articles.mjs';

const project = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = require('vscode-languageserver/node');

/** Between two keystrokes, in milliseconds: a fast writer’s. */
const rhythm = 120;
/** Keystrokes after which the writer stops to look, and for how long, in milliseconds. */
const burst = 8;
const look = 1000;
/** How long the server waits for the writer to stop; no delay of the folder’s. */
const stillness = 150;

const count = Number(process.argv[2] ?? 1000);
execFileSync(process.execPath, [join(project, 'client/tools/build.mjs')], { stdio: 'inherit' });
const folder = mkdtempSync(join(tmpdir(), 'hearsay-folder-'));
try {
  const words = writeArticles();
  const server = spawn(process.execPath, [join(project, 'dist/server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    await measure(server, words);
  } finally {
    server.kill();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(server, words) {
  const editor = await connect(server);
  await editor.open();
  const idle = memory(server.pid);
  const began = performance.now();
  await editor.startFolder();
  const busy = await write(editor, () => editor.known >= count);
  const took = performance.now() - began;
  const most = memory(server.pid);
  const calm = await write(editor, (rounds) => rounds >= 20);
  const folder = [];
  for (let i = 0; i < 10; i++) folder.push(await timed(editor.folderActors));
  console.log(`${count} articles, ${words.toLocaleString('en')} words, in one folder; one of them open and written in

known after                    ${(took / 1000).toFixed(1)} s, ${(took / count).toFixed(1)} ms an article, typing included
memory of the server           ${idle} MB before, ${most} MB after

milliseconds to wait           while the folder is reviewed        afterwards
                               median    95 %   worst              median    95 %   worst
typing to reviewed, less ${stillness}   ${row(busy.reviewed)}              ${row(calm.reviewed)}
hover                          ${row(busy.hover)}              ${row(calm.hover)}
hover at a keystroke           ${row(busy.atKey)}              ${row(calm.atKey)}
completion                     ${row(busy.completion)}              ${row(calm.completion)}
diagnostics                    ${row(busy.diagnostics)}              ${row(calm.diagnostics)}
actors of the folder                                              ${row(folder)}

${busy.reviewed.length} rounds of typing; the machine’s load was ${loadavg()[0].toFixed(1)} on ${availableParallelism()} processors`);
}

/** Types in bursts and asks in between, as an editor does, until it is enough. */
async function write(editor, isEnough) {
  const took = { reviewed: [], hover: [], atKey: [], completion: [], diagnostics: [] };
  for (let rounds = 0; !isEnough(rounds); rounds++) {
    for (let key = 0; key < burst; key++) {
      editor.type('x');
      took.atKey.push(await timed(editor.hover));
      await pause(rhythm);
    }
    editor.type(' ');
    const pulled = timed(editor.diagnostics);
    took.reviewed.push((await timed(editor.reviewed)) - stillness);
    took.diagnostics.push((await pulled) - stillness);
    took.hover.push(await timed(editor.hover));
    took.completion.push(await timed(editor.complete));
    await pause(look);
  }
  return took;
}

/** An editor at the server, with the article open that stands first. */
async function connect(server) {
  const client = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const uri = pathToFileURL(join(folder, 'articles/0000.md')).href;
  const text = readFileSync(join(folder, 'articles/0000.md'), 'utf8');
  const line = text.split('\n').length - 2;
  const waiting = [];
  let version = 1;
  let typed = 0;
  let wanted = false;
  const editor = {
    known: 0,
    async open() {
      const textDocument = { uri, languageId: 'markdown', version, text };
      await client.sendNotification('textDocument/didOpen', { textDocument });
      await editor.hover();
    },
    async startFolder() {
      wanted = true;
      await client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    },
    type(letter) {
      const position = { line, character: typed++ };
      const contentChanges = [{ range: { start: position, end: position }, text: letter }];
      void client.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges,
      });
    },
    /** Resolves when the text as it is now has been reviewed. */
    reviewed: () => new Promise((resolve) => waiting.push({ version, resolve })),
    hover: () =>
      client.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 10, character: 4 } }),
    diagnostics: () => client.sendRequest('textDocument/diagnostic', { textDocument: { uri } }),
    complete: () =>
      client.sendRequest('textDocument/completion', {
        textDocument: { uri },
        position: { line: line + 1, character: 1 },
      }),
    folderActors: () => client.sendRequest('hearsay/folderActors'),
  };
  client.onNotification('hearsay/reviewed', (params) => {
    for (const waiter of waiting.splice(0)) {
      if (params.version >= waiter.version) waiter.resolve();
      else waiting.push(waiter);
    }
  });
  client.onNotification('$/progress', ({ value }) => {
    const done = value.kind === 'end' ? count : Number(/^\d+/.exec(value.message ?? '')?.[0] ?? 0);
    editor.known = Math.max(editor.known, wanted ? done : 0);
  });
  client.onRequest('workspace/configuration', ({ items }) => items.map(() => ({ folder: { enable: wanted } })));
  client.onRequest('client/registerCapability', () => null);
  client.onRequest('window/workDoneProgress/create', () => null);
  client.onRequest('workspace/diagnostic/refresh', () => null);
  client.listen();
  await client.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'folder' }],
    capabilities: {
      window: { workDoneProgress: true },
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeConfiguration: { dynamicRegistration: true },
        diagnostics: { refreshSupport: true },
      },
      textDocument: { diagnostic: {} },
    },
  });
  await client.sendNotification('initialized', {});
  return editor;
}

/** Writes the articles, with a line to write on at the end; says how many words they have. */
function writeArticles() {
  const seeds = join(project, 'seeds');
  mkdirSync(join(folder, 'articles'));
  for (const name of ['actors.yaml', 'hearsay.yaml'])
    writeFileSync(join(folder, name), readFileSync(join(seeds, name)));
  let words = 0;
  for (const [i, made] of madeArticles(count).entries()) {
    const text = `${made}\n\n@\n`;
    words += text.split(/\s+/).length;
    writeFileSync(join(folder, 'articles', `${String(i).padStart(4, '0')}.md`), text);
  }
  return words;
}

async function timed(ask) {
  const start = performance.now();
  await ask();
  return performance.now() - start;
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Median, 95th percentile and worst. */
function row(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return [at(0.5), at(0.95), at(1)].map((n) => n.toFixed(0).padStart(6)).join('  ');
}

/** The megabytes that the process holds. */
function memory(pid) {
  return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024);
}
