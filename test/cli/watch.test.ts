import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hearsay, newsroom, talks } from './command-line';
import { builtProgram } from './program';

const program = builtProgram();

test('an article is reviewed again when it changes, and all of them when the desk does', async () => {
  const cwd = newsroom({ 'news/a.md': talks, 'news/b.md': talks, 'hearsay.yaml': 'include: [news/**]\n' });
  // One pipe for both, so that what is told on one is not overtaken by the other.
  const line = `exec node '${program.path}' review --watch -q news 2>&1`;
  const child = spawn('sh', ['-c', line], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  const parts = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
  /** What is told until it waits for changes again: the articles with findings, and how grave these are. */
  const reviewed = async () => {
    let told = '';
    while (!told.includes('Waiting for changes')) {
      const { value, done } = await parts.next();
      if (done) throw new Error(`It has ended: ${told}`);
      told += value;
    }
    const all = (what: RegExp) => [...told.matchAll(what)].map(([, word]) => word);
    return [all(/^(news\/.*)$/gm), all(/^\d+:\d+ (\w+)$/gm)];
  };
  expect(await reviewed()).toEqual([
    ['news/a.md', 'news/b.md'],
    ['warning', 'warning'],
  ]);
  writeFileSync(join(cwd, 'news/b.md'), `The vote obviously failed.\n\n${talks}`);
  expect(await reviewed()).toEqual([['news/b.md'], ['warning', 'warning']]);
  mkdirSync(join(cwd, 'news/new'));
  writeFileSync(join(cwd, 'news/new/c.md'), talks);
  expect(await reviewed()).toEqual([['news/new/c.md'], ['warning']]);
  writeFileSync(join(cwd, 'hearsay.yaml'), 'include: [news/*.md]\nrules: { editorial-adverb: error }\n');
  expect(await reviewed()).toEqual([
    ['news/a.md', 'news/b.md'],
    ['error', 'error', 'error'],
  ]);
  writeFileSync(join(cwd, 'hearsay.yaml'), 'include: [news/*.md]\nactors: [people.yaml]\n');
  await reviewed();
  writeFileSync(join(cwd, 'people.yaml'), 'actors: [{ name: Ina Berg, aliases: [Bo Holm] }]\n');
  expect(await reviewed()).toEqual([
    ['news/a.md', 'news/b.md'],
    ['warning', 'warning', 'warning'],
  ]);
  rmSync(join(cwd, 'people.yaml'));
  await reviewed();
  writeFileSync(join(cwd, 'news/corrections.yaml'), 'corrections: []\n');
  await reviewed();
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
}, 120_000);

test('desk files that come to be count from then on, and so do a page and an export that are named', async () => {
  const cwd = newsroom({ 'news/a.html': '<p>The plan obviously failed.</p>' });
  const line = `exec node '${program.path}' review --watch -q news/a.html 2>&1`;
  const child = spawn('sh', ['-c', line], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  const parts = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
  const levels = async () => {
    let told = '';
    while (!told.includes('Waiting for changes')) told += (await parts.next()).value;
    return [...told.matchAll(/^\d+:\d+ (\w+)$/gm)].map(([, word]) => word);
  };
  expect(await levels()).toEqual(['warning']);
  writeFileSync(join(cwd, 'hearsay.yaml'), 'rules: { editorial-adverb: error }\n');
  expect(await levels()).toEqual(['error']);
  writeFileSync(join(cwd, 'news/hearsay.yaml'), 'rules: { editorial-adverb: hint }\n');
  expect(await levels()).toEqual(['hint']);
  rmSync(join(cwd, 'news/hearsay.yaml'));
  expect(await levels()).toEqual(['error']);
  writeFileSync(join(cwd, 'news/a.html'), '<p>It obviously failed. It obviously rained.</p>');
  expect(await levels()).toEqual(['error', 'error']);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([1, null]);
}, 120_000);

test.each([
  ['-', 'Standard input can’t be watched: leave out “-”, and name files or folders.'],
  ['--format json a.md', '--watch is for reading along: leave out --format, --output and --fix-dry-run.'],
  ['--output json=x a.md', '--watch is for reading along: leave out --format, --output and --fix-dry-run.'],
  ['--fix a.md', '--watch only reports: leave out --fix, --write-baseline and --changed-since.'],
])('“--watch %s” is refused in one sentence', async (line, sentence) => {
  const { code, out, err } = await hearsay(`review --watch ${line}`, { 'a.md': talks });
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: `hearsay: ${sentence}\n` });
});
