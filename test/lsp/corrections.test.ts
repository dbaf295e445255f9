import { expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import type { CorrectionSays, DeskChange } from '../../server/src/lsp/protocol';
import { marked } from '../marked-text';
import { startEditor, uriOf } from './editor';
import { type Files, filesAfter } from './files-after';

const article = `# Ferry late again

Ana Ruiz met Olaf Berg on the quay. The ferry was late, she said. Nobody was hurt.

Paulo Lund said the hull was sound. The plan obviously failed.
`;

const settings = { corrections: { by: 'jm' } };

/** Says so of the words in `[[…]]` of the article, and gives the corrections file as it is then, without the day. */
async function correct(source: string, says: CorrectionSays, files: Files = {}) {
  const { text, spans } = marked(source);
  const editor = await startEditor({ files, settings });
  await editor.open('osk/ferry.md', text);
  const change: DeskChange = { kind: 'correct', at: spans[0] ?? [0, 0], says };
  const made = await editor.editDesk('osk/ferry.md', change);
  if ('refused' in made) return made.refused;
  const after = filesAfter(made.edit, files)['osk/corrections.yaml'];
  expect(after).toMatch(/date: \d{4}-\d\d-\d\d/);
  return after?.replace(/ {2}date: .*\n/g, '');
}

const at = (words: string) => article.replace(words, (found) => `[[${found}]]`);

test('who says the words is written beside the article, with the words, their neighbours, and who says so', async () => {
  expect(await correct(at('late, she'), { saidBy: 'olaf-berg' })).toBe(`- article: ferry.md
  exact: The ferry was late
  prefix: "met Olaf Berg on the quay. "
  suffix: ", she said. Nobody was hurt."
  saidBy: Olaf Berg
  by: jm
`);
});

test('somebody of the desk goes by the id of the entry; nobody is nobody', async () => {
  const files = { 'actors.yaml': '- { id: holm, name: Anders Holm }\n' };
  expect(await correct(at('hull was sound'), { saidBy: 'holm' }, files)).toContain('  saidBy: holm\n');
  expect(await correct(at('hull was sound'), { saidBy: null })).toContain('  saidBy: nobody\n');
});

test('words that are no statement are said by somebody, too: those selected, or the sentence', async () => {
  const chosen = await correct(at('Nobody was hurt'), { saidBy: 'Ines Vale' });
  expect(chosen).toContain('  exact: Nobody was hurt\n');
  expect(chosen).toContain('  saidBy: Ines Vale\n');
  expect(await correct(article.replace('was hurt', 'was [[]]hurt'), { saidBy: 'Ines Vale' })).toContain(
    '  exact: Nobody was hurt.\n',
  );
});

test('what else is said of a statement goes into its entry', async () => {
  const files = {
    'osk/corrections.yaml':
      '# ours\n- article: ferry.md\n  exact: the hull was sound\n  saidBy: Olaf Berg # heard\n- { article: other.md, exact: x, saidBy: y }\n',
  };
  const too = await correct(at('The plan obviously failed'), { extent: 'also' }, files);
  expect(too).toContain(
    '  saidBy: Olaf Berg # heard\n  by: jm\n  also: [The plan obviously failed]\n- { article: other.md',
  );
  const { 'osk/corrections.yaml': only } = { 'osk/corrections.yaml': too ?? '' };
  expect(await correct(at('hull'), { extent: 'only' }, { 'osk/corrections.yaml': only })).toContain('  only: hull\n');
});

test('a name in full is meant wherever it stands, another name in its place', async () => {
  const whole = await correct(at('Paulo Lund'), { sameAs: 'olaf-berg' });
  expect(whole).toContain('  exact: Paulo Lund\n  sameAs: Olaf Berg\n');
  const she = await correct(at('she'), { somebodyElse: true });
  expect(she).toMatch(/exact: she\n {2}prefix: .*\n {2}suffix: .*\n {2}somebodyElse: yes\n/);
});

test('nothing is written where there is nothing to correct, and it is said why', async () => {
  expect(await correct(at('Nobody was'), { statement: 'no' })).toBe(
    'There is no statement here: select the words that are said, and say who says them.',
  );
  expect(await correct(at('on the quay'), { sameAs: 'olaf-berg' })).toBe(
    'There is no name here: put the cursor into one.',
  );
  expect(await correct(at('Olaf Berg'), { sameAs: 'olaf-berg' })).toBe('It is read as Olaf Berg already.');
  const editor = await startEditor();
  await editor.open('untitled:Untitled-1', article);
  expect(
    await editor.editDesk('untitled:Untitled-1', { kind: 'correct', at: [20, 24], says: { saidBy: null } }),
  ).toEqual({
    refused: 'Save the article first: corrections are kept in a file beside it.',
  });
});

test('a correction counts at once, survives edits above it, and is taken back', async () => {
  const editor = await startEditor({ settings });
  await editor.open('ferry.md', article);
  const speaker = async () => {
    const { actors = [] } = (await editor.actors('ferry.md')) ?? {};
    const said = actors.flatMap(({ name, statements }) => statements.map((statement) => ({ name, ...statement })));
    return said.find(({ account }) => account.includes('hull was sound'));
  };
  expect(await speaker()).toMatchObject({ name: 'Paulo Lund' });
  const start = article.indexOf('hull was');
  const change: DeskChange = { kind: 'correct', at: [start, start], says: { saidBy: 'olaf-berg' } };
  const made = await editor.editDesk('ferry.md', change);
  const files = 'edit' in made ? filesAfter(made.edit, {}) : {};
  await editor.write('corrections.yaml', files['corrections.yaml'] ?? null);
  expect(await speaker()).toMatchObject({ name: 'Olaf Berg', corrected: true });
  expect(await editor.hover('ferry.md', 'hull was')).toContain('(corrected by the desk)');
  await editor.type('ferry.md', 'Ana Ruiz met', 'On Monday at noon Ana Ruiz met');
  expect(await speaker()).toMatchObject({ name: 'Olaf Berg' });
  const now = editor.document('ferry.md')?.getText().indexOf('hull was') ?? 0;
  const undone = await editor.editDesk('ferry.md', { kind: 'removeCorrection', at: [now, now] });
  const left = 'edit' in undone ? filesAfter(undone.edit, files) : {};
  expect(left['corrections.yaml']).toBe('');
  await editor.write('corrections.yaml', '');
  expect(await speaker()).toMatchObject({ name: 'Paulo Lund' });
  expect(await editor.editDesk('ferry.md', { kind: 'removeCorrection', at: [now, now] })).toEqual({
    refused: 'Nothing was corrected here.',
  });
});

const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);

