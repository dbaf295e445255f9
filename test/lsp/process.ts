import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { writeModel } from '../../server/tools/model.mjs';

/** Bundles the server for Node, for the tests of the file that calls it; `start` starts it as a process of its own. */
export function bundledServer(): { start(args: readonly string[], options?: ForkOptions): ChildProcess } {
  let folder = '';
  const started: ChildProcess[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-server-'));
    writeModel(folder);
    await build({
      entryPoints: [join(import.meta.dirname, '../../server/src/node.ts')],
      outfile: join(folder, 'server.js'),
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      mainFields: ['module', 'main'],
    });
  });
  afterAll(async () => {
    for (const child of started) child.kill('SIGKILL');
    await rm(folder, { recursive: true });
  });
  return {
    start(args, options) {
      const child = fork(join(folder, 'server.js'), args, { silent: true, ...options });
      started.push(child);
      return child;
    },
  };
}

/** The exit code of the process, once it has ended. */
export const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.on('close', (code) => resolve(code)));
