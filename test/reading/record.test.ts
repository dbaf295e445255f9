import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { constructions } from '../../server/src/reading/constructions';
import { withoutNotation } from '../../server/src/reading/notation';
import { recordOf } from '../../server/src/reading/record';
import { accountOf, onOneLine, wordsOf } from '../../server/src/reading/wording';
import { read } from '../read';

const reading = (text: string, format: 'plain' | 'markdown' = 'plain') =>
  read(parseArticle(text, format), { entries: [] }, lexicons);

/** Expects the accounts of the text's statements, as a list shows them. */
function check(text: string, ...expected: string[]): void {
  const read = reading(text);
  expect(read.statements.map((statement) => accountOf(read, statement))).toEqual(expected);
}

/** Expects the records of the text's statements, as they are copied. */
function checkRecords(text: string, ...expected: string[]): void {
  const read = reading(text);
  expect(read.statements.map((statement) => recordOf(read, statement))).toEqual(expected);
}

test.each([
  ['Ana Ruiz denied that the ferry had sailed.', 'denied that the ferry had sailed'],
  [
    'Ana Ruiz told a full hall on Monday that the ferry had sailed.',
    'told a full hall on Monday that the ferry had sailed',
  ],
  ['Ana Ruiz refused to resign.', 'refused to resign'],
  ['Ana Ruiz slammed the plan as a trick.', 'slammed the plan as a trick'],
  ['Ana Ruiz called the plan “a disgrace”.', 'called the plan “a disgrace”'],
  ['The ferry had sailed, Ana Ruiz claimed.', 'claimed: The ferry had sailed'],
  ['“The ferry has sailed,” Ana Ruiz said.', '“The ferry has sailed,”'],
  ['“The ferry has sailed,” Ana Ruiz conceded.', 'conceded: “The ferry has sailed,”'],
  ['“The ferry,” Ana Ruiz said, “has sailed.”', '“The ferry,” … “has sailed.”'],
  ['Ana Ruiz: “The ferry has sailed.”', '“The ferry has sailed.”'],
  ['Ruiz has been accused of lying.', 'Ruiz has been accused of lying'],
  ['Berg was accused by Ana Ruiz of lying.', 'was accused: Berg … of lying'],
  ['Ana Ruiz promised, as Holm had said, to leave.', 'promised, as Holm had said, to leave'],
  ['Nobody, Ana Ruiz added, came.', 'added: Nobody … came'],
  ['The ferry had sailed, claimed Ana Ruiz.', 'claimed: The ferry had sailed'],
  ['Ana Ruiz claimed: “It sailed.\n\n“It was late.”', 'claimed: “It sailed. “It was late.”'],
  ['“It sailed.” “It was late,” Ana Ruiz said.', '“It sailed.” “It was late,”'],
])('a list shows the act first: %s', (text, account) => check(text, account));

test('and tells nothing with it that somebody else does', () =>
  check('Ana Ruiz claimed, Holm said, that it was late.', 'claimed: that it was late', 'said, that it was late'));

test.each([
  [
    'Janet Mbeki chairs the board. Dr Mbeki denied that the ferry had sailed.',
    'Dr Janet Mbeki denied that the ferry had sailed.',
  ],
  [
    'Ana Ruiz met the crew. She declined to say whether the ferry had sailed.',
    'Ana Ruiz declined to say whether the ferry had sailed.',
  ],
  ['Ana Ruiz met the crew. “It sailed,” she said.', '“It sailed,” Ana Ruiz said.'],
  ['Ana Ruiz hailed the crew as “the bravest of all”.', 'Ana Ruiz hailed the crew as “the bravest of all”.'],
  ['Ana Ruiz, the mayor of Osk, left. Ruiz said it rained.', 'Ana Ruiz, mayor of Osk, said it rained.'],
  ['Nothing came of Ana Ruiz’s claim that the ferry had sailed.', 'Ana Ruiz’s claim that the ferry had sailed.'],
  ['“The ferry,” said Ana Ruiz, “has sailed.”', '“The ferry,” said Ana Ruiz, “has sailed.”'],
  ['Berg was accused by Ana Ruiz of lying.', 'Berg was accused by Ana Ruiz of lying.'],
  ['Instead of denying that it was late, Ana Ruiz left.', 'Instead of denying that it was late, Ana Ruiz.'],
  [
    'Ana Ruiz met the crew. Her claim that the ferry had sailed was wrong.',
    'Ana Ruiz’s claim that the ferry had sailed was wrong.',
  ],
  ['Mayor Ana Ruiz left. Ruiz said it rained.', 'Mayor Ana Ruiz said it rained.'],
  ['Ana Ruiz, the mayor of Osk, left. Ana Ruiz said it rained.', 'Ana Ruiz said it rained.'],
  ['Ana Ruiz, the mayor of Osk, left. According to Ruiz, it rained.', 'According to Ana Ruiz, it rained.'],
  ['Ana Ruiz, the mayor of Osk, left. Ruiz (29) said it rained.', 'Ana Ruiz (29) said it rained.'],
  ['A neighbour was woken. She said it was late.', 'She said it was late.'],
  ['The captains met Ana Ruiz. They said it was late.', 'They said it was late.'],
  ['The Kremlin said it was late.', 'The Kremlin said it was late.'],
  ['Ana Ruiz met Anders Holm. Holm and Ruiz said it was late.', 'Anders Holm and Ana Ruiz said it was late.'],
])('a record is the article’s own sentence: %s', (text, record) => checkRecords(text, record));

