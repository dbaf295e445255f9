import { describe, test } from 'vitest';
import { check } from './check';

describe('verbs of report that the tagger takes for nouns', () => {
  test('behind “who” and behind a plural', () => {
    check('They are sailors who fear a storm.', 'sailors … who | fear | a storm');
    check('Polls show the mayor well ahead.', 'Polls | show | the mayor well ahead');
    check('A majority of sailors support the plan.', 'A majority of sailors | support | the plan');
    check('Two-thirds support cutting the fares.', 'Two-thirds | support | cutting the fares');
    check('Six in 10 say the ferry is unsafe.', 'Six in 10 | say | the ferry is unsafe');
    check('Union leaders point out that the pier is rotten.', 'Union leaders | point out | that the pier is rotten');
  });
  test('behind a name in the singular', () => {
    check('For example, Telling notes the union hid four gifts.', 'Telling | notes | the union hid four gifts');
    check('The Daily Osk claims the pier is rotten.', 'The Daily Osk | claims | the pier is rotten');
  });
  test('in a headline with capitals', () => {
    check('Ana Ruiz Slams Osk Ferry Plan', 'Ana Ruiz | Slams | Osk Ferry Plan');
    check('Union States Navy Yard');
  });
  test('but not half of a compound, nor where the clause has its predicate', () => {
    check('The United States navy left.');
    check('Holm, facing a rival in Osk, a swing state, left.');
    check('They debate, and the crew state that it is late.', 'the crew | state | that it is late');
    check('She lost by 12 percentage points in Osk.');
    check('The crew left, and customer support the next day was slow.');
    check('Ruiz lost the ferry claims court case.');
  });
});

describe('relative pronouns', () => {
  test('behind “and”, what the same pronoun stood for before', () => {
    check('Holm, who left in May and who praises the plan, smiled.', 'Holm … who | praises | the plan');
  });
  test('with a quantity, and in brackets', () => {
    check('It was left to two captains, both of whom opposed it.', 'two captains … both of whom | opposed | it');
    check('Anders Holm (who praises the plan) left.', 'Anders Holm … who | praises | the plan');
  });
  test('with a short auxiliary', () => {
    check('They met Holm, who’s argued for years that it is rotten.', 'Holm … who | ’s argued | that it is rotten');
  });
  test('that has commas of its own', () => {
    check('Osk, which met its neighbour, Marn, in May, wants to return.', 'Osk | wants | to return');
    check('Osk, which met Marn, and Kestria, in a letter, want to return.', 'Kestria | want | to return');
  });
});

describe('infinitives', () => {
  test('of whoever was the first', () => {
    check('Ana Ruiz was one of the first mayors to endorse the plan.', 'Ana Ruiz | endorse | the plan');
    check('It was a fine day to endorse the plan.');
  });
  test('that say what a meeting was for', () => {
    check('The aides met with Holm at the pier to discuss the plan.', 'The aides | discuss | the plan');
    check('The clerk spoke on the condition of anonymity to discuss the plan.');
    check('The crew relied on the mayor to discuss the plan.');
  });
  test('of declining to answer', () => {
    check('A spokesman for Holm declined to comment.', 'A spokesman for Holm | declined | to comment');
    check('Holm declined to say when the ferry would sail.', 'Holm | declined to say | when the ferry would sail');
  });
});

describe('participles', () => {
  test('behind “after” or “while”, with the clause still to come', () => {
    check('A month after announcing his retirement, Holm came back.', 'Holm | announcing | his retirement');
  });
  test('that take a side, with whoever takes it', () => {
    check('The bill, opposed by the union, never became law.', 'the union | opposed | The bill');
    check('The crew, attacked by thieves, never came back.');
  });
});

describe('what stands between a verb and its words', () => {
  test('where it was raised', () => {
    check('Ruiz spoke at the pier on Monday about the ferry.', 'Ruiz | spoke | the ferry');
    check('Ruiz spoke out sharply against the plan.', 'Ruiz | spoke | the plan');
    check('Ruiz spoke at the pier for about 40 minutes.');
  });
  test('whom it was told', () => {
    check(
      'Ruiz is telling customers at a busy Osk café that the ferry will sail.',
      'Ruiz | is telling | that the ferry will sail',
    );
    check('He called on leaders “not to feed that dark impulse.”', 'He | called on | not to feed that dark impulse.');
  });
  test('an aside', () => {
    check('Ruiz said, without evidence, that “they are all thieves.”', 'Ruiz | said | that “they are all thieves.”');
    check('Would you say, in plain words, his time is over?');
  });
  test('a name for the feeling', () => {
    check(
      'Ruiz expressed frustration in an interview that the ferry was late.',
      'Ruiz | expressed … frustration | that the ferry was late',
    );
    check('Ruiz expressed delight to find a boat.', 'Ruiz | expressed | delight to find a boat');
  });
  test('words put into the verb group', () => {
    check('Marn officials have, in fact, praised the plan.', 'Marn officials | have, in fact, praised | the plan');
    check('Osk and Marn in particular feared the storm.', 'Osk and Marn | in particular feared | the storm');
  });
  test('an apposition in the object', () => {
    check(
      'Ana Ruiz accused the mayor, Ilan Dorvek, of “recklessness.”',
      'Ana Ruiz | accused | the mayor, Ilan Dorvek, of “recklessness.”',
    );
    check('Ana Ruiz accused the mayor, and the union laughed.');
  });
});

