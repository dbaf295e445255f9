import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { slice } from '../../server/src/text/span';
import { read } from '../read';

/** Reads the text and compares the sources of its statements in order; `–` is a statement without one. */
function check(text: string, ...expected: string[]): void {
  const { statements } = read(parseArticle(text, 'plain'), { entries: [] }, lexicons);
  expect(statements.map(({ source }) => source.map((span) => slice(text, span)).join(' … ') || '–')).toEqual(expected);
}

test('a part of several speaks, and not all of them', () => {
  check('Some of the captains said the ferry was late.', 'Some of the captains');
  check('Most of them said the ferry was late.', 'Most of them');
  check('One of them, Ana Ruiz, said the ferry was late.', 'One of them, Ana Ruiz');
  check('Captains there said the ferry was late.', 'Captains there');
  check('There were reports the ferry was late.', '–');
  check('The captain who had met them said the ferry was late.', 'The captain who had met them');
});

describe('the subject stands in front of the clause that describes it', () => {
  test('a relative clause', () => {
    check('The officials who met Ana Ruiz said the plan had failed.', 'The officials who met Ana Ruiz');
    check('Voters who back Holm say they want the ferry.', 'Voters who back Holm');
    check('People who live there say the ferry is late.', 'People who live there');
    check('Those who attended told the Post the ferry was late.', 'Those who attended');
  });
  test('a participle', () => {
    check('Captains working for Anders Holm said the ferry was late.', 'Captains working for Anders Holm');
    check(
      'A letter from the union obtained by the Osk Post warns that the ferry is late.',
      'A letter from the union obtained by the Osk Post',
    );
  });
  test('with the number or the closeness in front of it', () => {
    check(
      'At least one captain who had direct contact with Holm told the Post that the ferry was late.',
      'At least one captain who had direct contact with Holm',
    );
    check('Some close to the mayor say the ferry is late.', 'Some close to the mayor');
    check('Those close to Anders Holm said he was tired.', 'Those close to Anders Holm');
    check('Being close to Osk, Anders Holm said, was enough.', 'Anders Holm');
  });
  test('obtained by several', () => {
    check(
      'Notes obtained by the Osk Post and Marn News described the plan as dead.',
      'Notes obtained by the Osk Post and Marn News',
    );
    check('The ferry was late by Friday and Marn News described the plan as dead.', 'Marn News');
  });
  test('but a name inside it that has a verb of its own speaks', () => {
    check('People who think Ana Ruiz said the ferry was late are wrong.', 'People … who', 'Ana Ruiz');
    check('Ana Ruiz thinks the officials who met Holm lied.', 'Ana Ruiz');
  });
});

