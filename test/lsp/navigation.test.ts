import { expect, test } from 'vitest';
import type {
  CodeLens,
  DocumentHighlight,
  FoldingRange,
  InlayHint,
  Location,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver/node';
import { tokenTypes } from '../../server/src/lsp/semantic-tokens';
import { type Setup, startEditor, uriOf } from './editor';

const article = `---
date: 2019-05-02
---

# Talks go on

Foreign Minister Ilan Dorvek met Ina Berg in Osk. “Nothing is agreed,” Dorvek said on Monday. “We will wait.”

He said that the talks would go on.

## In Osk

Berg said the port was open.
`;
const actors = `- id: berg
  name: Ina Berg
`;

async function open(setup: Setup = {}) {
  const editor = await startEditor({ files: { 'actors.yaml': actors }, ...setup });
  await editor.open('talks.md', article);
  return editor;
}

/** Where the request leads from the words: a file and what stands there. */
async function check(method: string, words: string): Promise<string | null> {
  const editor = await open();
  await editor.open('actors.yaml', actors);
  const location = await editor.at<Location | null>(method, 'talks.md', words);
  if (!location) return null;
  const path = location.uri === uriOf('talks.md') ? 'talks.md' : 'actors.yaml';
  return `${path}:${editor.shown(path, [location.range])[0]}`;
}

test('a name leads to its entry in the actors file', async () => {
  expect(await check('textDocument/definition', '[[Berg]] said')).toBe('actors.yaml:2: Ina Berg');
});

test('a name that is in no file leads to where it is first named, and so does a pronoun', async () => {
  expect(await check('textDocument/definition', '[[Dorvek]] said')).toBe('talks.md:7: Ilan Dorvek');
  expect(await check('textDocument/definition', '[[He]] said')).toBe('talks.md:7: Ilan Dorvek');
});

test('the declaration is the first naming, for those in the actors file too', async () => {
  expect(await check('textDocument/declaration', '[[Berg]] said')).toBe('talks.md:7: Ina Berg');
});

test('words that mean nobody lead nowhere', async () => {
  expect(await check('textDocument/definition', '[[In]] Osk')).toBeNull();
});

test('references are all that means somebody and all that they say', async () => {
  const editor = await open();
  const found = await editor.at<Location[]>('textDocument/references', 'talks.md', '[[Dorvek]] said', {
    context: { includeDeclaration: true },
  });
  expect(
    editor.shown(
      'talks.md',
      found.map(({ range }) => range),
    ),
  ).toEqual([
    '7: Ilan Dorvek',
    '7: Nothing is agreed,',
    '7: Dorvek',
    '7: We will wait.',
    '9: He',
    '9: that the talks would go on',
  ]);
});

async function highlighted(words: string): Promise<string[]> {
  const editor = await open();
  const found = await editor.at<DocumentHighlight[]>('textDocument/documentHighlight', 'talks.md', words);
  return editor.shown(
    'talks.md',
    found.map(({ range }) => range),
  );
}

test('a name lights up with all that means the same person', async () => {
  expect(await highlighted('[[He]] said')).toEqual(['7: Ilan Dorvek', '7: Dorvek', '9: He']);
});

test('a statement lights up with its cue and its source', async () => {
  expect(await highlighted('the [[port]] was')).toEqual(['13: Berg', '13: said', '13: the port was open']);
});

test('a selection grows from word to article', async () => {
  const editor = await open();
  const position = { line: 6, character: article.split('\n')[6]?.indexOf('agreed') ?? 0 };
  const [range] = await editor.client.sendRequest<SelectionRange[]>('textDocument/selectionRange', {
    textDocument: { uri: uriOf('talks.md') },
    positions: [position],
  });
  const steps: string[] = [];
  for (let at = range; at; at = at.parent as SelectionRange)
    steps.push(editor.shown('talks.md', [at.range])[0] as string);
  expect(steps.slice(0, 4)).toEqual([
    '7: agreed',
    '7: Nothing is agreed,',
    '7: “Nothing is agreed,”',
    '7: “Nothing is agreed,” Dorvek said on Monday.',
  ]);
  expect(steps.at(-1)).toBe(`1: ${article}`);
});

test('front matter and sections fold', async () => {
  const editor = await open();
  const ranges = await editor.client.sendRequest<FoldingRange[]>('textDocument/foldingRange', {
    textDocument: { uri: uriOf('talks.md') },
  });
  expect(ranges.map(({ startLine, endLine }) => [startLine + 1, endLine + 1])).toEqual([
    [1, 3],
    [11, 13],
  ]);
});

const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

/** The hints as they stand in their lines. */
async function hinted(setup: Setup = {}): Promise<string[]> {
  const editor = await open(setup);
  const hints = await editor.at<InlayHint[]>('textDocument/inlayHint', 'talks.md', '#', { range: everything });
  const lines = article.split('\n');
  return hints.map(({ position: { line, character }, label }) => {
    const words = lines[line] as string;
    return `${words.slice(Math.max(0, character - 12), character)} ${label}`.trim();
  });
}

test('a pronoun that speaks, and a quotation that goes on, say who it is', async () => {
  expect(await hinted()).toEqual(['He → Dorvek']);
  expect(await hinted({ settings: { inlayHints: { enable: false } } })).toEqual([]);
});

test('words that go on in another paragraph say whose they are', async () => {
  const editor = await startEditor();
  await editor.open('port.md', '“The port is shut.\n\n“It stays shut,” Ilan Dorvek said.\n');
  const hints = await editor.at<InlayHint[]>('textDocument/inlayHint', 'port.md', '“', { range: everything });
  expect(hints.map(({ position, label }) => [position, label])).toEqual([[{ line: 0, character: 18 }, '→ Dorvek']]);
});

test('words that are the name already need no hint', async () => {
  const editor = await startEditor();
  await editor.open('port.md', 'It rained.\n\nCritics say the port is shut.\n');
  expect(await editor.at<InlayHint[]>('textDocument/inlayHint', 'port.md', 'Critics', { range: everything })).toEqual(
    [],
  );
});

test('over the headline stands who speaks how much', async () => {
  const lens = (setup: Setup) =>
    open(setup).then((editor) => editor.at<CodeLens[]>('textDocument/codeLens', 'talks.md', '#'));
  const [shown] = await lens({});
  expect(shown?.command?.title).toBe('3 statements · 2 speakers · Ilan Dorvek: 75 % of what is said');
  expect(await lens({ settings: { codeLens: { enable: false } } })).toEqual([]);
});

test('over each quotation stands who speaks, for those who want it', async () => {
  const editor = await open({ settings: { codeLens: { enable: false, quotations: true } } });
  const lenses = await editor.at<CodeLens[]>('textDocument/codeLens', 'talks.md', '#');
  expect(lenses.map(({ command }) => command?.title)).toEqual(['Ilan Dorvek · 6 words']);
  const ranges = lenses.map(({ range }) => range);
  expect(editor.shown('talks.md', ranges)).toEqual(['7: “Nothing is agreed,”']);

  await editor.open('port.txt', 'The port is shut.\n\n“It is ours to close.” Snow fell on Osk.\n');
  const [lens] = await editor.at<CodeLens[]>('textDocument/codeLens', 'port.txt', 'The');
  expect(lens?.command?.title).toBe('Nobody named · 5 words');
});

/** The coloured words of the article. */
function coloured(data: readonly number[], text = article): string[] {
  const lines = text.split('\n');
  let [line, character] = [0, 0];
  const seen: string[] = [];
  for (let i = 0; i < data.length; i += 5) {
    const [down, right, length, type] = data.slice(i, i + 4) as [number, number, number, number];
    character = down > 0 ? right : character + right;
    line += down;
    seen.push(`${tokenTypes[type]}: ${lines[line]?.slice(character, character + length)}`);
  }
  return seen;
}

test('words are coloured by whose they are', async () => {
  const editor = await open();
  const { data } = await editor.at<SemanticTokens>('textDocument/semanticTokens/full', 'talks.md', '#');
  expect(coloured(data)).toEqual([
    'quotedWords: Nothing is agreed,',
    'speechSource: Dorvek',
    'reportingCue: said',
    'quotedWords: We will wait.',
    'speechSource: He',
    'reportingCue: said',
    'paraphrase: that the talks would go on',
    'speechSource: Berg',
    'reportingCue: said',
    'paraphrase: the port was open',
  ]);
});

test('the colours of some lines', async () => {
  const editor = await open();
  const range = { start: { line: 8, character: 4 }, end: { line: 8, character: 6 } };
  const { data } = await editor.at<SemanticTokens>('textDocument/semanticTokens/range', 'talks.md', '#', { range });
  expect(coloured(data)).toEqual(['speechSource: He', 'reportingCue: said', 'paraphrase: that the talks would go on']);
});

test('after a change, only what is new of the colours is sent', async () => {
  const editor = await open();
  const before = await editor.at<SemanticTokens>('textDocument/semanticTokens/full', 'talks.md', '#');
  const ask = (previousResultId: string | undefined) =>
    editor.at<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', 'talks.md', '#', { previousResultId });
  const same = await ask(before.resultId);
  expect(same.edits).toEqual([]);

  await editor.type('talks.md', 'Berg said the port was open.', 'It rained.');
  const { edits } = await ask(same.resultId);
  expect(edits.length).toBeGreaterThan(0);
  const data = [...before.data];
  for (const { start, deleteCount, data: added = [] } of edits) data.splice(start, deleteCount, ...added);
  const whole = await editor.at<SemanticTokens>('textDocument/semanticTokens/full', 'talks.md', '#');
  expect(data).toEqual(whole.data);
  expect(coloured(data, article.replace('Berg said the port was open.', 'It rained.'))).toContain('speechSource: He');
  expect(edits.flatMap(({ data: added = [] }) => added).length).toBeLessThan(data.length);

  expect((await ask('gone')) as object, 'what the server has forgotten it sends anew').toMatchObject({ data });
});
