// npm run mutate -- FOLDER [TESTS…]: puts small faults into the files of a folder, and says which of them no test sees.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';
import { mutantsOf, sampled } from './mutants.mjs';
import { purityIn } from './pure.mjs';
import { switched } from './switched.mjs';
import { openTrial } from './trial.mjs';

const project = join(import.meta.dirname, '../..');
/** The tests that a fault in the engine should fail; those first that are done first. */
const usual = [
  'test/syntax',
  'test/reading',
  'test/quotations',
  'test/language',
  'test/actors',
  'test/article',
  'test/rules',
  'test/golden',
];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    most: { type: 'string', default: '100' },
    shift: { type: 'string', default: '0' },
    least: { type: 'string', default: '80' },
    seconds: { type: 'string', default: '120' },
  },
});
const [folder, ...named] = positionals;
if (folder === undefined) fail('Name a folder, or a file: npm run mutate -- server/src/syntax.');
const [most, least, patience] = [values.most, values.least, values.seconds].map(Number);
for (const [name, number] of Object.entries({ most, least, seconds: patience }))
  if (!(number > 0)) fail(`“${values[name]}” is no value of --${name}: write a number above 0.`);
const shift = Number(values.shift);
if (!(shift >= 0 && shift < 1)) fail(`“${values.shift}” is no value of --shift: write a number from 0 to under 1.`);

const tests = named.length > 0 ? named : usual;
const files = filesOf(resolve(folder));
const all = files.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
if (all.length === 0) fail(`There is nothing to change in “${folder}”: name a folder with code.`);
const mutants = sampled(all, most, shift).map((mutant, i) => ({ ...mutant, id: i + 1 }));
console.log(`${mutants.length} of ${all.length} faults, tried by ${tests.join(', ')}.`);

const trial = await openTrial(servedFor(mutants), tests, patience);
// Without a fault the tests must pass, or every fault would seem to be seen.
if (!(await trial.passes({ always: 0 }))) fail('The tests fail as it is: mend that first.');
await trial.passes({ always: 0, only: trial.slow() });
const seen = trial.seen();
// What is worked out before any test cannot be switched: such faults are tried by all tests, one fault at a time.
for (const { id, early } of mutants) if (early && !seen.has(id) && !(await trial.passes({ always: id }))) seen.add(id);
const survivors = mutants.filter(({ id }) => !seen.has(id));
for (const { file, line, was, is, context } of survivors)
  console.log(`${relative(project, file)}:${line}: ${was} → ${is}\n  ${context}`);
await trial.close();
const killed = mutants.length - survivors.length;
const share = Math.round((100 * killed) / mutants.length);
console.log(`${killed} of ${mutants.length} faults were seen (${share} %).`);
process.exitCode = share < least ? 1 : 0;

/** The code in the place of each file with mutants, and of those that keep what they have worked out. */
function servedFor(mutants) {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.Latest,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  const purity = purityIn(program);
  const keeping = ['once', 'lazily'].map((name) => [
    join(project, `server/src/text/${name}.ts`),
    `export const ${name} = (work) => globalThis.hearsayMutants.${name}(work);`,
  ]);
  const withMutants = files.map((file) => [
    file,
    switched(
      program.getSourceFile(file),
      mutants.filter((mutant) => mutant.file === file),
      purity,
    ),
  ]);
  return new Map([...keeping, ...withMutants]);
}

function filesOf(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) fail(`There is nothing at “${folder}”: check the path.`);
  if (found.isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name) && !/\.(?:d|generated)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function fail(sentence) {
  console.error(sentence);
  process.exit(2);
}
