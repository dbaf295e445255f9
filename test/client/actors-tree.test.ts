import { expect, test } from 'vitest';
import { type ActorsEntry, type Choice, linesOf, type Saying, type Speaker } from '../../client/src/actors-tree';

const at = (line: number) => ({
  uri: 'file:///talks.txt',
  range: { start: { line, character: 0 }, end: { line, character: 9 } },
});
const said = (words: string, line = 1): Saying => ({
  id: words,
  kind: 'direct',
  account: words,
  record: `Somebody: ${words}`,
  at: at(line),
});
const speaker = (name: string, line: number, more: Partial<Speaker> = {}): Speaker => ({
  id: name,
  name,
  kind: 'person',
  role: '',
  affiliation: '',
  side: '',
  registered: false,
  said: [],
  first: at(line),
  articles: 1,
  ...more,
});

const speakers = [
  speaker('Mara Telling', 0, { said: [said('It is over.')], side: 'Osk', role: 'mayor' }),
  speaker('Ilan Dorvek', 1, { said: [said('We go.'), said('The port is shut.')], side: 'Velmara' }),
  speaker('Ålborg', 2, { kind: 'organisation' }),
];
const plain: Choice = { grouping: 'none', order: 'statements', filter: '' };

/** The tree as indented lines. */
function check(choice: Partial<Choice>, tree: string) {
  const lines = linesOf(
    { scope: 'article', speakers, unattributed: [said('Nobody knows.')] },
    { ...plain, ...choice },
    'Others',
  );
  expect(`\n${drawn(lines, 0).join('\n')}\n`).toBe(tree);
}

function drawn(entries: readonly ActorsEntry[], depth: number): string[] {
  return entries.flatMap((entry) => [
    `${'  '.repeat(depth)}${labelOf(entry)}`,
    ...(entry.kind === 'statement' ? [] : drawn(entry.below, depth + 1)),
  ]);
}

function labelOf(entry: ActorsEntry): string {
  if (entry.kind === 'group') return `[${entry.label}]`;
  if (entry.kind === 'actor') return entry.actor.name;
  return entry.kind === 'nobody' ? '?' : `“${entry.statement.account}”`;
}

test('those who say most come first, then what nobody is named for, then those who say nothing', () => {
  check(
    {},
    `
Ilan Dorvek
  “We go.”
  “The port is shut.”
Mara Telling
  “It is over.”
?
  “Nobody knows.”
Ålborg
`,
  );
});

test('by name, and by first naming', () => {
  const names = (order: Choice['order']) =>
    linesOf({ scope: 'article', speakers, unattributed: [] }, { ...plain, order }, '').map(labelOf);
  expect(names('name')).toEqual(['Ilan Dorvek', 'Mara Telling', 'Ålborg']);
  expect(names('first')).toEqual(['Mara Telling', 'Ilan Dorvek', 'Ålborg']);
});

test('in groups, those without one last', () => {
  check(
    { grouping: 'side', filter: 'o' },
    `
[Velmara]
  Ilan Dorvek
    “We go.”
    “The port is shut.”
[Osk]
  Mara Telling
    “It is over.”
[Others]
  Ålborg
?
  “Nobody knows.”
`,
  );
});

test('a filter keeps all of those whose name or role it fits, and of others what fits', () => {
  check({ filter: 'MAYOR' }, '\nMara Telling\n  “It is over.”\n');
  check({ filter: 'port' }, '\nIlan Dorvek\n  “The port is shut.”\n');
  check({ filter: 'alborg' }, '\nÅlborg\n');
  check({ filter: 'nothing' }, '\n\n');
});

test('a line keeps its id from one order to another, so that what is open stays open', () => {
  const ids = (choice: Choice) =>
    linesOf({ scope: 'article', speakers, unattributed: [] }, choice, '').map(({ id }) => id);
  expect(ids({ ...plain, order: 'name' }).toSorted()).toEqual(ids(plain).toSorted());
});
