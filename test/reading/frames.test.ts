import { describe, test } from 'vitest';
import { check } from './check';

describe('a cue between a relative pronoun and its predicate', () => {
  test('with the pronoun', () => {
    check('The ferry, which Ana Ruiz said was unsafe, sailed at noon.', 'Ana Ruiz | said | which … was unsafe');
    check('They fled what the crew said was a fire.', 'the crew | said | what … was a fire');
  });
  test('without it', () => {
    check('It is a step Ana Ruiz says will cost jobs.', 'Ana Ruiz | says | will cost jobs');
  });
  test('but not where the verb has its own object', () => {
    check('The mayor whom the crew blamed left.');
  });
});

describe('questions', () => {
  test('that nobody is named to have asked', () => {
    check('Asked about the late ferry, Ana Ruiz smiled.', ' | Asked about | the late ferry');
    check('Ana Ruiz was asked on Friday about the late ferry.', ' | was asked on Friday about | the late ferry');
  });
  test('with who asks, but without who is asked', () => {
    check(
      'Anders Holm, a captain who hosts a show, was asked by a caller why the ferry was late.',
      'a caller | was asked | why the ferry was late',
    );
    check('Ana Ruiz was told by the crew that the ferry was late.', 'the crew | was told | that the ferry was late');
    check('Ana Ruiz was described by the crew as a captain.', 'the crew | was described | Ana Ruiz … as a captain');
    check(
      'Ana Ruiz was asked if she had seen the letter by Holm.',
      ' | was asked | if she had seen the letter by Holm',
    );
    check('Ana Ruiz was questioned by the police.');
  });
  test('but not a wish', () => {
    check('Ana Ruiz was pressed for time.');
  });
});

describe('what reports nothing', () => {
  test('the name of a thing', () => {
    check('The harbour runs on a programme called Skylark, which is old.');
    check('Ana Ruiz called Holm a liar.', 'Ana Ruiz | called | Holm a liar');
  });
  test('what the reporter concludes', () => {
    check('This move signals a shift.');
    check('The presence of Holm in the talks underscores their weight.');
    check('The situation demands a plan.');
    check('The letter shows that the ferry was late.', 'The letter | shows | that the ferry was late');
    check('These figures suggest that it was late.', 'These figures | suggest | that it was late');
  });
  test('aims that are stated', () => {
    check('It is no surprise, given their stated aims.');
    check('Holm said her stated aims failed.', 'Holm | said | her stated aims failed');
  });
  test('half of a word with a hyphen', () => {
    check(
      'He skipped the tour of early-voting states that mostly follows, aides said.',
      'aides | said | He skipped the tour of early-voting states that mostly follows',
    );
  });
  test('what something is like', () => {
    check('The letters hold hints and other carefully worded threats.');
  });
  test('a phrase whose words a participle says', () => {
    check('The crew issued a statement saying the ferry was late.', 'The crew | saying | the ferry was late');
  });
  test('but what somebody calls “that” is called something', () => {
    check('Ana Ruiz called that a mistake.', 'Ana Ruiz | called | that a mistake');
  });
  test('where words were put, and by whom', () => {
    check('It stands in a letter posted online by the Osk Post.');
  });
});

describe('words the tagger takes for others', () => {
  test('a verb for a noun, far behind the words', () => {
    check('“We need time!” the seven-term mayor demands.', 'the seven-term mayor | demands | We need time!');
    check('“We need time,” the mayor said, and his demands grew.', 'the mayor | said | We need time,');
  });
  test('a verb for a noun in the plural', () => {
    check('“The ferry is late,” Holm notes.', 'Holm | notes | The ferry is late,');
    check('Most ferry notes are lost.');
  });
  test('a verb for an adjective', () => {
    check('Holm alleged that the pier was rotten.', 'Holm | alleged | that the pier was rotten');
    check('The alleged thief left.');
  });
});

describe('nouns of speech', () => {
  test('with their matter', () => {
    check('Her criticism of the ferry plan was short.', 'Her | criticism of | the ferry plan');
    check('The crew heard chants of “Go home.”', ' | chants of | Go home.');
    check('Her picture of the pier was short.');
  });
  test('with a quoted clause', () => {
    check('Holm regrets his remark that “nobody needs the ferry.”', 'his | remark | that “nobody needs the ferry.”');
  });
  test('that a verb lends itself to', () => {
    check('Ana Ruiz offered an apology to the crew.', 'Ana Ruiz | offered | an apology to the crew');
    check('Ana Ruiz offered a boat to the crew.');
  });
});

