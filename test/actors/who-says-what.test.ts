import { describe, expect, test } from 'vitest';
import { readActorsFile } from '../../server/src/actors/registry';
import { parseArticle } from '../../server/src/article/parse';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { read } from '../read';

const nobodyKnown = 'actors: []';

/** The actors of the statements whose sources are marked, in order: `nobody` where it is left open. */
function check(source: string, expected: string[], actors = nobodyKnown): void {
  const marks: number[] = [];
  let text = '';
  for (const part of source.split('[[')) {
    if (text !== '' || source.startsWith('[[')) marks.push(text.length);
    text += part.replace(']]', '');
  }
  const starts = source.startsWith('[[') ? marks.slice(1) : marks;
  const reading = read(parseArticle(text, 'plain'), readActorsFile(actors, 'actors.yaml').actors, lexicons);
  const found = starts.map((at) => {
    const statement = reading.statements.find(({ source: spans }) =>
      spans.some(([start, end]) => start <= at && at < end),
    );
    if (!statement) return `no statement at “${text.slice(at, at + 20)}”`;
    return reading.actors.find(({ id }) => id === statement.actor)?.name ?? 'nobody';
  });
  expect(found).toEqual(expected);
}

describe('a name', () => {
  test('in full, by surname, with courtesy title, in the possessive', () => {
    check(
      "[[Ana Ruiz]] said the ferry was late. [[Ruiz]] said it would sail. [[Ms. Ruiz]] added that it would sail. Ruiz's boat sank.",
      ['Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz'],
    );
  });
  test('whose claim it is', () => {
    check('[[Mr. Holm]]’s claim that it was late failed. [[Anders Holm]] said it rained.', [
      'Anders Holm',
      'Anders Holm',
    ]);
    check('[[Mr. Holm]]’s lawyer said it was late.', ['Mr. Holm’s lawyer']);
  });
  test('by surname before the full name comes', () => {
    check('[[Mr. Ruiz]] said the ferry was late. [[Paulo Ruiz]] said it rained.', ['Paulo Ruiz', 'Paulo Ruiz']);
  });
  test('with initials, particles, a suffix, a hyphen, a party', () => {
    check('[[J.M. Berger]] said it was late. [[Berger]] added that it would sail.', ['J.M. Berger', 'J.M. Berger']);
    check('[[Bill de Vries]] said it was late. [[De Vries]] added that it would sail.', [
      'Bill de Vries',
      'Bill de Vries',
    ]);
    check('[[Harry Holt Jr.]] said it was late. [[Holt]] added that it would sail.', [
      'Harry Holt Jr.',
      'Harry Holt Jr.',
    ]);
    check('[[Sen. Jon Marsh (D-Mont.)]] said it was late. [[Marsh]] added that it would sail.', [
      'Jon Marsh',
      'Jon Marsh',
    ]);
    check('[[Rosa Vale-Orton]] said it was late. [[Vale-Orton]] added that it would sail.', [
      'Rosa Vale-Orton',
      'Rosa Vale-Orton',
    ]);
  });
  test('in another transliteration, or without its capital', () => {
    check('[[Volodimir Zelensky]] said he would come. [[Zelenskyy]] added that it would sail.', [
      'Volodimir Zelensky',
      'Volodimir Zelensky',
    ]);
    check('[[Sergei Lavrov]] said he would come.\n\n[[lavrov]] also criticized the ferry.', [
      'Sergei Lavrov',
      'Sergei Lavrov',
    ]);
  });
  test('that is also a place’s, once somebody is called so', () => {
    check('[[Valerie Paris]] said she left. [[Paris]] said nobody had helped her.', ['Valerie Paris', 'Valerie Paris']);
  });
  test('with a slip of the pen', () => {
    check('[[Lydia Maurer]] said it was late. [[Ms. Mauer]] added that it would sail.', [
      'Lydia Maurer',
      'Lydia Maurer',
    ]);
  });
});

describe('two people with one surname', () => {
  const both = 'Paulo Ruiz met Ana Ruiz at the pier. ';
  test('stay two', () => {
    check(`${both}[[Paulo Ruiz]] said it was late. [[Ana Ruiz]] said it was not.`, ['Paulo Ruiz', 'Ana Ruiz']);
  });
  test('are told apart by courtesy title', () => {
    check('Mr. Paulo Ruiz met Mrs. Ana Ruiz. [[Mrs. Ruiz]] said it was late. [[Mr. Ruiz]] said it was not.', [
      'Ana Ruiz',
      'Paulo Ruiz',
    ]);
  });
  test('father and son', () => {
    check('[[Harry Holt]] said it was late. [[Harry Holt Jr.]] said it was not.', ['Harry Holt', 'Harry Holt Jr.']);
  });
});

