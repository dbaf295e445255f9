import { describe, test } from 'vitest';
import { check } from './check';

describe('what somebody means to do', () => {
  test('is no statement', () => {
    check('The council plans to sell the pier.');
    check('Ana Ruiz decided to leave at noon.');
    check('The union aims to hold a vote in May.');
  });
  test('unless words are quoted, or it is wished or promised', () => {
    check('The council plans to “tear the pier down”.', 'The council | plans | to “tear the pier down”');
    check('The union wants to hold a vote.', 'The union | wants | to hold a vote');
    check('The council vowed to sell the pier.', 'The council | vowed | to sell the pier');
  });
});

describe('what is done and not said', () => {
  test('by declaring it, and not what is declared to be so', () => {
    check('The governor declared a state of emergency.');
    check('The mayor declared the plan a failure.', 'The mayor | declared | the plan a failure');
  });
  test('by ordering goods, and not what is to be done', () => {
    check('Ana Ruiz ordered more sausages.');
    check('The judge ordered an inquiry.', 'The judge | ordered | an inquiry');
  });
  test('by keeping something from somebody, and not by disputing it', () => {
    check('The court denied him a passport.');
    check('The court denied bail.');
    check('The captain denied the charge.', 'The captain | denied | the charge');
  });
  test('by calling somebody, or something together, and not by a name', () => {
    check('The captain called the coastguard.');
    check('The council called a meeting for Monday.');
    check('The captain called the vote a farce.', 'The captain | called | the vote a farce');
    check('It was what the captain called a farce.', 'the captain | called | a farce');
  });
  test('by threatening what is in danger, and not what is to come', () => {
    check('The storm threatens the harbour.');
    check('The union threatened a strike.', 'The union | threatened | a strike');
    check('The minister threatened duties on steel.', 'The minister | threatened | duties on steel');
    check('The union threatened Osk with a strike.', 'The union | threatened | Osk with a strike');
  });
  test('by letting it be seen', () => {
    check('The maker revealed a new range of boats.');
    check('The maker revealed a plan for May.', 'The maker | revealed | a plan for May');
    check('The photo shows a crab on the beach.');
    check('A video shows that the captain was hit.', 'A video | shows | that the captain was hit');
    check('The survey shows a rise in crabs.', 'The survey | shows | a rise in crabs');
  });
  test('by not telling, and not by refusing to', () => {
    check('The ministry has not confirmed a link.');
    check('The ministry would not confirm a link.', 'The ministry | would not confirm | a link');
  });
  test('by saying nothing, and not nothing of something', () => {
    check('The mayor said nothing.');
    check('The mayor said nothing of the ferry.', 'The mayor | said | nothing of the ferry');
  });
  test('by founding, taking on or disputing at law', () => {
    check('The council established a fund.');
    check('Ana Ruiz assumed office in May.');
    check('The crew appealed the case.');
    check('The study established that the pier is safe.', 'The study | established | that the pier is safe');
  });
  test('by hurting somebody, unless it is told with what', () => {
    check('The crowd taunted the goalkeeper.');
    check('The crowd taunted the goalkeeper as a coward.', 'The crowd | taunted | the goalkeeper as a coward');
  });
});

describe('a name, and no word on what has it', () => {
  test('behind its noun', () => {
    check('She plays in a film called ‘Otter, Friend of Fish’.');
    check('The dunes, dubbed “the wall of Osk”, were moved in May.');
    check('Two alarms — dubbed “the bells of Osk” — were moved in May.');
    check('It was what the crew called a “box of nails”.', 'the crew | called | a “box of nails”');
  });
  test('nor is a thing posted by somebody', () => {
    check('Holm watched a clip posted by a sailor.');
    check('The captain posted on Monday that the ferry was late.', 'The captain | posted | that the ferry was late');
  });
});

describe('the passive', () => {
  test('tells nothing of what is done to somebody', () => {
    check('The harbour was not attacked by the crew.');
    check('The campaign was characterised by brutal attacks.');
  });
  test('unless “as” or “for” does', () => {
    check('The plan was characterised by Holm as a trap.', 'Holm | was characterised | The plan … as a trap');
  });
});

describe('what a story tells of thoughts', () => {
  test('is nobody’s statement', () => {
    check('Ana Ruiz found out it was a crab.');
    check('Holm decided it was time to leave.');
  });
  test('unless they are told as words, or are still thought', () => {
    check('“It is a crab,” Ana Ruiz thought.', 'Ana Ruiz | thought | It is a crab,');
    check('Ana Ruiz thinks it was a crab.', 'Ana Ruiz | thinks | it was a crab');
  });
});

describe('what nobody in the text says', () => {
  test('is no statement in the passive', () => {
    check('A few trials are expected to start in May.');
    check('Ferry fares are thought to be high.');
    check('Ana Ruiz was criticised for the delay.');
    check(
      'Ferry fares are expected by the harbour board to rise.',
      'the harbour board | are expected | Ferry fares … to rise',
    );
    check('The pier was described as “a mess”.', ' | was described | The pier … as “a mess”');
  });
  test('is none as a claim or a charge', () => {
    check('The firm was fined over charges that it misled its crew.');
    check('The picture led to claims that a ferry had sunk.');
    check('Nothing came of Holm’s claim that it misled its crew.', 'Holm | claim | that it misled its crew');
    check('There was a claim that “the firm misled its crew”.', ' | claim | that “the firm misled its crew”');
  });
  test('is none as what anybody may think or ask', () => {
    check('The way to ask people to vote was long.');
    check('It was clear that the pier was rotten.');
  });
});

describe('what moves somebody, as a story tells it', () => {
  test('is no statement', () => {
    check('Ana Ruiz left Osk, hoping to win the race.');
  });
  test('unless somebody hopes or believes it now', () => {
    check('Ana Ruiz hopes to win the race.', 'Ana Ruiz | hopes | to win the race');
    check('Holm, who believes a ferry could save Osk, left.', 'Holm … who | believes | a ferry could save Osk');
  });
});

test('a reporter who asks for comment has told nothing', () => {
  check('The Osk Post asked Holm Ferries for comment.');
  check('The Osk Post asked Holm Ferries for a refund.', 'The Osk Post | asked | Holm Ferries for a refund');
});

test('what the reporter finds plain is nobody’s, and what a body thinks is its own', () => {
  check('It was clear that the pier was safe.');
  check('The board met. It was adamant that the pier was safe.', 'It | was adamant | that the pier was safe');
});

test('a claim that is only named beside “not” has no owner', () => {
  check('These are facts, not claims that the ferry had sailed.');
  check('The ministry’s claim that the ferry had sailed was late.', 'The ministry | claim | that the ferry had sailed');
});

describe('what somebody refuses', () => {
  test('is a deed where it is told on the way', () => {
    check('Police arrested Holm when he refused to comply with a court order.');
    check('Holm, who refused to leave the ferry, was fined.');
  });
  test('and a statement for itself, or in words', () => {
    check('Holm refused to leave the ferry.', 'Holm | refused | to leave the ferry');
    check('Holm, who refused to name a date, left.', 'Holm … who | refused | to name a date');
    check('Holm was fined after he refused to apologise for it.', 'he | refused to apologise for | it');
  });
});
