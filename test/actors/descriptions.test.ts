import { describe, expect, test } from 'vitest';
import { readActorsFile } from '../../server/src/actors/registry';
import { parseArticle } from '../../server/src/article/parse';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { read } from '../read';

/** Who speaks, statement by statement; “?” behind a name where it is a choice that may well be wrong. */
function check(text: string, expected: string[], actors = 'actors: []'): void {
  const reading = read(parseArticle(text, 'plain'), readActorsFile(actors, 'actors.yaml').actors, lexicons);
  const found = reading.statements.map(({ actor, confidence }) => {
    const name = reading.actors.find(({ id }) => id === actor)?.name ?? 'nobody';
    return confidence < 0.6 ? `${name}?` : name;
  });
  expect(found).toEqual(expected);
}

/** The actors that are listed. */
const listed = (text: string) =>
  read(parseArticle(text, 'plain'), { entries: [] }, lexicons).actors.map(({ name }) => name);

describe('an office that is told before the name', () => {
  test('in the first sentences, with the name as the next subject', () => {
    check(
      'Spending must be cut, the Labour leader of Osk council has said.\n\nErik Holm spoke as it met. But the council leader said the hall would stay.',
      Array(2).fill('Erik Holm'),
    );
  });
  test('with a title that agrees', () => {
    check('It was late, a senior prosecutor said.\n\n“It was,” said prosecutor Ina Berg.', Array(2).fill('Ina Berg'));
    check('It was late, a biologist said.\n\nDr Ina Berg said the sea was cold.', Array(2).fill('Ina Berg'));
  });
  test('of somebody who is no source there', () => {
    check(
      'It rained in Osk, and nobody came.\n\nTalks between the Marn Harbour Secretary General and the union failed. Erik Holm left for Osk. The Marn Harbour chief said it was late.',
      ['Erik Holm'],
    );
    // Of two offices nobody can tell whose the name is.
    check('The Marn mayor met the Osk town clerk.\n\nErik Holm left for Osk. The Osk clerk said it was late.', [
      'Osk clerk',
    ]);
    check('Ina Berg, the Osk mayor, was there.\n\nErik Holm left for Osk. The Osk mayor said it was late.', [
      'Ina Berg',
    ]);
  });
  test('and not for whoever is named next', () => {
    check('It was late, a neighbour said.\n\nErik Holm said it was not.', ['neighbour', 'Erik Holm']);
    check('It was late, the judge said.\n\nErik Holm, the baker, said it was not.', ['judge', 'Erik Holm']);
    check('It was late, the judge said.\n\nErik Holm and Ina Berg were late. Holm said it rained.', [
      'judge',
      'Erik Holm',
    ]);
    check('It was late, the regulator said.\n\nVantro, which makes vans, said it was not.', ['regulator', 'Vantro']);
  });
  test('of a body', () => {
    check(
      'It was late, the regulator said.\n\nThe firm lied, according to the Marn Harbour Authority.',
      Array(2).fill('Marn Harbour Authority'),
    );
    const named = '\n\nThe firm lied, according to the Marn Harbour Authority.';
    check(`It was late, the US regulator said.${named}`, Array(2).fill('Marn Harbour Authority'));
    check(`It was late, the Marn regulator said.${named}`, Array(2).fill('Marn Harbour Authority'));
    check(`It was late, the Vantro regulator said.${named}`, ['Vantro regulator', 'Marn Harbour Authority']);
  });
});

