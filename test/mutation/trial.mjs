import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVitest } from 'vitest/node';

/** Tries mutants by the tests, in the order of these. `served` is the code in the place of files, by their paths. */
export async function openTrial(served, tests, patience) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-mutants-'));
  const [plan, progress] = ['plan', 'progress'].map((name) => join(folder, name));
  writeFileSync(progress, '');
  process.env.HEARSAY_MUTATION = JSON.stringify({ plan, progress });
  const serving = {
    name: 'mutants',
    enforce: 'pre',
    transform: (_, id) => (served.has(id) ? { code: served.get(id), map: null } : undefined),
  };
  const vitest = await createVitest(
    'test',
    {
      watch: false,
      bail: 1,
      update: false,
      reporters: [{}],
      run: true,
      testTimeout: 0,
      runner: join(import.meta.dirname, 'runner.mjs'),
      sequence: { sequencer: sequencerFor(tests) },
    },
    { plugins: [serving] },
  );
  const specifications = await vitest.globTestSpecifications(tests);
  return {
    /** Whether the tests pass: each with no mutant and then with those of interest, or all with the one. */
    passes,
    /** The numbers of those that fail a test. */
    seen: () => new Set(linesOf('seen').map(({ what }) => Number(what))),
    /** The tests that have waited for the quick ones. */
    slow: () => linesOf('slow').map(({ what }) => what),
    async close() {
      await vitest.close();
      rmSync(folder, { recursive: true });
    },
  };

  async function passes(options) {
    writeFileSync(plan, JSON.stringify(options));
    appendFileSync(progress, '\n');
    const hung = [];
    const watch = setInterval(() => {
      if (Date.now() - statSync(progress).mtimeMs > patience * 1000) hung.push(...endHung());
    }, 1000);
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
    clearInterval(watch);
    if (hung.length > 0 && !options.always) return passes(options);
    return hung.length === 0 && unhandledErrors.length === 0 && testModules.every((module) => module.ok());
  }

  /** Ends the workers that were at it, and takes what they tried as seen. */
  function endHung() {
    const last = new Map(linesOf().map((line) => [line.pid, line]));
    const running = [...last].filter(([pid]) => isRunning(Number(pid)));
    for (const [pid, { kind, what }] of running) {
      if (kind === 'tries') appendFileSync(progress, `${pid} seen ${what}\n`);
      process.kill(Number(pid), 'SIGKILL');
    }
    return running;
  }

  function linesOf(wanted) {
    const lines = readFileSync(progress, 'utf8').split('\n').filter(Boolean);
    const parsed = lines.map((line) => line.split(' ')).map(([pid, kind, what]) => ({ pid, kind, what }));
    return parsed.filter(({ kind }) => wanted === undefined || kind === wanted);
  }
}

const sequencerFor = (tests) =>
  class {
    shard = (specifications) => specifications;
    sort = (specifications) => specifications.toSorted((one, other) => this.place(one) - this.place(other));
    place = ({ moduleId }) => tests.findIndex((test) => moduleId.includes(test));
  };

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
