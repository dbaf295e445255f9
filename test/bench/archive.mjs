// npm run bench:archive [-- COUNT]: how many words of COUNT articles (10,000 if nothing is said) the command line reviews in a second,
// and how much memory it holds, with one job and with two. The articles are made of the samples' paragraphs, and removed afterwards.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeArticles } from './made-articles.mjs';

const project = join(import.meta.dirname, '../..');
const count = Number(process.argv[2] ?? 10_000);
execFileSync(process.execPath, [join(project, 'client/tools/build.mjs')], { stdio: 'inherit' });
const folder = mkdtempSync(join(tmpdir(), 'hearsay-archive-'));
try {
  let words = 0;
  for (const [i, text] of madeArticles(count, 1 / 10).entries()) {
    const place = join(folder, `articles/${Math.floor(i / 1000)}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${String(i).padStart(5, '0')}.md`), text);
    words += text.split(/\s+/).length;
  }
  console.log(
    `${count.toLocaleString('en')} articles, ${words.toLocaleString('en')} words, ${availableParallelism()} processors\n`,
  );
  for (const jobs of [1, 2]) console.log(row(jobs, words, await run(jobs)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Reviews all of them as lines of JSON; the memory is asked for every half second. */
async function run(jobs) {
  const line = ['review', '--jobs', String(jobs), '--format', 'ndjson', '--fail-on', 'never', 'articles'];
  const began = performance.now();
  const child = spawn(process.execPath, [join(project, 'dist/cli.js'), ...line], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let lines = 0;
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 10) lines++;
  });
  const held = [];
  const timer = setInterval(() => held.push({ at: lines, megabytes: memory(child.pid) }), 500);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  if (code !== 0 || lines !== count)
    throw new Error(`${lines} of ${count} articles were reviewed; the program ended with ${code}.`);
  return { seconds: (performance.now() - began) / 1000, held, load: loadavg()[0] };
}

function row(jobs, words, { seconds, held, load }) {
  const most = (part) => Math.max(...part.map(({ megabytes }) => megabytes));
  const half = held.findIndex(({ at }) => at >= count / 2);
  return `--jobs ${jobs}: ${seconds.toFixed(0)} s, ${Math.round(words / seconds).toLocaleString('en')} words and ${(count / seconds).toFixed(0)} articles a second; at most ${most(held.slice(0, half))} MB in the first half, ${most(held.slice(half))} MB in the second; load ${load.toFixed(1)}`;
}

/** The megabytes that the process holds, its threads included. */
function memory(pid) {
  try {
    return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024);
  } catch {
    return 0;
  }
}
