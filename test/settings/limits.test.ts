import { expect, test } from 'vitest';
import { readActorsFile } from '../../server/src/actors/registry';
import { parseArticle } from '../../server/src/article/parse';
import { readSettings } from '../../server/src/review/settings';
import { deepestYaml, longestYaml } from '../../server/src/text/yaml-document';
import { findDesk } from '../../server/src/workspace/find-desk';
import { expectLinear } from '../steps';

const place = 'file:///paper/';

/** The desk of these files, and which of them were read for it, in order. */
async function deskOf(files: Record<string, string>) {
  const reads: string[] = [];
  const read = async (uri: string) => {
    const text = files[decodeURIComponent(uri.replace(place, ''))] ?? null;
    if (text !== null) reads.push(uri.replace(place, ''));
    return text;
  };
  return { ...(await findDesk(`${place}a.txt`, { read }, [place])), reads };
}

/** What is told of the first of the files. */
const told = async (files: Record<string, string>) =>
  (await deskOf(files)).files[0]?.problems.map(({ message }) => message);

const many = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join('');

test('blank lines between two mistakes are no work', async () => {
  const broken = `a: "x" y\n${'\n'.repeat(200)}b: c\nd: "x" y\n`;
  const two = [expect.stringContaining('doesn’t fit'), expect.stringContaining('doesn’t fit')];
  expect(await told({ 'hearsay.yaml': broken })).toEqual(two);
  expect(await told({ 'actors.yaml': broken })).toEqual(two);
  expect(parseArticle(`---\n${broken}---\nText.`, 'plain').problems.map(({ message }) => message)).toEqual(two);
});

test('what is nested too deeply to be read is refused, however deep', async () => {
  const tooDeep = [
    `Lists and maps are nested more than ${deepestYaml} deep here, so none of this is read: write it flatter.`,
  ];
  for (const unit of ['[', '{a: ', '- ', '? ', '{? ']) {
    expect(await told({ 'hearsay.yaml': unit.repeat(100_000) })).toEqual(tooDeep);
    expect(await told({ 'actors.yaml': unit.repeat(100_000) })).toEqual(tooDeep);
    const { problems } = parseArticle(`---\ntitle: Ferry\n${unit.repeat(100_000)}\n---\nText.`, 'plain');
    expect(problems.map(({ message }) => message)).toEqual(tooDeep);
  }
  const flat = `include: ${'['.repeat(20)}${']'.repeat(20)}\n`;
  expect(await told({ 'hearsay.yaml': flat })).toEqual([expect.stringMatching(/^An item of “include” must be/)]);
});

test('what is too long to be read is refused', async () => {
  const tooLong = [`This has more than ${longestYaml} characters, so none of it is read: split it into several files.`];
  expect(await told({ 'hearsay.yaml': 'a'.repeat(longestYaml + 1) })).toEqual(tooLong);
  expect(await told({ 'actors.yaml': '#'.repeat(longestYaml + 1) })).toEqual(tooLong);
});

test('the first hundred mistakes are told, and how many more there are', async () => {
  const rules = `rules:\n${many(250, (i) => `  no-${i}: off\n`)}`;
  const messages = await told({ 'hearsay.yaml': rules });
  expect(messages?.slice(98)).toEqual([
    expect.stringMatching(/^There is no rule “no-98”/),
    expect.stringMatching(/^There is no rule “no-99”/),
    '150 more mistakes in this file: correct those before them first.',
  ]);
  expect((await told({ 'hearsay.yaml': `rules:\n${many(101, (i) => `  no-${i}: off\n`)}` }))?.at(-1)).toBe(
    '1 more mistake in this file: correct those before it first.',
  );
  expect(await told({ 'hearsay.yaml': `rules:\n${many(100, (i) => `  no-${i}: off\n`)}` })).toHaveLength(100);
  expect(await told({ 'actors.yaml': many(250, (i) => `- name: No ${i}\n`) })).toHaveLength(101);
});

