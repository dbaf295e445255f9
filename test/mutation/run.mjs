// npm run mutate -- FOLDER [TESTS…]: puts small faults into the files of a folder, one at a time, and says which of them no test sees.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { mutantsOf, sampled } from './mutants.mjs';

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
const all = filesOf(resolve(folder)).flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
if (all.length === 0) fail(`There is nothing to change in “${folder}”: name a folder with code.`);
const mutants = sampled(all, most, shift);
console.log(`${mutants.length} of ${all.length} faults, tried by ${tests.join(', ')}.`);
let child;
// Without a fault the tests must pass, or every fault would seem to be seen.
if ((await outcomeOf({ ...mutants[0], file: '', code: '' })) !== 'survived')
  fail('The tests fail as it is: mend that first.');
let killed = 0;
for (const mutant of mutants) {
  const outcome = await outcomeOf(mutant);
  if (outcome !== 'survived') killed++;
  else {
    const { file, line, was, is, context } = mutant;
    console.log(`${relative(project, file)}:${line}: ${was} → ${is}\n  ${context}`);
  }
}
child?.stdin.end();
const share = Math.round((100 * killed) / mutants.length);
console.log(`${killed} of ${mutants.length} faults were seen (${share} %).`);
process.exitCode = share < least ? 1 : 0;

/** What becomes of the mutant; one that hangs ends its Vitest, and is seen. */
function outcomeOf({ file, code }) {
  child ??= started();
  const { process: vitest, lines } = child;
  return new Promise((done) => {
    const late = setTimeout(() => {
      process.kill(-vitest.pid, 'SIGKILL');
      finish('hung');
    }, patience * 1000);
    const listen = (line) =>
      line.startsWith('mutant ') && finish(JSON.parse(line.slice(7)).killed ? 'killed' : 'survived');
    const ended = () => finish('ended');
    lines.on('line', listen);
    vitest.once('close', ended);
    vitest.stdin.write(`${JSON.stringify({ file, code })}\n`);

    function finish(outcome) {
      clearTimeout(late);
      lines.off('line', listen);
      vitest.off('close', ended);
      if (outcome === 'hung' || outcome === 'ended') child = undefined;
      done(outcome);
    }
  });
}

function started() {
  const vitest = spawn(process.execPath, [join(import.meta.dirname, 'child.mjs'), ...tests], {
    cwd: project,
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return { process: vitest, lines: createInterface(vitest.stdout), stdin: vitest.stdin };
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
