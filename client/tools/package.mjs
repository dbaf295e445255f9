// npm run package: builds Hearsay and packs it into dist/packages: an extension for VS Code (.vsix), and the command line for npm (.tgz).
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import picomatch from 'picomatch';
import { extension, packages, program } from './packages/contents.mjs';
import { noticesFor } from './packages/notices.mjs';
import { packageReadme } from './packages/readme.mjs';
import { fetchVsce } from './packages/vsce.mjs';
import { npm } from './vscode/fetched.mjs';
import { runAndLeave } from './vscode/leaving.mjs';
import { project } from './vscode/places.mjs';

const mostMegabytes = 3;

await runAndLeave(async () => {
  const vsce = await fetchVsce(console.log);
  run(project, [process.execPath, join(project, 'client/tools/build.mjs')]);
  rmSync(packages, { recursive: true, force: true });
  const options = ['--no-dependencies', '--allow-missing-repository', '-o', extension.packed];
  run(stage('extension', extension), [process.execPath, vsce, 'package', ...options]);
  run(stage('npm', program), [...npm(), 'pack', '--silent', '--pack-destination', packages]);
  const large = [extension, program].filter(({ packed }) => {
    const megabytes = statSync(packed).size / 1e6;
    console.log(`${relative(project, packed)}: ${megabytes.toFixed(2)} MB`);
    return megabytes > mostMegabytes;
  });
  for (const { packed } of large) console.error(`${packed} has more than ${mostMegabytes} MB: see what has come in.`);
  return large.length;
});

/** The folder of a package, as it is unpacked by who installs it. */
function stage(name, { manifest, files, readme }) {
  const folder = join(packages, name);
  const shipped = filesOf(project).filter(picomatch(files));
  for (const file of shipped) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(project, file), join(folder, file));
  }
  const metafile = JSON.parse(readFileSync(join(project, 'dist/meta.json'), 'utf8'));
  const notices = noticesFor(
    shipped.filter((file) => metafile.outputs[file]),
    metafile,
  );
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), notices);
  const documents = readme.map((path) => ({ path, text: readFileSync(join(project, path), 'utf8') }));
  writeFileSync(join(folder, 'README.md'), packageReadme(documents));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return folder;
}

function filesOf(folder, path = '') {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const at = path ? `${path}/${entry.name}` : entry.name;
    if (entry.isFile()) return [at];
    return entry.isDirectory() && !['node_modules', 'packages'].includes(entry.name) && entry.name[0] !== '.'
      ? filesOf(folder, at)
      : [];
  });
}

/** Runs a program in a folder. Throws where it fails. */
function run(folder, [command, ...rest]) {
  const { status } = spawnSync(command, rest, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) throw new Error(`${[command, ...rest].join(' ')} ended with ${status}.`);
}