test('an editor that can’t ask is offered an action for everybody', async () => {
  const editor = await startEditor({ settings });
  await editor.open('ferry.md', article);
  const only = ['refactor.rewrite.correct'];
  expect(titles(await editor.actions('ferry.md', 'hull |was', only))).toEqual([
    'Said by Ana Ruiz',
    'Said by Olaf Berg',
    'Said by Nobody',
    'Not a Statement',
  ]);
  expect(titles(await editor.actions('ferry.md', 'Paulo| Lund', only))).toEqual([
    'Said by Ana Ruiz',
    'Said by Olaf Berg',
    'Said by Nobody',
    'Not a Statement',
    'Is the Same as Ana Ruiz',
    'Is the Same as Olaf Berg',
    'Is Somebody Else',
  ]);
  const [first] = await editor.actions('ferry.md', 'Nobody was hurt', only);
  expect(first?.title).toBe('This Is Said by Ana Ruiz');
  expect(filesAfter(first?.edit ?? {}, {})['corrections.yaml']).toContain('exact: Nobody was hurt\n');
  const selected = titles(await editor.actions('ferry.md', 'Nobody was hurt', only));
  expect(selected).toContain('These Words, Too');
  const inside = titles(await editor.actions('ferry.md', 'hull was', only));
  expect(inside).toContain('Only These Words');
  expect(inside).not.toContain('These Words, Too');
  expect(await editor.actions('ferry.md', 'on |the quay', only)).toEqual([]);
});

