// Writes what the rules say of themselves into README.md (the table between its markers) and server/RULES.md (a page a rule).
// `node server/tools/readme.mjs --check` writes nothing and fails when one of them is not current.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const { rules, markdownPage } = await load(`
  export { rules } from './server/src/rules/index';
  export { markdownPage } from './server/src/lsp/rule-page';
`);

const table = [
  '| Rule | Marks | Level |',
  '|---|---|---|',
  ...rules.map(
    ({ id, title, severity, status }) =>
      `| [\`${id}\`](server/RULES.md#${id}) | ${title} | ${status === 'draft' ? 'draft' : severity} |`,
  ),
].join('\n');

const pages = rules.map(({ id }) =>
  markdownPage(id)
    .replace(
      /^# (.*)\n\n`[^`]*` · (.*)/,
      (_, title, nature) => `## ${id}\n\n${title}. ${nature[0].toUpperCase()}${nature.slice(1)}.`,
    )
    .replace(/^## (Flagged|Left alone|Guides|Options|Settings)$/gm, '**$1**')
    .trim(),
);
const book = `# The rules

Written by \`npm run readme\` from the rules themselves. The examples are their tests: bold words are flagged.

${pages.join('\n\n')}
`;

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const [begin, end] = ['<!-- rules: written by npm run readme -->', '<!-- end of rules -->'];
const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
if (from < 0 || to < from) {
  console.error(`README.md has no place for the rules: it needs the lines “${begin}” and “${end}”.`);
  process.exit(1);
}
const files = [
  ['README.md', `${readme.slice(0, from)}${begin}\n\n${table}\n\n${readme.slice(to)}`],
  ['server/RULES.md', book],
];

for (const [path, text] of files) {
  if (!process.argv.includes('--check')) writeFileSync(join(root, path), text);
  else if (read(path) !== text) {
    console.error(`${path} does not say what the rules say: run \`npm run readme\`.`);
    process.exitCode = 1;
  }
}

function read(path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return '';
  }
}

/** What the TypeScript exports. */
async function load(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
