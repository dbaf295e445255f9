import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Unavailable } from './unavailable.mjs';

const duties = [];
let left;

/** Has `duty` done before this process ends by `leave`, Ctrl+C or a polite kill. Duties are done last one first. */
export function whenLeaving(duty) {
  if (duties.length === 0) {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.on(signal, () => leave(128 + constants.signals[signal]));
  }
  duties.push(duty);
}

/** Does what is to be done before leaving, then ends the process with `code`. */
export function leave(code) {
  left ??= (async () => {
    for (const duty of duties.reverse()) await Promise.resolve(duty()).catch((error) => console.error(error.message));
    process.exit(code);
  })();
  return left;
}

/** Runs a program to its end: `main` gives the exit code; what is unavailable is told in its one sentence. */
export async function runAndLeave(main) {
  let code = 1;
  try {
    code = await main();
  } catch (error) {
    if (!left) console.error(error instanceof Unavailable ? error.message : error);
  }
  await leave(code);
}

/** A new folder for this process alone, gone when it leaves. */
export async function temporaryFolder(name) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), `hearsay-${name}-`)));
  whenLeaving(() => removeFolder(folder));
  return folder;
}

/** Removes a folder that a dying process may still write to. */
export const removeFolder = (folder) => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });

/** Whether a process of that number is running. */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
