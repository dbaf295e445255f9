import { expect, test } from 'vitest';
import { type CodeAction, CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver';
import { startEditor } from './editor';
import { type Files, filesAfter } from './files-after';

const article = `# Talks go on in Osk

Foreign Minister Ilan Dorvec met Mayor Ina Berg. “Nothing is agreed,” Dorvec said.

Two officials said so. The plan obviously failed. Berg left with Ina Bergh, the mayor.
`;
const berg = '- id: berg\n  name: Ina Berg\n';
const dorvek = '- { id: dorvek, name: Elan Dorvik }\n';

/** What is offered at the words, as “kind: title”; and, for the action of that title, the files as they are when it is done. */
async function check(words: string, title = '', files: Files = { 'actors.yaml': berg }, text = article) {
  const editor = await startEditor({ files });
  await editor.open('talks.md', text);
  const all = await editor.actions('talks.md', words, ['quickfix', 'refactor']);
  const actions = all.filter(({ kind }) => kind !== 'refactor.rewrite.correct');
  const edit = actions.find((action) => action.title === title)?.edit;
  const titles = actions.map(({ kind, title }) => `${kind}: ${title}`);
  return { titles, after: edit && filesAfter(edit, files) };
}

test('somebody without an entry can be added', async () => {
  const { titles, after } = await check('Ilan Dorvec', 'Add Ilan Dorvec to actors.yaml');
  expect(titles).toEqual(['refactor: Add Ilan Dorvec to actors.yaml']);
  expect(after?.['actors.yaml']).toMatch(/name: Ina Berg\n- id: ilan-dorvec\n {2}name: Ilan Dorvec\n/);
  expect((await check('Ilan Dorvec', '', {})).titles).toEqual(['refactor: Add Ilan Dorvec to actors.yaml']);
});

test('words that are nobody’s name cannot', async () => {
  expect((await check('Two officials')).titles).toEqual([]);
});

test('or be an alias of an entry that is spelled much like it', async () => {
  const files = { 'actors.yaml': berg + dorvek };
  const { titles, after } = await check('Ilan Dorvec', 'Add “Ilan Dorvec” as an alias of Elan Dorvik', files);
  expect(titles).toEqual([
    'refactor: Add Ilan Dorvec to actors.yaml',
    'refactor: Add “Ilan Dorvec” as an alias of Elan Dorvik',
  ]);
  expect(after?.['actors.yaml']).toBe(`${berg}- { id: dorvek, name: Elan Dorvik, aliases: [Ilan Dorvec] }\n`);
});

test('another spelling of an actor can be known from now on, or be the desk’s', async () => {
  const title = 'Make “Ilan Dorvec” the desk’s spelling of Ilan Dorvek';
  const files = { 'actors.yaml': '- id: dorvek # minister\n  name: Ilan Dorvek\n' };
  const { titles, after } = await check('Ilan Dorvec', title, files);
  expect(titles).toContain('refactor: Add “Ilan Dorvec” as an alias of Ilan Dorvek');
  expect(titles).toContain(`quickfix: ${title}`);
  expect(after?.['actors.yaml']).toBe('- id: dorvek # minister\n  name: Ilan Dorvec\n  aliases: [Ilan Dorvek]\n');
});

test('the desk’s spelling is written in all places but quotations', async () => {
  const editor = await startEditor({ files: { 'actors.yaml': '- { id: dorvek, name: Ilan Dorvek }\n' } });
  const text = 'Ilan Dorvec spoke. Then Dorvec left.\n\n“Dorvec is ill,” Ina Berg said. Dorvec is not.\n';
  await editor.open('talks.md', text);
  const title = 'Use the desk’s spelling “Dorvek” in all 3 places';
  const action = (await editor.actions('talks.md', 'Dorvec')).find((action) => action.title === title) as CodeAction;
  expect(action.kind).toBe(CodeActionKind.QuickFix);
  expect(editor.edited('talks.md', action.edit ?? {})).toBe(
    'Ilan Dorvek spoke. Then Dorvek left.\n\n“Dorvec is ill,” Ina Berg said. Dorvek is not.\n',
  );
});

test('the rule of a finding can be set one level lower, or off', async () => {
  const files = { 'hearsay.yaml': '# ours\nrules:\n  editorial-adverb: error # always\n' };
  const { titles, after } = await check('obviously', 'Turn “editorial-adverb” off in hearsay.yaml', files);
  expect(titles.slice(-2)).toEqual([
    'quickfix: Set “editorial-adverb” to warning in hearsay.yaml',
    'quickfix: Turn “editorial-adverb” off in hearsay.yaml',
  ]);
  expect(after).toEqual({ 'hearsay.yaml': '# ours\nrules:\n  editorial-adverb: off # always\n' });
  const hint = { 'hearsay.yaml': 'rules: { editorial-adverb: hint }\n' };
  expect((await check('obviously', '', hint)).titles.filter((title) => /hearsay\.yaml/.test(title))).toEqual([
    'quickfix: Turn “editorial-adverb” off in hearsay.yaml',
  ]);
});

test('the light bulb leaves names alone until it is asked', async () => {
  const editor = await startEditor({ files: { 'actors.yaml': berg } });
  await editor.open('talks.md', article);
  const offered = async (words: string, trigger: CodeActionTriggerKind) =>
    (await editor.actions('talks.md', words, undefined, trigger))
      .filter(({ kind }) => kind !== 'refactor.rewrite.correct')
      .map(({ title }) => title);
  expect(await offered('Ilan Dor|vec', CodeActionTriggerKind.Automatic)).toEqual([]);
  expect(await offered('Ilan Dor|vec', CodeActionTriggerKind.Invoked)).toEqual(['Add Ilan Dorvec to actors.yaml']);
});

test('an editor that asks later is given the edit when the action is chosen', async () => {
  const files = { 'actors.yaml': berg };
  const editor = await startEditor({ files, resolves: true });
  await editor.open('talks.md', article);
  const [action] = await editor.actions('talks.md', 'Ilan Dorvec', ['refactor']);
  expect(action?.edit).toBeUndefined();
  const chosen: CodeAction = await editor.client.sendRequest('codeAction/resolve', action);
  expect(filesAfter(chosen.edit ?? {}, files)['actors.yaml']).toContain('name: Ilan Dorvec\n');
});

test('an action that cannot be done any more says why, and changes nothing', async () => {
  const editor = await startEditor({ files: { 'actors.yaml': berg }, resolves: true });
  await editor.open('talks.md', article);
  const [action] = await editor.actions('talks.md', 'Ilan Dorvec', ['refactor']);
  const said = new Promise((resolve) => editor.client.onNotification('window/showMessage', resolve));
  await editor.write('actors.yaml', `${berg}  aliases: [x\n`);
  const chosen: CodeAction = await editor.client.sendRequest('codeAction/resolve', action);
  expect(chosen.edit).toBeUndefined();
  expect(await said).toMatchObject({ message: expect.stringContaining('Nothing can be written into actors.yaml') });
});
