import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { read } from '../read';

/** Who speaks in the text, in order of the statements: name, kind where it is no person, other forms met. */
function check(text: string, ...expected: string[]): void {
  const { statements, actors } = read(parseArticle(text, 'plain'), { entries: [] }, lexicons);
  const found = statements.map((statement) => {
    const actor = actors.find(({ id }) => id === statement.actor);
    return actor ? `${actor.kind === 'person' ? '' : `${actor.kind} `}${actor.name}` : 'nobody';
  });
  expect(found).toEqual(expected);
}

describe('a name is neither cut nor glued', () => {
  test('a nickname between marks', () => {
    check(
      'Robert “Red” Calloway, 54, said it was late. Calloway said it rained. Red Calloway said no more.',
      ...Array(3).fill('Robert “Red” Calloway'),
    );
    check("Lena 'Lou' Tarrant said it was late. Lou said it rained.", ...Array(2).fill("Lena 'Lou' Tarrant"));
    // What somebody is quoted with is no nickname.
    check("Lena Tarrant's “Red” Harbour plan failed, Anders Holm said.", 'Anders Holm');
  });
  test('particles, several of them, and hyphens', () => {
    check('Miguel de la Cruz said it was late. De la Cruz said it rained.', ...Array(2).fill('Miguel de la Cruz'));
    check('Khalid al-Rashid said it was late. Al-Rashid said it rained.', ...Array(2).fill('Khalid al-Rashid'));
    check('Dai Rhys left. Tom ap Rhys said it was late.', 'Tom ap Rhys');
    check('Jill St. Clair said it was late. St. Clair said it rained.', ...Array(2).fill('Jill St. Clair'));
  });
  test('what stands in brackets after it is a party or a town', () => {
    check('Cllr Ana Ruiz (Ind, Osk & Vale) said it was late.', 'Ana Ruiz');
    check('It drew a reply from Cllr Ana Ruiz (Ind, Osk & Vale), who said it was late.', 'nobody');
  });
  test('a body of two places, and not a person and a body', () => {
    check('Vale and Marn Police said it was late.', 'organisation Vale and Marn Police');
    check('Ana Vale left. Vale and Marn Police said it was late.', 'Ana Vale');
    check('Anna and Marn Police said it was late.', 'Anna');
  });
  test('behind the place of an office', () => {
    check(
      'Area coroner for Osk Meredith Ashe said it was late. She said it rained.',
      ...Array(2).fill('Meredith Ashe'),
    );
  });
  test('a first name that few have, and a surname with a hyphen', () => {
    check('Ysolde Vane-Tarrant is late. “I did,” she said.', 'Ysolde Vane-Tarrant');
    check('Trans-Marn Ferries is late. “I did,” she said.', 'nobody');
  });
  test('surnames that are words for places', () => {
    check(
      'Fellow expert Jenny Town, of the institute, said it was late. Town said no more.',
      ...Array(2).fill('Jenny Town'),
    );
    check('Osk Town, of all places, said it was late.', 'nobody');
  });
  test('a surname that stands first', () => {
    check('Xi Wenli said it was late. Xi said it rained.', ...Array(2).fill('Xi Wenli'));
    check('Park Ji-soo said it was late. “They were long,” Park said.', ...Array(2).fill('Park Ji-soo'));
    check('Kim Ji Ho said it was late. Kim said it rained. Ji Ho said it snowed.', ...Array(3).fill('Kim Ji Ho'));
    // Of a given name in two parts neither is a name for itself; of two given names before a surname, the last word is.
    check('Kim Ji Ho said it was late. Ho said it rained.', 'Kim Ji Ho', 'Ho');
    check('Kim Ina Holm said it was late. Holm said it rained.', ...Array(2).fill('Kim Ina Holm'));
    check('Park Ji-soo said it was late. Park Mi-rae said it rained.', 'Park Ji-soo', 'Park Mi-rae');
  });
  test('ranks before and letters behind', () => {
    check(
      'Det Ch Insp Tom Vale said it was late. Cllr Mark Dole said it would rain. Lt. Gov. Nia Marsh said it rained.',
      'Tom Vale',
      'Mark Dole',
      'Nia Marsh',
    );
    check('Ina Berg MP said it was late. Berg said it rained.', ...Array(2).fill('Ina Berg'));
    check('Ina Holt KC, for the firm, said it was late. Ms Holt said it rained.', ...Array(2).fill('Ina Holt'));
    check('Mr Justice MacDonald said it was late.', 'MacDonald');
    check('Rep. Lena Tarrant, R-Osk, said it was late.', 'Lena Tarrant');
  });
  test('a first name that is an office too', () => {
    check('Dean Holm said it was late. Holm said it rained.', ...Array(2).fill('Dean Holm'));
    check('The dean was late. Dean Holm said it was late.', 'Holm');
  });
  test('saints, and the bodies that bear their names', () => {
    check("St Mary's Hospital said it was late.", "organisation St Mary's Hospital");
    check("Osk Children's Hospital said it was late.", "organisation Osk Children's Hospital");
    check("Osk's Hospital said it was late.", 'organisation Hospital');
  });
  test('bodies for this and that', () => {
    check(
      'The Securities and Exchange Commission said it was late. The SEC said it rained.',
      ...Array(2).fill('organisation Securities and Exchange Commission'),
    );
    check(
      'The Fire and Disaster Management Agency said it was late.',
      'organisation Fire and Disaster Management Agency',
    );
    check('Citizens for Harbour Rights said it was late.', 'organisation Citizens for Harbour Rights');
    // Two bodies stay two.
    check('The Kremlin and Defense Ministry officials said it was late.', 'country Russia');
  });
  test('a stroke inside a name', () => {
    check('Re/code said it was late. According to Re/code, it rained.', ...Array(2).fill('organisation Re/code'));
  });
});

describe('what kind a name is', () => {
  test('ordinary words that open a sentence are nobody', () => {
    check('Inflation returned as research showed people were worried.', 'nobody');
    check('Concerns were raised. Former staff are among those who said it was late.', 'nobody');
  });
  test('firms by what they make, and by their first word', () => {
    check('Peabo Energy said it was late. Peabo said it would rain.', ...Array(2).fill('organisation Peabo Energy'));
    check('Osk Council met. Osk said it would rain.', 'Osk');
  });
  test('names of ordinary words, unless something says that they are persons', () => {
    check('Green Rail said it was late.', 'organisation Green Rail');
    check('Young Carter, 44, said it was late.', 'Young Carter');
    check('Young Carter, who sails, said it was late.', 'Young Carter');
  });
});