describe('a title', () => {
  test('goes with the name, before or behind it', () => {
    check("[[Kestria's foreign minister, Henrik Vail]], said it was late.", ['Henrik Vail']);
    check('[[U.S. Secretary of State Marco Rubio]] said it was late.', ['Marco Rubio']);
    check('[[Henrik Vail, spokesman for the port,]] said it was late.', ['Henrik Vail']);
    check('“It is late,” said [[Henrik Vail, director of the Marn Institute]].', ['Henrik Vail']);
  });
  test('alone means who holds it', () => {
    check('Foreign Minister Henrik Vail came late. [[The minister]] said that he was sorry.', ['Henrik Vail']);
    check('Adm. Rolf Stenner came late. [[The admiral]] said that he was sorry.', ['Rolf Stenner']);
  });
  test('with what it is in charge of ends where the name begins', () => {
    check('[[Director of National Safety Ana Ruiz]] said it was late. [[Ruiz]] added that it would sail.', [
      'Ana Ruiz',
      'Ana Ruiz',
    ]);
    check('[[Former Speaker of the House Ana Ruiz]] said it was late. [[Ruiz]] added that it would sail.', [
      'Ana Ruiz',
      'Ana Ruiz',
    ]);
    check('The director of the Ana Ruiz Institute came late. [[Ruiz]] said it would sail.', ['Ruiz']);
  });
  test('of an agent is no part of the name', () => {
    check('[[FBI Special Agent Ana Ruiz]] said it was late. [[Special Agent Ruiz]] added that it would sail.', [
      'Ana Ruiz',
      'Ana Ruiz',
    ]);
  });
  test('of which two fit means nobody', () => {
    check('Minister Henrik Vail met Minister Paulo Ruiz. [[The minister]] said it was late.', ['nobody']);
    check('Minister Henrik Vail met Minister Paulo Ruiz. “It was late, and it rained,” [[the minister]] said.', [
      'nobody',
    ]);
  });
  test('of somebody’s man is not that somebody', () => {
    check("President Oren Castell came late. [[Castell's spokesman]] said that he was sorry.", ["Castell's spokesman"]);
  });
  test('of another office, or of another country, is another’s', () => {
    check('Finance Minister Henrik Vail came late. [[The foreign minister]] said it was cold.', ['foreign minister']);
    check('Harbour Minister Henrik Vail came late. [[The harbour minister]] said it was cold.', ['Henrik Vail']);
    check('Minister Henrik Vail came late. [[The harbour minister]] said it was cold.', ['harbour minister']);
    check('Minister Henrik Vail came late. [[The former minister]] said it was cold.', ['Henrik Vail']);
    check('Minister Henrik Vail came late. [[The French minister]] said it was cold.', ['Henrik Vail']);
    check('Spanish Minister Henrik Vail came late. [[The French minister]] said it was cold.', ['French minister']);
    check('Defence Secretary Henrik Vail came late. [[The deputy head]] said it was cold.', ['deputy head']);
    check('Osk baker Henrik Vail came late. [[The Osk leader]] said it was cold.', ['Osk leader']);
  });
  test('means who holds it beside another office', () => {
    check(
      'Harbour Minister Henrik Vail came late. Finance Minister Henrik Vail left. [[The harbour minister]] said it was cold.',
      ['Henrik Vail'],
    );
  });
  test('of the country that the actors file tells', () => {
    const vail = '- { id: vail, name: Henrik Vail, country: spain, roles: [{ title: Minister }] }';
    check('Henrik Vail came late. [[The Spanish minister]] said it was cold.', ['Henrik Vail'], vail);
    check('Henrik Vail came late. [[The French minister]] said it was cold.', ['French minister'], vail);
  });
  test('by the actors file', () => {
    const guterres = `
- id: guterres
  name: António Guterres
  roles: [{ title: Secretary-General of the United Nations }]`;
    check('Antonio Guterres came late. [[The UN leader]] said that he was sorry.', ['António Guterres'], guterres);
  });
});

describe('a surname in a family', () => {
  test('is not the relative’s, where the other is named too', () => {
    check(
      'President Anders Holm and first lady Mara Holm came to Osk. [[Holm]] said it was late. [[Mrs. Holm]] added that it would sail.',
      ['Anders Holm', 'Mara Holm'],
    );
    check('Anders Holm came with his wife, Mara Holm. [[Holm]] said it was late.', ['Anders Holm']);
    check(
      'Mara Holm, the mayor’s daughter, met Ana Ruiz. [[Mayor Holm]] said it was late. [[Holm]] left and said it rained.',
      ['Holm', 'Holm'],
    );
  });
  test('is not the parent’s by whom a son or a daughter comes in', () => {
    check('Mara Holm is the younger daughter of the painter Anders Holm. [[Holm]] said it was late.', ['Mara Holm']);
    check('Mara Holm is the successor of the painter Anders Holm. [[Holm]] said it was late.', ['Anders Holm']);
  });
  test('is the relative’s, where nobody else has it', () => {
    check('The mayor’s daughter Mara Holm came to Osk. [[Holm]] said it was late.', ['Mara Holm']);
  });
});

