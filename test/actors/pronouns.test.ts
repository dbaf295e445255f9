import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { read } from '../read';

/** Who speaks, statement by statement; `?` after a name that is not told surely. */
function check(text: string, ...expected: string[]): void {
  const { statements, actors } = read(parseArticle(text, 'plain'), { entries: [] }, lexicons);
  const found = statements.map(({ actor, confidence }) => {
    const name = actors.find(({ id }) => id === actor)?.name ?? 'nobody';
    return confidence < 0.6 && actor !== null ? `${name}?` : name;
  });
  expect(found).toEqual(expected);
}

/** How sure it is who speaks last. */
const sure = (text: string) =>
  read(parseArticle(text, 'plain'), { entries: [] }, lexicons).statements.at(-1)?.confidence;

/** Whom the pronoun means that stands in the text. */
function meant(text: string, word: string): string | undefined {
  const { mentions, actors } = read(parseArticle(text, 'plain'), { entries: [] }, lexicons);
  const at = text.search(new RegExp(`\\b${word}\\b`));
  return actors.find(({ id }) => id === mentions.find(({ span }) => span[0] === at)?.actor)?.name;
}

describe('he and she are two', () => {
  test('where only first names tell them apart', () => {
    check('David Cole met Sarah Jones on Monday. “We have no money,” she told him.', 'Sarah Jones');
    check('Sarah Jones met David Cole on Monday. “We have no money,” he told her.', 'David Cole');
  });
  test('and what the text says counts more than a first name', () => {
    check('Chairman Sarah Jones met the mayor. He said it was late. He left.', 'Sarah Jones');
  });
  test('nobody is both', () => {
    check('Sarah Jones spoke on Monday. He said it was late.', 'nobody');
  });
  test('a courtesy title that another first name contradicts is somebody else’s', () => {
    check('Tom Hale said he left the boat. “I stayed,” Mrs. Hale said.', 'Tom Hale', 'Hale');
    check('Robin Hale said it was late. “I stayed,” Mrs. Hale said.', 'Robin Hale', 'Robin Hale');
  });
});

describe('he and she are persons', () => {
  const late = '“It was late,” she said.';
  test('and no body, and not several', () => {
    check(`Ina Berg met Dyssel Ltd. Dyssel Ltd sued. ${late}`, 'Ina Berg');
    check(`Ina Berg met the crew. Two neighbours left. ${late}`, 'Ina Berg');
  });
  test('of whom the story tells, where it does, and not of those in what it quotes', () => {
    check(`Ina Berg left. It was about “Mara Holm and her boat”. ${late}`, 'Ina Berg');
    expect(meant('“Mara Holm rang.” “It was late,” said Bo Vale. “She left,” said Bo Vale.', 'She')).toBe('Mara Holm');
    expect(meant('“Mara Holm rang.” It rained. It snowed. “She left,” said Bo Vale.', 'She')).toBe(undefined);
  });
  test('who are not only named in what another said', () => {
    check(`Ina Berg said Mara Holm had left. It rained. ${late}`, 'Ina Berg', 'Ina Berg');
  });
  test('who are near', () => {
    check(`Tom Vale ran the ferry for Ina Berg. It rained. It snowed. It froze. ${late}`, 'nobody');
    check(`Ina Berg sang. Mara Holm rang. It rained. ${late}`, 'Mara Holm');
  });
});

describe('a relative', () => {
  test('is spoken of as what he or she is called', () => {
    check('Ina Berg came with her husband, the fiddler Quill Ashby. Ashby left. “It was late,” she said.', 'Ina Berg');
    check('Ina Berg came with a rival, the fiddler Quill Ashby. Ashby left. “It was late,” she said.', 'nobody');
  });
  test('who only comes in by the other is not whom the story goes on with', () => {
    check('Captain Holm, whose father Anders Holm ran the ferry, came. “It was late,” he said.', 'Holm');
  });
});

describe('whom the story is about', () => {
  const between = 'The ferry sailed. The pier shut. The crane fell. The road flooded. The town grew. It rained.';
  test('is meant again after a while', () => {
    check(`Ina Berg obituary\n\nIna Berg ran the ferry.\n\n${between}\n\n“It was late,” she said.`, 'Ina Berg');
  });
  test('and not where somebody else has come', () => {
    check(
      `Ina Berg obituary\n\nIna Berg ran the ferry.\n\n${between} Mara Holm came. “It was late,” she said.`,
      'Mara Holm',
    );
  });
  test('and not somebody of whom it told once', () => {
    check(`A ferry in Osk\n\nIna Berg ran the ferry.\n\n${between}\n\n“It was late,” she said.`, 'nobody');
  });
});

