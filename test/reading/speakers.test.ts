import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { actorOf } from '../../server/src/reading/look-ups';
import { quotedShare } from '../../server/src/reading/quoted-words';
import { read } from '../read';

/** Reads the text and compares the names of those who speak its statements, in order; `–` where nobody does. */
function check(text: string, ...expected: string[]): void {
  const { actors, statements } = read(parseArticle(text, 'plain'), { entries: [] }, lexicons);
  expect(statements.map(({ actor }) => actorOf(actors, actor ?? '')?.name ?? '–')).toEqual(expected);
}

/** The actors of the text, in the order of the tree. */
const actorsOf = (text: string) => read(parseArticle(text, 'plain'), { entries: [] }, lexicons).actors;

describe('who passes words on, and who said them', () => {
  test('a report of what others say is two statements', () =>
    check('The Marn Post reported that a guard had said the gate was open.', 'Marn Post', 'guard'));
  test('what a person says of others is that person’s', () =>
    check('Ana Ruiz said Anders Holm had agreed that the gate was open.', 'Ana Ruiz'));
  test('who is quoted speaks, also behind an aside', () => {
    check('The Marn Post quoted Ana Ruiz, who runs the pier, as saying the gate was open.', 'Ana Ruiz');
    check('The Marn Post quoted friends of Ana Ruiz as saying the gate was open.', 'friends of Ana Ruiz');
  });
  test('whose words a participle tells', () => {
    check('Ana Ruiz met some guards saying that the gate was open.', 'guards');
  });
  test('words quoted inside a report are told twice: as the report, and as whose they are', () =>
    check('Anita Rao, who met Tom Pugh, said he told her: “The brakes went.”', 'Anita Rao', 'Tom Pugh'));
  test('what was agreed, by the word of another', () => {
    check('Ana Ruiz has agreed a fee of four million for the old pier, according to the Marn Post.', 'Marn Post');
    check('Ana Ruiz said the fee was high, according to the Marn Post.', 'Ana Ruiz');
  });
});

describe('somebody who is called by an age', () => {
  test('is whoever is that old', () => {
    check('Ana Ruiz, 17, won in Osk. The teenager said the water was cold.', 'Ana Ruiz');
    check('Ana Ruiz, 13, won in Osk. The teenager said the water was cold.', 'Ana Ruiz');
    check('Ana Ruiz, 17, beat Tom Holm, 81. The pensioner said the water was cold.', 'Tom Holm');
    check('Ana Ruiz, an 83-year-old from Osk, won. The pensioner said the water was cold.', 'Ana Ruiz');
    check('A guard saw 24-year-old student Ana Ruiz leave. The 24-year-old said the water was cold.', 'Ana Ruiz');
  });
  test('is nobody whose age is another, or is not told', () => {
    check('Ana Ruiz, 37, won in Osk. The teenager said the water was cold.', 'teenager');
    check('Ana Ruiz, 20, won in Osk. The teenager said the water was cold.', 'teenager');
    check('The pensioner said the water was cold.\n\nAna Ruiz won in Osk.', 'pensioner');
    check('Ana Ruiz, 17, beat Tom Holm, 18. The teenager said the water was cold.', 'teenager');
  });
});

describe('another word for whoever was just named', () => {
  test('what they were, where they are from, how old they are, their art', () => {
    check('Graham Oake shut the pier. The former butcher said it was late.', 'Graham Oake');
    check('Lena Holt shut the pier. The Swede said it was late.', 'Lena Holt');
    check('Lena Holt shut the pier. The 58-year-old said it was late.', 'Lena Holt');
    check('Lena Holt is late. “The tram hit a pram,” says the pianist.', 'Lena Holt');
  });
  test('a quotation after a sentence about them, under another word', () => {
    check(
      '“It was late,” said Joan Tarr. The grandmother waited. “I could not climb the stairs.”',
      'Joan Tarr',
      'Joan Tarr',
    );
    check('“It was late,” said Joan Tarr. The ferry waited. “I could not climb the stairs.”', 'Joan Tarr', '–');
  });
  test('is nobody’s where two are named, or the text says otherwise', () => {
    check('Graham Oake met Lena Holt. The former butcher said it was late.', 'former butcher');
    check('Lena Holt, 40, shut the pier. The 58-year-old said it was late.', '58-year-old');
    check('Surgeon Lena Holt is late. “The tram hit a pram,” says the pianist.', 'pianist');
    check('Lena Holt shut the pier. The captain said it was late.', 'captain');
    check('Lena Holt shut the pier. A former butcher said it was late.', 'former butcher');
  });
  test('a paper, a station, a firm', () => {
    check('The pier is shut, BBC Radio Osk said. The station said it was late.', 'BBC Radio Osk', 'BBC Radio Osk');
    check('Shares in Belcroft fell. Belcroft said it was late. The company said it was sorry.', 'Belcroft', 'Belcroft');
    check('Shares in Belcroft fell after the biscuit maker warned that it was late.', 'Belcroft');
  });
});

