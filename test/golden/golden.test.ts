import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { disk } from '../../server/src/cli/disk';
import { pretty } from '../../server/src/cli/formats/pretty';
import { readArticle } from '../../server/src/cli/inputs/read-article';
import { speakersOf } from '../../server/src/reading/speakers/speakers-of';
import { findingKeys } from '../../server/src/review/finding-keys';
import { review } from '../../server/src/review/review';
import type { Review } from '../../server/src/review/types';
import { type Span, slice } from '../../server/src/text/span';
import { deskFor } from '../../server/src/workspace/desk-for';
import { findDesk } from '../../server/src/workspace/find-desk';

const seeds = join(import.meta.dirname, '../../seeds');
const articles = readdirSync(join(seeds, 'articles')).sort();

// `npm run golden` writes the reviews anew; what changed in them is what a change of the rules or the reading does.
test.each(articles)('%s', async (name) => {
  const file = join(seeds, 'articles', name);
  const uri = pathToFileURL(file).href;
  const { text, format } = await readArticle(file, name);
  const desk = await findDesk(uri, disk, [pathToFileURL(seeds).href]);
  expect(desk.files.flatMap(({ problems }) => problems)).toEqual([]);
  const made = review(text, format, deskFor(desk, uri));
  const reviewed = { path: name, file: name, place: 0, review: made, keys: findingKeys(made), actors: desk.actors };
  const [shown] = pretty.pieces(reviewed, { columns: 100, color: false, quiet: false, fails: [], rows: null });
  await expect(`${shown}\n${statements(made)}`).toMatchFileSnapshot(`./${name}.txt`);
});

test('no golden review is left of an article that is gone', () => {
  const golden = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.txt'));
  expect(golden.filter((file) => !articles.includes(file.replace(/\.txt$/, '')))).toEqual([]);
});

/** The statements, one a line: `source | cue | content → actor (confidence)`; parts of one are joined by ` … `. */
function statements({ reading }: Review): string {
  const words = (spans: readonly Span[]) =>
    spans.map((span) => slice(reading.article.text, span).replace(/\s+/g, ' ')).join(' … ');
  const lines = reading.statements.map(
    ({ kind, source, cue, content, confidence, ...statement }) =>
      `${kind}: ${words(source)} | ${words(cue)} | ${words(content)} → ${speakersOf(statement).join(', ') || 'nobody'} (${confidence.toFixed(2)})`,
  );
  return ['source | cue | content → actor (confidence)', ...lines, ''].join('\n');
}
