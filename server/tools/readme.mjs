// Writes what the rules say of themselves into README.md (their names between its markers) and server/RULES.md (a page a rule),
// and what the constructions of the reading say of themselves into server/CONSTRUCTIONS.md.
// `node server/tools/readme.mjs --check` writes nothing and fails when one of them is not current.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, root, writeAll } from './from-code.mjs';

const { categories, constructions, rules, markdownPage } = await load(`
  export { constructions } from './server/src/reading/constructions';
  export { rules } from './server/src/rules/index';
  export { categories } from './server/src/rules/rule';
  export { markdownPage } from './server/src/lsp/rule-page';
`);

/** What the rules of each category look at. */
const concerns = {
  attribution: 'who is said to say it, and by which verb',
  sourcing: 'who stands behind it, and how well readers can tell',
  quotation: 'what stands between quotation marks, and the marks',
  language: 'words that take sides, and opinion in the paper’s own voice',
  names: 'how people and offices are named',
  balance: 'who is heard in the article as a whole',
  mechanics: 'slips of the keyboard that garble the copy',
};
const linked = ({ id, status }) => `[${id}](server/RULES.md#${id})${status === 'draft' ? '\\*' : ''}`;
const byCategory = [
  '| Category | Looks at | Rules |',
  '|---|---|---|',
  ...categories.map((name) => {
    const own = rules.filter(({ category }) => category === name);
    return `| \`${name}\` | ${concerns[name]} | ${own.map(linked).join(', ')} |`;
  }),
].join('\n');
const table = [
  '| Rule | Marks | Level |',
  '|---|---|---|',
  ...rules.map(
    ({ id, title, severity, alsoAs = [], status }) =>
      `| [\`${id}\`](#${id}) | ${title} | ${status === 'draft' ? 'draft' : [severity, ...alsoAs].join(', ')} |`,
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
A draft is silent until a \`hearsay.yaml\` gives it a level.

${table}

${pages.join('\n\n')}
`;

const readings = constructions.map(
  ({ name, what, reads, leaves }) => `## ${name}

${what}

${reads.map(quoted).join('\n')}

**Left to others**

${leaves.map(quoted).join('\n')}`,
);
const grammar = `# The constructions

Written by \`npm run readme\` from the constructions themselves: the ways of giving words to somebody that the reading knows.
The examples are their tests. ⟨…⟩ marks the reported words, {…} the words of report, […] the source; where a text has several
statements, a number behind each mark says of which it is a part. What is not marked is the reporter’s.

${readings.join('\n\n')}
`;

/** The example as a line of a list, paragraphs and all. */
function quoted(example) {
  return `- ${example.replaceAll('\n\n', '\n\n  ')}`;
}

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const [begin, end] = ['<!-- rules: written by npm run readme -->', '<!-- end of rules -->'];
const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
if (from < 0 || to < from) {
  console.error(`README.md has no place for the rules: it needs the lines “${begin}” and “${end}”.`);
  process.exit(1);
}
const files = [
  ['README.md', `${readme.slice(0, from)}${begin}\n\n${byCategory}\n\n${readme.slice(to)}`],
  ['server/RULES.md', book],
  ['server/CONSTRUCTIONS.md', grammar],
];

writeAll(files, (path) => `${path} does not say what the code says: run \`npm run readme\`.`);