test('an editor that asks is given commands, and links in hovers', async () => {
  const editor = await startEditor({ options: { correctLink: 'x:' } });
  await editor.open('ferry.md', article);
  const [said] = await editor.actions('ferry.md', 'hull |was', ['refactor.rewrite.correct']);
  const start = article.indexOf('hull was') + 5;
  expect(said).toMatchObject({
    title: 'Said by…',
    command: { command: 'hearsay.saidBy', arguments: [{ uri: uriOf('ferry.md'), at: [start, start] }] },
  });
  expect(await editor.hover('ferry.md', 'hull [[was]]')).toContain(
    `[Said by…](x:saidBy?${start}-${start}) · [Not a Statement](x:notAStatement?${start}-${start})`,
  );
});

test('any editor can have the server make a correction', async () => {
  const editor = await startEditor({ settings });
  const applied = new Promise<Files>((resolve) =>
    editor.client.onRequest('workspace/applyEdit', ({ edit }) => {
      resolve(filesAfter(edit, {}));
      return { applied: true };
    }),
  );
  await editor.open('ferry.md', article);
  const start = article.indexOf('hull');
  const change: DeskChange = { kind: 'correct', at: [start, start], says: { statement: 'no' } };
  const command = { command: 'hearsay.editDesk', arguments: [uriOf('ferry.md'), change] };
  await editor.client.sendRequest('workspace/executeCommand', command);
  expect((await applied)['corrections.yaml']).toContain('statement: no\n');
});

test('findings are suppressed in the corrections file where the user wants it so', async () => {
  const editor = await startEditor({ settings: { ...settings, suppressions: { keepIn: 'corrections' } } });
  await editor.open('ferry.md', article);
  const actions = await editor.actions('ferry.md', 'obviously', ['quickfix']);
  expect(titles(actions).filter((title) => /^Suppress/.test(title))).toEqual([
    'Suppress “editorial-adverb” here, in corrections.yaml',
    'Suppress “editorial-adverb” in this article, in corrections.yaml',
  ]);
  const here = actions.find(({ title }) => title.startsWith('Suppress'));
  const written = filesAfter(here?.edit ?? {}, {})['corrections.yaml'] ?? '';
  expect(written).toContain('exact: obviously\n');
  await editor.write('corrections.yaml', written);
  expect(titles(await editor.actions('ferry.md', 'obviously', ['quickfix'])).join()).not.toContain('editorial-adverb');
});

test('words that are gone are told at their place in the corrections file', async () => {
  const corrections = `- article: ferry.md
  exact: the mast was sound
  saidBy: Olaf Berg
- article: boat.md
  exact: it sank
  saidBy: Olaf Berg
`;
  const editor = await startEditor({ diagnostics: 'pull', files: { 'ferry.md': article } });
  await editor.open('corrections.yaml', corrections);
  const { items } = (await editor.pull('corrections.yaml')) as { items: { message: string; range: object }[] };
  expect(items.map(({ message }) => message)).toEqual([
    '“the mast was sound” is no longer in ferry.md: correct the words, or remove this correction.',
    'There is no article “boat.md” here: correct its name.',
  ]);
});

test('a text to send tells the sentence, how it was read before it was corrected, and what it should be', async () => {
  const corrections = '- article: ferry.md\n  exact: the hull was sound\n  saidBy: Olaf Berg\n  why: Heard it.\n';
  const editor = await startEditor({ files: { 'corrections.yaml': corrections } });
  await editor.open('ferry.md', article);
  const start = article.indexOf('hull was');
  const about = (at: number) =>
    editor.client.sendRequest<string | null>('hearsay/misreading', { uri: uriOf('ferry.md'), at: [at, at] });
  const text = await about(start);
  expect(text).toContain('> Paulo Lund said the hull was sound.');
  expect(text).toContain('Paulo Lund by named');
  expect(text).toContain('- “the hull was sound”: said by Olaf Berg (Heard it.)');
  expect(await about(article.indexOf('ferry was'))).toMatch(/## What it should be\n\n…\n/);
  expect(await about(article.length)).toBe(null);
});

test('a copy of the article goes without comments', async () => {
  const editor = await startEditor();
  await editor.open('ferry.md', `${article}\nIt sank. <!-- hearsay-disable-line -->\n`);
  expect(await editor.client.sendRequest('hearsay/cleanCopy', { uri: uriOf('ferry.md') })).toBe(
    `${article}\nIt sank.\n`,
  );
});
