// Runs test/editor/suite inside a real VS Code, with a copy of test/editor/newsroom open and test/editor/bureau beside it, then, where
// that is VS Code for the browser, what a user does and sees in its page. Leaves the result in dist/test/editor.json.
// HEARSAY_VSCODE names the VS Code to use, or is 'browser'; HEARSAY_SKIP_EDITOR=1 skips the suite,
// HEARSAY_TESTS=WORDS leaves out the tests whose title does not have them, and those of the page.
import { existsSync, readdirSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { findChromium } from '../../client/tools/vscode/chromium.mjs';
import { fetchCodeServer } from '../../client/tools/vscode/code-server.mjs';
import { hasDisplay, wishedVscode } from '../../client/tools/vscode/desktop.mjs';
import { runAndLeave, temporaryFolder } from '../../client/tools/vscode/leaving.mjs';
import { cache, project } from '../../client/tools/vscode/places.mjs';
import { createProfile } from '../../client/tools/vscode/profile.mjs';
import { speakGerman } from './german.mjs';
import { reviewByKeyboard } from './keyboard.mjs';
import { tell, writeReport } from './report.mjs';

const here = import.meta.dirname;
const bundle = join(project, 'dist/test/suite');
const report = join(project, 'dist/test/editor.json');
const inBrowser = join(here, 'code-server-as-vscode.mjs');

await runAndLeave(async () => {
  await rm(report, { force: true });
  if (process.env.HEARSAY_SKIP_EDITOR === '1') {
    console.log('The editor suite was skipped, as HEARSAY_SKIP_EDITOR=1 asks.');
    await writeReport(report, { skipped: true, passed: 0, failed: 0 });
    return 0;
  }
  const vscode = await chooseVscode();
  await bundleSuite();
  const problem = await runSuite(vscode);
  const { finished = false, tests = [] } = existsSync(report) ? JSON.parse(await readFile(report, 'utf8')) : {};
  // These are done in the page, of which a desktop window has none.
  const all =
    vscode === inBrowser && !process.env.HEARSAY_TESTS
      ? [...tests, await reviewByKeyboard(), await speakGerman()]
      : tests;
  return tell(report, all, finished ? undefined : (problem ?? 'VS Code ended before the tests did'));
});

/** The suite's files one by one, for mocha to find, with all but VS Code and mocha in them. */
async function bundleSuite() {
  await rm(bundle, { recursive: true, force: true });
  const suite = readdirSync(join(here, 'suite')).filter((file) => file === 'index.ts' || file.endsWith('.suite.ts'));
  await build({
    entryPoints: suite.map((file) => join(here, 'suite', file)),
    outdir: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
  });
}

/** What went wrong around the tests, if anything; how they went stands in the report. */
async function runSuite(vscodeExecutablePath) {
  const place = await temporaryFolder('newsroom');
  const workspace = join(place, 'newsroom.code-workspace');
  for (const folder of ['newsroom', 'bureau']) await cp(join(here, folder), join(place, folder), { recursive: true });
  // A workspace file, so that a test can open another folder beside the first: a lone folder would be opened anew for that.
  await writeFile(workspace, JSON.stringify({ folders: [{ path: 'newsroom' }] }));
  // In a browser VS Code saves by itself, so that what a test has changed could not be reverted.
  const profile = await createProfile({ 'files.autoSave': 'off' });
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: project,
      extensionTestsPath: join(bundle, 'index.js'),
      launchArgs: [workspace, `--user-data-dir=${profile.data}`, `--extensions-dir=${profile.extensions}`],
      extensionTestsEnv: { HEARSAY_EDITOR_REPORT: report, HEARSAY_TESTS: process.env.HEARSAY_TESTS ?? '' },
    });
    return undefined;
  } catch (error) {
    return error.message;
  }
}

/** The one wished for, else desktop VS Code where it can show a window and be downloaded, else VS Code in the browser. */
async function chooseVscode() {
  const wish = wishedVscode();
  if (wish && wish !== 'browser') return wish;
  const desktop = wish !== 'browser' && hasDisplay() && (await downloadDesktop());
  if (desktop) return desktop;
  await fetchCodeServer(console.log);
  await findChromium(console.log);
  return inBrowser;
}

async function downloadDesktop() {
  try {
    return await downloadAndUnzipVSCode({ cachePath: cache, extensionDevelopmentPath: project, timeout: 5_000 });
  } catch (error) {
    console.log(`Desktop VS Code could not be downloaded (${error.message}): using VS Code in the browser.`);
    return undefined;
  }
}
