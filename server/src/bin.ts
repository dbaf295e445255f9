#!/usr/bin/env node
import { modelIn } from './cli/disk-model';
import { run } from './cli/run';
import { terminal } from './cli/terminal';
import { provideModel } from './language/model';

provideModel(() => modelIn(__dirname));

void run(
  process.argv.slice(2),
  terminal(() => import('./node')),
).then((code) => {
  process.exitCode = code;
});