describe('who has once been a he, or is not known to be a she,', () => {
  const record = 'Then Quill Ashe put her song on his record.';
  test('is not the next she', () => {
    check(`Ina Berg sang. ${record} Ashe wept when she rang.\n\n“I did,” she said.`, 'Ina Berg');
    check(`Ina Berg sang. She drove. ${record} Ashe wept when she rang.\n\n“I did,” she said.`, 'Ina Berg');
  });
});

test('an object is not the subject of its own clause', () => {
  expect(meant('Ina Berg sang. Anna Ashe taught her the old songs.', 'her')).toBe('Ina Berg');
  expect(meant('Ina Berg sang. Anna Ashe said the mayor had taught her the old songs.', 'her')).toBe('Anna Ashe');
});

test('a doubtful pronoun does not become sure by going on', () => {
  const doubtful = 'Ina Berg sang. Then Quill Ashe put her song on his record. She rang. She came. She sold her boat.';
  expect(sure(`${doubtful} She left. She wept. She paid.\n\n“I did,” she said.`)).toBeLessThan(0.7);
});

describe('after a quotation with a credit', () => {
  test('whoever the story is about', () => {
    const credit = '“The pier was closed.”\n\n— Anders Holm';
    check(`Tom Vale ran the ferry. Vale sold it.\n\n${credit}\n\nHe said it was lost.`, 'Anders Holm', 'Tom Vale?');
    check(`The ferry sank.\n\n${credit}\n\nHe said it was lost.`, 'Anders Holm', 'Anders Holm');
  });
  test('not where the words have a verb of report', () => {
    check(
      'Tom Vale ran the ferry.\n\n“The pier was closed,” Anders Holm said.\n\nHe said it was lost.',
      'Anders Holm',
      'Anders Holm',
    );
  });
});

describe('they', () => {
  test('of one person who is said to use it', () => {
    check('Robin Ashby, who uses they/them pronouns, won. “I did not expect it,” they said.', 'Robin Ashby');
    check('Robin Ashby won the prize. “I did not expect it,” they said.', 'nobody');
  });
});

test('“it” is no body that only somebody quoted has named', () => {
  check(
    'The union met. “The Harbour Board is a mess,” Ana Ruiz said. It said the ferry was late.',
    'Ana Ruiz',
    'nobody',
  );
  check('The Harbour Board met. It said the ferry was late.', 'Harbour Board');
});

test('a clause that hangs on another is about those named there', () => {
  check(
    'Anders Holm is a guru. In May, police arrested Baba Rask after a siege when he refused to talk to the court.',
    'Baba Rask?',
  );
  check('Anders Holm met Baba Rask. He refused to comply with the court.', 'Anders Holm');
});

test('somebody without a name who spoke in between may be meant as well', () => {
  const alone = sure('Ina Berg left. She said: “I will not come back to this place.”') ?? 0;
  expect(
    sure('Ina Berg left. A neighbour said it was late. She said: “I will not come back to this place.”'),
  ).toBeLessThan(0.7);
  expect(alone).toBeGreaterThan(0.9);
});

test('an apposition that lacks its comma', () => {
  check('Anders Holm an adviser to the minister, told a meeting that nobody had come.', 'Anders Holm');
  check('On Monday an adviser to the minister, told a meeting that nobody had come.', 'nobody');
});

describe('whose sentence it is', () => {
  const vote = 'for Ina Berg or Osk Sen. Tom Hale.\n\n“It was late,” he said.';
  test('that of the pronoun which is its subject, and not of whom it names later', () => {
    check(`Bo Holm met the crew. He may vote ${vote}`, 'Bo Holm');
    check(`Bo Holm met the crew. The crew may vote ${vote}`, 'Tom Hale');
  });
  test('that of somebody without a name, also with an aside behind', () => {
    check(
      'Ina Berg won. Berg left.\n\nA 29-year-old Osk woman, meanwhile, was fined. “Out!” she wrote.',
      '29-year-old Osk woman',
    );
    check('Ina Berg won. Berg left.\n\nA clerk from Osk, she was fined. “Out!” she wrote.', 'Ina Berg');
  });
  test('not that of a name in the title of another', () =>
    check(
      '“It was late,” former Anders W. Vale speechwriter Bo Holm wrote. He wrote that it rained.',
      'Bo Holm',
      'Bo Holm',
    ));
});

test('of two who speak together neither is the one who goes on', () => {
  check('Bo Holm left. Tom Hale and Ted Vale said it was late. He said it rained.', 'Tom Hale', 'nobody');
  check('Bo Holm left. Tom Hale said it was late. He said it rained.', 'Tom Hale', 'Tom Hale');
});

test('whoever is named for the first time as they speak is mostly the next one', () =>
  check(
    'Tom Hale won. Hale said it rained.\n\nHale’s aide Bo Holm said the same. “It was late,” he said.',
    'Tom Hale',
    'Bo Holm',
    'Bo Holm',
  ));