test('a mistake is told in a sentence of a few lines, however long what it names', async () => {
  const [message] = (await told({ 'hearsay.yaml': `rules:\n  ? ${'x'.repeat(100_000)}\n  : off\n` })) ?? [];
  expect(message).toMatch(/^There is no rule “x{50,} … x{50,}”: “hearsay rules” lists them\.$/);
  expect(message?.length).toBeLessThan(700);
});

test('lists of names that nobody can mean are refused', async () => {
  const names = many(1001, (i) => `  - a${i}\n`);
  for (const key of ['include', 'exclude', 'actors'])
    expect(await told({ 'hearsay.yaml': `${key}:\n${names}` })).toEqual([
      'This list has more than 1000 items, so none of it is read: shorten it.',
    ]);
  const bases = `extends:\n${many(101, () => '  - strict\n')}`;
  expect(await told({ 'hearsay.yaml': bases })).toEqual([
    'Only the first 100 of the 101 items of “extends” are read: shorten it.',
  ]);
});

test('an alias is not followed, and aliases of aliases are not either', async () => {
  const laughs = many(20, (i) => `b${i}: &a${i + 1} [${`*a${i}, `.repeat(9)}]\n`);
  const messages = await told({ 'hearsay.yaml': `include: &a0 [x]\n${laughs}` });
  expect(messages).toHaveLength(101);
});

test('files that meet again further down are read once each', async () => {
  const levels = many(24, (i) => `l${i} r${i} `)
    .trim()
    .split(' ');
  const files: Record<string, string> = { 'hearsay.yaml': 'extends: [./l0.yaml, ./r0.yaml]\n' };
  for (const [i, name] of levels.entries()) {
    const next = Math.floor(i / 2) + 1;
    files[`${name}.yaml`] = next < 24 ? `extends: [./l${next}.yaml, ./r${next}.yaml]\n` : 'rules: { puffery: hint }\n';
  }
  const { reads, settings } = await deskOf(files);
  expect(reads).toHaveLength(49);
  expect(new Set(reads).size).toBe(49);
  expect(settings.rules).toEqual({ puffery: 'hint' });
});

test('what a file says that two build on counts where it stands last, as if it were written there', async () => {
  const { settings } = await deskOf({
    'hearsay.yaml': 'extends: [./a.yaml, ./b.yaml]\n',
    'a.yaml': 'extends: ./c.yaml\nstyle: guardian\nrules: { puffery: error, so-called: error }\n',
    'b.yaml': 'extends: ./c.yaml\nrules: { so-called: hint }\n',
    'c.yaml':
      'style: ap\nrules: { puffery: warning, so-called: warning }\noverrides: [{ files: [x], style: guardian }]\n' +
      'lexicon: { puffery: { remove: [iconic] } }\n',
  });
  expect(settings).toMatchObject({ style: 'ap', rules: { puffery: 'warning', 'so-called': 'hint' } });
  expect([settings.overrides.length, settings.lexicon.length]).toEqual([1, 1]);
});

test.each<[what: string, text: (count: number) => string]>([
  ['keys that are not known', (n) => many(n, (i) => `key-${i}: x\n`)],
  ['marks that are not closed', (n) => many(n, () => 'a: "x\n')],
])('reading settings takes twice the steps for twice the %s', async (_, text) => {
  await expectLinear((count) => readSettings(text(count)), 400);
});

test.each<[what: string, text: (count: number) => string]>([
  ['actors of one name without an id', (n) => many(n, () => '- name: Ina Berg\n')],
  ['actors of one id', (n) => many(n, (i) => `- { id: berg, name: Ina Berg${i} }\n`)],
  ['keys that are not known', (n) => `- id: berg\n  name: Ina Berg\n${many(n, (i) => `  key-${i}: x\n`)}`],
])('reading actors takes twice the steps for twice the %s', async (_, text) => {
  await expectLinear((count) => readActorsFile(text(count), `${place}actors.yaml`), 400);
});
