import { expect, test } from 'vitest';
import { readCorrectionsFile } from '../../server/src/corrections/read-corrections';
import { mark } from '../marked-text';

/** What is wrong with the file, as “[[words]] message”, and how many corrections are used all the same. */
function check(text: string) {
  const { corrections, problems } = readCorrectionsFile(text, 'corrections.yaml');
  return {
    used: corrections.length,
    problems: problems.map(({ span, message }) => `${mark(text, [span]).match(/\[\[.*?\]\]/)?.[0]} ${message}`),
  };
}

test('what is right is used, what is wrong is told at its place', () => {
  expect(check('- article: a.md\n  exact: it was late\n  saidBy: holm\n')).toEqual({ used: 1, problems: [] });
  expect(check('')).toEqual({ used: 0, problems: [] });
  expect(check('a.md: it was late\n').problems).toEqual([
    '[[a.md: it was late]] A corrections file is a list: begin each correction on a line of its own with “- article: …”.',
  ]);
  expect(check('- article: a.md\n  exact: it was late\n')).toEqual({
    used: 0,
    problems: [
      '[[it was late]] This correction says nothing of its words: add one of saidBy, statement, only, also, sameAs, somebodyElse, suppress.',
    ],
  });
  expect(check('- article: a.md\n  saidBy: holm\n').problems).toEqual([
    '[[a.md]] This correction has no words: add “exact: …” with those of the article.',
  ]);
  expect(check('- article: a.md\n  exact: it was late\n  saidBy: holm\n  date: soon\n')).toEqual({
    used: 1,
    problems: ['[[soon]] “soon” is not a date: write it as 2014, 2014-03 or 2014-03-27.'],
  });
  expect(check('- article: a.md\n  exact: it was late\n  saidby: holm\n').problems).toEqual([
    '[[saidby]] The key “saidby” is not known here: did you mean “saidBy”?',
  ]);
  expect(check('- exact: it was late\n  saidBy: holm\n').problems).toEqual([
    '[[exact: it was late]] This correction has no article: add “article: …”.',
  ]);
});

test('a rule may be suppressed without words, in the whole article', () => {
  expect(check('- article: a.md\n  suppress: [vague-source]\n')).toEqual({ used: 1, problems: [] });
});
