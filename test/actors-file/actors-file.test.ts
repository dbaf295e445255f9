import { expect, test } from 'vitest';
import { readActorsFile } from '../../server/src/actors/registry';
import { rolesOn } from '../../server/src/actors/roles';
import { slice } from '../../server/src/text/span';
import { mark, marked } from '../marked-text';

const read = (text: string) => readActorsFile(text, 'file:///desk/actors.yaml');

/** Reads the file, expects the marked mistakes with these messages, and gives the ids of the entries still used. */
function check(source: string, ...messages: unknown[]): string[] {
  const { text } = marked(source);
  const { actors, problems } = read(text);
  expect(
    mark(
      text,
      problems.map((problem) => problem.span),
    ),
  ).toBe(source);
  expect(problems.map((problem) => problem.message)).toEqual(messages);
  return actors.entries.map((entry) => entry.id);
}

test('a whole entry', () => {
  const text = `- id: berg
  name: Ina Berg
  kind: person
  aliases: [Berg, Frau Berg]
  spelling: Ina Bergh
  pronouns: she
  roles:
    - title: Mayor of Osk
      from: 2014
      to: 2018-03
      affiliation: City of Osk
  affiliation: Harbour Party
  country: Velmara
  side: harbour
  links: [https://example.org/berg]
  notes: >
    Prefers her
    full name.
`;
  const { actors, problems } = read(text);
  expect(problems).toEqual([]);
  const [berg] = actors.entries;
  expect(slice(text, berg?.span ?? [0, 0])).toBe('Ina Berg');
  expect({ ...berg, span: undefined }).toEqual({
    id: 'berg',
    name: 'Ina Berg',
    kind: 'person',
    aliases: ['Berg', 'Frau Berg'],
    spelling: 'Ina Bergh',
    pronouns: 'she',
    roles: [{ title: 'Mayor of Osk', from: '2014', to: '2018-03', affiliation: 'City of Osk' }],
    affiliation: 'Harbour Party',
    country: 'Velmara',
    side: 'harbour',
    links: ['https://example.org/berg'],
    notes: 'Prefers her full name.\n',
    file: 'file:///desk/actors.yaml',
    span: undefined,
  });
});

test('what may be left out', () => {
  expect(check('')).toEqual([]);
  expect(check('# nobody yet\n')).toEqual([]);
  expect(check('- id: berg\n  name: Ina Berg\n  aliases:\n')).toEqual(['berg']);
  expect(check('actors:\n  - { id: berg, name: Ina Berg }\n')).toEqual(['berg']);
  expect(check('\uFEFF- id: berg\r\n  name: Ina Berg\r\n')).toEqual(['berg']);
  expect(read('- { id: 7, name: 1984 }').actors.entries[0]).toMatchObject({ id: '7', name: '1984', kind: 'person' });
});

test('a missing id or name', () => {
  expect(check('- name: [[Łucja Çelik]]\n', 'Łucja Çelik has no id: add “id: lucja-celik”.')).toEqual(['lucja-celik']);
  expect(check('- [[id: berg]]\n- { id: holm, name: Holm }\n', 'This actor has no name: add “name: …”.')).toEqual([
    'holm',
  ]);
});

test('a misspelt key', () => {
  check(
    '- id: berg\n  name: Berg\n  [[alias]]: [Frau Berg]\n',
    'The key “alias” is not known here: did you mean “aliases”?',
  );
  const ids = check(
    '- id: berg\n  name: Berg\n  roles:\n    - [[titel]]: Mayor\n',
    'The key “titel” is not known here: did you mean “title”?',
  );
  expect(ids).toEqual(['berg']);
  check(
    '- id: berg\n  name: Berg\n  [[shoe-size]]: 38\n',
    'The key “shoe-size” is not known here: write one of id, name, kind, aliases, spelling, roles, pronouns, affiliation, country, side, links, notes.',
  );
});

test('an unknown kind leaves the rest of the entry', () => {
  const ids = check(
    '- id: osk\n  name: Osk\n  kind: [[organization]]\n',
    '“organization” is not a value of “kind”: did you mean “organisation”?',
  );
  expect(ids).toEqual(['osk']);
});

