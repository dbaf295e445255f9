import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hearsay } from './command-line';
import { faults } from './schema';

const said = 'Ina Berg said the ferry sails. The plan obviously failed.';
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Reviews an archive: the lines that come out, and what is told. */
async function check(archive: string | Uint8Array, options = '') {
  const { code, out, err } = await hearsay(`review --format ndjson ${options} -`, {}, archive);
  return {
    code,
    err,
    records: out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  };
}

test('each line is an article, and gets a line, in their order', async () => {
  const { code, err, records } = await check(
    line({ id: 'b', text: said, url: 'https://example.org/b', date: '2025-05-05' }) +
      line({ text: '', id: 7 }) +
      line({ id: 'a', text: '# Talks\n\nIna Berg said the ferry sails.', format: 'markdown' }),
  );
  expect([code, err]).toEqual([0, '']);
  expect(records.map(({ id, line, url, date, statements }) => [id, line, url, date, statements.length])).toEqual([
    ['b', 1, 'https://example.org/b', '2025-05-05', 1],
    [7, 2, undefined, undefined, 0],
    ['a', 3, undefined, undefined, 1],
  ]);
  const articles = records.map(({ schema: _, id: __, line: ___, url: ____, date: _____, ...article }) => ({
    path: 'x',
    ...article,
  }));
  expect(faults({ schema: 2, tool: { name: 'hearsay', version: '1' }, articles, unreviewed: [] })).toEqual([]);
});

test.each<[line: string, problem: string]>([
  ['{"text"', 'Line 2 is not JSON: write one object a line, such as {"id": "1", "text": "…"}.'],
  ['["text"]', 'Line 2 is not an object: write one a line, such as {"id": "1", "text": "…"}.'],
  ['{"id": "x"}', 'Line 2 has no “text”: write the article there, as text.'],
  ['{"id": [], "text": ""}', '“id” of line 2 is neither text nor a number: correct it.'],
  [
    '{"text": "", "format": "pdf"}',
    '“format” of line 2 is none of “plain”, “markdown”, “html”, “captions”: correct it.',
  ],
  ['{"text": "\0"}', '“line 2” is not a text, as it has bytes of zero: name a text file.'],
])('%s gets an error, and the lines round it are reviewed', async (wrong, problem) => {
  const { code, err, records } = await check(`${line({ text: said })}${wrong}\n${line({ text: said })}`);
  expect([code, err]).toEqual([2, `hearsay: ${problem}\n`]);
  expect(records.map((record) => record.problem ?? record.line)).toEqual([1, problem, 3]);
});

test('a line that is far too long is skipped without being held', async () => {
  const { code, records } = await check(`${line({ text: 'x'.repeat(21_000_000) })}${line({ text: said })}`);
  expect([code, records.length]).toEqual([2, 2]);
  expect(records[0].problem).toBe('Line 1 has more than 20 MB: split the article.');
});

test('blank lines, a byte order mark and a last line without an end', async () => {
  const { code, records } = await check(
    `\uFEFF${line({ id: 1, text: said })}\n\r\n${JSON.stringify({ id: 2, text: said })}`,
  );
  expect([code, records.map(({ id }) => id)]).toEqual([0, [1, 2]]);
});

test('rows carry the id of the archive', async () => {
  const { records } = await check(line({ id: 'b', text: said }), '--rows statements');
  expect(records.map(({ article }) => article)).toEqual(['b']);
});

test('a name says that it is one article', async () => {
  const { out } = await hearsay('review --format ndjson --stdin-filename talks.txt -', {}, said);
  expect(JSON.parse(out)).toMatchObject({ path: 'talks.txt' });
});

test('whatever the lines hold, nothing is lost and nothing is said twice', { timeout: 60_000 }, async () => {
  const pieces = [
    '{',
    '}',
    '"text"',
    ':',
    '"id"',
    '1',
    '"',
    ',',
    '\\',
    '\\u00',
    '[',
    ']',
    ' ',
    '\r',
    said,
    '“',
    '\ud800',
    'null',
  ];
  const whole = fc.string({ maxLength: 40 }).map((text) => JSON.stringify({ text }));
  const broken = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
  const lines = fc.array(fc.oneof(whole, broken), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(lines, async (lines) => {
      const { records } = await check(lines.join('\n'));
      const written = lines.flatMap((line, i) => (line.trim() === '' ? [] : [i + 1]));
      expect(records.map((record) => record.line ?? Number(/\d+/.exec(record.path)))).toEqual(written);
    }),
    { numRuns: 150, seed: 1 },
  );
});

test('an archive is reviewed alone', async () => {
  const { code, err } = await hearsay('review --format ndjson - talks.txt', {}, line({ text: said }));
  expect([code, err]).toEqual([
    2,
    'hearsay: With --format ndjson, “-” is an archive and is reviewed alone: name the other articles in a run of their own.\n',
  ]);
});
