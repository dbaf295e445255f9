import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hearsay } from '../cli/command-line';
import { faults } from '../cli/schema';

test('the JSON review of every sample article keeps to the schema', async () => {
  const seeds = join(import.meta.dirname, '../../seeds');
  const paths = readdirSync(join(seeds, 'articles')).map((name) => `articles/${name}`);
  const { code, out, err } = await hearsay(`review --format json --fail-on never ${paths.join(' ')}`, seeds);
  const document = JSON.parse(out);
  expect([code, err]).toEqual([0, '']);
  expect(faults(document)).toEqual([]);
  expect(document.articles.map(({ path }: { path: string }) => path)).toEqual(paths);
  expect(document.articles.flatMap(({ failures }: { failures: unknown[] }) => failures)).toEqual([]);
  for (const { actors, statements, mentions } of document.articles) {
    const ids = actors.map(({ id }: { id: string }) => id);
    for (const { actor, alsoBy = [] } of [...mentions, ...statements])
      for (const id of [actor, ...alsoBy]) if (id !== null) expect(ids).toContain(id);
  }
});
