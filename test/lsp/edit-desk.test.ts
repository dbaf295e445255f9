import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DeskChange } from '../../server/src/lsp/protocol';
import { startEditor } from './editor';
import { type Files, filesAfter, pathOf } from './files-after';

const article = `# Talks go on in Osk

Foreign Minister Ilan Dorvek met Mayor Ina Berg. “Nothing is agreed,” Dorvek said.

Berg said the plan obviously failed. Two officials said it had not.
`;

/** Asks for the change from the article `osk/talks.md`, and gives the desk's files as they are when its edit is made, and what it says. */
async function check(change: DeskChange, files: Files = {}, text = article) {
  const editor = await startEditor({ files });
  await editor.open('osk/talks.md', text);
  const result = await editor.editDesk('osk/talks.md', change);
  if ('refused' in result) return { refused: result.refused };
  const after = filesAfter(result.edit, files);
  const document = TextDocument.create('', '', 0, after[pathOf(result.file)] ?? '');
  return { after, written: document.getText(result.written) };
}

const berg = '# Who is who\n- id: berg # the mayor\n  name: Ina Berg\n';

test('an actor is added at the end of the actors file, with the office the article gives', async () => {
  const { after, written } = await check({ kind: 'addActor', actor: 'ilan-dorvek' }, { 'actors.yaml': berg });
  expect(after).toEqual({
    'actors.yaml': `${berg}- id: ilan-dorvek
  name: Ilan Dorvek
  kind: person
  roles:
    - title: Foreign Minister
`,
  });
  expect(written).toMatch(/^id: ilan-dorvek[\s\S]*Minister$/);
});

const dorvek = `- id: ilan-dorvek
  name: Ilan Dorvek
  kind: person
  roles:
    - title: Foreign Minister
`;

test('where there is no actors file, one is written beside the desk’s hearsay.yaml, else in the workspace folder', async () => {
  const change = { kind: 'addActor', actor: 'ilan-dorvek' } as const;
  expect((await check(change)).after).toEqual({ 'actors.yaml': dorvek });
  const beside = { 'osk/hearsay.yaml': 'style: ap\n' };
  expect((await check(change, beside)).after).toEqual({ ...beside, 'osk/actors.yaml': dorvek });
  const named = { 'hearsay.yaml': 'actors: [desk/people.yaml]\n' };
  expect((await check(change, named)).after).toEqual({ ...named, 'desk/people.yaml': dorvek });
});

test('a desk that goes by no actors file is told of the new one', async () => {
  const { after } = await check({ kind: 'addActor', actor: 'ilan-dorvek' }, { 'hearsay.yaml': 'actors: []\n' });
  expect(after).toEqual({ 'hearsay.yaml': 'actors: [actors.yaml]\n', 'actors.yaml': dorvek });
});

test('of several actors files, the one with most of the kind', async () => {
  const files = {
    'hearsay.yaml': 'actors: [bodies.yaml, people.yaml]\n',
    'bodies.yaml': '- { id: osk, name: Osk, kind: country }\n',
    'people.yaml': '- { id: berg, name: Ina Berg }\n',
  };
  const { after } = await check({ kind: 'addActor', actor: 'ilan-dorvek' }, files);
  expect(Object.keys(after ?? {}).filter((path) => after?.[path] !== files[path as keyof typeof files])).toEqual([
    'people.yaml',
  ]);
});

test('a name becomes an alias', async () => {
  const files = { 'actors.yaml': `${berg}- { id: dorvik, name: Elan Dorvik }\n` };
  const alias = await check({ kind: 'addAlias', entry: 'berg', alias: 'Frau Berg' }, files);
  expect(alias.after?.['actors.yaml']).toContain('  name: Ina Berg\n  aliases: [Frau Berg]\n');
  expect(alias.written).toBe('aliases: [Frau Berg]');
  expect(await check({ kind: 'addAlias', entry: 'berg', alias: 'Elan Dorvik' }, files)).toEqual({
    refused: '“Elan Dorvik” already stands for Elan Dorvik (dorvik) in the actors file.',
  });
  expect(await check({ kind: 'addAlias', entry: 'berg', alias: 'ina berg' }, files)).toEqual({
    refused: 'actors.yaml says so already.',
  });
});

