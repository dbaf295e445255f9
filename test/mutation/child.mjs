// Tries mutants one after the other in one Vitest, which serves their code in place of the file's, and writes a line for each.
import { createInterface } from 'node:readline';
import { createVitest } from 'vitest/node';

const tests = process.argv.slice(2);
let current;
const serving = {
  name: 'mutant',
  enforce: 'pre',
  transform: (_, id) => (current?.file === id ? { code: current.code, map: null } : undefined),
};
const options = { watch: false, bail: 1, reporters: [{}], run: true, testTimeout: 60_000 };
const vitest = await createVitest('test', options, { plugins: [serving] });
const specifications = await vitest.globTestSpecifications(tests);

for await (const line of createInterface(process.stdin)) {
  const mutant = JSON.parse(line);
  if (current) vitest.invalidateFile(current.file);
  current = mutant;
  vitest.invalidateFile(mutant.file);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  const killed = unhandledErrors.length > 0 || testModules.some((module) => !module.ok());
  process.stdout.write(`\nmutant ${JSON.stringify({ killed, tests: testModules.length })}\n`);
}
await vitest.close();
