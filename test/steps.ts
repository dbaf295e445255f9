import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';
import { expect } from 'vitest';

/** Counts how often each block of code runs, which optimised code does not tell. */
const counting = (async () => {
  setFlagsFromString('--no-opt');
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return session;
})();

/** The blocks of code run since this was last asked, in the project and its libraries. */
async function blocksRun(): Promise<number> {
  const { result } = await (await counting).post('Profiler.takePreciseCoverage');
  const counts = result
    .filter(({ url }) => !url.startsWith('node:') && !url.includes('/vitest/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)));
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * How many blocks of code are run by the work: a measure that is the same on a busy machine as on an idle one. What happens inside a
 * built-in function or a regular expression is one step.
 */
export async function stepsOf(work: () => unknown): Promise<number> {
  await blocksRun();
  await work();
  return blocksRun();
}

/** Expects twice the input to take hardly more than twice the steps. */
export async function expectLinear(work: (size: number) => unknown, size: number): Promise<void> {
  await work(8);
  const [once, twice] = [await stepsOf(() => work(size)), await stepsOf(() => work(2 * size))];
  expect(twice / once).toBeLessThan(2.6);
}
