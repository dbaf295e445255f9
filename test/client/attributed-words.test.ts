import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { attributedWords } from '../../client/src/attributed-words';
import { mark, marked } from '../marked-text';

/** What is marked `[[…]]` is dimmed, where a `{…}` stands round what the server gives a colour that counts. */
function check(source: string, wanted: string) {
  const { text, spans } = marked(source.replaceAll('{', '[[').replaceAll('}', ']]'));
  const document = TextDocument.create('file:///talks.txt', 'plaintext', 1, text);
  const lines = text.split('\n');
  const places = spans.map(([start, end]) => ({ ...document.positionAt(start), length: end - start }));
  const data = places.flatMap(({ line, character, length }, i) => {
    const before = places[i - 1] ?? { line: 0, character: 0 };
    const sameLine = line === before.line;
    return [line - before.line, sameLine ? character - before.character : character, length, 7, 0];
  });
  const offset = (line: number, character: number) => document.offsetAt({ line, character });
  const dimmed = (type: number) =>
    attributedWords(
      data,
      (one) => one === type,
      (line) => lines[line] ?? '',
    ).map(({ line, start, end }) => [offset(line, start), offset(line, end)] as const);
  expect(mark(text, dimmed(7))).toBe(wanted);
  expect(dimmed(3)).toEqual([]);
}

test('the marks round words and between them go with the words', () => {
  check('“{We go},” {said} {Ilan Dorvek}. The port is shut.', '[[“We go,” said Ilan Dorvek. ]]The port is shut.');
});

test('what the paper says in between stays', () => {
  check('{Telling} {said} on Monday that {the port is shut}.', '[[Telling said ]]on Monday that[[ the port is shut.]]');
});

test('lines are apart, and one without attribution is left alone', () => {
  check('“{We go}.”\nIt rained.\n\n“{We stay}.”', '[[“We go.”]]\nIt rained.\n\n[[“We stay.”]]');
});

test('a comment beside the words is not theirs', () => {
  check('{All is well}. <!-- hearsay-disable-line -->', '[[All is well. ]]<!-- hearsay-disable-line -->');
});
