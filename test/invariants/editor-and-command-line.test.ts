import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hearsay } from '../cli/command-line';
import { startEditor } from '../lsp/editor';

const seeds = join(import.meta.dirname, '../../seeds');
const read = (path: string): string => readFileSync(join(seeds, path), 'utf8');
const articles = readdirSync(join(seeds, 'articles')).map((name) => `articles/${name}`);

/** What the editor underlines in the article but for the sentences of a passage, a line each: place, severity, rule and words. */
async function inEditor(): Promise<(path: string) => Promise<string[]>> {
  const paths = ['hearsay.yaml', 'actors.yaml', ...articles];
  const files = Object.fromEntries(paths.map((path) => [path, read(path)]));
  const editor = await startEditor({ diagnostics: 'pull', files });
  return async (path) => {
    await editor.open(path, files[path] as string);
    const report = await editor.pull(path);
    if (report.kind !== 'full') throw new Error(`The editor was told nothing of ${path}.`);
    const findings = report.items.filter(({ data }) => !data?.isPart);
    return findings.map(({ range: { start }, severity, code, message }) =>
      [start.line + 1, start.character + 1, severities[severity ?? 0], code, message].join(' '),
    );
  };
}

const severities = ['', 'error', 'warning', 'information', 'hint'];

test('the editor and the command line find the same in every sample article', async () => {
  const { out } = await hearsay('review --format ndjson --rows findings .', seeds);
  const rows = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const underlined = await inEditor();
  for (const path of articles) {
    const found = rows
      .filter(({ article }) => article === path)
      .map(({ line, column, severity, rule, message }) => [line, column, severity, rule, message].join(' '));
    expect(await underlined(path), path).toEqual(found);
  }
  expect(rows.length).toBeGreaterThan(articles.length);
  expect(new Set(rows.map(({ article }) => article)).size).toBeGreaterThan(articles.length / 2);
});
