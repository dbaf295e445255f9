// npm test [-- --quick]: every check in order, one line each; the last line is "N passed, N failed".
// --quick leaves out the packages, the suites in real VS Codes and the folders of long tests; HEARSAY_SKIP_EDITOR=1 the suites alone.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const project = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const quick = process.argv.includes('--quick');
const unitReport = join(project, 'dist/test/unit.json');
const editorReport = join(project, 'dist/test/editor.json');
const webReport = join(project, 'dist/test/web.json');
/** Tests that try many inputs or long ones; all of them together take as long as the others. */
const longTests = ['fuzz', 'growth', 'order', 'property', 'release'];
const stepLimit = 15 * 60_000;

const steps = [
  {
    name: 'types',
    commands: [
      ['typescript', 'tsc', '-p', '.', '--noEmit'],
      ['typescript', 'tsc', '-p', 'server', '--noEmit'],
    ],
  },
  { name: 'lint', commands: [['@biomejs/biome', 'biome', 'ci', '.', '--colors=off']] },
  { name: 'layers', commands: [['dependency-cruiser', 'depcruise', 'client', 'server/src']] },
  { name: 'build', commands: [['client/tools/build.mjs']] },
  {
    name: 'unit tests',
    commands: [
      [
        ...['vitest', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
        ...(quick ? longTests.map((folder) => `--exclude=test/${folder}`) : []),
      ],
    ],
    report: unitReport,
    count: ({ numPassedTests, numFailedTests, testResults }) => ({
      passed: numPassedTests,
      // A file that does not load has no tests to fail.
      failed:
        numFailedTests +
        testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
    }),
  },
  {
    name: 'packages',
    commands: [['client/tools/package.mjs'], ['test/packages/installed.mjs']],
    slow: true,
  },
  {
    name: 'editor suite',
    commands: [['test/editor/run.mjs']],
    report: editorReport,
    count: (report) => report,
    slow: true,
  },
  {
    name: 'web suite',
    commands: [['test/editor/web.mjs']],
    report: webReport,
    count: (report) => report,
    slow: true,
  },
];

let passed = 0;
let failed = 0;
for (const step of steps) {
  if (quick && step.slow) {
    console.log(`– ${step.name}: left out, as --quick asks`);
    continue;
  }
  const began = performance.now();
  const outcome = await runStep(step);
  passed += outcome.passed;
  failed += outcome.failed;
  const seconds = `${((performance.now() - began) / 1000).toFixed(1)} s`;
  if (outcome.failed > 0) console.log(outcome.output.trimEnd());
  console.log(
    `${outcome.failed > 0 ? '✗' : outcome.skipped ? '–' : '✓'} ${step.name}: ${describe(step, outcome)} (${seconds})`,
  );
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function describe(step, { passed, failed, skipped }) {
  if (skipped) return 'skipped, as HEARSAY_SKIP_EDITOR=1 asks';
  if (!step.report) return failed > 0 ? 'failed' : 'passed';
  return `${passed} passed, ${failed} failed`;
}

/** How many tests of a step passed and failed; a step without tests of its own counts as one. */
async function runStep({ commands, report, count }) {
  if (report) rmSync(report, { force: true });
  let output = '';
  let broken = false;
  for (const [first, ...rest] of commands) {
    const command = first.endsWith('.mjs')
      ? [join(project, first), ...rest]
      : [program(first, rest[0]), ...rest.slice(1)];
    const run = await runNode(command);
    output += run.output;
    broken ||= run.code !== 0;
  }
  if (!report) return { passed: broken ? 0 : 1, failed: broken ? 1 : 0, output };
  const counted = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
  if (counted.skipped) return { ...counted, output };
  // A run that broke without a failing test, or that found no test at all, is a failure too.
  const unseen = counted.failed === 0 && (broken || counted.passed === 0) ? 1 : 0;
  return { passed: counted.passed, failed: counted.failed + unseen, output };
}

/** The script behind a package's command, so that no shell stands between us and it. */
function program(packageName, command) {
  const manifest = findManifest(packageName);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

function findManifest(packageName) {
  const found = require.resolve
    .paths(packageName)
    .map((folder) => join(folder, packageName, 'package.json'))
    .find(existsSync);
  if (!found) throw new Error(`${packageName} is not installed: run npm ci.`);
  return found;
}

function runNode(command) {
  return new Promise((resolve) => {
    const env = process.stdout.isTTY ? { FORCE_COLOR: '1', ...process.env } : { NO_COLOR: '1', ...process.env };
    const child = spawn(process.execPath, command, {
      cwd: project,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: stepLimit,
    });
    let output = '';
    const read = (text) => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.on('close', (code, signal) => {
      if (signal)
        output += `Ended by ${signal}${signal === 'SIGTERM' ? `, after ${stepLimit / 60_000} minutes at most` : ''}.\n`;
      resolve({ code: code ?? 1, output });
    });
  });
}
