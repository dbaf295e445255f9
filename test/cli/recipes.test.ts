import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addFiles, type Files, newsroom } from './command-line';
import { builtProgram } from './program';

const program = builtProgram();
const root = join(import.meta.dirname, '../..');
const read = (path: string) => parse(readFileSync(join(root, path), 'utf8'));
const git = (folder: string, ...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=Ina', '-c', 'user.email=ina@example.org', ...words], { cwd: folder });

const before = 'Talks go on\n\nThe plan obviously failed.\n\nAll is well.\n';

/** A branch on which an article was changed and one added; the programs hearsay and npx are the one that is built. */
function change(more: Files = {}) {
  const folder = newsroom({
    'news/a.md': before,
    'news/b.md': before,
    'hearsay.yaml': 'include: [news/**]\n',
    ...more,
  });
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '-qm', 'Write');
  git(folder, 'checkout', '-qb', 'mine');
  addFiles(folder, { 'news/a.md': before.replace('All is well', 'The vote obviously passed'), 'news/c.md': before });
  git(folder, 'add', '--all');
  const tools = newsroom({
    hearsay: `#!/bin/sh\nexec node '${program.path}' "$@"\n`,
    npx: `#!/bin/sh\nshift 2\nexec node '${program.path}' "$@"\n`,
  });
  for (const name of ['hearsay', 'npx']) chmodSync(join(tools, name), 0o755);
  return { folder, env: { ...process.env, PATH: `${tools}:${process.env.PATH}`, GITHUB_STEP_SUMMARY: '' } };
}

const { inputs, runs } = read('.github/actions/review/action.yml');

/** What the action does in a job, where the inputs have these values. */
function act(values: Record<string, string>, summary = '') {
  const { folder, env } = change();
  git(folder, 'commit', '-qm', 'Change');
  const [{ run, env: named }] = runs.steps;
  const given = Object.entries(named as Record<string, string>).map(([name, value]) => {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? '';
    expect(inputs).toHaveProperty([input, 'default']);
    return [name, values[input] ?? inputs[input].default];
  });
  const job = { ...env, ...Object.fromEntries(given), GITHUB_STEP_SUMMARY: summary };
  // As GitHub starts it for “shell: bash”.
  const words = ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', run];
  const { status, stdout, stderr } = spawnSync('bash', words, { cwd: folder, env: job, encoding: 'utf8' });
  const places = [...stdout.matchAll(/^::(\w+) file=([^,]+),line=(\d+)/gm)].map(([, ...place]) => place.join(' '));
  return { folder, status, stderr, places };
}

test('the action annotates what a change brings in, and writes a summary and a file for code scanning', () => {
  const wishes = { 'changed-since': 'main', 'fail-on': 'warning', sarif: 'hearsay.sarif' };
  const { folder, status, stderr, places } = act(wishes, 'summary.md');
  expect([status, stderr, places]).toEqual([1, '', ['warning news/a.md 5', 'warning news/c.md 3']]);
  expect(JSON.parse(readFileSync(join(folder, 'hearsay.sarif'), 'utf8')).runs[0].results).toHaveLength(2);
  expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('2 findings in 2 articles');
}, 60_000);

test('without inputs it reviews what hearsay.yaml includes, and what is wrong stays in the values', () => {
  expect(act({})).toMatchObject({ status: 0, stderr: '', places: expect.objectContaining({ length: 4 }) });
  const paths = 'news/b.md\n$(touch x)\n--fix\n';
  expect(act({ paths })).toMatchObject({
    status: 2,
    stderr:
      'hearsay: There is no file “$(touch x)”: check the path.\nhearsay: There is no file “--fix”: check the path.\n',
    places: ['warning news/b.md 3'],
  });
}, 60_000);

test('the hook of pre-commit looks at the lines that are to be committed', () => {
  const [{ id, entry, language }] = read('.pre-commit-hooks.yaml');
  expect([id, language]).toEqual(['hearsay', 'system']);
  const { folder, env } = change();
  const [command, ...words] = entry.split(' ');
  const commit = (...files: string[]) =>
    spawnSync(command, [...words, ...files], { cwd: folder, env, encoding: 'utf8' });
  const { status, stdout } = commit('news/a.md', 'news/b.md');
  expect([status, stdout.match(/^news\/.*|^\d+:\d+ .*/gm)]).toEqual([1, ['news/a.md', '5:10 warning']]);
  expect(commit('news/b.md')).toMatchObject({ status: 0, stdout: '', stderr: '' });
}, 60_000);
