import { spawn } from 'node:child_process';
import { closeSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome, Task } from './task';

/** How many times its limit a task may take on the clock: it may wait for a processor that others have, and not for ever. */
const patience = 20;

/** A process that reads nothing but what it is told to. */
export interface Reader {
  /**
   * Does one task, and is ended when that takes more of the processor’s time, in milliseconds; after an outcome without a report it is gone.
   * Tasks must not overlap.
   */
  run(task: Task, limit: number): Promise<Outcome>;
  end(): void;
}

let opened = 0;

/** Starts a process on the bundle of `child.ts`. */
export function startReader(bundle: string, memory: number): Reader {
  const path = join(tmpdir(), `hearsay-fuzz-${process.pid}-${opened++}`);
  const parts = openSync(path, 'w+');
  const child = spawn(process.execPath, [`--max-old-space-size=${memory}`, bundle], {
    stdio: ['ignore', 'ignore', 'pipe', parts, 'ipc'],
    serialization: 'advanced',
  });
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-10_000);
  });
  const part = (): string => {
    const bytes = Buffer.alloc(100);
    return bytes.toString('utf8', 0, readSync(parts, bytes, 0, bytes.length, 0)).trim();
  };

  return {
    run: (task, limit) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => child.kill('SIGKILL'), limit * patience);
        const finish = (outcome: Outcome) => {
          clearTimeout(timer);
          child.removeAllListeners('message').removeAllListeners('close');
          resolve(outcome);
        };
        child.once('message', (outcome) => finish(outcome as Outcome));
        child.once('close', (code, signal) => {
          const ended = signal === 'SIGKILL' ? 'hang' : /heap|memory/i.test(complaint) ? 'memory' : 'crash';
          finish({ ended, during: `${part()}${ended === 'crash' ? ` (${code ?? signal}) ${complaint}` : ''}` });
        });
        child.send({ task, limit });
      }),
    end: () => {
      child.kill('SIGKILL');
      closeSync(parts);
      rmSync(path);
    },
  };
}
