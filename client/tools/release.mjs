// npm run release -- patch|minor|major|VERSION: checks all, makes the version that of package.json, dates its section of CHANGELOG.md,
// packs it, commits and tags. It publishes nothing.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** What can't be released; the message says why and what to do. */
class Refusal extends Error {}

const usage = 'npm run release -- patch (or minor, major, or a version such as 1.2.0)';

try {
  release(process.argv[2]);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function release(wish) {
  const current = JSON.parse(readFileSync('package.json', 'utf8')).version;
  const version = versionFor(wish, current);
  const tag = `v${version}`;
  if (output('git', 'status', '--porcelain'))
    throw new Refusal('There are changes that are not committed: commit them, or put them away.');
  if (output('git', 'tag', '--list', tag))
    throw new Refusal(`There is a tag ${tag} already: that version was released.`);
  const changes = dated(readFileSync('CHANGELOG.md', 'utf8'), version);

  run('npm', 'test');
  run('npm', 'run', 'test:nodes');
  try {
    if (version !== current) run('npm', 'version', version, '--no-git-tag-version');
    writeFileSync('CHANGELOG.md', changes);
    run('npm', 'run', 'package');
  } catch (error) {
    output('git', 'restore', '.');
    throw error;
  }
  run('git', 'commit', '--quiet', '--all', '--message', `Release ${version}`);
  run('git', 'tag', '--annotate', tag, '--message', `Release ${version}`);
  console.log(`Released ${version} as the tag ${tag}. What is to be published lies in dist/packages/.`);
}

function versionFor(wish, current) {
  const numbers = current.split('.').map(Number);
  const place = ['major', 'minor', 'patch'].indexOf(wish);
  if (place >= 0) return numbers.map((n, i) => (i < place ? n : i === place ? n + 1 : 0)).join('.');
  if (!/^\d+\.\d+\.\d+$/.test(wish ?? '')) throw new Refusal(`Say which version it is to be: ${usage}.`);
  const asked = wish.split('.').map(Number);
  const first = asked.findIndex((n, i) => n !== numbers[i]);
  if (first >= 0 && asked[first] < numbers[first])
    throw new Refusal(`${wish} comes before ${current}, which package.json has already.`);
  return wish;
}

/** The changelog with the section at its top, which is not released yet, given the version and today's date. */
function dated(changelog, version) {
  const [, top = ''] = changelog.split(/^## /m);
  const [heading, ...news] = top.split('\n');
  if (!/not released yet/i.test(heading))
    throw new Refusal(
      'The top section of CHANGELOG.md is released: add one, “## Not released yet”, that says what is new.',
    );
  if (!news.join('').trim()) throw new Refusal('CHANGELOG.md says nothing of what is new: fill in its top section.');
  return changelog.replace(`## ${heading}\n`, () => `## ${version} (${new Date().toISOString().slice(0, 10)})\n`);
}

function output(command, ...rest) {
  const { status, stdout } = spawnSync(command, rest, { encoding: 'utf8' });
  if (status !== 0) throw new Refusal(`${[command, ...rest].join(' ')} failed: run this in a clone of the project.`);
  return stdout.trim();
}

function run(command, ...rest) {
  const { status } = spawnSync(command, rest, {
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) throw new Refusal(`Nothing was released: ${[command, ...rest].join(' ')} failed.`);
}
