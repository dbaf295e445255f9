import { expect, test } from 'vitest';
import { type Files, hearsay, talks } from './command-line';

async function check(line: string, files: Files = {}) {
  const { code, out, err } = await hearsay(line, files);
  return [code, out, err];
}

test('the rules and how grave they are here', async () => {
  const files = { 'hearsay.yaml': 'rules: { editorial-adverb: error, vague-source: off, undefined-acronym: hint }\n' };
  const { out } = await hearsay('rules', files);
  expect(out).toMatch(/^editorial-adverb +error +Adverb that passes judgment$/m);
  expect(out).toMatch(/^vague-source +off /m);
  expect(out).toMatch(/^undefined-acronym +hint /m);
  expect(out).toMatch(/^source-concentration +draft /m);
  expect((await hearsay('rules --category mechanics', files)).out).not.toContain('editorial-adverb');
  expect((await hearsay('rules --no-config', files)).out).toMatch(/^vague-source +(?!off)\w+ /m);
});

test('the rules for programs', async () => {
  const { out } = await hearsay('rules --format json --preset strict');
  const listed = JSON.parse(out);
  expect(listed.length).toBeGreaterThan(60);
  const concentration = listed.find(({ id }: { id: string }) => id === 'source-concentration');
  expect(concentration).toMatchObject({ category: 'balance', status: 'draft', why: expect.any(String) });
  expect(concentration.level).not.toBe('off');
});

const desk = {
  'hearsay.yaml': 'extends: [guardian, house.yaml]\ninclude: [news/**]\nrules: { vague-source: off }\n',
  'house.yaml': 'rules: { undefined-acronym: hint }\n',
  'actors.yaml': '- { id: berg, name: Ina Berg }\n',
  'news/talks.md': talks,
  'notes.md': talks,
};

test('a sound desk and what it comes to', async () => {
  const rules = JSON.parse((await hearsay('rules --format json', desk)).out);
  const speaking = rules.filter(({ level }: { level: string }) => level !== 'off').length;
  expect(await check('check-config', desk)).toEqual([
    0,
    `hearsay.yaml: no mistakes
house.yaml: no mistakes
actors.yaml: no mistakes
Reviews 1 article.
Asks ${speaking} rules, 1 draft among them; off: vague-source.
Goes by the style of guardian.
Knows 1 actor.
`,
    '',
  ]);
});

test('mistakes are told with their places', async () => {
  const wrong = { ...desk, 'house.yaml': 'rules:\n  vague-sauce: off\n', 'actors.yaml': '- { name: Ina Berg }\n' };
  const [code, out, err] = await check('check-config news', wrong);
  expect([code, err]).toEqual([1, '']);
  expect(out).toContain(
    'house.yaml:2:3: There is no rule “vague-sauce”: did you mean “vague-source”?\n' +
      'actors.yaml:1:11: Ina Berg has no id: add “id: ina-berg”.\n',
  );
  expect(out).toContain('\nhouse.yaml: 1 mistake\n');
});

test.each<[what: string, line: string, files: Files, err: string]>([
  ['no desk', 'check-config', {}, 'No hearsay.yaml and no actors.yaml count for “.”: “hearsay init” writes them.'],
  ['no folder', 'check-config gone', desk, 'There is no file “gone”: check the path.'],
  [
    'a folder in place of the file',
    'check-config',
    { 'hearsay.yaml/x': '' },
    '“hearsay.yaml” is a folder: name a file.',
  ],
])('%s is told in one sentence', async (_, line, files, err) => {
  expect(await check(line, files)).toEqual([2, '', `hearsay: ${err}\n`]);
});
