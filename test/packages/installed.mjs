// Installs the package for npm in an empty folder, runs its command, and imports its library as programs do.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { program } from '../../client/tools/packages/contents.mjs';
import { launchChromium } from '../../client/tools/vscode/chromium.mjs';
import { npmInstall } from '../../client/tools/vscode/fetched.mjs';
import { runAndLeave, temporaryFolder } from '../../client/tools/vscode/leaving.mjs';
import { project } from '../../client/tools/vscode/places.mjs';

const start = promisify(execFile);
const article = join(project, 'seeds/articles/06-council-chief-leaves-marn.md');
const words = '“Nothing is agreed,” Ina Berg said. She added that talks would go on.';
const speakers = `({ reading }) => reading.statements.map(({ actor }) => actor)`;
const heard = ['ina-berg', 'ina-berg'];

await runAndLeave(async () => {
  const folder = await temporaryFolder('installed');
  await npmInstall(folder, [program.packed], '--offline');
  const modules = join(folder, 'node_modules');
  assert.deepEqual(
    (await readdir(modules)).filter((name) => name[0] !== '.'),
    [program.manifest.name],
  );

  const installed = join(modules, '.bin/hearsay');
  assert.equal((await start(installed, ['--version'])).stdout, `${program.manifest.version}\n`);
  const command = ['review', '--format', 'json', '--fail-on', 'never', article];
  const [ours, built] = await Promise.all([
    start(installed, command, { cwd: folder }),
    start(process.execPath, [join(project, 'dist/cli.js'), ...command], { cwd: folder }),
  ]);
  assert.match(ours.stdout, /"findings"/);
  assert.equal(ours.stdout, built.stdout);

  await runsInNode(folder);
  await fitsItsTypes(folder);
  await keepsToItsPage(folder);
  await runsInBrowsers(modules);
  return 0;
});

/** As a module, by `require`, and by both in one program, which then share the model. */
async function runsInNode(folder) {
  const print = `console.log(JSON.stringify((${speakers})(review(${JSON.stringify(words)}))))`;
  await writeFile(join(folder, 'a.mjs'), `import { review } from 'hearsay';\n${print}\n`);
  await writeFile(join(folder, 'a.cjs'), `const { review } = require('hearsay');\n${print}\n`);
  for (const name of ['a.mjs', 'a.cjs']) assert.deepEqual(JSON.parse((await node(folder, name)).stdout), heard);
  // Whoever imports it and asks for nothing has read no model and changed nothing that others see.
  await writeFile(
    join(folder, 'quiet.mjs'),
    `const seen = () => JSON.stringify([Reflect.ownKeys(globalThis).map(String), [Array, Object, String].map(({ prototype }) => Reflect.ownKeys(prototype).map(String))]);
     const before = seen();
     const { parseArticle } = await import('hearsay');
     parseArticle('It rained.');
     console.log(before === seen() && process.memoryUsage().rss < 120e6);\n`,
  );
  assert.equal((await node(folder, 'quiet.mjs')).stdout, 'true\n');
  const { exports } = program.manifest;
  const asked = createRequire(join(folder, 'a.cjs'));
  for (const path of Object.keys(exports)) assert.ok(asked.resolve(`hearsay${path.slice(1)}`));
}

function node(folder, name) {
  return start(process.execPath, [name], { cwd: folder });
}

/** TypeScript finds the types, for either kind of module, and they are those of what is there. */
async function fitsItsTypes(folder) {
  const source = `import { articleJson, type Finding, loadModel, parseArticle, read, readDesk, review } from 'hearsay';
export async function told(text: string): Promise<readonly Finding[]> {
  await loadModel();
  const { desk, problems } = await readDesk({ 'hearsay.yaml': 'extends: ap' });
  const name: string | undefined = read(parseArticle(text, 'markdown'), desk).actors[0]?.name;
  // @ts-expect-error There is no such format.
  parseArticle(text, 'docx');
  return [...review(text, 'plain', desk).findings, ...problems.map(() => articleJson(review(text), name ?? '')).flatMap(() => [])];
}
`;
  for (const name of ['typed.mts', 'typed.cts']) await writeFile(join(folder, name), source);
  const checked = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022', '--types', 'node'];
  const roots = ['--typeRoots', join(project, 'node_modules/@types')];
  const compiler = join(project, 'node_modules/typescript/bin/tsc');
  await start(process.execPath, [compiler, ...checked, ...roots, 'typed.mts', 'typed.cts'], { cwd: folder }).catch(
    ({ stdout }) => assert.fail(stdout),
  );
}

/** What server/LIBRARY.md shows runs as it stands there, and prints what stands behind it. */
async function keepsToItsPage(folder) {
  const page = await readFile(join(project, 'server/LIBRARY.md'), 'utf8');
  const shown = [...page.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code).filter((code) => /\/\/ → /.test(code));
  assert.ok(shown.length > 0);
  for (const code of shown) {
    await writeFile(join(folder, 'shown.mjs'), code);
    const wanted = [...code.matchAll(/\/\/ → (.*)/g)].map(([, line]) => line);
    assert.deepEqual((await node(folder, 'shown.mjs')).stdout.trimEnd().split('\n'), wanted);
  }
}

/** A page imports it from the installed files, with no program in between. */
async function runsInBrowsers(modules) {
  const root = join(modules, 'hearsay');
  const types = { mjs: 'text/javascript', json: 'application/json', bin: 'application/octet-stream' };
  const server = createServer(({ url }, answer) => {
    if (url === '/') return answer.setHeader('content-type', 'text/html').end('<!doctype html>');
    answer.setHeader('content-type', types[url.split('.').at(-1)] ?? 'text/plain');
    return createReadStream(join(root, url))
      .on('error', () => answer.writeHead(404).end())
      .pipe(answer);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await launchChromium(console.log);
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const entry = program.manifest.exports['.'].browser.default.slice(1);
  const got = await page.evaluate(
    `import(${JSON.stringify(entry)}).then(async ({ loadModel, review }) => {
       const early = await Promise.resolve().then(() => review('It rained.')).catch(({ message }) => message);
       await loadModel();
       return [early, (${speakers})(review(${JSON.stringify(words)}))];
     })`,
  );
  assert.match(got[0], /loadModel/);
  assert.deepEqual(got[1], heard);
  await browser.close();
  server.close();
}
