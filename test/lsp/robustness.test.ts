import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ResponseError } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startEditor, uriOf } from './editor';

const seeds = join(import.meta.dirname, '../../seeds');
const desk = Object.fromEntries(
  ['actors.yaml', 'hearsay.yaml'].map((name) => [name, readFileSync(join(seeds, name), 'utf8')]),
);

/** Other articles can be looked at with HEARSAY_ARTICLES=FOLDER, and every place in them with HEARSAY_STEP=1. */
const folder = process.env.HEARSAY_ARTICLES ?? join(seeds, 'articles');
const step = Number(process.env.HEARSAY_STEP ?? 7);

const onArticle = [
  'documentSymbol',
  'foldingRange',
  'codeLens',
  'documentLink',
  'semanticTokens/full',
  'diagnostic',
] as const;
const atPlace = [
  'hover',
  'definition',
  'declaration',
  'references',
  'documentHighlight',
  'prepareRename',
  'completion',
] as const;

/** An editor that keeps what the server complains of. */
async function open(path: string, text: string) {
  const editor = await startEditor({
    files: desk,
    diagnostics: 'pull',
    resolves: true,
    settings: { codeLens: { enable: true, quotations: true }, folder: { enable: false } },
  });
  const complaints: string[] = [];
  editor.client.onNotification('window/logMessage', ({ message }: { message: string }) => {
    complaints.push(message);
  });
  await editor.open(path, text);
  const textDocument = { uri: uriOf(path) };
  return { ...editor, complaints, ask };

  /** The answer; null where the server says that it has none. */
  async function ask(method: string, params: object): Promise<unknown> {
    try {
      return await editor.client.sendRequest(method, { textDocument, uri: uriOf(path), ...params });
    } catch (error) {
      if (error instanceof ResponseError && method.endsWith('ename')) return null;
      throw new Error(`${method} ${JSON.stringify(params)}: ${String(error)}`);
    }
  }
}

type Opened = Awaited<ReturnType<typeof open>>;

/** Asks for everything that can be asked of the whole article. */
const aboutArticle = ({ ask }: Opened, document: TextDocument): Promise<unknown>[] => {
  const range = { start: document.positionAt(0), end: document.positionAt(document.getText().length) };
  return [
    ...onArticle.map((method) => ask(`textDocument/${method}`, {})),
    ask('textDocument/inlayHint', { range }),
    ask('textDocument/semanticTokens/range', { range }),
    ask('textDocument/semanticTokens/full/delta', { previousResultId: '1' }),
    ask('textDocument/codeAction', { range, context: { diagnostics: [], only: ['source.fixAll'] } }),
    ask('hearsay/actors', {}),
    ask('hearsay/balance', {}),
  ];
};

/** Asks for everything that can be asked of a place. */
const aboutPlace = ({ ask }: Opened, document: TextDocument, offset: number): Promise<unknown>[] => {
  const position = document.positionAt(offset);
  const range = { start: position, end: document.positionAt(offset + step) };
  return [
    ...atPlace.map((method) => ask(`textDocument/${method}`, { position, context: { includeDeclaration: true } })),
    ask('textDocument/selectionRange', { positions: [position] }),
    ask('textDocument/codeAction', { range, context: { diagnostics: [] } }),
    ask('hearsay/actorAt', { position }),
  ];
};

const aboutName = ({ ask }: Opened, document: TextDocument, offset: number): Promise<unknown> =>
  ask('textDocument/rename', { position: document.positionAt(offset), newName: 'Ana Ruiz' });

