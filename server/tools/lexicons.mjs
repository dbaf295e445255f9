// Compiles lexicons/*.yaml into src/lexicons/data.generated.ts, so that the engine reads no files.
// `node server/tools/lexicons.mjs --check` fails when the compiled file is stale or an entry lacks its reason or its source.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const here = import.meta.dirname;
const folder = join(here, '../lexicons');
const target = join(here, '../src/lexicons/data.generated.ts');

/** Keys whose values are a choice of a few, for the compiler to check. */
const choices = ['act', 'complement', 'frames', 'kind', 'mode', 'role'];

/** Those of them whose type has a name, as others speak of it. */
const namedTypes = { act: 'Act' };

const problems = [];
const data = {};
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()) {
  const text = readFileSync(join(folder, file), 'utf8');
  const entries = entriesIn(file, text);
  const [, wholeFile] = /^# why: (.+)\n# source: .+$/m.exec(text) ?? [];
  entries.forEach((entry, index) => {
    const place = `server/lexicons/${file}, entry ${index + 1} (${entry.terms?.[0] ?? entry.name})`;
    if (!wholeFile && !entry.why) problems.push(`${place} has no \`why\`: say what the word does to the reader.`);
    if (!wholeFile && !entry.source) problems.push(`${place} has no \`source\`: name the guide that advises it.`);
    for (const term of entry.terms ?? []) {
      if (typeof term !== 'string')
        problems.push(`${place}: ${JSON.stringify(term)} is not text; put it in quotation marks.`);
    }
    if (file === 'word-classes.yaml' && entries.findIndex(({ name }) => name === entry.name) < index)
      problems.push(`${place} has the name of an entry above: join the two, or rename one.`);
    delete entry.source;
    if (file === 'word-classes.yaml') delete entry.why;
    else entry.why ??= wholeFile;
  });
  data[file.replace('.yaml', '').replace(/-(\w)/g, (_, letter) => letter.toUpperCase())] = entries;
}

/** The entries of a file; says what is wrong and ends where it is no YAML. */
function entriesIn(file, text) {
  try {
    return parse(text);
  } catch (error) {
    console.error(`server/lexicons/${file}: ${error.message.split('\n')[0].replace(/:$/, '')}.`);
    process.exit(1);
  }
}

const lines = Object.entries(data).map(
  ([name, entries]) => `  ${name}: [\n${entries.map((entry) => `    ${JSON.stringify(entry)},`).join('\n')}\n  ],`,
);
const compiled = `// Compiled from server/lexicons by \`npm run lexicons\`; edit those files instead.\nexport const lexiconData: LexiconData = {\n${lines.join('\n')}\n};\n\n/** What the entries of each lexicon hold. */
export interface LexiconData {
${Object.entries(data)
  .map(([lexicon, entries]) => `  readonly ${lexicon}: readonly ${typeOf(lexicon, entries)}[];`)
  .join('\n')}
}
${Object.entries(namedTypes)
  .map(([key, name]) => `\n/** What \`${key}\` can be. */\nexport type ${name} = ${choiceOf(key)};\n`)
  .join('')}`;

/** All that entries have for the key, as a type. */
function choiceOf(key) {
  const entries = Object.values(data).flat();
  return valueType(
    entries.filter((entry) => key in entry).map((entry) => entry[key]),
    true,
  );
}

/** The type of all the entries together: a key is optional that one of them lacks, and a choice of a few words is a union. */
function typeOf(lexicon, entries) {
  const keys = [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
  const fields = keys.map((key) => {
    const values = entries.filter((entry) => key in entry).map((entry) => entry[key]);
    const type =
      namedTypes[key] ?? valueType(values, choices.includes(key) || (lexicon === 'wordClasses' && key === 'name'));
    return `readonly ${key}${values.length < entries.length ? '?' : ''}: ${type}`;
  });
  return `{ ${fields.join('; ')} }`;
}

function valueType(values, chosen) {
  if (values.every(Array.isArray)) return `readonly ${bracketed(valueType(values.flat(), chosen))}[]`;
  if (values.length === 0) return 'never';
  const each = values.map((value) => (chosen ? `'${value}'` : typeof value));
  return [...new Set(each)].sort().join(' | ');
}

function bracketed(type) {
  return type.includes(' ') ? `(${type})` : type;
}

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== compiled) problems.push('data.generated.ts is stale: run `npm run lexicons`.');
} else if (problems.length === 0) writeFileSync(target, compiled);
for (const problem of problems) console.error(problem);
process.exit(problems.length ? 1 : 0);
