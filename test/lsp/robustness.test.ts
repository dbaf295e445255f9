import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startEditor, uriOf } from './editor';
import { aboutArticle, aboutName, aboutPlace, astray, mayRefuse, type Question } from './questions';

const seeds = join(import.meta.dirname, '../../seeds');
const desk = Object.fromEntries(
  ['actors.yaml', 'hearsay.yaml'].map((name) => [name, readFileSync(join(seeds, name), 'utf8')]),
);

/** Other articles can be looked at with HEARSAY_ARTICLES=FOLDER, and every place in them with HEARSAY_STEP=1. */
const folder = process.env.HEARSAY_ARTICLES ?? join(seeds, 'articles');
const step = Number(process.env.HEARSAY_STEP ?? 7);

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

  /** The answer; null where the server says that it has none, or that the document was closed before it had one. */
  async function ask(question: Question, document: TextDocument, offset = 0): Promise<unknown> {
    const { method } = question;
    const params = { textDocument, uri: uriOf(path), ...question.params(document, offset) };
    try {
      return await editor.client.sendRequest(method, params);
    } catch (error) {
      if (error instanceof ResponseError && (mayRefuse(question) || error.code === LSPErrorCodes.ServerCancelled))
        return null;
      throw new Error(`${method} ${JSON.stringify(params)}: ${String(error)}`);
    }
  }
}

/** Every range in the answer lies in one of the texts. */
const checkRanges = (answer: unknown, texts: readonly TextDocument[]) => expect(astray(answer, texts)).toEqual([]);

/** Asks everything everywhere. */
async function check(path: string, text: string): Promise<void> {
  const editor = await open(path, text);
  const document = TextDocument.create(uriOf(path), '', 1, text);
  const asked = aboutArticle.map((question) => editor.ask(question, document));
  for (const answer of await Promise.all(asked)) checkRanges(answer, [document]);
  const boundaries = [...text.matchAll(/(?<=\s)(?=["“‘(@]|\p{Lu})|$/gu)].map(({ index }) => index);
  const places = new Set([...boundaries, ...Array.from({ length: text.length / step + 1 }, (_, i) => i * step)]);
  for (const [i, offset] of [...places].entries()) {
    const questions = i % 20 === 0 ? [...aboutPlace, aboutName] : aboutPlace;
    const answers = await Promise.all(questions.map((question) => editor.ask(question, document, offset)));
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
  const asked = aboutArticle.map((question) => editor.ask(question, before as TextDocument));
  const askOfPlaces = () => {
    for (const offset of places)
      asked.push(...aboutPlace.map((question) => editor.ask(question, before as TextDocument, offset)));
  };
  askOfPlaces();
  await editor.type('articles/talks.md', text.slice(half.length), '');
  askOfPlaces();
  await editor.close('articles/talks.md');
  for (const answer of await Promise.all(asked)) checkRanges(answer, [before as TextDocument, after as TextDocument]);
  expect(editor.complaints).toEqual([]);
});
