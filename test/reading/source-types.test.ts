import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { read } from '../read';

/** Expects, statement by statement, the type of its source and whose it is: `study: Ina Berg`. */
function check(text: string, ...expected: string[]): void {
  const { statements, actors } = read(parseArticle(text, 'plain'), { entries: [] }, lexicons);
  const found = statements.map(
    ({ actor, sourceType = 'none' }) => `${sourceType}: ${actors.find(({ id }) => id === actor)?.name ?? 'nobody'}`,
  );
  expect(found).toEqual(expected);
}

test('people, bodies, governments, groups', () => {
  check('Ina Berg said it was late. She added that it rained.', 'person: Ina Berg', 'person: Ina Berg');
  check('The Harbour Union said it was late.', 'organisation: Harbour Union');
  check('The Osk Post said it was late. The Post said it rained.', 'organisation: Osk Post', 'organisation: Osk Post');
  check('The Osk Ministry said it was late.', 'government: Osk Ministry');
  check('Swedes said it was late.', 'group: Swedes');
  check('France said it was late. The government said it was not.', 'government: France', 'government: government');
  check('Republicans said it was late. Police said it was not.', 'group: Republicans', 'group: Police');
});

test('people without a name', () => {
  check('A minister said it was late.', 'unnamed person: minister');
  check('Officials said it was late. Critics said it was not.', 'unnamed group: Officials', 'unnamed group: Critics');
  check('A source close to the talks said it was late.', 'unnamed person: source close to the talks');
  check('Sources close to the talks said it was late.', 'unnamed group: Sources close to the talks');
  check('A source said it was late. An adviser said it was not.', 'unnamed person: source', 'unnamed person: adviser');
});

test('several who are spoken of as “they”', () =>
  check('Customers met. They said it was late.', 'unnamed group: Customers'));

test('some of several', () =>
  check(
    'Customers met. One of them said it was late. Two of them said it was cold.',
    'unnamed person: One of Customers',
    'unnamed group: Two of them',
  ));

test('papers that are nobody’s are actors, and are gone back to', () => {
  check(
    'A study published in May showed that it was late. The study found it was cold. A survey showed that it rained.',
    'study: study',
    'study: study',
    'poll: survey',
  );
  check('A report said it was late. It added that it was cold.', 'document: report', 'document: report');
  check(
    'In a statement, it was cold. A statement said it was late.\n\nThe message said it was not. The survey said it was.',
    'document: statement',
    'document: statement',
    'poll: survey',
  );
});

test('papers that are somebody’s are theirs', () => {
  check(
    'A report by the Osk Institute said it was late. The report found that it rained. It added that it was cold.',
    ...Array(3).fill('document: Osk Institute'),
  );
  check('An Osk Institute report said it was late.', 'document: Osk Institute');
  check("Ina Berg's letter said it was late.", 'document: Ina Berg');
  check("Ina Berg's letter said: “It was late, and nobody came.”", 'document: Ina Berg');
  check('Ina Berg left Osk. Her letter said it was late.', 'document: Ina Berg');
  check('Ina Berg left Osk. Her medical report said it was late.', 'document: Her medical report');
  check('Ina Berg met Tom Vale. A letter from Tom Vale said it was late.', 'document: Tom Vale');
  check('Boeing met. The company report said it was late.', 'document: Boeing');
  check('The Osk Institute met. A family statement said it was late.', 'document: family');
});

test('papers that are only called after somebody, or passed on by them, are not', () => {
  check("Ina Berg's indictment said it was late.", "document: Ina Berg's indictment");
  check("Ina Berg's medical report said it was late.", "document: Ina Berg's medical report");
  check('A statement posted on the web by Tom Vale said it was late.', 'document: statement');
  check('A letter to Tom Vale said it was late.', 'document: letter to Tom Vale');
});

test('a paper that is a newspaper', () => {
  check('The Osk Times said it was late. The paper said it rained.', ...Array(2).fill('organisation: Osk Times'));
  check('Osk University met. A paper said it was late.', 'study: paper');
});

test('courts', () => {
  check('Osk Crown Court ruled that it was late.', 'court: Osk Crown Court');
  check('The court ruled that it was late.', 'court: court');
});
