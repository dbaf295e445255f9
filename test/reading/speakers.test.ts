import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { actorOf } from '../../server/src/reading/look-ups';
import { read } from '../../server/src/reading/reading';

/** Reads the text and compares the names of those who speak its statements, in order; `–` where nobody does. */
function check(text: string, ...expected: string[]): void {
  const { actors, statements } = read(parseArticle(text, 'plain'), { entries: [] }, lexicons);
  expect(statements.map(({ actor }) => actorOf(actors, actor ?? '')?.name ?? '–')).toEqual(expected);
}

describe('who passes words on, and who said them', () => {
  test('a report of what others say is two statements', () =>
    check('The Marn Post reported that a guard had said the gate was open.', 'Marn Post', 'guard'));
  test('what a person says of others is that person’s', () =>
    check('Ana Ruiz said Anders Holm had agreed that the gate was open.', 'Ana Ruiz'));
  test('who is quoted speaks, also behind an aside', () => {
    check('The Marn Post quoted Ana Ruiz, who runs the pier, as saying the gate was open.', 'Ana Ruiz');
    check('The Marn Post quoted friends of Ana Ruiz as saying the gate was open.', 'friends of Ana Ruiz');
  });
  test('who tells others, and not these', () => {
    check('A captain contacted some users telling them that the gate was open.', 'captain');
    check('Ana Ruiz met some guards saying that the gate was open.', 'guards');
  });
});

describe('somebody who is called by an age', () => {
  test('is whoever is that old', () => {
    check('Ana Ruiz, 17, won in Osk. The teenager said the water was cold.', 'Ana Ruiz');
    check('Ana Ruiz, 17, beat Tom Holm, 81. The pensioner said the water was cold.', 'Tom Holm');
    check('Ana Ruiz, an 83-year-old from Osk, won. The pensioner said the water was cold.', 'Ana Ruiz');
    check('A guard saw 24-year-old student Ana Ruiz leave. The 24-year-old said the water was cold.', 'Ana Ruiz');
  });
  test('is nobody whose age is another, or is not told', () => {
    check('Ana Ruiz, 37, won in Osk. The teenager said the water was cold.', 'teenager');
    check('The pensioner said the water was cold.\n\nAna Ruiz won in Osk.', 'pensioner');
    check('Ana Ruiz, 17, beat Tom Holm, 18. The teenager said the water was cold.', 'teenager');
  });
});

describe('a pronoun after somebody who has no name', () => {
  test('means the subject of the sentence before', () => {
    check('A neighbour was woken by the bang. She said the house shook.', 'neighbour');
    check('The guard was met by his brother Tom Holm. He says: “It was late.”', 'guard');
  });
  test('and not somebody else where the subject is named', () =>
    check('Ana Ruiz was woken by a neighbour. She said the house shook.', 'Ana Ruiz'));
  test('who does not speak is not listed', () => {
    const { actors } = read(
      parseArticle('The driver was fined. Ana Ruiz said so.', 'plain'),
      { entries: [] },
      lexicons,
    );
    expect(actors.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });
});

test('a name is not cut', () => {
  check('Osk Today reports that the gate was open.', 'Osk Today');
  check('On Monday Radio Osk said that the gate was open.', 'Radio Osk');
  check('The gate of the harbour was open, Osk’s Near Sea Programme says.', 'Near Sea Programme');
  check('Omar Islam was glad. Islam said that the gate was open.', 'Omar Islam');
  check('The captains today said that the gate was open.', 'captains');
});