describe('a description of a body', () => {
  test('by what it is called beside its name', () => {
    check('Dyssel, the online retailer, said it was late. Boeing met. The retailer said it rained.', [
      'Dyssel',
      'Dyssel',
    ]);
  });
  test('by what its name lets it be', () => {
    check('Boeing said it was late. “We are sorry,” the company added.', ['Boeing', 'Boeing']);
    check('The Marn Harbour Authority met Boeing. The agency said it was late.', ['Marn Harbour Authority']);
    check('The Osk Times reported on Boeing. The newspaper said it was late.', ['Osk Times']);
  });
  test('by the end of its name, or by what is said of it, though it has not spoken', () => {
    check('It rained.\n\nDyssel Ltd has sold three boats. The company said it was late.', ['Dyssel Ltd']);
    check('It rained.\n\nDyssel, which makes boats, has sold three. The manufacturer said it was late.', ['Dyssel']);
    check('It rained.\n\nDyssel has sold three boats. The manufacturer said it was late.', ['manufacturer']);
  });
  test('not by what it was called long ago', () => {
    const called = 'It rained.\n\nDyssel, the online retailer, met the crew.';
    check(`${called} It rained. The retailer said it was late.`, ['Dyssel']);
    check(`${called} It rained. It snowed. The sun came. The retailer said it was late.`, ['retailer']);
  });
  test('a paper by its name, with what it is behind it', () => {
    check('It rained.\n\nThe Osk Dispatch blog showed the pier. The blog said it was late.', ['Osk Dispatch']);
    check('The Osk Dispatch blog said it was late. A Ruiz newspaper said it rained.', [
      'Osk Dispatch',
      'Ruiz newspaper',
    ]);
  });
  test('and not when two fit, when it is somebody’s, or when another is told from it', () => {
    check('Boeing met Toyota. The company said it was late.', ['company']);
    check('Boeing said it rained. His company said it was late.', ['Boeing', 'His company']);
    check('The Supreme Court met. The appeals court said it was late.', ['appeals court']);
    check('The Tide Company met. The Osk company said it was late.', ['Osk company']);
    check('The Marn Harbour Authority met. The company said it was late.', ['company']);
  });
});

describe('a description of a person', () => {
  test('whoever has just spoken and may be called so', () => {
    check('Singer Ina Berg said it rained. Frontman Anders Holm said it was late. The singer said it was cold.', [
      'Ina Berg',
      'Anders Holm',
      'Anders Holm?',
    ]);
    check('Singer Ina Berg said it rained. The singer said it was cold.', ['Ina Berg', 'Ina Berg']);
    check('Baker Ina Berg said it rained. The singer said it was cold.', ['Ina Berg', 'singer']);
  });
});

describe('an office that two hold', () => {
  const vail = 'It rained.\n\nMinister Henrik Vail';
  const ruiz = 'Minister Paulo Ruiz';
  test('is nobody’s, or whoever of them has just spoken', () => {
    check(`${vail} met ${ruiz}. The minister said it was late.`, ['nobody']);
    check(`${vail} met ${ruiz}. Vail said it rained. The minister said it was late.`, ['Henrik Vail', 'Henrik Vail?']);
    check(`${vail} met ${ruiz}. Ina Berg said it rained. The minister said it was late.`, ['Ina Berg', 'nobody']);
  });
  test('is that of whom the story has come to', () => {
    check(`${vail} left. It rained. It snowed. ${ruiz} came. The minister said it was late.`, ['Paulo Ruiz']);
    check(`${vail} left. It rained. ${ruiz} came. The minister said it was late.`, ['nobody']);
  });
});

test('an office that is told apart is that of who is only named later', () => {
  const later = 'It rained. It snowed. It froze. It thawed.\n\nIna Berg, the Osk harbour chief, left.';
  check(`The Osk harbour chief said it was late. ${later}`, ['Ina Berg']);
  check(`The chief said it was late. ${later}`, ['chief']);
  check(`The Osk harbour chief said it was late. ${later} Tom Vale, the Osk harbour chief, came.`, [
    'Osk harbour chief',
  ]);
});

test('what somebody is called by the actors file', () => {
  check('The pier boss said it was late.', ['Ina Berg'], '- { id: berg, name: Ina Berg, aliases: [the pier boss] }');
});

describe('sources without a name', () => {
  test('are the same by “the”', () => {
    check('A senior official said it was late. The official said it rained.', Array(2).fill('senior official'));
    check('A senior official said it was late. An official said it rained.', ['senior official', 'official']);
    check('A senior official said it was late. The junior official said it rained.', [
      'senior official',
      'junior official',
    ]);
    check('A senior official said it was late. The officials said it rained.', ['senior official', 'officials']);
  });
  test('and several, papers and bodies by the same words', () => {
    expect(listed('A guard said it was late. A guard said it was not.')).toEqual(['guard', 'guard']);
    expect(listed('A guard said it was late. The guard said it was not.')).toEqual(['guard']);
    expect(listed('Some guards said it was late. Guards said it was not.')).toEqual(['guards']);
    expect(listed('A poll said it was late. A new poll said it was not.')).toEqual(['poll', 'new poll']);
    expect(listed('A firm said it was late. A firm said it was not.')).toEqual(['firm']);
  });
  test('hold no office of another body', () => {
    check('Police spokesman Bo Holm came late. The ministry spokesman said it was cold.', ['ministry spokesman']);
    check('Labour leader Ana Ruiz came late. The council leader said it was cold.', ['council leader']);
    check('Osk Council leader Ana Ruiz came late. The authority leader said it was cold.', ['Ana Ruiz']);
  });
  test('have with them how they know', () => {
    expect(listed('People briefed on Holm’s plan say that it was late.')).toEqual(['People briefed on Holm’s plan']);
  });
  test('are others when the story has been elsewhere', () => {
    const story = Array(9).fill('A clerk left.').join('\n\n');
    expect(listed(`A senior official said it was late.\n\n${story}\n\nThe official said it rained.`)).toEqual([
      'senior official',
      'official',
    ]);
  });
  test('are not the same with another age', () => {
    expect(listed('The 54-year-old said it was late. The 41-year-old said it was not.')).toEqual([
      '54-year-old',
      '41-year-old',
    ]);
  });
  test('may be a people', () => {
    expect(listed('The French said it was late. Swedes said it was not.')).toEqual(['Swedes', 'French']);
  });
  test('may be a he or a she by what they are called', () => {
    check('A waitress met the crew. “It was late,” she said.', ['waitress']);
    check('A waitress met the crew. “It was late,” he said.', ['nobody']);
  });
});