describe('a pronoun', () => {
  test('means who spoke before', () => {
    check('[[Ana Ruiz]] said it was late. [[She]] added that it would sail.', ['Ana Ruiz', 'Ana Ruiz']);
  });
  test('passes over people of the other gender', () => {
    check('Mrs. Ana Ruiz met Mr. Paulo Holt. [[She]] said it was late.', ['Ana Ruiz']);
  });
  test('means who spoke, and not who was spoken of', () => {
    check('[[Ana Ruiz]] said Mara Telling had left the port. [[She]] added that the ferry was late.', [
      'Ana Ruiz',
      'Ana Ruiz',
    ]);
  });
  test('means whom a sentence names for its topic', () => {
    check(
      'Ilan Dorvek painted ships. For Anders Holm, a captain in Osk, Dorvek was a legend. [[He]] said the ferry was late.',
      ['Anders Holm'],
    );
  });
  test('is read in the light of those that follow', () => {
    check(
      'Ana Ruiz met Anders Holm in Osk. [[She]] said the ferry was late. Holm left the port. He went home with his crew. His boat sank.',
      ['Ana Ruiz'],
    );
  });
  test('“it” is the government that spoke', () => {
    check('[[France]] said it was late. [[It]] added that it had no ships.', ['France', 'France']);
  });
  test('“they” is nobody behind papers that spoke in the same sentence', () => {
    check(
      '[[Ministers]] said it was late. While [[the letters]] portrayed them as careful, [[they]] warned that nobody cared.',
      ['Ministers', 'letters', 'nobody'],
    );
    check('[[Ministers]] said it was late. [[They]] warned that nobody cared.', ['Ministers', 'Ministers']);
  });
  test('“it” that stands for a fact says nothing', () => {
    check('[[France]] said it was late. It suggests that nobody cares.', ['France']);
  });
});

describe('governments and organisations', () => {
  test('speak under the name of a capital or a seat', () => {
    check('[[The Kremlin]] said it was late. [[Moscow]] added that it would sail.', ['Russia', 'Russia']);
  });
  test('by their initials and their last word', () => {
    check(
      '[[The National Ferry Agency]] said it was late. [[The agency]] added that it would sail. [[The NFA]] denied that it would sail.',
      ['National Ferry Agency', 'National Ferry Agency', 'National Ferry Agency'],
    );
  });
});

describe('sources without a name', () => {
  test('are spoken of without “this” or “those”', () => {
    check('[[Those captains]] said it was late.', ['captains']);
  });
  test('of two countries belong to neither', () => {
    check('[[French and Spanish captains]] said it was late.', ['nobody']);
    check('[[France and the captains]] said it was late.', ['France']);
  });
  test('stay apart', () => {
    check('[[A senior official]] said it was late. It rained. [[A senior official]] said it was not.', [
      'senior official',
      'senior official',
    ]);
  });
  test('are named after whose they are, where that is clear', () => {
    check('The Harbour Union said it would strike. [[Its leaders]] said the ferry was late.', [
      'leaders of Harbour Union',
    ]);
    check('The Harbour Union walked out. [[Its chief]] said the ferry was late.', ['chief of Harbour Union']);
    check('The Harbour Union sued the Tide Company. [[Its chief]] said the ferry was late.', ['chief']);
    check('It was late on Friday. [[Their leaders]] said the ferry was late.', ['leaders']);
  });
  test('are papers that nobody is said to have written', () => {
    check('[[The poll]] shows that nobody cares. [[The report]] said it was late.', ['poll', 'report']);
  });
});

test('an interview: the paper, the expert, and a Q that is nobody', () => {
  check(
    '[[Marn.news]]: Dr. Holt, is it late?\n\n[[Dr. Ellen Holt (historian)]]: It is.\n\n[[marn.news]]: Why?\n\n[[Dr. Holt]]: Nobody knows.',
    ['Marn.news', 'Ellen Holt', 'Marn.news', 'Ellen Holt'],
  );
  check('[[Q]]: Is it late?\n\n[[Ellen Holt]]: It is.\n\n[[Q]]: Why?\n\n[[Holt]]: Nobody knows.', [
    'nobody',
    'Ellen Holt',
    'nobody',
    'Ellen Holt',
  ]);
});

describe('an actors file', () => {
  const navy = '- id: navy\n  name: Velmaran Navy\n  kind: organisation\n  aliases: ["Velmara\'s navy"]\n';
  test('finds a form with a possessive, whichever apostrophe the text has', () => {
    check(
      "[[Velmara's navy]] said it was late. [[Velmara’s navy]] said it rained.",
      ['Velmaran Navy', 'Velmaran Navy'],
      navy,
    );
  });
});

test('one source of two verbs is one actor', () => {
  const text = 'Smiling, the harbour chief said it was late but added that it would sail.';
  const { statements } = read(parseArticle(text, 'plain'), { entries: [] }, lexicons);
  expect(new Set(statements.map(({ actor }) => actor))).toEqual(new Set(['harbour-chief']));
});
