import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { follow, type Outcome } from './outcome';

/** Called by VS Code: runs every test file beside this one. How each went is on disk even when VS Code never gets to its end. */
export async function run(): Promise<void> {
  const report = process.env.HEARSAY_EDITOR_REPORT;
  if (!report) throw new Error('HEARSAY_EDITOR_REPORT does not say where the report goes.');
  const tests: Outcome[] = [];
  const write = (finished: boolean): void => writeFileSync(report, JSON.stringify({ finished, tests }));

  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: Mocha.reporters.Base });
  if (process.env.HEARSAY_TESTS) mocha.fgrep(process.env.HEARSAY_TESTS);
  for (const file of readdirSync(__dirname)) if (file.endsWith('.suite.js')) mocha.addFile(join(__dirname, file));
  const failures = await new Promise<number>((resolve) =>
    follow(mocha.run(resolve), (outcome) => {
      tests.push(outcome);
      write(false);
    }),
  );
  write(true);
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}
