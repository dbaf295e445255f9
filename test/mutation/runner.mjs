import { setMaxListeners } from 'node:events';
import { appendFileSync, readFileSync } from 'node:fs';
import { TestRunner } from 'vitest';
import { Switchboard } from './switchboard.mjs';

/** Milliseconds of work above which a test waits until the quick ones have seen what they see. */
const quick = 100;
const { plan, progress } = JSON.parse(process.env.HEARSAY_MUTATION ?? '{}');
const { always, only } = JSON.parse(readFileSync(plan, 'utf8'));
globalThis.hearsayMutants ??= new Switchboard(always);
const board = globalThis.hearsayMutants;
const write = (line) => appendFileSync(progress, `${process.pid} ${line}\n`);
write('began');

/** Runs each test, and then again with each mutant that makes a difference to it and that none has seen. */
export default class MutationRunner extends TestRunner {
  async onBeforeRunTask(test) {
    if (only && !only.includes(test.id)) test.mode = 'skip';
    await super.onBeforeRunTask(test);
  }

  async runTask(test) {
    const work = TestRunner.getTestFn(test);
    setMaxListeners(0, test.context.signal);
    if (always) return void (await board.measured(work));
    board.noted();
    const steps = await board.measured(work);
    const noted = board.noted();
    if (!only && (await this.isSlow(work))) return write(`slow ${test.id}`);
    board.seen = new Set(linesOf('seen').map(Number));
    for (const id of noted) {
      if (board.seen.has(id)) continue;
      write(`tries ${id}`);
      if (await board.fails(id, steps, work)) write(`seen ${id}`);
    }
  }

  /** Whether the test takes long, also when all is warm. */
  async isSlow(work) {
    for (let again = 0; again < 2; again++) {
      const start = process.cpuUsage();
      await board.plainly(work);
      const { user, system } = process.cpuUsage(start);
      if (user + system < 1000 * quick) return false;
    }
    return true;
  }
}

function linesOf(kind) {
  const lines = readFileSync(progress, 'utf8').split('\n');
  return lines.flatMap((line) => (line.split(' ')[1] === kind ? [line.split(' ')[2]] : []));
}
