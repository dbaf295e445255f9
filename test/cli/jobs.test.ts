import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Done } from '../../server/src/cli/reviewing/done';
import type { Job } from '../../server/src/cli/reviewing/job';
import type { Task } from '../../server/src/cli/reviewing/task';
import { Ended, type Thread } from '../../server/src/cli/reviewing/thread';
import { reviewsInThreads } from '../../server/src/cli/reviewing/threads';
import { threadsOf } from '../../server/src/cli/worker';
import { type Files, newsroom, talks } from './command-line';
import { builtProgram } from './program';

const program = builtProgram();

/** What the program prints and how it ends, with so many jobs. */
function check(jobs: number, line: string, cwd: string, input = '') {
  const words = [program.path, 'review', '--jobs', String(jobs), ...line.split(' ')];
  const { status, stdout, stderr } = spawnSync('node', words, { cwd, input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('articles are reported in the same order and with the same words by several threads', () => {
  const files: Files = { 'hearsay.yaml': 'actors: [gone.yaml]\n', '07.txt': new Uint8Array([0xfc]) };
  for (let i = 0; i < 20; i++) files[`${i + 10}.txt`] = talks.repeat(1 + ((i * 7) % 5));
  const folder = newsroom(files);
  const reports = (jobs: number) => {
    const line = `--output sarif=${jobs}.sarif --output ndjson=${jobs}.ndjson . nowhere.txt`;
    const ended = check(jobs, line, folder);
    return {
      ...ended,
      files: ['sarif', 'ndjson'].map((name) => readFileSync(join(folder, `${jobs}.${name}`), 'utf8')),
    };
  };
  const alone = reports(1);
  expect(alone.stderr).toBe(
    'hearsay: “07.txt” is not written in UTF-8: save it as UTF-8 and try again.\n' +
      'hearsay.yaml:1:10: There is no file “gone.yaml” here: correct the path, or write the file.\n' +
      'hearsay: There is no file “nowhere.txt”: check the path.\n',
  );
  expect(alone.status).toBe(2);
  expect(alone.files[1]?.trimEnd().split('\n')).toHaveLength(22);
  expect(reports(2)).toEqual(alone);
}, 60_000);

test('an archive keeps its order in several threads', () => {
  const lines = Array.from({ length: 20 }, (_, id) => JSON.stringify({ id, text: talks.repeat(1 + ((id * 7) % 5)) }));
  const input = [...lines.slice(0, 9), 'no json', ...lines.slice(9)].join('\n');
  const folder = newsroom({});
  const alone = check(1, '--format ndjson -', folder, input);
  expect(alone.stdout.trimEnd().split('\n')).toHaveLength(21);
  expect(check(2, '--format ndjson -', folder, input)).toEqual(alone);
}, 60_000);

test('what is done is told while the next article is still to come', async () => {
  const words = [program.path, 'review', '--jobs', '2', '--format', 'ndjson', '-'];
  const child = spawn('node', words, { cwd: newsroom({}), stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  for (const id of ['a', 'b', 'c']) {
    child.stdin.write(`${JSON.stringify({ id, text: talks })}\n`);
    expect(JSON.parse((await lines.next()).value)).toMatchObject({ id });
  }
  child.stdin.end();
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('several threads end with the report where nobody reads it any more', async () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.txt`, talks.repeat(20)]));
  const words = [program.path, 'review', '--jobs', '2', '.'];
  const child = spawn('node', words, { cwd: newsroom(files), stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await once(child, 'close')).toEqual([2, null]);
}, 60_000);

const task: Task = {
  cwd: '/',
  desk: { config: 'none', preset: null },
  pick: { rules: [], categories: [], minConfidence: null },
  timing: false,
  baseline: { known: {} },
  mends: null,
  reports: [],
};
const jobs = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ path: `${i}`, file: `${i}`, problem: `${i}` }));
const doneWith = (problem: string): Done => ({
  unreviewed: { path: problem, file: problem, problem },
  pieces: [],
  timing: null,
  mended: 0,
  gone: 0,
  findings: { error: 0, warning: 0, information: 0, hint: 0 },
  mistakes: [],
  deskMistakes: [],
  unread: [],
});

test('an article that a thread ends at is told, and all others are reviewed', async () => {
  const start = (): Thread => {
    let hasEnded = false;
    return {
      review: async (_, place) => {
        if (hasEnded) throw new Error('It is no more.');
        hasEnded = place === 3;
        if (hasEnded) throw new Ended('out of memory');
        return doneWith(`${place}`);
      },
      end: async () => undefined,
    };
  };
  const problems: (string | undefined)[] = [];
  for await (const { unreviewed } of reviewsInThreads(jobs(8), task, 2, start)) problems.push(unreviewed?.problem);
  expect(problems).toEqual([
    ...['0', '1', '2', '“3” is not reviewed: the thread that was at it ended (out of memory).'],
    ...['4', '5', '6', '7'],
  ]);
});

test('no more articles are read ahead than can be kept, however many there are', async () => {
  let read = 0;
  let done = 0;
  let most = 0;
  async function* many() {
    for (const job of jobs(500)) {
      read++;
      most = Math.max(most, read - done);
      yield job;
    }
  }
  const start = (): Thread => ({
    review: async (_, place) => doneWith(`${place}`),
    end: async () => undefined,
  });
  for await (const _ of reviewsInThreads(many(), task, 2, start)) done++;
  expect(done).toBe(500);
  expect(most).toBeLessThan(20);
});

test('nothing is kept of an article once its review is passed on', async () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const echo = join(newsroom({ 'echo.cjs': echoes }), 'echo.cjs');
  const thread = threadsOf(echo)(task);
  const reviewed = async (place: number) => new WeakRef(await thread.review({ path: 'a', problem: '' } as Job, place));
  const kept = [await reviewed(0), await reviewed(1)];
  await reviewed(2);
  await new Promise(setImmediate);
  collect();
  expect(kept.map((done) => done.deref())).toEqual([undefined, undefined]);
  await thread.end();
});

const echoes =
  "const { parentPort } = require('node:worker_threads'); parentPort.on('message', (order) => parentPort.postMessage(order));";
