import 'mocha/mocha.js';
import { workspace } from 'vscode';
import { once } from './newsroom';
import { follow } from './outcome';

/** Runs the test files that `load` imports. How each went goes to the console, as JSON behind a word: a worker has no other way to tell. */
export async function runOnConsole(load: () => Promise<unknown>): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: Mocha.reporters.Base });
  // The workspace file lies in a file system that comes up after VS Code, and the tests name its files as they are loaded.
  await once('the newsroom to be open', workspace.onDidChangeWorkspaceFolders, () => workspace.workspaceFolders?.[0]);
  await load();
  const failures = await new Promise<number>((resolve) =>
    follow(mocha.run(resolve), (outcome) => console.log(`hearsay-outcome ${JSON.stringify(outcome)}`)),
  );
  console.log('hearsay-end');
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}
