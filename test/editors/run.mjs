// npm run test:editors: has other editors drive the language server as it is built, each that is installed here. It asks no more of a machine
// than npm test does: an editor that is not there is left out, and said to be.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = import.meta.dirname;
const cli = join(here, '../../dist/cli.js');
const talks = 'Talks go on\n\nThe plan obviously failed.\n\n“Nothing is agreed,” Ina Berg said.\n';
const files = {
  'talks.txt': talks,
  'notes.article': talks,
  'other/earlier.txt': 'Ina Berg said the port was shut.\n',
  'actors.yaml': '- name: Ina Berg\n',
};

const editors = [
  {
    name: 'Neovim',
    program: 'nvim',
    args: ['--headless', '--clean', '-c', `luafile ${join(here, 'neovim.lua')}`],
    check: checkNeovim,
  },
  {
    name: 'Emacs with eglot',
    program: 'emacs',
    args: ['--batch', '-q', '-l', join(here, 'emacs.el')],
    has: ['--batch', '-q', '--eval', '(progn (package-initialize) (require (quote eglot)))'],
    check: checkEmacs,
  },
  {
    name: 'Vim with ALE',
    program: 'vim',
    args: ['-Nu', join(here, 'vim.vim'), '-i', 'NONE', '-es'],
    // Where Vim's packages are is told by HEARSAY_VIM_PACKAGES, if they are not in its own folders.
    has: [
      '-Nu',
      'NONE',
      '-i',
      'NONE',
      '-es',
      '-c',
      `set packpath^=${process.env.HEARSAY_VIM_PACKAGES ?? ''}`,
      '-c',
      'packadd ale',
      '-c',
      'try | call ale#Escape("") | catch | cquit | endtry',
      '-c',
      'qall!',
    ],
    check: checkVim,
  },
];

let failed = 0;
if (!existsSync(cli)) {
  console.error('There is no dist/cli.js to drive: run npm run build first.');
  process.exit(1);
}
for (const { name, program, args, has = ['--version'], check } of editors) {
  if (spawnSync(program, has, { stdio: 'ignore', timeout: 20_000 }).status !== 0) {
    console.log(`– ${name}: left out, as it is not installed here`);
    continue;
  }
  const version = spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.split('\n')[0];
  try {
    check(drive(program, args));
    console.log(`✓ ${name} (${version})`);
  } catch (error) {
    failed++;
    console.error(`✗ ${name} (${version}): ${error.message}`);
  }
}
process.exit(failed > 0 ? 1 : 0);

/** What the editor was told in a folder of its own. */
function drive(program, args) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-editor-'));
  try {
    mkdirSync(join(folder, 'other'));
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    const out = join(folder, 'told.json');
    const env = { ...process.env, HOME: folder, HEARSAY_NODE: process.execPath, HEARSAY_CLI: cli, HEARSAY_OUT: out };
    const { stderr, error } = spawnSync(program, args, { cwd: folder, env, encoding: 'utf8', timeout: 120_000 });
    if (!existsSync(out)) throw new Error(`it told nothing: ${error ?? stderr.slice(0, 2000)}`);
    return JSON.parse(readFileSync(out, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function checkNeovim(told) {
  assert.equal(told.filetype, 'text');
  assert(told.findings.includes('editorial-adverb'), `findings: ${told.findings}`);
  assert.match(told.href, /^file:\/\/.*\/server\/RULES\.md#/);
  assert(told.other_findings.includes('editorial-adverb'), `“${told.other_filetype}”: ${told.other_findings}`);
  checkAnswers(told);
}

function checkEmacs(told) {
  assert.equal(told.mode, 'text-mode');
  assert(
    told.findings.some((text) => text.includes('editorial-adverb')),
    `findings: ${told.findings}`,
  );
  checkAnswers(told);
}

function checkAnswers(told) {
  assert.match(told.hover.value, /Ina Berg/);
  assert(told.references >= 3, `references: ${told.references}`);
  assert.match(told.actors, /^Talks go on\n\nIna Berg/);
  assert.equal(told.fixed.trimEnd(), talks.replace(' obviously', '').trimEnd());
  assert.match(told.renamed, /Ina Bergen said\.\s*$/);
}

function checkVim(told) {
  assert(
    told.some(({ text, code }) => code === 'editorial-adverb' || text.includes('obviously')),
    JSON.stringify(told),
  );
}