test('the level of a rule', async () => {
  const change = { kind: 'setRule', rule: 'editorial-adverb', level: 'hint' } as const;
  const files = { 'hearsay.yaml': 'rules: # ours\n  vague-source: error # always\n' };
  const { after, written } = await check(change, files);
  expect(after).toEqual({ 'hearsay.yaml': `${files['hearsay.yaml']}  editorial-adverb: hint\n` });
  expect(written).toBe('editorial-adverb: hint');
  expect((await check(change)).after).toEqual({ 'hearsay.yaml': 'rules:\n  editorial-adverb: hint\n' });
});

test('the level of a rule is set where it counts for the article', async () => {
  const change = { kind: 'setRule', rule: 'editorial-adverb', level: 'hint' } as const;
  const override = (level: string) => `overrides:\n  - files: [osk]\n    rules: { editorial-adverb: ${level} }\n`;
  expect((await check(change, { 'hearsay.yaml': override('off') })).after).toEqual({
    'hearsay.yaml': override('hint'),
  });
  expect((await check(change, { 'hearsay.yaml': override('off').replace('osk', 'sea') })).after).toEqual({
    'hearsay.yaml': `${override('off').replace('osk', 'sea')}rules:\n  editorial-adverb: hint\n`,
  });
});

test('a level that would not count is not set', async () => {
  const change = { kind: 'setRule', rule: 'editorial-adverb', level: 'hint' } as const;
  const base = 'overrides: [{ files: [osk], rules: { editorial-adverb: off } }]\n';
  expect(await check(change, { 'hearsay.yaml': 'extends: ./base.yaml\n', 'base.yaml': base })).toEqual({
    refused:
      'A file that the desk builds on says of articles like this one how grave “editorial-adverb” is: change it there.',
  });
  const own = `---\nhearsay: { editorial-adverb: error }\n---\n\n${article}`;
  expect(await check(change, {}, own)).toEqual({
    refused: 'The article says in its front matter how grave “editorial-adverb” is: change it there.',
  });
});

test('a broken file is left alone, and it is said why', async () => {
  const files = { 'actors.yaml': `${berg}\taliases: [x]\n` };
  expect(await check({ kind: 'addActor', actor: 'ilan-dorvek' }, files)).toEqual({
    refused: 'Nothing can be written into actors.yaml before line 4 is mended. A tab indents this line: use spaces.',
  });
});

test('nobody without a name is added, and nobody twice', async () => {
  const editor = await startEditor({ files: { 'actors.yaml': berg } });
  await editor.open('osk/talks.md', article);
  const actors = (await editor.actors('osk/talks.md'))?.actors ?? [];
  const refusals = await Promise.all(
    ['anonymous', 'person'].map(async (kind) => {
      const { id } = actors.find((actor) => actor.kind === kind && (kind === 'anonymous' || actor.registered)) as {
        id: string;
      };
      return editor.editDesk('osk/talks.md', { kind: 'addActor', actor: id });
    }),
  );
  expect(refusals).toEqual([
    { refused: '“Two officials” is nobody’s name, and the actors file is for names.' },
    { refused: 'Ina Berg is in the actors file already.' },
  ]);
});

test('the entries of the desk, to choose from', async () => {
  const editor = await startEditor({ files: { 'actors.yaml': berg } });
  await editor.open('osk/talks.md', article);
  expect(await editor.entries('osk/talks.md')).toEqual([
    { id: 'berg', name: 'Ina Berg', kind: 'person', spelling: 'Ina Berg', aliases: [] },
  ]);
});

test('an article that is not open gives its actors all the same', async () => {
  const editor = await startEditor({ files: { 'actors.yaml': berg, 'osk/talks.md': article } });
  const made = await editor.editDesk('osk/talks.md', { kind: 'addActor', actor: 'person:ilan dorvek' });
  expect(made).toMatchObject({ file: 'file:///newsroom/actors.yaml' });
  expect(await editor.editDesk('osk/gone.md', { kind: 'addActor', actor: 'ilan-dorvek' })).toEqual({
    refused: 'This document is not reviewed.',
  });
});

test('an entry goes by its id in the folder, too', async () => {
  const alias = { kind: 'addAlias', entry: 'file:///newsroom/actors.yaml#berg', alias: 'Frau Berg' } as const;
  expect((await check(alias, { 'actors.yaml': berg })).written).toBe('aliases: [Frau Berg]');
});
