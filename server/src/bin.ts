#!/usr/bin/env node
import { run } from './cli/run';
import { terminal } from './cli/terminal';

void run(
  process.argv.slice(2),
  terminal(() => import('./node')),
).then((code) => {
  process.exitCode = code;
});
