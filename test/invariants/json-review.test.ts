import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../server/src/cli/run';
import { faults } from '../cli/schema';

test('the JSON review of every sample article keeps to the schema', async () => {
  const seeds = join(import.meta.dirname, '../../seeds');
  const paths = readdirSync(join(seeds, 'articles')).map((name) => `articles/${name}`);
  let out = '';
  let err = '';
  const code = await run(['review', '--format', 'json', '--fail-on', 'never', ...paths], {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    cwd: seeds,
    columns: undefined,
    color: false,
    serve: () => Promise.reject(new Error('no server is wanted here')),
  });
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
