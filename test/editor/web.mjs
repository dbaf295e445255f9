// Runs test/editor/suite in VS Code for the web, which has no Node anywhere, with the packed extension and a copy of test/editor/newsroom
// and bureau as its files. Leaves the result in dist/test/web.json. HEARSAY_SKIP_EDITOR=1 skips it.
import { readdirSync } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { packages } from '../../client/tools/packages/contents.mjs';
import { launchChromium } from '../../client/tools/vscode/chromium.mjs';
import { runAndLeave, temporaryFolder } from '../../client/tools/vscode/leaving.mjs';
import { project } from '../../client/tools/vscode/places.mjs';
import { fetchWebVscode, serveWebVscode } from '../../client/tools/vscode/web.mjs';
import { tell, writeReport } from './report.mjs';
import { runInPage } from './run-in-page.mjs';

const here = import.meta.dirname;
const report = join(project, 'dist/test/web.json');
const outcome = /hearsay-outcome (\{.*\})/;

await runAndLeave(async () => {
  await rm(report, { force: true });
  if (process.env.HEARSAY_SKIP_EDITOR === '1') {
    console.log('The suite in VS Code for the web was skipped, as HEARSAY_SKIP_EDITOR=1 asks.');
    await writeReport(report, { skipped: true, passed: 0, failed: 0 });
    return 0;
  }
  const place = await temporaryFolder('web');
  const [extension, folder] = [join(place, 'extension'), join(place, 'files')];
  const tests = join(extension, 'suite.js');
  // As unpacked from its package; the tests must lie within.
  await cp(join(packages, 'extension'), extension, { recursive: true });
  await bundleSuite(tests);
  for (const name of ['newsroom', 'bureau']) await cp(join(here, name), join(folder, name), { recursive: true });
  // A workspace file, so that a test can open another folder beside the first.
  const workspace = { folders: [{ path: 'newsroom' }], settings: { 'files.autoSave': 'off' } };
  await writeFile(join(folder, 'newsroom.code-workspace'), JSON.stringify(workspace));

  const addressOf = await serveWebVscode(await fetchWebVscode(console.log), { extension, tests, folder });
  const browser = await launchChromium(console.log);
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const { log } = await runInPage(context, addressOf('newsroom.code-workspace'));
  const lines = log.map((line) => outcome.exec(line)?.[1]).filter(Boolean);
  return tell(
    report,
    lines.map((line) => JSON.parse(line)),
    log.some((line) => line.includes('hearsay-end')) ? undefined : log.slice(-20).join('\n'),
  );
});

/** The suite's files as one script for a web worker. */
async function bundleSuite(outfile) {
  const suite = join(here, 'suite');
  const files = readdirSync(suite).filter((file) => file.endsWith('.suite.ts'));
  const imports = files.map((file) => `import('./${file}')`).join(', ');
  const contents = `import { runOnConsole } from './web';\nexport const run = () => runOnConsole(() => Promise.all([${imports}]));`;
  await build({
    stdin: { contents, resolveDir: suite },
    outfile,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    alias: { 'node:assert/strict': join(suite, 'web-assert.ts') },
    external: ['vscode'],
  });
}