test('dates', () => {
  check(
    '- id: a\n  name: A\n  roles:\n    - { title: Mayor, from: [[2014-02-30]], to: [[last May]] }\n',
    '“2014-02-30” is not a date: write it as 2014, 2014-03 or 2014-03-27.',
    '“last May” is not a date: write it as 2014, 2014-03 or 2014-03-27.',
  );
  check(
    '- id: a\n  name: A\n  roles:\n    - { title: Mayor, from: 2018-06, to: [[2014]] }\n',
    'The role ends in 2014, before it begins in 2018-06: swap “from” and “to”, or correct one.',
  );
  check('- id: a\n  name: A\n  roles:\n    - { title: Mayor, from: 2018-06, to: 2018 }\n');
});

test('two actors under one id, two under one name', () => {
  const ids = check(
    '- { id: berg, name: Ina Berg }\n- { id: [[berg]], name: Olaf Berg }\n',
    '“berg” is already the id of Ina Berg: give Olaf Berg another one.',
  );
  expect(ids).toEqual(['berg', 'olaf-berg']);
  check(
    '- { id: ina, name: Ina Berg, aliases: [Berg] }\n- { id: olaf, name: Olaf Berg, aliases: [O. Berg, [[berg]]] }\n',
    '“berg” already stands for Ina Berg (ina): take it out of one of the two actors.',
  );
});

test('values of the wrong shape', () => {
  const ids = check(
    '- id: a\n  name: A\n  aliases: [[B]]\n  links:\n    - x\n    - [[- y]]\n  roles:\n    - [[Mayor]]\n- [[Olaf]]\n- { id: c, name: C }\n',
    '“aliases” must be a list: write each item on a line of its own after “- ”.',
    'An item of “links” must be one plain text: write it on one line after the dash.',
    'Each role must be written as keys and values: begin with “title: …”.',
    'Each actor must be written as keys and values: begin with “id: …”.',
  );
  expect(ids).toEqual(['a', 'c']);
});

test('a file that is no list', () => {
  const message = 'An actors file is a list: begin each actor on a line of its own with “- id: …”.';
  check('[[hello]]\n', message);
  check('[[id: berg]]\nname: Ina Berg\n', message);
  check('actors: [[Ina Berg]]\n', message);
});

test('broken YAML is reported once, and what can be read is used', () => {
  expect(
    check('- id: a\n  name: [[“A” or: B]]\n- { id: b, name: B }\n', expect.stringContaining('put a text with a colon')),
  ).toContain('b');
  check('- id: a\n  name: [["A]]\n- id: b\n', 'This text has an opening quotation mark and no closing one: close it.');
  check('- id: a\n\t[[name: A]]\n- id: b\n  name: B\n', 'A tab indents this line: use spaces.');
  check(
    '- id: a\n  name: A\n [[kind: person]]\n',
    'This line is not in line with those it belongs to: indent it like them.',
  );
  check('- id: a\n  [[id]]: b\n  name: A\n', expect.stringContaining('written twice'));
  check('- id: a\n  name: A\n  notes: [[*there]]\n', expect.stringContaining('write the value itself'));
});

test('one slip that spoils all lines after it is one mistake', () => {
  const entry = (id: string) => `  - id: ${id}\n    name: ${id}\n\n  # next\n`;
  const rest = ['berg', 'dorvek'].map(entry).join('');
  check(`- id: holm\n  name: Holm\n[[actors:]]\n${rest}`, expect.stringContaining('doesn’t fit what stands before it'));
});

test('a role is held from its first day to the end of its last', () => {
  const titles = (date?: string) =>
    rolesOn(
      [
        { title: 'mayor', from: '2010', to: '2014-05' },
        { title: 'minister', from: '2014-05-31' },
      ],
      date,
    ).map(({ title }) => title);
  expect(titles('2009-12-31')).toEqual([]);
  expect(titles('2014-05-30')).toEqual(['mayor']);
  expect(titles('2014-05-31')).toEqual(['mayor', 'minister']);
  expect(titles('2014')).toEqual(['mayor', 'minister']);
  expect(titles('2014-06-01')).toEqual(['minister']);
  expect(titles()).toEqual(['minister']);
});

test('characters that nobody sees are no part of a name', () => {
  const source = '- id: berg\n  name: [["\\e[31mIna \\u202EBerg\\x9b"]]\n  [["no\\0tes"]]: "Mayor\\nof Osk\\u200e"\n';
  check(
    source,
    'Invisible characters (U+001B, U+202E, U+009B) are not read here: take them out.',
    'Invisible characters (U+0000) are not read here: take them out.',
  );
  const { entries } = read(marked(source).text).actors;
  expect(entries).toMatchObject([{ name: '[31mIna Berg', notes: 'Mayor\nof Osk\u200e' }]);
});
