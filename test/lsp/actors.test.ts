import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startEditor } from './editor';

const article = `# 😀 Talks go on

Ina Berg met Ilan Dorvek in Osk. “Nothing is agreed,” Dorvek said. “We will
wait.”

Berg said the plan obviously failed. She obviously left.

The hall emptied. “The port is ours to close.” Snow fell.
`;

test('the tree: who speaks most stands first, what nobody speaks stands apart', async () => {
  const editor = await startEditor({ files: { 'actors.yaml': '- { id: dorvek, name: Ilan Dorvek }\n' } });
  await editor.open('talks.md', article);
  const result = await editor.actors('talks.md');
  const document = TextDocument.create('', '', 0, article);
  expect(result).toMatchObject({ version: 1, headline: '😀 Talks go on' });
  const names = result?.actors.map(({ name, registered }) => [name, registered]);
  expect(names?.slice(0, 2)).toEqual(
    expect.arrayContaining([
      ['Ilan Dorvek', true],
      ['Ina Berg', false],
    ]),
  );
  const counts = result?.actors.map(({ statements }) => statements.length) ?? [];
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));

  const dorvek = result?.actors.find(({ id }) => id === 'dorvek');
  expect(document.getText(dorvek?.first)).toBe('Ilan Dorvek');
  expect(dorvek?.card).toContain('**Ilan Dorvek**');
  const [statement] = dorvek?.statements ?? [];
  expect(statement).toMatchObject({ kind: 'direct', confidence: expect.any(Number) });
  expect(statement?.account).toMatch(/^“Nothing is agreed,”/);
  expect(statement?.account).not.toContain('\n');
  expect(document.getText(statement?.range)).toMatch(/^Nothing is agreed,/);
  expect(result?.unattributed.map(({ account }) => account)).toEqual(['“The port is ours to close.”']);
});

test('a paraphrase is listed with what was done with the words', async () => {
  const editor = await startEditor();
  await editor.open('talks.md', 'Ina Berg said that the plan had failed. She denied the charge.\n');
  const result = await editor.actors('talks.md');
  expect(result?.actors[0]?.statements.map(({ account, record }) => [account, record])).toEqual([
    ['said that the plan had failed', 'Ina Berg said that the plan had failed.'],
    ['denied the charge', 'Ina Berg denied the charge.'],
  ]);
});

test('what two say together is listed under both', async () => {
  const editor = await startEditor();
  const text = 'Talks end\n\n“We go home,” Ana Ruiz and Anders Holm said in a joint statement. Holm said it rained.\n';
  await editor.open('talks.md', text);
  const result = await editor.actors('talks.md');
  expect(result?.actors.map(({ name, statements }) => [name, statements.map(({ account }) => account)])).toEqual([
    ['Anders Holm', ['“We go home,”', 'said it rained']],
    ['Ana Ruiz', ['“We go home,”']],
  ]);
  expect(result?.actors[0]?.card).toContain('2 statements here');
});

test('the server says what it found, and how fast', async () => {
  const editor = await startEditor();
  await editor.open('talks.md', article);
  const told = await editor.reviewed.next();
  const result = await editor.actors('talks.md');
  expect(told).toMatchObject({ version: 1, findings: result?.findings, actors: result?.actors.length });
  expect(told.statements).toBeGreaterThanOrEqual(3);
  expect(told.took).toBeGreaterThanOrEqual(0);
});

test('all rules, by their titles, with their levels by the desk', async () => {
  const editor = await startEditor({ files: { 'hearsay.yaml': 'rules: { vague-source: error }\n' } });
  const rules = await editor.rules();
  const vague = { id: 'vague-source', title: 'Vague source' };
  expect(rules).toContainEqual({ ...vague, level: 'warning', levels: ['warning', 'information'] });
  expect(rules).toContainEqual(expect.objectContaining({ id: 'undefined-acronym', level: 'off' }));
  await editor.open('talks.md', article);
  expect(await editor.rules('talks.md')).toContainEqual({ ...vague, level: 'error', levels: ['error'] });
  expect(rules.map(({ id }) => id)).toEqual([...new Set(rules.map(({ id }) => id))]);
});

test('the page of a rule', async () => {
  const page = await (await startEditor()).rulePage('vague-source');
  expect(page).toContain('`vague-source` · sourcing');
  expect(page).toMatch(/## Flagged\n\n- .*\*\*\w/);
  expect(page).toContain('vague-source: off');
});

test('a text in another language is said not to be English, and nobody in it speaks', async () => {
  const editor = await startEditor();
  const sentence = 'Der Bürgermeister sagte am Montag, dass die Brücke nicht vor dem Winter fertig wird. ';
  await editor.open('bruecke.md', sentence.repeat(6));
  expect(await editor.actors('bruecke.md')).toMatchObject({ isEnglish: false, actors: [], findings: 0 });
  await editor.open('talks.md', article);
  expect(await editor.actors('talks.md')).toMatchObject({ isEnglish: true });
});
