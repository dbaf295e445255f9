import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { mark } from '../marked-text';

/** The text with `[[…]]` round each sentence, as the parser finds them. */
function check(marked: string, format: 'plain' | 'markdown' = 'plain'): void {
  const text = marked.replace(/\[\[|\]\]/g, '');
  expect(
    mark(
      text,
      parseArticle(text, format).sentences.map(({ span }) => span),
    ),
  ).toBe(marked);
}

test('plain ones', () => {
  check('[[The ferry is late.]] [[Is it?]] [[It is!]] [[Nobody knows…]] [[It rains.]]');
});

test('abbreviations, months, initials', () => {
  check('[[Mr. Holm met Dr. Berg and Lt. Gov. Ruiz on Oct. 3.]] [[They spoke.]]');
  check('[[J. R. Vale and Harry S. Truman met.]] [[They spoke.]]');
  check('[[The U.S. Navy and the U.N. sent ships at 3 p.m. on Friday.]] [[They came.]]');
  check('[[He works for Narrows Line Inc. in Osk.]]');
});

test('abbreviations at the end of a sentence', () => {
  check('[[He flew to the U.S.]] [[The ferry left at 3 p.m.]] [[It was late.]]');
  check('[[They sold boats, nets, etc.]] [[The shop closed.]]');
});

test('numbers and addresses', () => {
  check('[[It cost 3.5 million, version 2.0 of harbour.example said.]] [[Nobody paid.]]');
});

test('a missing space', () => {
  check('[[They met obstacles.]][[The talks went on.]]');
  check('[[“It is late.”]][[The ferry left.]]');
  check('[[He used Node.js and wrote to ana@osk.example.]]');
});

test('quotation marks', () => {
  check('[[“The ferry is late.]] [[Nobody knows why.”]] [[Ana Ruiz left.]]');
  check('[[“Is the ferry late?” she asked.]] [[“Yes!” he said.]]');
  check("[[''It is late.'']] [[(She left.)]] [[It rained.]]");
});

test('every paragraph, list item and turn begins one', () => {
  check('[[The ferry is late]]\n\n[[Nobody knows why.]]');
  check('- [[a bus]]\n- [[a boat.]] [[It is small.]]');
  check('Q: [[Why?]] [[Tell us.]]\n\nA: [[Fog.]]\n\nQ: [[And now?]]');
});

test('markup and code', () => {
  check('[[The *ferry* is late.]] [[**Nobody** knows why.]]', 'markdown');
  check('[[It is late.]]\n\n```\nnot. a. sentence.\n```\n\n[[It rains.]]', 'markdown');
  check('[[She said *“It is late.”*]] [[Then she left.]]', 'markdown');
});

test('a rank with a bracket goes on with the name', () => {
  check('[[Col. (ret.) Ana Ruiz left.]] [[She slept.]]');
  check('[[The crew left (in a car.)]] [[Ana Ruiz stayed.]]');
});