describe('a body', () => {
  test('a paper that is named far before', () =>
    check(
      'The Marn Post said it was late. It rained. The pier was shut. Nobody came. The gate was open. The paper said it was early.',
      'Marn Post',
      'Marn Post',
    ));
  test('described behind its name', () => {
    check('The story comes from BuzzLive, a fake news site that admits it was late.', 'BuzzLive');
    check('The captain met BuzzLive, a fake news site said.', 'fake news site');
  });
  test('a club that is called like its town is no person', () => {
    expect(actorsOf('It rained in Exter. Exter said it was late.').map(({ kind }) => kind)).toEqual(['organisation']);
  });
  test('an inquest, a jury', () =>
    check('An inquest heard that it was late. A jury found that he had lied.', 'inquest', 'jury'));
});

test('who is described by why they have no name', () =>
  check('A clerk who left because he was not allowed to talk said it was late.', 'clerk'));

test('who comes into the story is the one it goes on about', () =>
  check('Tom Holm was late. Then came Anders Berg. “It was dark,” he said.', 'Anders Berg'));

describe('who is described before or behind a name', () => {
  test('with whose, with a saint, by their work', () => {
    check('A woman whose brother is missing said it was late.', 'woman');
    check('The vicar of St Mark’s, Tom Holm, said it was late.', 'Tom Holm');
    check('One deckhand said it was late. “They muted us,” he said.', 'One deckhand', 'One deckhand');
    check('State television said it was late.', 'State television');
    check('An officer there, who was on duty, said it was late.', 'officer');
    check('An earlier study, published in May, found that it was late.', 'earlier study');
    check('A baker who asked not to be named because she rents from the council said her boat was late.', 'baker');
  });
  test('is whoever the next paragraph names', () => {
    check('The mayor said it was late.\n\nLena Berg shut the pier.', 'Lena Berg');
    check('The mayor said it was late.\n\nLena Berg spoke to Tom Holm.', 'Lena Berg');
  });
  test('is not whom they write to, or of whom they say something', () => {
    check('Nobody had met Ana Ruiz, a neighbour said.', 'neighbour');
    check('In a letter to Ana Ruiz, a neighbour said it was late.', 'neighbour');
    check('Ana Ruiz, others vow to sail.', 'others');
  });
});

test('what begins with a number of at least so many is said by whoever comes behind it', () =>
  check('At least nine people were hurt on Monday, Ana Ruiz said.', 'Ana Ruiz'));

describe('several without a name', () => {
  test('“they” means the group that the sentence before is about', () => {
    check('Analysts at the bank were unconvinced. They said the boat was late.', 'Analysts');
    check('The captains met Ana Ruiz. They said the boat was late.', 'captains');
  });
  test('one of them is one of those', () =>
    check(
      'Two diplomats said the boat had left. One of them said it was late.',
      'Two diplomats',
      'One of Two diplomats',
    ));
});

