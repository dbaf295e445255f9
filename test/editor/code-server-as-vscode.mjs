#!/usr/bin/env node
// Runs an extension's tests in VS Code for the browser, on the command line of desktop VS Code as @vscode/test-electron speaks it:
// FOLDER --extensionDevelopmentPath=… --extensionTestsPath=… --user-data-dir=… --extensions-dir=… The exit code is the tests'.
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../client/tools/vscode/chromium.mjs';
import { fetchCodeServer, startCodeServer } from '../../client/tools/vscode/code-server.mjs';
import { runAndLeave } from '../../client/tools/vscode/leaving.mjs';
import { runInPage } from './run-in-page.mjs';

const text = { type: 'string' };
const asked = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { extensionDevelopmentPath: text, extensionTestsPath: text, 'user-data-dir': text, 'extensions-dir': text },
});

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
  const { code } = await Promise.race([runInPage(browser, address), endOf(server)]);
  return code;
}

async function endOf(server) {
  const code = await server.ended;
  throw new Error(`VS Code for the browser ended with ${code}:\n${server.log().split('\n').slice(-20).join('\n')}`);
}
