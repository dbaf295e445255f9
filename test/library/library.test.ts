import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleJson, parseArticle, read, readDesk, review, schemaNumber } from '../../server/src/library/index';
import { hearsay } from '../cli/command-line';
import { schemaFaults } from '../cli/schema';

const text = 'Berg claimed that it failed.';
const speakers = (desk?: Awaited<ReturnType<typeof readDesk>>['desk']) =>
  read(parseArticle(text), desk).statements.map(({ actor }) => actor);

test('a text alone is an article in plain text, of a newsroom without desk files', () => {
  expect(review(text).findings.map(({ rule }) => rule)).toEqual(['loaded-said-verb']);
  expect(parseArticle('# One').blocks[0]?.kind).not.toBe('headline');
  expect(parseArticle('# One\n\nTwo.', 'markdown').blocks[0]?.kind).toBe('headline');
});

test('a desk says who is who and what is reviewed', async () => {
  const actors = 'actors:\n  - id: ina-berg\n    name: Ina Berg\n    kind: person\n';
  const { desk, problems } = await readDesk({
    'hearsay.yaml': 'rules: { loaded-said-verb: off }',
    'actors.yaml': actors,
  });
  expect(problems).toEqual([]);
  expect(speakers(desk)).toEqual(['ina-berg']);
  expect(speakers()).not.toEqual(['ina-berg']);
  expect(review(text, 'plain', desk).findings).toEqual([]);
});

test('a desk is found from where the article is', async () => {
  const files = { 'hearsay.yaml': '', 'sport/hearsay.yaml': 'rules: { loaded-said-verb: off }' };
  const found = async (path?: string) => review(text, 'plain', (await readDesk(files, path)).desk).findings.length;
  expect([await found(), await found('sport/cup.md')]).toEqual([1, 0]);
});

test('mistakes in desk files are told with the file and the place', async () => {
  const { problems } = await readDesk({ 'hearsay.yaml': 'actors:\n  - who.yaml\nrulez: {}\n' });
  expect(problems.map(({ path }) => path)).toEqual(['hearsay.yaml', 'hearsay.yaml']);
  expect(problems[0]?.message).toContain('who.yaml');
});

test('the JSON of every sample article keeps to the schema, and is what the command line prints', async () => {
  const seeds = join(import.meta.dirname, '../../seeds');
  const paths = readdirSync(join(seeds, 'articles')).map((name) => `articles/${name}`);
  const faults = schemaFaults('review.schema.json#/$defs/article');
  const sample = Object.fromEntries(
    ['hearsay.yaml', 'actors.yaml'].map((name) => [name, readFileSync(join(seeds, name), 'utf8')]),
  );
  const { out } = await hearsay(`review --format json --fail-on never ${paths.join(' ')}`, seeds);
  const printed = JSON.parse(out);
  expect(printed.schema).toBe(schemaNumber);
  for (const [i, path] of paths.entries()) {
    const { desk } = await readDesk(sample, path);
    const made = review(readFileSync(join(seeds, path), 'utf8'), path.endsWith('.md') ? 'markdown' : 'plain', desk);
    const json = JSON.parse(JSON.stringify(articleJson(made, path)));
    expect(faults(json)).toEqual([]);
    expect(json).toEqual(printed.articles[i]);
  }
});
