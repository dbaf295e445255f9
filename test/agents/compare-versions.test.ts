import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answered, refused } from './newsroom';

/** What became of the words: the kinds of change, with the words meant. */
async function check(before: string, after: string, expected: readonly string[]) {
  const { changes, total } = await answered('compare_versions', { before, after });
  const told = changes.map(
    ({ kind, before, after }: Record<string, string>) => `${kind}: ${[before, after].filter(Boolean).join(' → ')}`,
  );
  expect(told).toEqual(expected);
  expect(total).toBe(expected.length);
}

test('a quotation is not the same with other words', () =>
  check(
    '“We will never leave the port of Osk,” Dorvek said.',
    '“We will never give up the harbour of Osk,” Dorvek said.',
    ['quotation-altered: We will never leave the port of Osk, → We will never give up the harbour of Osk,'],
  ));

test('a quotation is not the same with a word more', () =>
  check('“We will never leave,” Dorvek said.', '“Indeed we will never leave,” Dorvek said.', [
    'quotation-altered: We will never leave, → Indeed we will never leave,',
  ]));

test('what a headline says again is no rewrite of what somebody says below it', async () => {
  const text =
    '# Ministry stole nine million crowns from harbour fund\n\nThe ministry stole nine million crowns from the harbour fund, Anders Holm said.\n\nNine million crowns were stolen from the harbour fund of the ministry.\n';
  const { total } = await answered('compare_versions', { before: text, after: text, format: 'markdown' });
  expect(total).toBe(0);
});

test('a quotation may be parted, shortened, or show with brackets and dots what is not in it', async () => {
  const before = '“We will never leave the port of Osk, and they know it,” Dorvek said.';
  await check(before, '“We will never leave the port of Osk,” Dorvek said. “And they know it.”', []);
  await check(before, 'Dorvek said: “We will never leave the port of Osk.”', []);
  await check(before, '“We will never leave … Osk, and they [the envoys] know it,” Dorvek said.', []);
});

test('quotations appear, and disappear', async () => {
  await check('The road is closed, Holm said.', 'The road is closed, Holm said. “It was a long night.”', [
    'quotation-new: It was a long night.',
  ]);
  await check('“It was a long night,” Holm said. He went home.', 'Holm spoke. He went home.', [
    'quotation-gone: It was a long night,',
    'speaker-gone: Holm',
  ]);
});

test('a paraphrase is no quotation, and a quotation no paraphrase', async () => {
  const [quoted, told] = [
    'Holm said that “the road is closed until Monday”.',
    'Holm said that the road is closed until Monday.',
  ];
  await check(told, quoted, ['quotation-made: the road is closed until Monday']);
  await check(quoted, told, ['quotation-unmarked: the road is closed until Monday']);
});

test('words that were somebody’s become the paper’s own', () =>
  check(
    'The ministry stole nine million crowns from the harbour fund, Anders Holm said.\n\nAnders Holm said the port would close.',
    'The ministry stole nine million crowns from the harbour fund.\n\nAnders Holm said the port would close.',
    [
      'attribution-lost: said: The ministry stole nine million crowns from the harbour fund → The ministry stole nine million crowns from the harbour fund.',
    ],
  ));

test('words become somebody else’s', () =>
  check(
    'Anders Holm said the ministry stole nine million crowns from the harbour fund.',
    'Ana Ruiz said the ministry stole nine million crowns from the harbour fund.',
    [
      'speaker-changed: said the ministry stole nine million crowns from the harbour fund → Ana Ruiz said the ministry stole nine million crowns from the harbour fund.',
      'speaker-gone: Anders Holm',
      'speaker-new: Ana Ruiz',
    ],
  ));

test('a shorter name is the same speaker', () =>
  check(
    'Anders Holm said the ministry stole nine million crowns from the harbour fund.',
    'Holm said the ministry stole nine million crowns from the harbour fund.',
    [],
  ));

test('what was denied is not said', () =>
  check(
    'Anders Holm denied that the ministry stole nine million crowns from the harbour fund.',
    'Anders Holm said that the ministry stole nine million crowns from the harbour fund.',
    [
      'denial-lost: denied that the ministry stole nine million crowns from the harbour fund → Anders Holm said that the ministry stole nine million crowns from the harbour fund.',
    ],
  ));

test('a verb takes words for true', () =>
  check(
    'Anders Holm said that the ministry stole nine million crowns from the harbour fund.',
    'Anders Holm revealed that the ministry stole nine million crowns from the harbour fund.',
    [
      'hedge-hardened: said that the ministry stole nine million crowns from the harbour fund → Anders Holm revealed that the ministry stole nine million crowns from the harbour fund.',
    ],
  ));

test('a hedge is lost in the paper’s own voice, and not in May', async () => {
  await check('The strike may close the port of Osk in April.', 'The strike closes the port of Osk in April.', [
    'hedge-hardened: The strike may close the port of Osk in April. → The strike closes the port of Osk in April.',
  ]);
  await check('The strike closes the port of Osk in May.', 'The strike closes the port of Osk in June.', []);
  await check('The strike could close the port of Osk.', 'The strike might well close the port of Osk.', []);
});

test('the same text has not changed, whatever it says', async () => {
  const text =
    '“We may leave Osk,” Dorvek said.\n\nHolm allegedly took nine million crowns from the fund. Ruiz denied that.';
  const answer = await answered('compare_versions', { before: text, after: text });
  expect(answer).toEqual({
    summary: 'Quotations, speakers and hedges are as they were.',
    counts: {},
    changes: [],
    total: 0,
  });
});

test('a version is a file or words, and one of both', async () => {
  const files = { 'old.md': '“It was a long night,” Holm said.', 'new.md': '“It was a short night,” Holm said.' };
  const { changes, summary } = await answered('compare_versions', { beforeFile: 'old.md', afterFile: 'new.md' }, files);
  expect(changes).toEqual([
    {
      kind: 'quotation-altered',
      before: 'It was a long night,',
      lineBefore: 1,
      after: 'It was a short night,',
      line: 1,
      note: 'The quotation lost “long” and got “short”.',
    },
  ]);
  expect(summary).toBe('Changes: 1 quotation-altered.');
  expect(await refused('compare_versions', { before: 'x' })).toBe(
    'Give one of “afterFile”, a path, and “after”, the words.',
  );
  expect(await refused('compare_versions', { before: 'x', after: 'y', afterFile: 'new.md' }, files)).toBe(
    'Give one of “afterFile”, a path, and “after”, the words.',
  );
  expect(await refused('compare_versions', { before: 'x'.repeat(200_001), after: 'y' })).toMatch(
    /^The version “before” has/,
  );
});

test('no sample article is a rewrite of itself', async () => {
  for (const name of readdirSync('seeds/articles')) {
    const text = readFileSync(`seeds/articles/${name}`, 'utf8');
    const { changes } = await answered('compare_versions', { before: text, after: text, format: 'markdown' });
    expect(changes, name).toEqual([]);
  }
});
