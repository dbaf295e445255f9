import { describe, expect, test } from 'vitest';
import { readActorsFile } from '../../server/src/actors/registry';
import { parseArticle } from '../../server/src/article/parse';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { speakersOf } from '../../server/src/reading/speakers/speakers-of';
import { read } from '../read';

const places = '- { id: osk, name: Osk, kind: country }\n- { id: velmara, name: Velmara, kind: country }\n';

/** Everybody who speaks the first statement, and that those whose words are marked do so in the order of the marks. */
function check(marked: string, ...expected: string[]): void {
  const text = marked.replace(/\[\[|\]\]/g, '');
  const reading = read(parseArticle(text, 'plain'), readActorsFile(places, 'actors.yaml').actors, lexicons);
  const [statement] = reading.statements;
  const ids = statement ? speakersOf(statement) : [];
  expect(ids.map((id) => reading.actors.find((actor) => actor.id === id)?.name)).toEqual(expected);
  const open = marked.matchAll(/\[\[/g);
  const starts = [...open].map(({ index }, i) => index - 4 * i);
  const meant = starts.map((at) => reading.mentions.find(({ span }) => span[0] <= at && at < span[1])?.actor);
  expect(meant).toEqual(starts.length > 0 ? ids : []);
}

describe('all in the list speak', () => {
  test('names', () => {
    check('[[Ana Ruiz]] and [[Anders Holm]] said the port was shut.', 'Ana Ruiz', 'Anders Holm');
    check('[[Ana Ruiz]] (Osk, Marn) and [[Anders Holm]] said the port was shut.', 'Ana Ruiz', 'Anders Holm');
    check('Bo Quill met Tam Vorr. [[Quill]] and Sen. [[Vorr]] said the port was shut.', 'Bo Quill', 'Tam Vorr');
    check('Friends of Ana Ruiz and Anders Holm said the port was shut.', 'Friends of Ana Ruiz and Anders Holm');
    check('Both [[Ana Ruiz]] and [[Anders Holm]] said the port was shut.', 'Ana Ruiz', 'Anders Holm');
    check('Ana Ruiz and both said the port was shut.', 'Ana Ruiz');
    check('“It is shut,” said [[Ana Ruiz]] and [[Anders Holm]], who own it.', 'Ana Ruiz', 'Anders Holm');
    check('According to [[Ana Ruiz]] and [[Anders Holm]], the port was shut.', 'Ana Ruiz', 'Anders Holm');
    check(
      '“It is shut,” said [[Ana Ruiz]], [[Anders Holm]] and [[Ilan Dorvek]].',
      'Ana Ruiz',
      'Anders Holm',
      'Ilan Dorvek',
    );
  });
  test('surnames, once the article has the names in full', () => {
    check(
      'Ana Ruiz met Mara Telling. “It is shut,” [[Ruiz]] and [[Telling]] said in a joint statement.',
      'Ana Ruiz',
      'Mara Telling',
    );
  });
  test('names behind their titles', () => {
    check('President [[Ana Ruiz]] and Premier [[Anders Holm]] said the port was shut.', 'Ana Ruiz', 'Anders Holm');
  });
  test('places and organisations', () => {
    check('[[Osk]] and [[Velmara]] said the port was shut.', 'Osk', 'Velmara');
    check('[[Osk]] and the [[Harbour Union]] said the port was shut.', 'Osk', 'Harbour Union');
  });
  test('descriptions', () => {
    check('[[Ana Ruiz]] and [[the mayor of Osk]] said the port was shut.', 'Ana Ruiz', 'mayor of Osk');
    check('[[The mayor]] and [[the harbour chief]] said the port was shut.', 'mayor', 'harbour chief');
    check('[[Ana Ruiz]] and her lawyer, [[Ilan Dorvek]], said the port was shut.', 'Ana Ruiz', 'Ilan Dorvek');
    check(
      '[[Ana Ruiz]] and [[a spokesman for Anders Holm]] said the port was shut.',
      'Ana Ruiz',
      'spokesman for Anders Holm',
    );
  });
});

describe('all in a list with descriptions speak', () => {
  test('between commas', () => {
    check('[[Ana Ruiz]], the mayor, and [[Anders Holm]], the premier, said it was shut.', 'Ana Ruiz', 'Anders Holm');
    check('[[Ana Ruiz]], mayor of Osk, and her aide, [[Mara Telling]], said it was shut.', 'Ana Ruiz', 'Mara Telling');
    check(
      '[[Ana Ruiz]], the mayor, [[Anders Holm]], the premier, and [[Ilan Dorvek]] said it was shut.',
      'Ana Ruiz',
      'Anders Holm',
      'Ilan Dorvek',
    );
  });
  test('in brackets', () => {
    check('[[Ana Ruiz]] (D-Osk) and [[Anders Holm]] (R-Marn) both said it was shut.', 'Ana Ruiz', 'Anders Holm');
  });
  test('but not who only stands before the subject', () => {
    check('He met Ana Ruiz, the mayor, and [[Anders Holm]] said it was shut.', 'Anders Holm');
    check('In Osk, the capital, and in Marn, [[Anders Holm]] said it was shut.', 'Anders Holm');
  });
});

describe('one speaks', () => {
  test('when “and” stands in what is said of the one', () => {
    check("Ana Ruiz, head of Osk and Velmara's council, said the port was shut.", 'Ana Ruiz');
    check('Ana Ruiz, who met Mara Telling and Anders Holm, said the port was shut.', 'Ana Ruiz');
    check('“It is shut,” said Ana Ruiz, a friend of Mara Telling and Anders Holm.', 'Ana Ruiz');
    check('“It is shut,” said Ana Ruiz, adviser to Ilan Dorvek, Mara Telling, and Anders Holm.', 'Ana Ruiz');
    check('Ana Ruiz, the mayor and the party chief, said the port was shut.', 'Ana Ruiz');
    check('The presidents of Osk and Velmara said the port was shut. Ana Ruiz left.', 'presidents of Osk and Velmara');
  });
  test('when the name has an “and”', () => {
    check('The Ministry of Health and Welfare said the port was shut.', 'Ministry of Health and Welfare');
    check('Smith & Sons said the port was shut.', 'Smith & Sons');
    check('Marks and Spencer said the port was shut.', 'Marks');
  });
  test('with two descriptions', () => {
    check('The owner and candidate Ana Ruiz said the port was shut.', 'Ana Ruiz');
    const star = 'Real estate mogul and television star Ana Ruiz';
    check(`${star} said the port was shut.`, star);
  });
  test('when the others are only somebody’s', () => {
    check("Ana Ruiz and Anders Holm's lawyers said the port was shut.", 'Ana Ruiz');
    check('Osk and Velmara officials said the port was shut.');
    check('Ana Ruiz and others said the port was shut.', 'Ana Ruiz');
  });
  test('when another clause begins', () => {
    check('“It is shut,” said Ana Ruiz, and Anders Holm agreed.', 'Ana Ruiz');
    check('Ana Ruiz told Mara Telling and Anders Holm that the port was shut.', 'Ana Ruiz');
  });
});

test('whoever is named twice speaks once', () => {
  check('Ana Ruiz met Osk. Ruiz and Ms. Ruiz said the port was shut.', 'Ana Ruiz');
});

test('who speaks two verbs with another is still one actor', () => {
  const text = 'Ana Ruiz and her lawyer said the port was shut and added that it would open.';
  const { statements, actors } = read(parseArticle(text, 'plain'), { entries: [] }, lexicons);
  expect(statements.map(speakersOf)).toEqual([
    ['ana-ruiz', 'her-lawyer'],
    ['ana-ruiz', 'her-lawyer'],
  ]);
  expect(actors).toHaveLength(2);
});
