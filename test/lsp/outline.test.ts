import { expect, test } from 'vitest';
import type { DocumentSymbol, Position, Range } from 'vscode-languageserver/node';
import { startEditor } from './editor';

const article = `# Talks go on

Ilan Dorvek said the talks would go on.

## In Osk

“Nothing is agreed,” Ina Berg said. “We will wait.”

“The port is ours to close.”
`;

const outline = (symbols: readonly DocumentSymbol[], depth = ''): string =>
  symbols
    .map(
      ({ name, detail, children }) =>
        `${depth}${name}${detail ? ` (${detail})` : ''}\n${outline(children ?? [], `${depth}  `)}`,
    )
    .join('');

/** Every range holds its selection and its children. */
function checkNested(symbols: readonly DocumentSymbol[]): void {
  const place = ({ line, character }: Position) => line * 1000 + character;
  const holds = (outer: Range, inner: Range) =>
    place(outer.start) <= place(inner.start) && place(inner.end) <= place(outer.end);
  for (const { name, range, selectionRange, children = [] } of symbols) {
    expect(holds(range, selectionRange), name).toBe(true);
    for (const child of children) expect(holds(range, child.range), `${name} holds ${child.name}`).toBe(true);
    checkNested(children);
  }
}

test('headings hold what is said under them', async () => {
  const editor = await startEditor();
  await editor.open('talks.md', article);
  const symbols = await editor.symbols('talks.md');
  expect(outline(symbols)).toMatch(
    /^Talks go on\n {2}Ilan Dorvek: .*the talks would go on \(paraphrased\)\n {2}In Osk\n {4}Ina Berg: “Nothing is agreed,.*” \(quoted\)\n[\s\S]* {4}Ina Berg: “The port is ours to close\.” \(quoted\)\n$/,
  );
  checkNested(symbols);
});

test('a text without headings is a list', async () => {
  const editor = await startEditor();
  await editor.open(
    'talks.txt',
    'Ilan Dorvek said on Monday that the talks in Osk would go on until the end of the week.\n',
  );
  const symbols = await editor.symbols('talks.txt');
  expect(outline(symbols)).toContain('Ilan Dorvek: ');
  checkNested(symbols);
});
