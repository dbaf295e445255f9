import { expect, test } from 'vitest';
import { emptyDesk } from '../../server/src/review/desk';
import { review } from '../../server/src/review/review';
import { mark, marked } from '../marked-text';

/** What is marked in the text and where a finding points besides, and the text after the first fix of each finding. */
function check(source: string, places: readonly string[][], after: string) {
  const { text, spans } = marked(source);
  const { findings } = review(text, 'plain', emptyDesk);
  expect(
    mark(
      text,
      findings.map(({ span }) => span),
    ),
  ).toBe(mark(text, spans));
  expect(findings.map(({ related }) => related.map(({ span }) => text.slice(span[0] - 4, span[1])))).toEqual(places);
  const edits = findings.flatMap(({ fixes: [fix] }) => fix?.edits ?? []).sort((a, b) => b.span[0] - a.span[0]);
  expect(
    edits.reduce((words, { span: [start, end], text: by }) => words.slice(0, start) + by + words.slice(end), text),
  ).toBe(after);
}

test('slips of a kind in a paragraph are one finding, with one fix for all', () => {
  check(
    'The ferry stayed in port[[,]]the crews went home,the gates were shut.\n\nIt left on Monday[[,]]half empty.',
    [['home,'], []],
    'The ferry stayed in port, the crews went home, the gates were shut.\n\nIt left on Monday, half empty.',
  );
});

test('slips of two kinds are two findings', () => {
  check('The ferry stayed in [[the the]] port[[,]]it rained.', [[], []], 'The ferry stayed in the port, it rained.');
});

test('the message says how many there are', () => {
  const { findings } = review('The ferry stayed in port,it rained,it was late.', 'plain', emptyDesk);
  expect(findings.map(({ message }) => message)).toEqual([
    'There is no space after “,”; the paragraph has another place like it.',
  ]);
});
