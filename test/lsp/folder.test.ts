import { expect, test } from 'vitest';
import type {
  Location,
  TextDocumentEdit,
  WorkspaceDiagnosticReport,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { type ReferencesResult, referencesRequest } from '../../server/src/lsp/protocol';
import { startEditor, uriOf } from './editor';

const files = {
  'actors.yaml': '- id: dorvek\n  name: Ilan Dorvek\n  kind: person\n  side: Osk\n',
  'monday.md': '---\ndate: 2025-05-05\n---\n\n# Talks open\n\nIlan Dorvek said the port was shut.\n',
  'friday.txt':
    'Talks end\n\nDorvek left early. “We go home,” Ilan Dorvek said. Mara Telling agreed that it was over.\n',
  'notes.yaml': 'Ilan Dorvek said this is no article.\n',
};

type Editor = Awaited<ReturnType<typeof startEditor>>;

/** Waits until the server knows of so many articles, and says who speaks in them: “Ilan Dorvek: 2 in 2”. */
async function check(editor: Editor, articles: number, actors: readonly string[]) {
  while ((await editor.folder.next()) !== articles);
  const { actors: found } = await editor.folderActors();
  expect(
    found.map(({ name, articles }) => {
      const said = articles.flatMap(({ statements }) => statements);
      return `${name}: ${said.length} in ${articles.length}`;
    }),
  ).toEqual(actors);
}

/** Places as “friday.txt 3”, by file and line. */
const placesIn = (locations: readonly { uri: string; range: Location['range'] }[]) =>
  locations.map(({ uri, range }) => `${uri.replace(uriOf(''), '')} ${range.start.line + 1}`);

test('an actor is one over all articles of the folder', async () => {
  const editor = await startEditor({ files });
  await check(editor, 2, ['Ilan Dorvek: 2 in 2', 'Mara Telling: 1 in 1']);
  const {
    actors: [dorvek],
  } = await editor.folderActors();
  expect(dorvek).toMatchObject({ registered: true, side: 'Osk', kind: 'person' });
  expect(dorvek?.articles.map(({ headline, date }) => [headline, date])).toEqual([
    ['Talks open', '2025-05-05'],
    ['Talks end', undefined],
  ]);
});

test('a source without a name is listed with its article', async () => {
  const report = 'A minister said the port was shut.\n';
  const editor = await startEditor({ files: { 'a.txt': report, 'b.txt': report } });
  await check(editor, 2, ['minister: 1 in 1', 'minister: 1 in 1']);
  const { actors: found } = await editor.folderActors();
  expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  expect(found.flatMap(({ articles }) => articles.map(({ uri }) => uri))).toEqual([uriOf('a.txt'), uriOf('b.txt')]);
});

test('a surname alone is nobody in another article', async () => {
  const editor = await startEditor({
    files: { 'a.txt': 'Holm said it rained.\n', 'b.txt': 'Holm said the sun shone.\n' },
  });
  await check(editor, 2, ['Holm: 1 in 1', 'Holm: 1 in 1']);
});

test('what nobody is named for is listed with its article', async () => {
  const text = 'Port shut\n\nThe hall emptied. “The port is ours to close.” Snow fell.\n';
  const editor = await startEditor({ files: { 'a.txt': text } });
  while ((await editor.folder.next()) !== 1);
  const { unattributed } = await editor.folderActors();
  expect(unattributed).toMatchObject([
    { uri: uriOf('a.txt'), headline: 'Port shut', account: '“The port is ours to close.”', kind: 'direct' },
  ]);
});

test('pages and captions are counted where hearsay.yaml includes them, as other articles are', async () => {
  const pages = {
    ...files,
    'stories/page.html': '<main><h1>Port open</h1><p>Mara Telling said the port was open.</p></main>',
    'stories/talk.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana Ruiz>It rained.\n',
    'theme/page.html': '<p>Bo Holm said this is no article.</p>',
  };
  const unasked = await startEditor({ files: pages });
  await check(unasked, 2, ['Ilan Dorvek: 2 in 2', 'Mara Telling: 1 in 1']);
  const editor = await startEditor({ files: { ...pages, 'hearsay.yaml': 'include: ["*.md", "*.txt", stories]\n' } });
  await check(editor, 4, ['Ilan Dorvek: 2 in 2', 'Mara Telling: 2 in 2', 'Ana Ruiz: 1 in 1']);
  const { actors } = await editor.folderActors();
  expect(actors[1]?.articles.map(({ headline }) => headline)).toEqual(['Talks end', 'Port open']);
  await editor.write('stories/page.html', '<p>Bo Holm said the port was shut.</p>');
  await check(editor, 4, ['Ilan Dorvek: 2 in 2', 'Ana Ruiz: 1 in 1', 'Bo Holm: 1 in 1', 'Mara Telling: 1 in 1']);
});

test('a file that is written, changed and deleted', async () => {
  const editor = await startEditor({ files });
  await check(editor, 2, ['Ilan Dorvek: 2 in 2', 'Mara Telling: 1 in 1']);
  await editor.write('sunday.txt', 'Mara Telling said the port was open. Mara Telling said no more.\n');
  await check(editor, 3, ['Mara Telling: 3 in 2', 'Ilan Dorvek: 2 in 2']);
  await editor.write('friday.txt', 'Ana Ruiz said it rained.\n');
  await check(editor, 3, ['Mara Telling: 2 in 1', 'Ana Ruiz: 1 in 1', 'Ilan Dorvek: 1 in 1']);
  await editor.write('sunday.txt', null);
  await check(editor, 2, ['Ana Ruiz: 1 in 1', 'Ilan Dorvek: 1 in 1']);
});

test('an open article counts as it is in the editor, and as it is on disk when it is closed', async () => {
  const editor = await startEditor({ files });
  await check(editor, 2, ['Ilan Dorvek: 2 in 2', 'Mara Telling: 1 in 1']);
  await editor.open('friday.txt', 'Ana Ruiz said it rained.\n');
  await check(editor, 2, ['Ana Ruiz: 1 in 1', 'Ilan Dorvek: 1 in 1']);
  await editor.close('friday.txt');
  await check(editor, 2, ['Ilan Dorvek: 2 in 2', 'Mara Telling: 1 in 1']);
});

test('an open article that is reviewed no more is counted no more', async () => {
  const editor = await startEditor({ files });
  await check(editor, 2, ['Ilan Dorvek: 2 in 2', 'Mara Telling: 1 in 1']);
  await editor.open('friday.txt', 'Ana Ruiz said it rained.\n');
  await check(editor, 2, ['Ana Ruiz: 1 in 1', 'Ilan Dorvek: 1 in 1']);
  await editor.switch('friday.txt', false);
  await check(editor, 1, ['Ilan Dorvek: 1 in 1']);
  await editor.switch('friday.txt', true);
  await check(editor, 2, ['Ana Ruiz: 1 in 1', 'Ilan Dorvek: 1 in 1']);
});

test('a desk that changes its mind', async () => {
  const editor = await startEditor({ files });
  await check(editor, 2, ['Ilan Dorvek: 2 in 2', 'Mara Telling: 1 in 1']);
  await editor.write('hearsay.yaml', 'exclude: [monday.md]\n');
  await check(editor, 1, ['Ilan Dorvek: 1 in 1', 'Mara Telling: 1 in 1']);
});

test('a user who wants no folder', async () => {
  const editor = await startEditor({ files, settings: { folder: { enable: false } } });
  await check(editor, 0, []);
});

test('a file that cannot be read is passed over', async () => {
  const editor = await startEditor({ files, unreadable: ['friday.txt'] });
  await check(editor, 1, ['Ilan Dorvek: 1 in 1']);
});

test('references and symbols of the folder', async () => {
  const editor = await startEditor({ files });
  await check(editor, 2, ['Ilan Dorvek: 2 in 2', 'Mara Telling: 1 in 1']);
  await editor.open('today.txt', 'Ilan Dorvek has left.\n');
  while ((await editor.folder.next()) !== 3);
  const found = await editor.at<Location[]>('textDocument/references', 'today.txt', 'Dorvek', {
    context: { includeDeclaration: true },
  });
  expect(placesIn(found)).toEqual(['today.txt 1', 'monday.md 7', 'monday.md 7', ...Array(3).fill('friday.txt 3')]);
  expect(await editor.hover('today.txt', 'Dorvek')).toContain(
    'In this folder: 2 statements (1 quoted, 1 paraphrased) in 3 articles.',
  );

  const symbols = async (query: string) => {
    const all: WorkspaceSymbol[] = await editor.client.sendRequest('workspace/symbol', { query });
    return all.map(({ name, containerName }) => (containerName ? `${name} (${containerName})` : name));
  };
  expect(await symbols('dvk')).toEqual(['Ilan Dorvek (2 statements)']);
  expect(await symbols('talks')).toEqual(['Talks open (2025-05-05)', 'Talks end']);
});

test('findings of articles that are not open, for those who want them, each told once', async () => {
  const loud = { 'loud.txt': 'The plan obviously failed.\n', 'calm.txt': 'It rained.\n' };
  const editor = await startEditor({ files: loud, diagnostics: 'pull', settings: { folder: { findings: true } } });
  const ask = (previousResultIds: { uri: string; value: string }[]): Promise<WorkspaceDiagnosticReport> =>
    editor.client.sendRequest('workspace/diagnostic', { previousResultIds });
  while ((await editor.folder.next()) !== 2);
  const first = await ask([]);
  const told = first.items.map((item) => [item.uri, item.kind === 'full' ? item.items.map(({ code }) => code) : []]);
  expect(Object.fromEntries(told)).toEqual({ [uriOf('loud.txt')]: ['editorial-adverb'], [uriOf('calm.txt')]: [] });

  const known = first.items.map(({ uri, resultId }) => ({ uri, value: resultId as string }));
  const second = ask(known);
  await editor.write('loud.txt', 'The plan failed.\n');
  expect((await second).items).toMatchObject([{ uri: uriOf('loud.txt'), items: [] }]);
  const third = ask(known);
  await editor.write('calm.txt', null);
  expect((await third).items.map(({ uri }) => uri)).toContain(uriOf('loud.txt'));
});

/** The references by kind from the words of the open document. */
async function byKind(editor: Editor, path: string, words: string) {
  const { names, others, statements } = await editor.at<ReferencesResult>(referencesRequest, path, words);
  return { names: placesIn(names), others: placesIn(others), statements: placesIn(statements) };
}

const pronouns = { ...files, 'sunday.txt': 'Ilan Dorvek left early. He said that the port was shut.\n' };

test('references tell names, what stands for them, and statements apart', async () => {
  const editor = await startEditor({ files: pronouns });
  while ((await editor.folder.next()) !== 3);
  await editor.open('sunday.txt', pronouns['sunday.txt']);
  expect(await byKind(editor, 'sunday.txt', '[[Ilan]] Dorvek left')).toEqual({
    names: ['sunday.txt 1', 'monday.md 7', 'friday.txt 3', 'friday.txt 3'],
    others: ['sunday.txt 1'],
    statements: ['sunday.txt 1', 'monday.md 7', 'friday.txt 3'],
  });
});

test('from an entry of the actors file, references are those in all articles, and the definition is the entry', async () => {
  const actors = `${files['actors.yaml']}- { id: telling, name: Mara Telling }\n`;
  const editor = await startEditor({ files: { ...files, 'actors.yaml': actors } });
  while ((await editor.folder.next()) !== 2);
  await editor.open('actors.yaml', actors);
  const referencesAt = async (words: string) =>
    placesIn(await editor.at<Location[]>('textDocument/references', 'actors.yaml', words, { context: {} }));
  expect(await referencesAt('id: [[dorvek]]')).toEqual([
    'monday.md 7',
    'monday.md 7',
    'friday.txt 3',
    'friday.txt 3',
    'friday.txt 3',
  ]);
  expect(await referencesAt('side: [[Osk]]')).toHaveLength(5);
  expect(await referencesAt('name: [[Mara]] Telling')).toEqual(['friday.txt 3', 'friday.txt 3']);
  expect((await byKind(editor, 'actors.yaml', 'name: [[Mara]] Telling')).statements).toEqual(['friday.txt 3']);
  const definition = await editor.at<Location>('textDocument/definition', 'actors.yaml', 'id: [[dorvek]]');
  expect(placesIn([definition])).toEqual(['actors.yaml 2']);
});

test('a new document that is saved nowhere is no article of the folder', async () => {
  const editor = await startEditor({ files });
  await check(editor, 2, ['Ilan Dorvek: 2 in 2', 'Mara Telling: 1 in 1']);
  await editor.open('untitled:Untitled-1', 'Ana Ruiz said it rained.\n');
  await check(editor, 2, ['Ilan Dorvek: 2 in 2', 'Mara Telling: 1 in 1']);
});

test('a rename changes the name in the other articles too, once the user has seen where', async () => {
  const editor = await startEditor({ files });
  while ((await editor.folder.next()) !== 2);
  await editor.open('monday.md', files['monday.md']);
  const edit = await editor.at<WorkspaceEdit>('textDocument/rename', 'monday.md', 'Ilan [[Dorvek]] said', {
    newName: 'Ilan Dorvik',
  });
  const changed = (edit.documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => [
    textDocument.uri.replace(uriOf(''), ''),
    edits.length,
    edits.filter((one) => 'annotationId' in one).length,
  ]);
  expect(changed).toEqual([
    ['monday.md', 1, 0],
    ['friday.txt', 2, 2],
    ['actors.yaml', expect.any(Number), 0],
  ]);
  expect(edit.changeAnnotations).toMatchObject({ elsewhere: { label: 'In other articles', needsConfirmation: true } });
});

test('a rename leaves the other articles alone where the editor can’t ask', async () => {
  const editor = await startEditor({ files, annotations: false });
  while ((await editor.folder.next()) !== 2);
  await editor.open('monday.md', files['monday.md']);
  const edit = await editor.at<WorkspaceEdit>('textDocument/rename', 'monday.md', 'Ilan [[Dorvek]] said', {
    newName: 'Ilan Dorvik',
  });
  expect(JSON.stringify(edit)).not.toContain('friday');
});
