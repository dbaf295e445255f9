import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { wordsOf } from '../../server/src/lsp/to-edit';
import { read } from '../../server/src/reading/reading';
import { attributions, leaveOut, onePerson, putInstead } from '../../server/src/rules/edits';
import type { Edit } from '../../server/src/rules/rule';
import type { Span } from '../../server/src/text/span';
import { marked } from '../marked-text';

/** The text with the edit made at its `[[…]]`. */
function made(marked: string, edit: (text: string, span: Span) => Edit): string {
  const span: Span = [marked.indexOf('[['), marked.indexOf(']]') - 2];
  const text = marked.replace(/\[\[|\]\]/g, '');
  const { span: place, text: words } = edit(text, span);
  return `${text.slice(0, place[0])}${words}${text.slice(place[1])}`;
}

test.each([
  ['The treaty was [[clearly]] written in haste.', 'The treaty was written in haste.'],
  ['[[Ironically]], the minister wrote the law.', 'The minister wrote the law.'],
  ['It rained. [[Of course]] the vote was lost.', 'It rained. The vote was lost.'],
  ['The vote, [[of course]], was postponed.', 'The vote was postponed.'],
  ['It was late, [[sadly]], and the hall was empty.', 'It was late and the hall was empty.'],
  ['It was late, and, [[sadly]], nobody came.', 'It was late, and nobody came.'],
  ['After the vote, [[clearly]] the hall was empty.', 'After the vote, the hall was empty.'],
  ['The plan failed, [[obviously]].', 'The plan failed.'],
  ['The plan failed [[badly]].', 'The plan failed.'],
  ['It was an [[obvious]] failure.', 'It was a failure.'],
  ['It was a [[huge]] error.', 'It was an error.'],
  ['It was an [[infamous]] affair.', 'It was an affair.'],
  ['A [[notorious]] island port was shut.', 'An island port was shut.'],
  ['– [[Sadly]], the port was shut.', '– The port was shut.'],
  ['The port\n[[sadly]] was shut.', 'The port\nwas shut.'],
])('leaves out the words of %s', (marked, expected) => {
  expect(made(marked, leaveOut)).toBe(expected);
});

test.each([
  ['It rained. [[Sadly]]', 'It rained. '],
  ['[[Sadly]] 🚢 left.', '🚢 left.'],
])('edits whole characters of the text alone in %s', (marked, expected) => {
  expect(made(marked, leaveOut)).toBe(expected);
  const text = marked.replace(/\[\[|\]\]/g, '');
  const { span } = leaveOut(text, [marked.indexOf('[['), marked.indexOf(']]') - 2]);
  expect(span[1]).toBeLessThanOrEqual(text.length);
  expect(text.slice(span[1])).not.toMatch(/^[\udc00-\udfff]/);
});

test.each([
  ['Dorvek [[claimed]] it was over.', 'said', 'Dorvek said it was over.'],
  ['[[Slammed]] by the court, he left.', 'criticised', 'Criticised by the court, he left.'],
  ['It was a [[regime]].', 'administration', 'It was an administration.'],
  ['It was an [[hour]].', 'union', 'It was a union.'],
])('puts other words into %s', (marked, words, expected) => {
  expect(made(marked, (text, span) => putInstead(text, span, words))).toBe(expected);
});

test.each([
  ['[[The port will be shut.]]', 'The port will be shut, Ana Ruiz said.', 'Ana Ruiz said the port will be shut.'],
  ['[[Osk will be shut.]]', 'Osk will be shut, Ana Ruiz said.'],
  ['[[Is the port shut?]]'],
  ['[[The port is “shut.”]]'],
])('gives a source to %s', (marked, ...expected) => {
  const text = marked.replace(/\[\[|\]\]/g, '');
  const fixes = attributions(text, [0, text.length], ['Ana Ruiz']);
  const said = fixes.map(({ edits: [edit] }) => {
    const { span, text: parts } = edit as Edit;
    const words = [parts].flat().map((part) => (typeof part === 'string' ? part : part.choices?.[0]));
    return `${text.slice(0, span[0])}${words.join('')}${text.slice(span[1])}`;
  });
  expect(said).toEqual(expected);
});

test.each([
  ['[[Critics]] say the law will fail.', '[name], [role], says the law will fail.'],
  ['[[Many experts]] have warned of it.', '[name], [role], has warned of it.'],
  ['The law will fail, [[critics]] said.', 'The law will fail, [name], [role], said.'],
  ['The law will fail, say [[critics]].', 'The law will fail, says [name], [role].'],
  ['[[Analysts]] were sure of it.', '[name], [role], was sure of it.'],
  ['[[Observers]] put it at nine.', '[name], [role], put it at nine.'],
])('names one person in %s', (source, expected) => {
  const { text, spans } = marked(source);
  const { tokens } = read(parseArticle(text, 'plain'), { entries: [] }, lexicons);
  const edits = onePerson(text, tokens, spans[0] as Span, 'name').toSorted((a, b) => b.span[0] - a.span[0]);
  const after = edits.reduce(
    (words, edit) => words.slice(0, edit.span[0]) + wordsOf(edit) + words.slice(edit.span[1]),
    text,
  );
  expect(after).toBe(expected);
});
