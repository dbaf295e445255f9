import { expect, test } from 'vitest';
import type { AnnotatedTextEdit, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { type Setup, startEditor, uriOf } from './editor';

const article = `---
title: Dorvek waits in Osk
---

# Dorvek waits in Osk

Foreign Minister Ilan Dorvek met Ina Berg in Osk. “Nothing is agreed,” Dorvek said on Monday. “We will wait.”

He said that the talks would go on. “Mr. Dorvek told me to wait,” Berg said. Dorvek’s deputy said nothing.
`;

type Renamed = WorkspaceEdit | { readonly refused: string };

async function open(text: string, setup: Setup = {}, path = 'talks.md') {
  const editor = await startEditor(setup);
  await editor.open(path, text);
  return {
    ...editor,
    rename: (words: string, newName: string): Promise<Renamed> =>
      editor.at<WorkspaceEdit>('textDocument/rename', path, words, { newName }).catch(refused),
    prepare: (words: string) =>
      editor.at<{ range: never; placeholder: string }>('textDocument/prepareRename', path, words).catch(refused),
  };
}

const refused = ({ message }: Error) => ({ refused: message });

/** The article's lines that are other than before, once all the edits are made. */
async function check(words: string, newName: string, text = article, setup: Setup = {}): Promise<string[]> {
  const editor = await open(text, setup);
  const edit = (await editor.rename(words, newName)) as WorkspaceEdit;
  const after = editor.edited('talks.md', edit).split('\n');
  return after.filter((line) => !text.split('\n').includes(line));
}

test('a surname is spelled anew in the full name, alone, in the possessive, in the headline and in the front matter', async () => {
  expect(await check('[[Dorvek]] said on', 'Dorvik')).toEqual([
    'title: Dorvik waits in Osk',
    '# Dorvik waits in Osk',
    'Foreign Minister Ilan Dorvik met Ina Berg in Osk. “Nothing is agreed,” Dorvik said on Monday. “We will wait.”',
    'He said that the talks would go on. “Mr. Dorvik told me to wait,” Berg said. Dorvik’s deputy said nothing.',
  ]);
});

test('only what changes in a name is changed in its other forms', async () => {
  expect(await check('[[Ilan]] Dorvek met', 'Ilyan Dorvek')).toEqual([
    'Foreign Minister Ilyan Dorvek met Ina Berg in Osk. “Nothing is agreed,” Dorvek said on Monday. “We will wait.”',
  ]);
  expect(await check('Ina [[Berg]] in', 'Ina van Bergen')).toEqual([
    'Foreign Minister Ilan Dorvek met Ina van Bergen in Osk. “Nothing is agreed,” Dorvek said on Monday. “We will wait.”',
    'He said that the talks would go on. “Mr. Dorvek told me to wait,” van Bergen said. Dorvek’s deputy said nothing.',
  ]);
  expect(await check('[[Berg]] said', 'Ina B. Berg')).toEqual([
    'He said that the talks would go on. “Mr. Dorvek told me to wait,” Ina B. Berg said. Dorvek’s deputy said nothing.',
  ]);
});

test('another of the same surname keeps hers', async () => {
  const text = 'Ina Berg met Karl Berg in Osk.\n\nKarl Berg said that he was tired. Ina Berg said nothing.\n';
  expect(await check('[[Karl]] Berg met'.replace(' met', ' in'), 'Karl Borg', text)).toEqual([
    'Ina Berg met Karl Borg in Osk.',
    'Karl Borg said that he was tired. Ina Berg said nothing.',
  ]);
});

test('capitals stay capitals, and emphasis and line breaks stay where they are', async () => {
  const text = '# ILAN DORVEK WAITS\n\nOn Monday **Ilan**\nDorvek said that he was tired.\n';
  expect(await check('[[Dorvek]] said', 'Ilyan Dorvik', text)).toEqual([
    '# ILYAN DORVIK WAITS',
    'On Monday **Ilyan**',
    'Dorvik said that he was tired.',
  ]);
});

test('places inside quotation marks wait for a word, and are left out for editors that can’t ask', async () => {
  const editor = await open(article);
  const edit = (await editor.rename('[[Dorvek]] said on', 'Dorvik')) as WorkspaceEdit;
  const { textDocument, edits } = (edit.documentChanges as TextDocumentEdit[])[0] as TextDocumentEdit;
  expect(textDocument).toEqual({ uri: uriOf('talks.md'), version: 1 });
  const waiting = edits.filter((made) => 'annotationId' in made).map((made) => (made as AnnotatedTextEdit).range);
  expect(editor.shown('talks.md', waiting)).toEqual(['9: Dorvek']);
  expect(edit.changeAnnotations).toMatchObject({ quoted: { needsConfirmation: true } });
  expect((await check('[[Dorvek]] said on', 'Dorvik', article, { annotations: false })).join('\n')).toContain(
    '“Mr. Dorvek told me to wait,” Berg said. Dorvik’s',
  );
});

test('what is no name is refused with a reason, and so is what can’t be one', async () => {
  const editor = await open(article);
  const answers = await Promise.all(
    ['[[He]] said', 'Mr. [[Dorvek]] told', '“We will [[wait]]', 'met [[Ina]] Berg', '[[talks]] would'].map(
      editor.prepare,
    ),
  );
  expect(answers.map((answer) => ('refused' in answer ? answer.refused : answer.placeholder))).toEqual([
    '“He” is a pronoun: rename a name of Ilan Dorvek instead.',
    'Dorvek',
    'These are quoted words, not a name: put the cursor on somebody’s name.',
    'Ina Berg',
    'There is no name here: put the cursor on the name of a person, an organisation or a country.',
  ]);
  const refusals = await Promise.all(
    ['', 'Ina\nBerg', '“Ina” Berg', '…'].map((name) => editor.rename('[[Ina]] Berg', name)),
  );
  expect(refusals).toEqual([
    { refused: 'A name can’t be empty: write the new spelling.' },
    { refused: 'A name must be on one line: remove the line break.' },
    { refused: 'A name cannot contain quotation marks: remove them.' },
    { refused: '“…” has no letter in it: write a name.' },
  ]);
});

test('the desk’s entry follows, and keeps the old spelling as an alias', async () => {
  const actors = '# Those we quote\n- id: berg\n  name: Ina Berg # chair\n';
  const editor = await open(article, { files: { 'actors.yaml': actors } });
  await editor.open('actors.yaml', actors);
  const edit = (await editor.rename('[[Berg]] said', 'Borg')) as WorkspaceEdit;
  expect(editor.edited('talks.md', edit)).toContain('met Ina Borg in Osk');
  expect(editor.edited('actors.yaml', edit)).toBe(
    '# Those we quote\n- id: berg\n  name: Ina Borg # chair\n  aliases: [Ina Berg]\n',
  );
});

test('a misspelling that is set right leaves the entry as it is', async () => {
  const actors = '- id: berg\n  name: Ina Berg\n  aliases: [Ina Bergh]\n';
  const text = 'Ina Bergh said that she was tired. “I am tired,” Bergh said.\n';
  const editor = await open(text, { files: { 'actors.yaml': actors } });
  const edit = (await editor.rename('[[Bergh]] said that', 'Ina Berg')) as WorkspaceEdit;
  expect(edit.documentChanges).toHaveLength(1);
  expect(editor.edited('talks.md', edit)).toBe('Ina Berg said that she was tired. “I am tired,” Berg said.\n');
});