describe('clauses', () => {
  test('whose predicate is quoted', () => {
    check('Ana Ruiz told them Korda “has a number of boats.”', 'Ana Ruiz | told | Korda “has a number of boats.”');
  });
  test('with an attribution behind what leads up to them', () => {
    check('And yet, Ana Ruiz said, the ferry is late.', 'Ana Ruiz | said | And yet … the ferry is late');
  });
  test('with an activity for a subject', () => {
    check('Ana Ruiz said closing the pier was wrong.', 'Ana Ruiz | said | closing the pier was wrong');
  });
  test('in the perfect with a short auxiliary', () => {
    check('She’s said she will not go.', 'She | ’s said | she will not go');
  });
  test('as somebody has reported', () => {
    check('As reported by the Post, the pier was sold.', 'the Post | As reported by | the pier was sold');
  });
});

describe('charges', () => {
  test('with the matter behind “with”', () => {
    check('Police charged Korda with theft.', 'Police | charged | Korda with theft');
    check('Korda was charged with theft.');
  });
  test('against several', () => {
    check('Holm accused Korda and his allies of theft.', 'Holm | accused | Korda and his allies of theft');
  });
});

describe('reports on nobody’s word', () => {
  test('where “it” only holds the place', () => {
    check('It was reported that the ferry had sunk.', ' | was reported | that the ferry had sunk');
  });
  test('and those of a poll, while people find things', () => {
    check('The poll found strong support for the pier.', 'The poll | found | strong support for the pier');
    check('The crew found a boat on the beach.');
  });
  test('as somebody noted, behind another clause', () => {
    check(
      'The pier is safe, and as Korda noted, people in Skarrow could still fish.',
      'Korda | noted | people in Skarrow could still fish',
    );
  });
});

describe('behind a long setting', () => {
  test('a clause', () => {
    check(
      'Korda said in a recording sent to Radio Osk that the crew would sail.',
      'Korda | said | that the crew would sail',
    );
  });
  test('a sentence without its marks that begins with a pronoun', () => {
    check('She went on, saying, They want to close the pier.', 'She | saying | They want to close the pier');
  });
});

test('a quoted title in front of the attribution names where somebody spoke', () => {
  check(
    'On “The Osk Hour,” Ana Ruiz said: “The pier is older than all of us.”',
    'Ana Ruiz | said | The pier is older than all of us.',
  );
});

describe('times', () => {
  test('that are part of what is spoken of', () => {
    check('She noted her years as a captain.', 'She | noted | her years as a captain');
    check('Osk announced plans Tuesday to close the pier.', 'Osk | announced | plans Tuesday to close the pier');
    check('The captain spoke two days ago.');
  });
});

describe('things that open with an adverb', () => {
  test('are named like others', () => {
    check('Ana Ruiz has proposed jointly owned ferries.', 'Ana Ruiz | has proposed | jointly owned ferries');
    check('The networks are predicting far more rain.', 'The networks | are predicting | far more rain');
    check('Ana Ruiz has proposed again.');
  });
});

test('a progressive that the tagger takes for an adjective has an object', () => {
  check('Ana Ruiz is promising lower fares.', 'Ana Ruiz | is promising | lower fares');
  check('The plan is promising.');
});

test('a pledge may be quoted', () => {
  check('Ana Ruiz pledged a “ferry revolution”.', 'Ana Ruiz | pledged | a “ferry revolution”');
  check('Ana Ruiz pledged 500 crowns.');
});

test('what somebody was warned of is the words of whoever warned', () => {
  check(
    'The council acted after being warned by the harbour office that the pier was rotten.',
    'the harbour office | being warned | that the pier was rotten',
  );
  check('The council acted after being warned.');
});

test('an analysis of leaked papers speaks like any other', () => {
  check(
    'Fares rose in May, an analysis of newly filed papers shows.',
    'an analysis of newly filed papers | shows | Fares rose in May',
  );
});

test('a verb of report behind an aside is no noun', () => {
  check('Some members, however, question the plan.', 'Some members | question | the plan');
});

describe('a phrase of report before an infinitive', () => {
  test('only leads to what the infinitive reports', () => {
    check('Ruiz took to Twitter on Monday to accuse Holm of theft.', 'Ruiz | accuse | Holm of theft');
    check('Ruiz took to Twitter: “The pier is shut.”', 'Ruiz | took to Twitter | The pier is shut.');
  });
});

describe('verbs behind other words of their clause', () => {
  test('behind the words', () => {
    check('The ferry is safe, certifies the Harbour Board.', 'the Harbour Board | certifies | The ferry is safe');
  });
});

test('a court rules against something', () => {
  check('A court ruled Friday against the plan.', 'A court | ruled Friday against | the plan');
});

test('a meeting that is called is not what is discussed there', () => {
  check('The council called an emergency meeting to discuss the fire.');
});