describe('the subject stands in front of what is said of it between commas', () => {
  test('a long apposition', () => {
    check(
      'Ana Ruiz, a captain from the south of Marn and self-described friend of the island, said the ferry was late.',
      'Ana Ruiz, a captain from the south of Marn and self-described friend of the island',
    );
    check(
      'Ana Ruiz, captain of the Osk Star, one of the ferries tied up in Marn, said the ferry was late.',
      'Ana Ruiz, captain of the Osk Star, one of the ferries tied up in Marn',
    );
    check(
      'Osk, Marn’s only ally and its link to the outside world, said the ferry was late.',
      'Osk, Marn’s only ally and its link to the outside world',
    );
  });
  test('what a sentence says of somebody is not what they say', () => {
    check('Ana Ruiz, who leads the crew, denied that.');
  });
  test('what they are besides', () => {
    check(
      'A former agent and 20-year veteran of the force, who had read the letter, told Marn News it was clear.',
      'A former agent and 20-year veteran of the force',
    );
  });
  test('a paper and a date', () => {
    check('The ministry, in a paper put out last week, noted that the ferry was late.', 'The ministry');
    check('A second review, on June 25, 2012, reported that the ferry was late.', 'A second review');
    check('Anders Holm on May 3, 2014, said the ferry was late.', 'Anders Holm');
    check('Clubs that have raised a million since Jan. 1, 2015, show no fear.');
  });
  test('behind “according to” up to the comma', () => {
    check(
      'According to slides made for the crew and obtained by the Osk Post, the ferry is late.',
      'slides made for the crew and obtained by the Osk Post',
    );
    check('According to a report published on Friday, the ferry is late.', 'a report published on Friday');
    check(
      'According to Ana Ruiz, named by the mayor in May, the ferry is late.',
      'Ana Ruiz, named by the mayor in May',
    );
    check('“The ferry is late,” said Ana Ruiz, surrounded by her crew.', 'Ana Ruiz');
  });
  test('behind “according to” where somebody else is the subject', () => {
    check('According to Marn News, Ana Ruiz said the ferry was late.', 'Ana Ruiz');
    check('According to the Osk Post, Holm, a captain, also believes the ferry was late.', 'Holm, a captain');
    check('According to Marn News, the crew and the port have agreed.', 'Marn News');
    check(
      'According to Osk’s Ambassador to Marn Ilan Dorvek, the ferry is late.',
      'Osk’s Ambassador to Marn Ilan Dorvek',
    );
    check('According to Anders Holm, the mayor, the ferry is late.', 'Anders Holm, the mayor');
  });
  test('what somebody is in person', () => {
    check('Anders Holm, himself a captain, said the ferry was late.', 'Anders Holm');
  });
  test('over a weekend', () => {
    check('The mayor over the weekend had tweeted that the ferry was late.', 'The mayor');
  });
  test('behind “asked by”', () => {
    check('Asked by one of the captains, “Is it late again?” Ana Ruiz smiled.', 'one of the captains');
    check('Asked by a captain why the ferry was late, Ana Ruiz smiled.', 'a captain');
    check('When asked by Holm, Ana Ruiz left.');
  });
  test('with words that somebody quotes', () => {
    check('Ana Ruiz, citing “the charm of the isle,” said the ferry would sail.', 'Ana Ruiz', 'Ana Ruiz');
    check('Anders Holm, who runs “The Osk Hour,” said he was late.', 'Anders Holm');
    check('Ana Ruiz, host of “Osk Today,” said the ferry would sail.', 'Ana Ruiz, host of “Osk Today,”');
  });
  test('which says where it is from, or who runs it', () => {
    check('The ferry was late, according to the Osk-based Harbour Forum.', 'the Osk-based Harbour Forum');
    check('The ferry was late, the Osk-based forum said.', 'the Osk-based forum');
    check('The ferry was late, said the state-run paper.', 'the state-run paper');
    check('The ferry based in Osk was late, the Harbour Forum said.', 'the Harbour Forum');
  });
  test('a bracket and a day', () => {
    check('Ana Ruiz (R-Osk), said the ferry was late.', 'Ana Ruiz (R-Osk)');
    check('Ana Ruiz (R-Osk) on Friday said the ferry was late.', 'Ana Ruiz (R-Osk)');
    check('Last week Ana Ruiz in a televised interview said the ferry was late.', 'Ana Ruiz in a televised interview');
  });
  test('whoever is told something is not the one who tells it', () => {
    check('“The ferry is late again,” Ana Ruiz, 49, told the Osk Post.', 'Ana Ruiz, 49');
  });
});

describe('a verb without a subject of its own', () => {
  test('goes on with the clause before it, and not with one inside that', () => {
    check('Ana Ruiz said Holm had promised to sail and said the ferry was late.', 'Ana Ruiz', 'Ana Ruiz');
    check('Ana Ruiz told the crew that she trusts Holm, adding that the ferry was late.', 'Ana Ruiz', 'Ana Ruiz');
    check('Ana Ruiz paused, then revealed why the ferry was late.', 'Ana Ruiz');
    check('Ana Ruiz met the crew on Monday, and then said the ferry was late.', 'Ana Ruiz');
  });
  test('has the main clause for its subject where another clause opens the sentence', () => {
    check('As the news of the wreck came in, Ana Ruiz spoke in the port, predicting a storm.', 'Ana Ruiz');
    check('When Anders Holm left the port, Ana Ruiz wept and said the ferry was late.', 'Ana Ruiz');
  });
  test('is not said by an object, nor by whoever stands in a possessive', () => {
    check('Ana Ruiz met captains hired by Anders Holm and said the ferry was late.', 'Ana Ruiz');
    check('Ana Ruiz has followed Mr. Holm’s lead, saying the ferry was late.', 'Ana Ruiz');
    check('Ana Ruiz said nothing of how he came to Osk and added that the ferry was late.', 'Ana Ruiz', 'Ana Ruiz');
  });
  test('has the first phrase of the sentence where the tagger hides its verb', () => {
    check('Ana Ruiz, 60, lives nearby and said the ferry was late.', 'Ana Ruiz');
    check('Ana Ruiz, 60, lives nearby, and Holm said the ferry was late.', 'Holm');
  });
  test('stands behind an opening participle', () => {
    check('Having announced that the ferry was late, Ana Ruiz left.', 'Ana Ruiz');
  });
});

describe('nobody says', () => {
  test('what no part of a whole says', () => {
    check('Nothing in the letters suggests that the ferry was late.');
    check('No 10 said the ferry was late.', 'No 10');
  });
  test('what opens a clause about something', () => {
    check('Ana Ruiz delivered what aides called a wake-up call.', 'aides');
    check('They passed a bill which critics said could fail.', 'critics');
    check('It is a strike that captains said would fail.', 'captains');
    check('Ana Ruiz pointed to what aides called “a wake-up call” for Osk.', 'Ana Ruiz', 'aides');
  });
  test('what half of a word with a hyphen means', () => {
    check('The so-called “free” movement denied any part in it.', 'The so-called “free” movement');
  });
});

