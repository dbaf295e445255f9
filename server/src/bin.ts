#!/usr/bin/env node
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { modelIn } from './cli/disk-model';
import { run } from './cli/run';
import { terminal } from './cli/terminal';
import { workFor } from './cli/worker';
import { provideModel } from './language/model';

provideModel(() => modelIn(__dirname));

if (isMainThread)
  void run(
    process.argv.slice(2),
    terminal(
      {
        serve: () => import('./node'),
        serveAgents: async (agents) => (await import('./mcp-stdio')).serveAgents(agents),
      },
      __filename,
    ),
  ).then((code) => {
    process.exitCode = code;
  });
else if (parentPort) void workFor(parentPort, workerData);
