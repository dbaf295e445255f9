#!/usr/bin/env node
// Runs an extension's tests in VS Code for the browser, on the command line of desktop VS Code as @vscode/test-electron speaks it:
// FOLDER --extensionDevelopmentPath=… --extensionTestsPath=… --user-data-dir=… --extensions-dir=… The exit code is the tests'.
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../client/tools/vscode/chromium.mjs';
import { fetchCodeServer, startCodeServer } from '../../client/tools/vscode/code-server.mjs';
import { runAndLeave } from '../../client/tools/vscode/leaving.mjs';

const text = { type: 'string' };
const asked = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { extensionDevelopmentPath: text, extensionTestsPath: text, 'user-data-dir': text, 'extensions-dir': text },
});
const startLimit = 60_000;
const testLimit = 300_000;

await runAndLeave(() => runTests(asked.values, asked.positionals[0]));

async function runTests(options, folder) {
  const data = options['user-data-dir'];
  const profile = { folder: dirname(data), data, extensions: options['extensions-dir'] };
  const server = await startCodeServer(await fetchCodeServer(console.log), profile, { development: true });
  const browser = await launchChromium(console.log);
  const address = server.address(folder, [
    ['extensionDevelopmentPath', options.extensionDevelopmentPath],
    ['extensionTestsPath', options.extensionTestsPath],
  ]);
  return Promise.race([runInPage(browser, address), endOf(server)]);
}

async function runInPage(browser, address) {
  // The workbench may fail to come up on a busy machine, and gets a second chance; a test never does.
  const run = (await openWorkbench(browser, address)) ?? (await openWorkbench(browser, address));
  if (!run) throw new Error(`VS Code for the browser did not come up in ${startLimit / 1000} s, twice.`);
  return Promise.race([run.result, deadline(run)]);
}

/** The run of the tests in a page of its own, or undefined when no workbench shows in time. */
async function openWorkbench(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const run = { log: [] };
  await page.exposeFunction('codeAutomationLog', (kind, words) => void run.log.push(`${kind}: ${words.join(' ')}`));
  run.result = new Promise((resolve, reject) => {
    page.on('crash', () => reject(new Error('The page with VS Code crashed.')));
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
  try {
    await page.goto(address, { timeout: startLimit });
    await page.waitForSelector('.monaco-workbench', { timeout: startLimit });
    return run;
  } catch {
    await page.close();
    return undefined;
  }
}

async function endOf(server) {
  const code = await server.ended;
  throw new Error(`VS Code for the browser ended with ${code}:\n${server.log().split('\n').slice(-20).join('\n')}`);
}

function deadline(run) {
  return new Promise((_, reject) => {
    const tooLate = () =>
      reject(
        new Error(
          `The tests did not end in ${testLimit / 1000} s. VS Code last said:\n${run.log.slice(-20).join('\n')}`,
        ),
      );
    setTimeout(tooLate, testLimit).unref();
  });
}