/** Every range in the answer lies in one of the texts. */
function checkRanges(answer: unknown, texts: readonly TextDocument[]): void {
  if (typeof answer !== 'object' || answer === null) return;
  const { uri = '', start, end } = answer as { uri?: string; start?: Place; end?: Place };
  const { textDocument } = answer as { textDocument?: { uri: string } };
  const place = uri || textDocument?.uri || '';
  const isElsewhere = place !== '' && !texts.some((text) => text.uri === place);
  if (isElsewhere) return;
  if (start?.line !== undefined && end?.line !== undefined)
    expect(
      texts.some((text) => holds(text, start) && holds(text, end) && text.offsetAt(start) <= text.offsetAt(end)),
      JSON.stringify(answer),
    ).toBe(true);
  for (const part of Object.values(answer)) checkRanges(part, texts);
}

interface Place {
  readonly line: number;
  readonly character: number;
}

const holds = (text: TextDocument, place: Place): boolean => {
  const { line, character } = text.positionAt(text.offsetAt(place));
  return line === place.line && character === place.character;
};

/** Asks everything everywhere. */
async function check(path: string, text: string): Promise<void> {
  const editor = await open(path, text);
  const document = TextDocument.create(uriOf(path), '', 1, text);
  for (const answer of await Promise.all(aboutArticle(editor, document))) checkRanges(answer, [document]);
  const boundaries = [...text.matchAll(/(?<=\s)(?=["“‘(@]|\p{Lu})|$/gu)].map(({ index }) => index);
  const places = new Set([...boundaries, ...Array.from({ length: text.length / step + 1 }, (_, i) => i * step)]);
  for (const [i, offset] of [...places].entries()) {
    // A new name is looked for in the desk's files as well, which takes time.
    const renamed = i % 20 === 0 ? [aboutName(editor, document, offset)] : [];
    const answers = await Promise.all([...aboutPlace(editor, document, offset), ...renamed]);
    for (const answer of answers) checkRanges(answer, [document]);
  }
  expect(editor.complaints).toEqual([]);
}

const articles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:md|txt|article)$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

describe('no request fails, and no range leaves the text', () => {
  test.each(articles)('$name', { timeout: 600_000 }, async ({ name, text }) => {
    await check(`articles/${name}`, text);
  });

  const [first] = articles.filter(({ text }) => text.startsWith('---'));
  test.each([
    ['an empty file', ''],
    ['an emoji', '⛴️'],
    ['half an emoji', '\ud83d'],
    ['blanks', ' \n\t\r\n '],
    ['front matter alone', '---\n---'],
    ['front matter that does not end', '---\ntitle: “Talks\nhearsay: { vague-source: '],
    ['an @ and a comment at the end', '---\ntype:\n---\n\nAna Ruiz said it rained. @ <!-- hearsay-disable-line '],
    ['line ends of CRLF', (first?.text ?? '').slice(0, 1500).replaceAll('\n', '\r\n')],
    ['line ends of CR, after a byte order mark', `\ufeff${(first?.text ?? '').slice(0, 1500).replaceAll('\n', '\r')}`],
  ])('%s', async (_, text) => {
    await check('articles/odd.md', text);
    await check('articles/odd.article', text);
  });

  test.each(['actors.yaml', 'hearsay.yaml'])('%s, a desk file', async (name) => {
    await check(name, (desk[name] ?? '').slice(0, 3000));
  });
});

test('a document that changes while it is asked about', { timeout: 60_000 }, async () => {
  const { text } = articles[0] as (typeof articles)[number];
  const half = text.slice(0, text.length / 2);
  const editor = await open('articles/talks.md', text);
  const [before, after] = [text, half].map((words, i) => TextDocument.create(uriOf('articles/talks.md'), '', i, words));
  const places = [10, 300, 700, text.length - 5];
  const asked = [...aboutArticle(editor, before as TextDocument)];
  for (const offset of places) asked.push(...aboutPlace(editor, before as TextDocument, offset));
  await editor.type('articles/talks.md', text.slice(half.length), '');
  for (const offset of places) asked.push(...aboutPlace(editor, before as TextDocument, offset));
  await editor.close('articles/talks.md');
  for (const answer of await Promise.all(asked)) checkRanges(answer, [before as TextDocument, after as TextDocument]);
  expect(editor.complaints).toEqual([]);
});
