// npm run fuzz [-- OPTIONS] [FOLDERS…]: mutated articles, desk files and sessions of an editor, and those of FOLDERS too, until the time is over.
// What breaks something is made smaller and kept as a test in test/fuzz/found; what comes of FOLDERS, which may be nobody’s to pass on, in dist/.
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';

const usage =
  'npm run fuzz -- [--seconds 60] [--count N] [--seed 1] [--memory 512] [--limit 2] [--only article|desk|session] [FOLDERS…]';
const project = join(import.meta.dirname, '../..');
const { values, positionals } = options();
if (values.help) {
  console.log(usage);
  process.exit();
}
const { fuzz, readCorpus, usualShares } = await import(await bundle('index'));

const began = performance.now();
const folders = positionals.map((path) => resolve(path));
const corpus = readCorpus(project, folders);
const folder = join(project, folders.length > 0 ? 'dist/test/fuzz/found' : 'test/fuzz/found');
const seed = number('seed');
console.log(`${corpus.articles.length} texts, seed ${seed}`);
const { inputs, edits, compared, found } = await fuzz({
  bundle: await bundle('child'),
  corpus,
  shares: shares(),
  seed,
  count: number('count') ?? Number.POSITIVE_INFINITY,
  time: (number('seconds') ?? (values.count === undefined ? 60 : Number.POSITIVE_INFINITY)) * 1000,
  limits: { memory: number('memory'), time: number('limit') * 1000 },
  folder,
  tell: (sentence) => console.log(sentence.replaceAll(project, relative(process.cwd(), project) || '.')),
});
const took = Math.round((performance.now() - began) / 1000);
console.log(
  `${inputs} inputs, ${edits} edits, ${compared} reviews compared in another order, ${found.length} faults; ${took} s`,
);
process.exitCode = found.length > 0 ? 1 : 0;

function shares() {
  const kinds = Object.keys(usualShares);
  if (values.only === undefined) return usualShares;
  if (kinds.includes(values.only)) return Object.fromEntries(kinds.map((kind) => [kind, kind === values.only ? 1 : 0]));
  console.error(`--only takes ${kinds.join(', ')}, and “${values.only}” is none of them: ${usage}`);
  process.exit(2);
}

function number(name) {
  if (values[name] === undefined) return undefined;
  const value = Number(values[name]);
  if (Number.isFinite(value) && value >= 0) return value;
  console.error(`--${name} takes a number, and “${values[name]}” is none: ${usage}`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        seconds: { type: 'string' },
        count: { type: 'string' },
        seed: { type: 'string', default: '1' },
        memory: { type: 'string', default: '512' },
        limit: { type: 'string', default: '2' },
        only: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    process.exit(2);
  }
}
