import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, expect, test } from 'vitest';
import { createProtocolConnection } from 'vscode-languageserver/node';
import { run } from '../../server/src/cli/run';
import { slice } from '../../server/src/text/span';
import { writeModel } from '../../server/tools/model.mjs';
import { faults } from './schema';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder of its own with these files. */
function newsroom(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs a command line, as written in a shell, in a folder with these files. */
async function check(line: string, files: Record<string, string | Uint8Array> = {}) {
  const written = { out: '', err: '', served: 0 };
  const code = await run(line.split(' ').filter(Boolean), {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    cwd: newsroom(files),
    columns: 100,
    color: false,
    serve: async () => void written.served++,
  });
  return { code, ...written };
}

const talks = 'Talks go on\n\nThe plan obviously failed.\n\n“Nothing is agreed,” Ina Berg said.\n';

test('a rule explained', async () => {
  const { code, out, err } = await check('explain editorial-adverb');
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(
    /^Adverb that passes judgment\n\neditorial-adverb · language · warning · confidence high\n\nThe adverb/,
  );
  expect(out).toContain('\n- The plan [[obviously]] failed.\n');
  expect(out).toContain('\n  rules:\n    editorial-adverb: off # or error, warning, information, hint\n');
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
});

test('all rules listed', async () => {
  const { code, out } = await check('explain');
  expect(code).toBe(0);
  expect(out).toMatch(/^editorial-adverb +warning +Adverb that passes judgment$/m);
});

test('a rule that does not exist', async () => {
  const { code, out, err } = await check('explain editorial-adverbs');
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe('hearsay: There is no rule “editorial-adverbs”: did you mean “editorial-adverb”?\n');
  expect((await check('explain xyzzy')).err).toBe('hearsay: There is no rule “xyzzy”: “hearsay explain” lists them.\n');
});

test('a review to read', async () => {
  const { code, out, err } = await check('review talks.md', { 'talks.md': `# ${talks}` });
  expect(out).toBe(`talks.md
Talks go on

3:10 warning
  The plan obviously failed.
           ^^^^^^^^^ ${/editorial-adverb: .*/.exec(out)?.[0]}

Who speaks
  Ina Berg  1 quoted

1 finding: 1 warning.
`);
  expect([code, err]).toEqual([0, '']);
});

test('a review for a machine', async () => {
  const { out } = await check('review --format json talks.md b.txt', {
    'talks.md': `# ${talks}`,
    'b.txt': `\uFEFF${talks}`,
    'actors.yaml': '- { id: berg, name: Ina Berg, roles: [{ title: Mayor, from: 2014 }] }\n',
  });
  const document = JSON.parse(out);
  expect(faults(document)).toEqual([]);
  expect(document.articles.map(({ path }: { path: string }) => path)).toEqual(['talks.md', 'b.txt']);
  const [markdown, plain] = document.articles;
  expect(markdown.statements).toMatchObject([{ kind: 'direct', actor: 'berg' }]);
  expect(markdown.actors).toMatchObject([{ id: 'berg', registered: true, roles: [{ title: 'Mayor', from: '2014' }] }]);
  expect(markdown.findings).toMatchObject([{ rule: 'editorial-adverb', category: 'language' }]);
  const words = (text: string, article: typeof plain) => [
    slice(text, article.statements[0].content[0]),
    slice(text, article.statements[0].source[0]),
    slice(text, article.findings[0].span),
  ];
  expect(words(`# ${talks}`, markdown)).toEqual(['Nothing is agreed,', 'Ina Berg', 'obviously']);
  expect(words(`\uFEFF${talks}`, plain)).toEqual(['Nothing is agreed,', 'Ina Berg', 'obviously']);
});

test('the schema notices what breaks the contract', () => {
  expect(faults({ schema: 1, tool: { name: 'hearsay', version: '1' }, articles: [{}] })).not.toEqual([]);
  const statement = { id: 's', kind: 'spoken', content: [[1]], cue: [], source: [], actor: 1, confidence: 2 };
  const article = { path: '', statements: [statement], actors: [], mentions: [], findings: [], failures: [], more: 1 };
  expect(faults({ schema: 1, tool: { name: 'hearsay', version: '1' }, articles: [article] })).toEqual([
    '$.articles[0].statements[0]: by is missing',
    '$.articles[0].statements[0].kind: spoken is none of direct, mixed, indirect',
    '$.articles[0].statements[0].content[0]: too few items',
    '$.articles[0].statements[0].actor: number is not string or null',
    '$.articles[0].statements[0].confidence: 2 is out of range',
    '$.articles[0]: more is not known',
  ]);
});

test('the exit code is what --fail-on asks for', async () => {
  const files = { 'talks.txt': talks };
  expect((await check('review talks.txt', files)).code).toBe(0);
  expect((await check('review --fail-on warning talks.txt', files)).code).toBe(1);
  expect((await check('review --fail-on hint talks.txt', files)).code).toBe(1);
  expect((await check('review --fail-on never talks.txt', files)).code).toBe(0);
  const strict = { ...files, 'hearsay.yaml': 'rules: { editorial-adverb: error }\n' };
  expect((await check('review talks.txt', strict)).code).toBe(1);
  expect((await check('review --fail-on never talks.txt', strict)).code).toBe(0);
});

test('mistakes in desk files and front matter are told apart from the review', async () => {
  const files = {
    'a/talks.txt': talks,
    'a/more.txt': talks,
    'hearsay.yaml': 'actors: [who.yaml]\nrulez: {}\n',
    'who.yaml': '- { id: berg, name: Ina Berg }\n- name: Olaf Holm\n',
  };
  for (const format of ['text', 'json']) {
    const { code, out, err } = await check(`review --format ${format} a/talks.txt a/more.txt`, files);
    expect(err).toBe(
      'hearsay.yaml:2:1: The key “rulez” is not known here: did you mean “rules”?\n' +
        'who.yaml:2:9: Olaf Holm has no id: add “id: olaf-holm”.\n',
    );
    expect(out).toContain('Ina Berg');
    expect(code).toBe(0);
  }
});

test.each<[line: string, sentence: string]>([
  ['', 'No command is given: write “hearsay review FILES…”, or see “hearsay --help”.'],
  ['reviw talks.txt', '“reviw” is not a command: write “hearsay review talks.txt”, or see “hearsay --help”.'],
  ['talks.txt', '“talks.txt” is not a command: write “hearsay review talks.txt”, or see “hearsay --help”.'],
  ['review', 'There is nothing to review: name at least one file.'],
  ['review talks.txt gone.txt', 'There is no file “gone.txt”: check the path.'],
  ['review talks.txt folder', '“folder” is a folder: name the files in it.'],
  ['review talks.txt latin.txt', '“latin.txt” is not written in UTF-8: save it as UTF-8 and try again.'],
  ['review --format pdf12 talks.txt', '“pdf12” is no value of --format: write one of text, json, html.'],
  ['review --fail-on errors talks.txt', '“errors” is no value of --fail-on: did you mean “error”?'],
  ['review --colour talks.txt', "Unknown option '--colour': see “hearsay --help”."],
  ['lsp', 'The language server speaks over standard input and output: add --stdio.'],
])('“hearsay %s” is refused in one sentence', async (line, sentence) => {
  const files = { 'talks.txt': talks, 'folder/x.txt': '', 'latin.txt': new Uint8Array([0x66, 0xfc, 0x72]) };
  expect(await check(line, files)).toEqual({ code: 2, out: '', err: `hearsay: ${sentence}\n`, served: 0 });
});

test('help, version, language server', async () => {
  expect(await check('--help')).toMatchObject({ code: 0, out: expect.stringContaining('hearsay review FILES…') });
  expect(await check('review --help')).toMatchObject({ code: 0, out: expect.stringContaining('--fail-on') });
  expect((await check('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(await check('lsp --stdio --clientProcessId=1')).toMatchObject({ code: 0, out: '', served: 1 });
});

test('the built program, as a process of its own', async () => {
  const folder = newsroom({ 'talks.txt': talks });
  const outfile = join(folder, 'cli.js');
  const entryPoints = [join(import.meta.dirname, '../../server/src/bin.ts')];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
  writeModel(folder);
  const read = execFileSync('node', [outfile, 'review', 'talks.txt'], { cwd: folder, encoding: 'utf8' });
  expect(read).toContain('1 finding');
  const failed = spawnSync('node', [outfile, 'review', 'gone.txt'], { cwd: folder, encoding: 'utf8' });
  expect(failed).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'hearsay: There is no file “gone.txt”: check the path.\n',
  });

  const server = spawn('node', [outfile, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(server, 'exit');
  const client = createProtocolConnection(server.stdout, server.stdin);
  client.listen();
  const capabilities = { processId: null, rootUri: null, capabilities: {} };
  expect(await client.sendRequest('initialize', capabilities)).toMatchObject({ serverInfo: { name: 'hearsay' } });
  await client.sendRequest('shutdown');
  await client.sendNotification('exit');
  expect(await ended).toEqual([0, null]);
});