describe('a pronoun after somebody who has no name', () => {
  test('means the subject of the sentence before', () => {
    check('A neighbour was woken by the bang. She said the house shook.', 'neighbour');
    check('The guard was met by his brother Tom Holm. He says: “It was late.”', 'guard');
  });
  test('and not somebody else where the subject is named', () =>
    check('Ana Ruiz was woken by a neighbour. She said the house shook.', 'Ana Ruiz'));
  test('means several people who open a sentence, though in capitals', () => {
    check('Residents of Marn met on Monday. They said the road was unsafe.', 'Residents');
    check('Several officials came. They said it was safe.', 'Several officials');
    check('Boats came in. They said it was safe.', '–');
  });
  test('who does not speak is not listed', () => {
    expect(actorsOf('The driver was fined. Ana Ruiz said so.').map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });
});

test('a name is not cut', () => {
  check('Osk Today reports that the gate was open.', 'Osk Today');
  check('On Monday Radio Osk said that the gate was open.', 'Radio Osk');
  check('The gate of the harbour was open, Osk’s Near Sea Programme says.', 'Near Sea Programme');
  check('Omar Islam was glad. Islam said that the gate was open.', 'Omar Islam');
  check('Yusuf Kaya (Institute for Bees, Osk), said that the gate was open.', 'Yusuf Kaya');
  check('“The gate was open,” said lead author Ana Ruiz.', 'Ana Ruiz');
  check('The captains today said that the gate was open.', 'captains');
});

describe('why a source has no name is kept with it', () => {
  const kept = (text: string) => {
    const { actors } = read(parseArticle(text, 'plain'), { entries: [] }, lexicons);
    return actors.map(({ name, anonymity }) => [name, anonymity]);
  };
  test('as written', () => {
    expect(kept('A nurse, who asked not to be named because she feared for her job, said it was late.')).toEqual([
      ['nurse', 'asked not to be named because she feared for her job'],
    ]);
    expect(kept('Two officials, speaking on condition of anonymity, said it was late.')).toEqual([
      ['Two officials', 'speaking on condition of anonymity'],
    ]);
  });
  test('and only with the one it is about', () => {
    expect(kept('A nurse said it was late. The nurse spoke on condition of anonymity.')).toEqual([
      ['nurse', 'spoke on condition of anonymity'],
    ]);
    expect(kept('A nurse said it was late. Ana Ruiz asked not to be named.')).toEqual([
      ['Ana Ruiz', undefined],
      ['nurse', undefined],
    ]);
  });
});

test('who is only backed by those who speak is no source', () => {
  check('Some hackers backing President Bo Holm hijacked it, tweeting that the gate was open.', 'hackers');
  check('The bank’s managing director Bo Holm hijacked it, tweeting that the gate was open.', 'Bo Holm');
});

describe('an office that a phrase tells more of, before the name', () => {
  test('is that of whoever is named', () => {
    check('The director of public affairs Bo Holm said the gate was open.', 'Bo Holm');
    check('Osk front-runner and former secretary of state Bo Holm said the gate was open.', 'Bo Holm');
    check('A spokesman for the ministry Bo Holm said the gate was open.', 'Bo Holm');
  });
  test('and not where the name is that of somebody else', () => {
    check('The lawyer of the singer Bo Holm said the gate was open.', 'lawyer of the singer Bo Holm');
    check('The father of murdered teenager Bo Holm said the gate was open.', 'father of murdered teenager Bo Holm');
    check('An aide to Gov. Bo Holm said the gate was open.', 'aide to Gov. Bo Holm');
    check('A friend of Bo Holm said the gate was open.', 'friend of Bo Holm');
  });
});

describe('it', () => {
  const of = (text: string, ...expected: string[]) => check(`It rained in Osk.\n\n${text}`, ...expected);
  test('is a body that the sentence before is about', () => {
    of('Dyssel Ltd sold three boats. It said they were late.', 'Dyssel Ltd');
    of('Marnline said it was late. It added that it rained.', 'Marnline', 'Marnline');
    of('Dyssel Ltd met. Marnline said it was late, and it added that it rained.', 'Marnline', 'Marnline');
    of(
      'Dyssel Ltd said it was late. Marnline said it rained, and it added that it snowed.',
      'Dyssel Ltd',
      'Marnline',
      'Marnline',
    );
  });
  test('and not where another body, a paper or only its report is spoken of', () => {
    of('Dyssel Ltd sued the Marn Harbour Board. It said they were late.', '–');
    of('A Dyssel Ltd report was sold. It said they were late.', '–');
    of('Dyssel Ltd sold three boats. It rained. It said they were late.', '–');
    of('Ina Berg sold three boats. It said they were late.', '–');
    of('Holm met. It said they were late.', '–');
    of('Mr Holm said he left. It added that they were late.', 'Holm', '–');
    of('Dyssel Ltd met. A letter said it was late. It said it rained.', 'letter', 'letter');
  });
});

describe('a site by its address', () => {
  test('is one name', () => {
    check('It was late, according to Oskpost.com. MSN.website said it rained.', 'Oskpost.com', 'MSN.website');
  });
  test('and a full stop without a blank is none', () => {
    check('Bo Holm said it was late.Ina Berg said it rained.', 'Bo Holm', 'Ina Berg');
  });
});

test('letters that open a sentence and speak are a body', () => {
  check('It rained.\n\nNASA said it was late.', 'NASA');
  check('It rained.\n\nURGENT talks failed, the mayor said.', 'mayor');
});

test('whoever signs a post, though its line is in capitals', () => {
  check('It rained.\n\nRIP Kevin — Jacques Holm™ (@jholm) November 8, 2014', 'Jacques Holm');
});

test('how much of what is quoted is whose', () => {
  const shares = (text: string) => {
    const reading = read(parseArticle(text, 'plain'), { entries: [] }, lexicons);
    return reading.actors.map((actor) => quotedShare(reading, actor));
  };
  expect(shares('Ana Ruiz said: “It was late.” Tom Holm said: “No.”')).toEqual([0.75, 0.25]);
  expect(shares('Ana Ruiz said: “It was late.” Tom Holm left.')).toEqual([1, 0]);
  expect(shares('Ana Ruiz said it was late.')).toEqual([0]);
});
