import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeModel } from '../../server/tools/model.mjs';
import { nastyTexts } from './nasty-texts';
import type { Text } from './read-in-order';

const project = join(import.meta.dirname, '../..');
const seeds = join(project, 'seeds/articles');

/** Other articles can be read with HEARSAY_ARTICLES=FOLDER, and every one of them by a process of its own with HEARSAY_STEP=1. */
const folder = process.env.HEARSAY_ARTICLES ?? seeds;
const step = Number(process.env.HEARSAY_STEP ?? 3);
const timeout = folder === seeds ? 300_000 : 3_600_000;

const articles = readdirSync(folder)
  .filter((name) => ['.txt', '.md', '.article'].includes(extname(name)))
  .sort()
  .map((name): Text => [readFileSync(join(folder, name), 'utf8'), extname(name) === '.md' ? 'markdown' : 'plain']);
const texts: readonly Text[] = [
  ...articles,
  ...nastyTexts.flatMap((text): Text[] => [
    [text, 'plain'],
    [text, 'markdown'],
  ]),
];
const forward = texts.map((_, i) => i);

const work = mkdtempSync(join(tmpdir(), 'hearsay-order-'));
const reader = join(work, 'reader.cjs');
let expected: readonly string[] = [];

beforeAll(async () => {
  const entryPoints = [join(import.meta.dirname, 'read-in-order.ts')];
  await build({ entryPoints, outfile: reader, bundle: true, platform: 'node', target: 'node20' });
  writeModel(work);
  expected = await readBy(forward);
}, timeout);

afterAll(() => rmSync(work, { recursive: true }));

/** What a process of its own makes of the texts, in the order in which it reads them. */
async function readBy(order: readonly number[]): Promise<string[]> {
  const list = join(work, `${order[0]}-${order.length}.json`);
  writeFileSync(list, JSON.stringify(order.map((i) => texts[i])));
  const { stdout } = await promisify(execFile)(process.execPath, [reader, project, work, list], { maxBuffer: 2 ** 28 });
  return stdout.trim().split('\n');
}

/** Has a process of its own read the texts in the order. */
async function check(order: readonly number[]): Promise<void> {
  expect(await readBy(order)).toEqual(order.map((i) => expected[i]));
}

test(`${texts.length} texts read backwards are read the same`, { timeout }, () => check(forward.toReversed()));

test('in another order, and twice', { timeout }, async () => {
  const number = (i: number) => (i * 1009) % 97;
  const order = forward.toSorted((a, b) => number(a) - number(b));
  await check([...order, ...order.toReversed()]);
});

test('by a process that has read nothing else', { timeout }, async () => {
  const waiting = forward.filter((i) => i % step === 0);
  const readAll = async () => {
    for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) await check([i]);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, readAll));
});
