// Installs the packed program in an empty folder, and has it review a sample article as the built one does.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { program } from '../../client/tools/packages/contents.mjs';
import { npmInstall } from '../../client/tools/vscode/fetched.mjs';
import { runAndLeave, temporaryFolder } from '../../client/tools/vscode/leaving.mjs';
import { project } from '../../client/tools/vscode/places.mjs';

const start = promisify(execFile);
const article = join(project, 'seeds/articles/06-council-chief-leaves-marn.md');

await runAndLeave(async () => {
  const folder = await temporaryFolder('installed');
  await npmInstall(folder, [program.packed], '--offline');
  const modules = join(folder, 'node_modules');
  assert.deepEqual(
    (await readdir(modules)).filter((name) => name[0] !== '.'),
    [program.manifest.name],
  );

  const installed = join(modules, '.bin/hearsay');
  assert.equal((await start(installed, ['--version'])).stdout, `${program.manifest.version}\n`);
  const command = ['review', '--format', 'json', '--fail-on', 'never', article];
  const [ours, built] = await Promise.all([
    start(installed, command, { cwd: folder }),
    start(process.execPath, [join(project, 'dist/cli.js'), ...command], { cwd: folder }),
  ]);
  assert.match(ours.stdout, /"findings"/);
  assert.equal(ours.stdout, built.stdout);
  return 0;
});
