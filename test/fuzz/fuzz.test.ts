import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from './bundle.mjs';
import { readCorpus } from './corpus';
import { readFound } from './found';
import { fuzz } from './fuzz';
import type { ArticleInput, Input } from './input';
import { type Judge, type Limits, openJudge } from './judge';

const project = join(import.meta.dirname, '../..');
const kept = join(import.meta.dirname, 'found');
/** Nothing short of a hang takes so long. */
const limits: Limits = { memory: 512, time: 10_000 };
const timeout = 300_000;

let child = '';
let brokenChild = '';
beforeAll(async () => {
  child = await bundle('child');
  brokenChild = await bundle('broken-child');
}, timeout);

const work = mkdtempSync(join(tmpdir(), 'hearsay-fuzz-'));
afterAll(() => rmSync(work, { recursive: true }));

/** What is wrong with the inputs, each in the same process as the one before. */
async function faultsOf(bundle: string, inputs: readonly Input[]): Promise<string[]> {
  const judge: Judge = openJudge(bundle, bundle === child ? limits : { memory: 64, time: 3000 });
  const faults: string[] = [];
  for (const input of inputs) faults.push(...(await judge.judge(input)).faults);
  judge.forget();
  return faults;
}

const article = (text: string): ArticleInput => ({ kind: 'article', path: 'articles/a.md', text, files: {} });

describe('what once broke something breaks nothing now', () => {
  test.each(readFound(kept))('$name: $fault', { timeout }, async ({ input }) => {
    expect(await faultsOf(child, [input])).toEqual([]);
  });
});

test('a few mutated articles, desks and sessions break nothing', { timeout }, async () => {
  const tally = await fuzz({
    bundle: child,
    corpus: readCorpus(project),
    seed: 1,
    shares: { article: 3, desk: 2, session: 1 },
    count: 24,
    time: Number.POSITIVE_INFINITY,
    limits,
    folder: null,
    tell: () => {},
  });
  expect(tally.found).toEqual([]);
  expect(tally.inputs).toBe(24);
  expect(tally.edits).toBeGreaterThan(0);
});

describe('a reader with faults', () => {
  test.each([
    ['hang', 'every input takes a time that grows with its length alone: review'],
    ['hoard', 'every input is read in little memory: review'],
    ['leave', 'no process ends by itself: review (3) '],
    ['throw', 'nothing is thrown: RangeError: no in throw'],
    ['wrong', 'nothing is wrong: it is'],
  ])('that is to %s is found out, and the next input is read', { timeout }, async (word, fault) => {
    const [first, ...others] = await faultsOf(brokenChild, [article(word), article('good'), article('wrong')]);
    expect(first).toContain(fault);
    expect(others).toEqual(['nothing is wrong: it is']);
  });

  test('that counts what it has read is found out by another order', { timeout }, async () => {
    const articles = ['a', 'count', 'count', 'b'].map(article);
    const [fault] = await faultsOf(brokenChild, [{ kind: 'order', articles }]);
    expect(fault).toBe('the same text gives the same review: articles/a.md does not, after others');
  });

  test('has the words that it stumbles on kept, and nothing round them', { timeout }, async () => {
    const corpus = {
      articles: [{ path: 'articles/a.md', text: 'This is all wrong.\n\nIt is good.' }],
      desks: [{}, { 'a.yaml': 'a' }],
    };
    const told: string[] = [];
    const tally = await fuzz({
      bundle: brokenChild,
      corpus,
      shares: { article: 1, desk: 0, session: 0 },
      seed: 1,
      count: 20,
      time: Number.POSITIVE_INFINITY,
      limits,
      folder: work,
      tell: (sentence) => void told.push(sentence),
    });
    expect(tally.inputs).toBe(20);
    expect(tally.found.map(({ input }) => input)).toEqual([{ ...article('wrong'), form: expect.any(Number) }]);
    expect(readFound(work).map(({ fault, input }) => ({ fault, input }))).toEqual(tally.found);
    expect(told.at(-1)).toContain(join(work, readdirSync(work)[0] as string));
  });
});
