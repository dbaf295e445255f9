import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRunning, removeFolder, whenLeaving } from './leaving.mjs';

/**
 * `folder`, filled by `fill(partial)` the first time it is asked for.
 * It gets its name only when `fill` is through: what an interrupted one leaves behind is never taken for the whole.
 */
export async function fetched(folder, fill) {
  if (existsSync(folder)) return folder;
  await removeLeftovers(folder);
  const partial = `${folder}.partial-${process.pid}`;
  whenLeaving(() => removeFolder(partial));
  await mkdir(partial, { recursive: true });
  try {
    await fill(partial);
    await rename(partial, folder);
  } catch (error) {
    await removeFolder(partial);
    // Two processes may fetch the same thing; the first to finish serves both.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

async function removeLeftovers(folder) {
  const siblings = await readdir(dirname(folder)).catch(() => []);
  for (const sibling of siblings) {
    const [whole, pid] = sibling.split('.partial-');
    if (whole === basename(folder) && pid && !isRunning(Number(pid)))
      await removeFolder(join(dirname(folder), sibling));
  }
}

/** Installs packages, each `name@version`, into `folder` without running their scripts. Throws npm's first complaint. */
export async function npmInstall(folder, packages, ...options) {
  if (packages.length > 0) await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await run(folder, npm(), ['install', ...quiet, '--save-exact', ...options, ...packages]);
}

/** The command npm. It says where it is to what it runs; run from elsewhere, it has to be on the path. */
export function npm() {
  const script = process.env.npm_execpath;
  return script && basename(script).startsWith('npm-cli') ? [process.execPath, script] : ['npm'];
}

function run(folder, [command, ...first], rest) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...rest], {
      cwd: folder,
      shell: process.platform === 'win32' && first.length === 0,
    });
    let complaint = '';
    child.stdout.resume();
    child.stderr.setEncoding('utf8').on('data', (text) => {
      complaint += text;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(firstLine(complaint) || `npm ended with ${code}`)),
    );
    // It takes its time over anything gentler, and what it has done so far is thrown away.
    whenLeaving(() => void child.kill('SIGKILL'));
  });
}

const firstLine = (complaint) =>
  complaint
    .trim()
    .split('\n')[0]
    .replace(/^npm error (code )?/, '');
