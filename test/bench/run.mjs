// npm run bench [-- FILES…]: how fast a review is, on the sample articles or on FILES. The ratios compare parts of one run in one
// process, in time of the processor, so they mean the same on every machine, busy or not; seconds and megabytes do not.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { taggerModel } from '../../server/tools/model.mjs';

const project = join(import.meta.dirname, '../..');
/** How long the engine is let run before anything counts: until then it is the compiler that is measured. */
const secondsOfWarming = 10;
const secondsOfRounds = 15;
const roundsAtLeast = 5;
const roundsAtMost = 60;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

const named = process.argv.slice(2).map((path) => resolve(path));
const samples = readdirSync(join(project, 'seeds/articles')).map((name) => join(project, 'seeds/articles', name));
const articles = (named.length > 0 ? named : samples).map((path) => {
  const text = readFileSync(path, 'utf8');
  return { text, format: /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'plain', words: countWords(text) };
});
const words = articles.reduce((sum, article) => sum + article.words, 0);

const { parseArticle, provideModel, tag, read, review, emptyDesk, readActorsFile, rules } = await load(`
  export { parseArticle } from './server/src/article/parse';
  export { provideModel } from './server/src/language/model';
  export { tag } from './server/src/language/tagger';
  export { read } from './server/src/reading/reading';
  export { review } from './server/src/review/review';
  export { emptyDesk } from './server/src/review/desk';
  export { readActorsFile } from './server/src/actors/registry';
  export { rules } from './server/src/rules/index';
`);
const model = taggerModel();
provideModel(() => model);
const { actors } = readActorsFile(readFileSync(join(project, 'seeds/actors.yaml'), 'utf8'), 'actors.yaml');
const desk = { ...emptyDesk, actors };
/** The ten rules the first version had: what a larger book costs is measured beside them. */
const firstTen = new Set([
  ...[
    'unattributed-claim',
    'unattributed-quote',
    'loaded-said-verb',
    'vague-source',
    'scare-quote',
    'unbalanced-quotes',
  ],
  ...['contentious-label', 'editorial-adverb', 'inconsistent-spelling', 'one-sided-sourcing'],
]);
const ten = rules.filter(({ id }) => firstTen.has(id));
const first = timed(() => review(articles[0].text, articles[0].format, desk));

const parsed = articles.map(({ text, format }) => parseArticle(text, format));
const page = pageOf(600);
const tasks = {
  tagging: (_, i) => tag(parsed[i]),
  reading: ({ text, format }) => read(parseArticle(text, format), desk.actors, desk.lexicons),
  review: ({ text, format }) => review(text, format, desk),
};
const pageTasks = { page: () => review(page, 'plain', desk), pageOfTen: () => review(page, 'plain', desk, ten) };

// The tasks take turns at each article, so that a slow moment of the machine falls on all of them alike.
const took = { ...turns(pageTasks, [page]), ...turns(tasks, articles) };

const before = heapInUse();
const kept = Array.from({ length: 100 }, (_, i) => articles[i % articles.length]).map(({ text, format }) =>
  review(text, format, desk),
);
const perReview = (heapInUse() - before) / kept.length;

console.log(`${articles.length} articles, ${words} words; medians of ${took.rounds} rounds

review / tagging alone        ${(took.review / took.tagging).toFixed(2)}   (how much a review costs beside its tagger)
review / reading alone        ${(took.review / took.reading).toFixed(2)}   (how much the rules add to the reading)
all ${rules.length} rules / the first ten   ${(took.page / took.pageOfTen).toFixed(2)}   (what a larger book costs, on the one article)

full review                   ${perSecond(took.review)} words a second
tagging alone                 ${perSecond(took.tagging)} words a second
one article of ${countWords(page)} words      ${took.page.toFixed(1)} ms
the very first review         ${first.toFixed(0)} ms   (the tagger loads its model)
heap                          ${kilobytes(before)} kB with everything loaded, ${kilobytes(perReview)} kB for each review kept`);

/** How long each task takes for all subjects: the sum of its medians over the rounds. */
function turns(tasks, subjects) {
  const times = Object.keys(tasks).map((name) => ({ name, of: subjects.map(() => []) }));
  for (const began = performance.now(); performance.now() - began < secondsOfWarming * 1000; )
    for (const [i, subject] of subjects.entries()) for (const { name } of times) tasks[name](subject, i);
  const began = performance.now();
  let rounds = 0;
  while (rounds < roundsAtLeast || (rounds < roundsAtMost && performance.now() - began < secondsOfRounds * 1000)) {
    for (const [i, subject] of subjects.entries())
      for (const { name, of } of times) of[i].push(timed(() => tasks[name](subject, i)));
    rounds++;
  }
  const sums = times.map(({ name, of }) => [name, of.reduce((sum, all) => sum + median(all), 0)]);
  return { rounds, ...Object.fromEntries(sums) };
}

/** Milliseconds that the processor works for the task, with what it does for it in other threads. */
function timed(task) {
  const start = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Bytes that are still held after everything else has been let go. */
function heapInUse() {
  for (let i = 0; i < 3; i++) collect();
  return process.memoryUsage().heapUsed;
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Paragraphs of the articles, from the first on and round again, up to so many words. */
function pageOf(length) {
  const paragraphs = parsed.flatMap(({ text, blocks }) =>
    blocks.filter(({ kind }) => kind === 'paragraph').map(({ span }) => text.slice(...span)),
  );
  if (paragraphs.length === 0) return articles[0].text;
  const chosen = [];
  let sum = 0;
  for (let i = 0; sum < length; i++) {
    const paragraph = paragraphs[i % paragraphs.length];
    sum += countWords(paragraph) || length;
    chosen.push(paragraph);
  }
  return chosen.join('\n\n');
}

function countWords(text) {
  return text.split(/\s+/).filter(Boolean).length;
}

function perSecond(milliseconds) {
  return Math.round((words / milliseconds) * 1000).toLocaleString('en');
}

function kilobytes(bytes) {
  return Math.round(bytes / 1024).toLocaleString('en');
}

/** What the TypeScript exports. */
async function load(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports;
}
