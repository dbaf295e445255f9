// npm run expressions: writes down which regular expressions take time that grows with the length of the text alone, so that the
// test that holds all of them to it (test/growth/expressions.test.ts) has to work out the new ones only.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import ts from 'typescript';

const project = join(import.meta.dirname, '../..');
const list = join(project, 'test/growth/linear-expressions.txt');

/** How long one is looked at, in milliseconds. */
const patience = 20_000;

/** The expressions in the code and in the lexicons, each once, as `{ source, flags, place }`; the place is the first file it is in. */
export function expressions() {
  const found = new Map();
  const add = (source, flags, place) => {
    const key = `/${source}/${flags}`;
    if (!found.has(key)) found.set(key, { key, source, flags, place });
  };
  for (const path of sourceFiles()) {
    const visit = (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        add(node.text.slice(1, end), flagsOf(node.text.slice(end + 1)), relative(project, path));
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
  }
  return [...found.values()];
}

/** What is wrong with the expression: how its time grows; null where it grows with the length of the text alone. */
export function growth({ source, flags }) {
  const { status, complexity, attack, error } = checkSync(source, flags, { timeout: patience });
  if (status === 'safe') return null;
  return status === 'vulnerable' ? `${complexity.summary}, as on ${attack.pattern}` : `not known: ${error.kind}`;
}

/** A short word for the expression that is another for every other. */
export const shortFor = ({ key }) => createHash('sha256').update(key).digest('hex').slice(0, 12);

/** Those that were found to be linear, by their short words. */
export const linear = () => new Set(readFileSync(list, 'utf8').trim().split('\n'));

/** Without the flags that only say where to look and what to tell. */
const flagsOf = (flags) => flags.replace(/[dgy]/g, '');

function sourceFiles() {
  return ['server/src', 'client/src'].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
      .filter(({ name }) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.includes('.generated.'))
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const known = linear();
  const kept = expressions().filter((expression) => known.has(shortFor(expression)) || growth(expression) === null);
  writeFileSync(list, `${kept.map(shortFor).sort().join('\n')}\n`);
  console.log(`${kept.length} expressions are linear.`);
}