describe('who wrote or sent what speaks', () => {
  test('is the source', () => {
    check('The council has issued a paper welcoming the plan.', 'The council');
    check('The mayor sent a letter to the union urging them to sail.', 'The mayor');
  });
  test('who only has it, is not', () => {
    check('The police received a letter saying the ferry had sunk.', 'a letter');
  });
});

describe('an infinitive', () => {
  test('is said by whom the verb before it turns to, or by its subject', () => {
    check('The strike forced Anders Holm to admit that the ferry was late.', 'Anders Holm');
    check('Ana Ruiz went out of her way to say that the ferry was late.', 'Ana Ruiz');
    check('Captains are slightly more likely to say that the ferry is late.', 'Captains');
  });
  test('has nobody for sure where the verb before it has an object of its own', () => {
    check('Ana Ruiz gave Anders Holm a chance to say that the ferry was late.', '–');
  });
});

describe('several who speak at once', () => {
  test('are one source', () => {
    check('Ana Ruiz and the harbour union said the ferry was late.', 'Ana Ruiz and the harbour union');
    check('Ana Ruiz, Anders Holm and the union said the ferry was late.', 'Ana Ruiz, Anders Holm and the union');
  });
  test('with the word for how many of them behind', () => {
    check('Ana Ruiz and Anders Holm both said the ferry was late.', 'Ana Ruiz and Anders Holm both');
    check('The ministers each said the ferry was late.', 'The ministers each');
    check('The offer that ministers all rejected said nothing of the ferry.');
  });
  test('without the place or the day in front of them', () => {
    check('In Osk, Ana Ruiz and Anders Holm said the ferry was late.', 'Ana Ruiz and Anders Holm');
    check('On Friday, Ruiz and Holm said the ferry was late.', 'Ruiz and Holm');
    check('Ana Ruiz left Marn and the mayor said the ferry was late.', 'the mayor');
  });
});

test('words that the tagger takes for something else end a subject too', () => {
  check('The self-described island socialist said the ferry was late.', 'The self-described island socialist');
  check('A third said the ferry was late.', 'A third');
  check('The same polling suggests that the ferry is late.', 'The same polling');
  check('Ana Ruiz has since said the ferry was late.', 'Ana Ruiz');
  check('A survey has, however, revealed that the ferry is late.', 'A survey');
  check('That review showed that the ferry was late.', 'That review');
  check('Some 56 percent of the islanders polled said it was late.', 'Some 56 percent of the islanders polled');
  check('By a wide margin, those surveyed said it was late.', 'those surveyed');
  check('The offer that ministers rejected said nothing of the ferry.');
  check('A source familiar with Holm’s thinking said it was late.', 'A source familiar with Holm’s thinking');
  check('But few believe that it was late.', 'few');
  check('Ana Ruiz has even claimed that the ferry was late.', 'Ana Ruiz');
  check('Osk has been warning that the ferry is late.', 'Osk');
  check('There has been a warning that the ferry is late.');
  check('That captains said so surprised nobody.', 'captains');
});

describe('a source goes back to its noun', () => {
  test('over what somebody means to do', () => {
    check('Organizers of a push to close the pier said it was late.', 'Organizers of a push to close the pier');
    check('A clerk hired to guide Bo Holm said it was late.', 'A clerk hired to guide Bo Holm');
    check('To close the pier, Bo Holm said it was late.', 'Bo Holm');
  });
  test('over two names with one preposition', () => {
    check('Strategists for Bo Holm and Ana Ruiz agree that it was late.', 'Strategists for Bo Holm and Ana Ruiz');
    check('People in Osk and Marn say it was late.', 'People in Osk and Marn');
    check('In Osk and Marn, captains say it was late.', 'captains');
    check('Ana Ruiz spoke for Osk and Bo Holm said it was late.', 'Bo Holm');
  });
  test('over the shorter name of what it ends in', () => {
    check(
      'Bo Holm, head of the Action for Osk, or AFO – which sank – said it was late.',
      'Bo Holm, head of the Action for Osk, or AFO – which sank',
    );
  });
  test('over the state of a town', () => {
    check('Bo Holm, an Osk, Fla., rabbi, said it was late.', 'Bo Holm, an Osk, Fla., rabbi');
  });
  test('over whom it is near', () => {
    check('Those around him say that it was late.', 'Those around him');
  });
});

describe('a subject that stands apart', () => {
  test('and names no letter', () => {
    check('The clerk in his letter said that it was late.', 'The clerk in his letter');
  });
  test('from its relative clause, by what it is doing', () => {
    check('A clerk working for Ana Ruiz who said it was late has left.', 'A clerk working for Ana Ruiz … who');
    check('The clerk met Ana Ruiz, who said it was late.', 'Ana Ruiz … who');
  });
});