describe('objects', () => {
  test('that open with a word of measure', () => {
    check('The survey shows only a small gap.', 'The survey | shows | only a small gap');
    check('Holm reported between 40 and 60 losses.', 'Holm | reported | between 40 and 60 losses');
    check('The crew showed up late.');
  });
  test('with what is found of them', () => {
    check('Ruiz found the message chilling.', 'Ruiz | found | the message chilling');
    check('Ruiz found the message under a bench.');
  });
  test('that are words given', () => {
    check('Ruiz offered no details of the plan.', 'Ruiz | offered | no details of the plan');
    check('Ruiz offered 40 crowns for the boat.');
  });
  test('“yes” and “no”', () => {
    check('Two in three voters said yes, and the mayor left.', 'Two in three voters | said | yes');
  });
});

describe('feelings', () => {
  test('with a clause', () => {
    check('Her aides feel the crew has too little rest.', 'Her aides | feel | the crew has too little rest');
  });
});

describe('impersonal reports', () => {
  test('without anybody who made them', () => {
    check('It was revealed in March that the pier was rotten.', ' | was revealed | that the pier was rotten');
  });
});

describe('an attribution at the end', () => {
  test('of a sentence with a weaker verb of report', () => {
    check(
      'Holm agreed to sell the pier in 2010, records show.',
      'records | show | Holm agreed to sell the pier in 2010',
    );
  });
  test('behind which another verb has the quotation', () => {
    check(
      'The two will meet in May, Holm said, adding, “They need to talk.”',
      'Holm | said | The two will meet in May',
      'Holm | adding | They need to talk.',
    );
  });
});

describe('nouns of speech', () => {
  test('end before the predicate they are the subject of', () => {
    check('Her attacks on the mayor have helped him.', 'Her | attacks on | the mayor');
    check('The fleet feared attacks on the pier.', 'The fleet | feared | attacks on the pier');
    check('Heavy attacks on the pier went on.');
  });
  test('with questions', () => {
    check('Holm heard her questions about whether he would stay.', 'her | questions about | whether he would stay');
    check('Holm faced questions about whether he would stay.');
    check('The question about him was short.');
  });
});

describe('things that are done or met', () => {
  test('are no words of whoever meets them', () => {
    check('Ana Ruiz saw Anders Holm alone.');
    check('The biggest navy writes the tide tables.');
    check('Marn has not asked a single one of them.');
  });
  test('unless something is said of them', () => {
    check('Ana Ruiz saw the plan as a mistake.', 'Ana Ruiz | saw | the plan as a mistake');
    check('Ana Ruiz does not see the need.', 'Ana Ruiz | does not see | the need');
    check('Ana Ruiz asked one of them a question.', 'Ana Ruiz | asked | one of them a question');
  });
});

describe('attributions round which a sentence goes on', () => {
  test('behind what leads up to it', () => {
    check(
      'For sailors in Marn, he said, their “votes [count] for nothing.”',
      'he | said | For sailors in Marn … their “votes [count] for nothing.”',
    );
    check(
      'On Monday, Holm wrote, Mrs. Telling “kind of looked at me.”',
      'Holm | wrote | On Monday … Mrs. Telling “kind of looked at me.”',
    );
  });
  test('with a word on what was said', () => {
    check('The boats will be sold, Holm said, a step that could cost jobs.', 'Holm | said | The boats will be sold');
  });
  test('of a name that is also an adjective, and of somebody close', () => {
    check('If the ferry fails, the crew will go, Jolly said.', 'Jolly | said | If the ferry fails, the crew will go');
    check('The crew will go, a source close to him said.', 'a source close to him | said | The crew will go');
    check('Those who know him said the crew will go.', 'Those who know him | said | the crew will go');
  });
});

describe('orders and blame', () => {
  test('without anybody named', () => {
    check('The crew has been accused of leaving early.', ' | has been accused | The crew … of leaving early');
    check('The crew has been criticized for leaving early.');
    check('The crew has been seen for hours.');
  });
  test('of somebody in office', () => {
    check('The court ordered that the pier be shut.', 'The court | ordered | that the pier be shut');
    check('The minister ordered an investigation.', 'The minister | ordered | an investigation');
  });
  test('but what is done to somebody, bought, shown or published is nobody’s words', () => {
    for (const text of [
      'Ana Ruiz ordered some chicken.',
      'A man attacked the captain at noon.',
      'Ana Ruiz showed her cousin the pier.',
      'The harbour board posted two pictures of the pier.',
      'Ana Ruiz painted a large picture.',
      'Ana Ruiz tweeted it soon after.',
    ])
      check(text);
    check('Ana Ruiz attacked the board for its silence.', 'Ana Ruiz | attacked | the board for its silence');
    check('A survey showed a small lead for the board.', 'A survey | showed | a small lead for the board');
  });
});

describe('what a court heard', () => {
  test('is its account, of any kind of court, also behind the words', () => {
    check('Osk Crown Court heard the driver had fled.', 'Osk Crown Court | heard | the driver had fled');
    check('The driver died of shock, a jury heard.', 'a jury | heard | The driver died of shock');
    check('Jurors have also heard that he fled.', 'Jurors | have also heard | that he fled');
  });
  test('but not what others hear, nor evidence', () => {
    check('The crowd heard the ferry leave.');
    check('The court heard evidence from two doctors.');
  });
});

describe('words for somebody, and words that failed', () => {
  test('a message to somebody', () => {
    check('Ana Ruiz e-mailed me that the ferry had sailed.', 'Ana Ruiz | e-mailed | that the ferry had sailed');
    check('Ana Ruiz emailed the crew that it had sailed.', 'Ana Ruiz | emailed | that it had sailed');
  });
  test('a statement that the second of two verbs issues', () => {
    check(
      'The board met the crew and issued a statement saying that the ferry had sailed.',
      'The board | saying | that the ferry had sailed',
    );
  });
});
