import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../server/src/cli/commands/index';
import { rules } from '../../server/src/rules/index';
import { hearsay, newsroom } from './command-line';

const has = (program: string) => spawnSync(program, ['-c', 'true']).status === 0;

/** What bash offers where the words stand, the last of them unfinished. */
async function check(...words: string[]): Promise<string[]> {
  const folder = newsroom({ 'talks.md': '', 'news/a.md': '' });
  const { out: script } = await hearsay('completion bash');
  writeFileSync(join(folder, 'complete.sh'), script);
  const list = ['hearsay', ...words].map((word) => `'${word}'`).join(' ');
  const ask = `source ./complete.sh; COMP_WORDS=(${list}); COMP_CWORD=${words.length}; _hearsay; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', ask], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter(Boolean);
}

test.skipIf(!has('bash'))('bash completes commands, options, values, rules and files', async () => {
  expect(await check('')).toEqual([...commands.map(({ name }) => name), '--help', '--version']);
  expect(await check('re')).toEqual(['review', 'read']);
  expect(await check('review', '--ba')).toEqual(['--baseline']);
  expect(await check('review', '--format', 'j')).toEqual(['json', 'junit']);
  expect(await check('review', '--format', '=', 'j')).toEqual(['json', 'junit']);
  expect(await check('review', '--rule', 'editorial-a')).toEqual(['editorial-adverb']);
  expect(await check('review', '--config', 'ta')).toEqual(['talks.md']);
  expect(await check('review', 'n')).toEqual(['news']);
  expect(await check('explain', '')).toEqual(rules.map(({ id }) => id));
  expect(await check('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  expect(await check('rules', 'x')).toEqual([]);
});

test.each(['zsh', 'fish'])('the script for %s names every command and option', async (shell) => {
  const { out } = await hearsay(`completion ${shell}`);
  for (const { name, options } of commands) {
    expect(out).toContain(name);
    for (const option of Object.keys(options))
      expect(out).toMatch(new RegExp(shell === 'fish' ? ` -l ${option} ` : `--${option}[=[]`));
  }
});

test.skipIf(!has('zsh'))('zsh reads its script', async () => {
  const { out } = await hearsay('completion zsh');
  expect(spawnSync('zsh', ['-n'], { input: out, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
});

test.skipIf(!has('fish'))('fish completes by its script', async () => {
  const { out } = await hearsay('completion fish');
  const ask = `${out}\ncomplete -C 'hearsay review --format sa'\n`;
  const { stdout, stderr } = spawnSync('fish', ['--no-config'], { input: ask, encoding: 'utf8' });
  expect([stdout.trim(), stderr]).toEqual(['sarif', '']);
});

test.each(['completion', 'completion tcsh', 'completion bash zsh'])(
  '“hearsay %s” is refused in one sentence',
  async (line) => {
    const err = 'hearsay: Name one shell: write “hearsay completion bash|zsh|fish”.\n';
    expect(await hearsay(line)).toMatchObject({ code: 2, out: '', err });
  },
);

test('the help of every command has examples, and keeps to the width of a terminal', async () => {
  for (const { name, examples } of commands) {
    const { out, code } = await hearsay(`${name} --help`);
    expect(code).toBe(0);
    expect(examples.length).toBeGreaterThan(0);
    for (const [line] of examples) expect(out).toContain(`\n  ${line}\n`);
    for (const line of out.split('\n').filter((line) => !line.startsWith('  ')))
      expect(line.length).toBeLessThanOrEqual(80);
  }
});