test('a second to somebody is who has just spoken, and never that somebody', () => {
  check("The minister, Erik Holm, said it was late. Ina Berg's right-hand man said it rained.", [
    'Erik Holm',
    'Erik Holm?',
  ]);
  check("Ina Berg said it was late. Ina Berg's right-hand man said it rained.", [
    'Ina Berg',
    "Ina Berg's right-hand man",
  ]);
  check("The minister, Erik Holm, said it was late. Ina Berg's neighbour said it rained.", [
    'Erik Holm',
    "Ina Berg's neighbour",
  ]);
});

describe('of one family', () => {
  test('the living speak', () => {
    check('Erik Holm, son of the late ruler Anders Holm, was arrested. Holm said it was late.', ['Erik Holm']);
    check('Erik Holm, son of Anders Holm, who died in May, was arrested. Holm said it was late.', ['Erik Holm']);
    check('The mayor, Anders Holm, met his son, Erik Holm. Holm said it was late.', ['Anders Holm']);
    check('Erik Holm met late Monday. Anders Holm met Erik Holm. Anders Holm said it was late.', ['Anders Holm']);
  });
});

describe('whose friend it is', () => {
  const friend = '“It was late,” his friend Bo Holm told the Post.\n\nIna Berg left Osk.';
  test('a friend of another is another', () => {
    check(`${friend} It rained, her friend said.`, ['Bo Holm', 'her friend']);
    check('It rained, her friend said. “It was late,” another friend, Bo Holm, told the Post.', [
      'her friend',
      'Bo Holm',
    ]);
  });
  test('and the same where the words are', () =>
    check(`${friend} It rained, his friend said.`, ['Bo Holm', 'Bo Holm']));
});

test('a party stands for its member, and is nobody of its own', () => {
  check('Ina Berg won the seat. The Tory said it was late.', ['Ina Berg']);
  check('Ina Berg met Ana Ruiz. “Nobody came,” the Liberal Democrat said.', ['nobody']);
});

describe('another word for the only person near', () => {
  test('a politician, of whoever leads or sits in a parliament', () => {
    check('Opposition leader Paul Ruiz left. The Labour politician said it was late.', ['Paul Ruiz']);
    check('Baker Paul Ruiz left. The Labour politician said it was late.', ['Labour politician']);
    check('Opposition leader Paul Ruiz met Ina Berg. The Labour politician said it was late.', ['Labour politician']);
  });
  test('what somebody does, and an age with it', () => {
    check('It rained.\n\nIna Berg fought for the pier. The campaigner said it was late.', ['Ina Berg']);
    check('It rained.\n\nIna Berg held a sign. The 57-year-old scientist said it was late.', ['Ina Berg']);
    check('It rained.\n\nIna Berg, 31, held a sign. The 57-year-old scientist said it was late.', [
      '57-year-old scientist',
    ]);
  });
  test('an office with a time in it', () =>
    check('It rained.\n\nOsk Sen. Tom Hale won. The first-term senator said it was late.', ['Tom Hale']));
});

test('people by what they are for the moment', () => {
  check('A customer said it was late. Commuters said it rained.', ['customer', 'Commuters']);
  check('It rained.\n\nCustomers met. They said it was late.', ['Customers']);
  check('Carter said it was late.', ['Carter']);
});