test('where something else is told between, or in two paragraphs, the name and a colon', () => {
  checkRecords(
    'Ana Ruiz, the mayor of Osk, said the ferry had sailed, adding that nobody had paid.',
    'Ana Ruiz, the mayor of Osk, said the ferry had sailed.',
    'Ana Ruiz, mayor of Osk: adding that nobody had paid.',
  );
  checkRecords(
    'Ana Ruiz and Anders Holm said the ferry had sailed, adding that nobody had paid.',
    'Ana Ruiz and Anders Holm said the ferry had sailed.',
    'Ana Ruiz and Anders Holm: adding that nobody had paid.',
  );
  checkRecords('Ana Ruiz said: “It sailed.\n\n“It was late.”', 'Ana Ruiz: “It sailed. “It was late.”');
});

test('for want of a speaker, the words alone', () =>
  checkRecords(
    'The ferry left.\n\n“It was late again, and nobody told us.”',
    '“It was late again, and nobody told us.”',
  ));

test.each([
  ['“It sailed,” Ana Ruiz said.', 'direct'],
  ['Ana Ruiz said: “It sailed.”', 'direct'],
  ['Ana Ruiz said “It sailed at noon.”', 'direct'],
  ['Ana Ruiz called it “a mess”.', 'mixed'],
  ['Ana Ruiz said it was “a mess”.', 'mixed'],
  ['Ana Ruiz said “it was a mess and a shame”.', 'mixed'],
  ['Ana Ruiz said that “nobody came”.', 'mixed'],
  ['Ana Ruiz described it as “a mess”.', 'mixed'],
])('a partial quotation is mixed: %s', (text, kind) =>
  expect(reading(text).statements.map((statement) => statement.kind)).toEqual([kind]),
);

const seeds = join(import.meta.dirname, '../../seeds/articles');
const texts = [
  ...readdirSync(seeds).map(
    (name) => [readFileSync(join(seeds, name), 'utf8'), name.endsWith('.md') ? 'markdown' : 'plain'] as const,
  ),
  ...constructions.flatMap(({ reads }) => reads.map((text) => [withoutNotation(text), 'plain'] as const)),
];

/** The parts of the record between names, roles and what the two are joined by. */
function pieces(record: string, { actors }: ReturnType<typeof reading>): string[] {
  const added = actors.flatMap(({ name, roles }) => [name, ...roles.map(({ title }) => title)]);
  return added
    .sort((a, b) => b.length - a.length)
    .reduce((parts, words) => parts.flatMap((part) => part.split(words)), [record])
    .flatMap((part) => part.split(' … '))
    .flatMap((part) => part.replace(/^(?:’s)?[\s,:.]*(?:and )?|[\s,:.]+$/g, '').split(': '))
    .filter((part) => /\p{L}/u.test(part));
}

test('what is copied, minus the attribution, stands in the article; its marks are the article’s', () => {
  let told = 0;
  for (const [text, format] of texts) {
    const read = reading(text, format);
    const whole = onOneLine(read, [0, text.length]);
    for (const statement of read.statements) {
      const record = recordOf(read, statement);
      for (const part of wordsOf(read, statement).split(' … ')) expect(whole).toContain(part);
      for (const piece of pieces(record, read)) expect(whole.toLowerCase()).toContain(piece.toLowerCase());
      told++;
    }
  }
  expect(told).toBeGreaterThan(100);
});
