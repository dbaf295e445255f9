import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Outcome, Report, Task } from './task';

/** The file, open in the parent too, that says which part of the work is under way when this process has to be ended. */
const partFile = 3;

/** Says which part of the work begins. */
export const at = (part: string): void => void writeSync(partFile, part.padEnd(60), 0);

/** Does the tasks that the parent sends, one at a time, and ends when one takes more than it may. */
export function serve(done: (task: Task) => Promise<Report>): void {
  const worksUntil = watch();
  process.on('message', async ({ task, limit }: { task: Task; limit: number }) => {
    const { user, system } = process.cpuUsage();
    Atomics.store(worksUntil, 0, (user + system) / 1000 + limit);
    at(task.do);
    const report = await done(task).catch((error: unknown): Report => ({ faults: [thrown(error)] }));
    Atomics.store(worksUntil, 0, 0);
    const outcome: Outcome = { report };
    process.send?.(outcome);
  });
}

/**
 * Ends this process once it has worked for as many milliseconds as are written into what is returned, zero for no end. It is a thread
 * that watches, as the work may never let go of its own; and it is the processor's time that counts, as others may have the processor.
 */
function watch(): Int32Array {
  const worksUntil = new Int32Array(new SharedArrayBuffer(4));
  const source = `
    const worksUntil = new Int32Array(require('node:worker_threads').workerData);
    setInterval(() => {
      const { user, system } = process.cpuUsage();
      const end = Atomics.load(worksUntil, 0);
      if (end > 0 && (user + system) / 1000 > end) process.kill(process.pid, 'SIGKILL');
    }, 50);`;
  new Worker(source, { eval: true, workerData: worksUntil.buffer }).unref();
  return worksUntil;
}

/** What was thrown, and the functions it came through first. */
function thrown(error: unknown): string {
  const { stack = '' } = error instanceof Error ? error : {};
  const functions = [...stack.matchAll(/^ +at (?:async )?([\w.$<>]+) \(/gm)].map((match) => match[1]);
  return `nothing is thrown: ${String(error)} in ${functions.slice(0, 3).join(' of ') || 'no function'}`;
}
