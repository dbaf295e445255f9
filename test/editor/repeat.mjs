// node test/editor/repeat.mjs TIMES [--load PROCESSES]: runs the editor suite so often, while so many processes keep a core busy each,
// and says how many runs passed. Build first.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runAndLeave, whenLeaving } from '../../client/tools/vscode/leaving.mjs';
import { project } from '../../client/tools/vscode/places.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { load: { type: 'string', default: '0' } },
});
const [times, load] = [Number(positionals[0] ?? 1), Number(values.load)];

await runAndLeave(async () => {
  for (let i = 0; i < load; i++) keepBusy();
  let passed = 0;
  for (let run = 1; run <= times; run++) {
    const began = performance.now();
    const code = await runSuite();
    const seconds = Math.round((performance.now() - began) / 1000);
    if (code === 0) passed++;
    console.log(`${code === 0 ? '✓' : '✗'} run ${run} (${seconds} s)`);
    if (code !== 0)
      for (const { title, error } of await failures()) console.log(`  ${title}\n    ${error.split('\n')[0]}`);
  }
  console.log(`${passed} of ${times} runs passed${load > 0 ? `, with ${load} processes at work beside them` : ''}`);
  return passed === times ? 0 : 1;
});

function keepBusy() {
  const child = spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' });
  whenLeaving(() => void child.kill('SIGKILL'));
}

function runSuite() {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'run.mjs')], { stdio: 'ignore' });
  whenLeaving(() => void child.kill());
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

async function failures() {
  const report = await readFile(join(project, 'dist/test/editor.json'), 'utf8').catch(() => '{}');
  return (JSON.parse(report).tests ?? []).filter(({ error }) => error);
}
