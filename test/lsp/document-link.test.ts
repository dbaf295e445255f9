import { expect, test } from 'vitest';
import type { DocumentLink } from 'vscode-languageserver/node';
import { mark, marked } from '../marked-text';
import { type Setup, startEditor, uriOf } from './editor';

/** The links of the file are the marked words, in order, and lead to these places. */
async function check(path: string, source: string, targets: readonly string[], files: Setup['files'] = {}) {
  const { text } = marked(source);
  const editor = await startEditor({ files: { ...files, [path]: text } });
  await editor.open(path, text);
  const params = { textDocument: { uri: uriOf(path) } };
  const links: DocumentLink[] = await editor.client.sendRequest('textDocument/documentLink', params);
  const places = links.map(({ range }) => ({ range, message: '' }));
  expect(mark(text, editor.spans(path, places))).toBe(source);
  expect(links.map(({ target }) => target?.replace(uriOf(''), ''))).toEqual(targets);
}

test('sources in front matter, pages and files', async () => {
  await check(
    'may/talks.md',
    '---\r\nsource: [[https://coast.example/a?b=1#c]]\r\nsources:\r\n  - "[[notes/day one.pdf]]"\r\n  - [[../tape.mp3]]\r\n  - { title: Tape, url: [[https://osk.example]] }\r\n  - Radio Osk\r\nlinks: [[[./a]]]\r\n---\r\n\r\nSee https://coast.example.\r\n',
    ['https://coast.example/a?b=1#c', 'may/notes/day%20one.pdf', 'tape.mp3', 'https://osk.example', 'may/a'],
  );
});

test('a path under a key that names no source is none, an address is one', async () => {
  await check('talks.md', '---\ntitle: notes/day.pdf\noutlet: [[https://post.example]]\n---\n\nIt rained.\n', [
    'https://post.example',
  ]);
});

test('front matter that does not end, or is no YAML', async () => {
  await check('talks.md', '---\nsource: https://coast.example\n\nIt rained.\n', []);
  await check('talks.md', '---\nsource: [[https://coast.example]]\ntitle: "Talks\n---\n\nIt rained.\n', [
    'https://coast.example',
  ]);
});

test('a document that is not reviewed', async () => {
  await check('README.md', '---\nsource: https://coast.example\n---\n\nIt rained.\n', []);
});

test('pages of actors', async () => {
  await check(
    'actors.yaml',
    "- id: berg\n  name: Ina Berg\n  links: [[[https://osk.example/berg]], the yearbook]\n  notes: https://no.example\n- id: holm\n  name: Anders Holm\n  links:\n    - '[[https://osk.example/holm]]'\n",
    ['https://osk.example/berg', 'https://osk.example/holm'],
  );
});

test('files and packages that a desk goes by', async () => {
  await check(
    'desk/hearsay.yaml',
    'actors: [[[people/staff.yaml]], "[[../actors.yaml]]"]\nextends: [ap, [[./law.yaml]], [[desk-rules]], no-such-package]\n',
    ['desk/people/staff.yaml', 'actors.yaml', 'desk/law.yaml', 'node_modules/desk-rules/hearsay.yaml'],
    { 'node_modules/desk-rules/hearsay.yaml': 'rules: {}\n', 'desk/law.yaml': '' },
  );
});

test('another YAML file', async () => {
  await check('notes.yaml', 'links: [https://coast.example]\n', []);
});
