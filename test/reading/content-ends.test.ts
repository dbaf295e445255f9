import { describe, test } from 'vitest';
import { checkContent as check } from './check';

describe('what is spoken of ends', () => {
  test('where the main clause begins', () => {
    check('Saying the pier was old, the crew went to bed.', 'the pier was old');
    check('While Ana Ruiz criticised the ferry plan, the crew went to bed.', 'the ferry plan');
  });
  test('where the reporter says what it is', () => {
    check('Ana Ruiz praised Emil Korda, a captain of the northern fleet.', 'Emil Korda');
    check('Ana Ruiz praised the harbour board, the body that runs the pier.', 'the harbour board');
  });
  test('but not inside a list', () => {
    check('Ana Ruiz criticised the ferry plan, the pier and the crew.', 'the ferry plan, the pier and the crew');
    check(
      'Ana Ruiz criticised several plans, including the one for the pier.',
      'several plans, including the one for the pier',
    );
  });
  test('where the place of speaking is named', () => {
    check('Ana Ruiz criticised Korda at a news conference in Marn.', 'Korda');
    check('Ana Ruiz criticised Korda in a recent interview with the Post.', 'Korda');
    check('Ana Ruiz criticised the accident at the pier.', 'the accident at the pier');
  });
  test('behind what it is called', () => {
    check('Ana Ruiz described the plan as a mistake that will cost jobs.', 'the plan as a mistake that will cost jobs');
    check('Ana Ruiz criticised the plan as she left the ship.', 'the plan');
  });
});

describe('what an opening clause reports ends', () => {
  test('where its speaker is named', () => {
    check(
      'Saying she had come with no flag but her own, its captain said she knew the pier was old.',
      'she had come with no flag but her own',
      'she knew the pier was old',
    );
  });
  test('where somebody else answers', () => {
    check(
      'Answering Mara Telling, who had said that nobody bargains well in the rain, Holm said the plan was old.',
      'that nobody bargains well in the rain',
      'the plan was old',
    );
    check('Mara Telling, who said that in Osk, the crews had left, smiled.', 'that in Osk, the crews had left');
  });
});

describe('what is spoken of inside a description ends', () => {
  test('where the predicate of the noun comes', () => {
    check('Captains who criticise the plan have left the harbour.', 'the plan');
    check('Captains who criticise the plan that Marn has made left.', 'the plan that Marn has made left');
  });
  test('but not inside a clause behind a noun of speech', () => {
    check(
      'Ana Ruiz rejected the claim that wind, or rain, had sunk the ferry.',
      'the claim that wind, or rain, had sunk the ferry',
    );
  });
});

describe('quoted words go on', () => {
  test('in a sentence that the reporter ends', () => {
    check(
      '“The pier is safe,” Ana Ruiz said. “There have been doubts, but most of us are in favor” of a new one.',
      'The pier is safe, … There have been doubts, but most of us are in favor” of a new one',
    );
    check(
      '“The pier is safe,” Ana Ruiz said. “There have been doubts, but not many,” and with that the crew left.',
      'The pier is safe,',
    );
  });
  test('with the speech, not with an aside behind it', () => {
    check(
      '“The pier is safe,” said Ana Ruiz, calling the report a “joke.” “There is no danger.”',
      'The pier is safe, … There is no danger.',
      'the report a “joke.”',
    );
  });
});

describe('a reported clause ends', () => {
  test('where the reporter weighs it', () => {
    check('Ana Ruiz said that the pier had been safe, a claim that angered the crew.', 'that the pier had been safe');
    check('Ana Ruiz said 40 boats had left, up from a dozen last year.', '40 boats had left');
    check('Ana Ruiz said the pier, a wreck of wood, was closed.', 'the pier, a wreck of wood, was closed');
  });
  test('where the reporter objects or goes on to tell', () => {
    check('Ana Ruiz said the pier was safe, but she did not go there.', 'the pier was safe');
    check('Ana Ruiz said the pier was safe, drawing a laugh from the crew.', 'the pier was safe');
    check('Ana Ruiz said the pier was safe but also narrow.', 'the pier was safe but also narrow');
  });
  test('but not before a further finding or fear of the speaker', () => {
    check(
      'Ana Ruiz said she wanted a new pier but found the plan too dear.',
      'she wanted a new pier but found the plan too dear',
    );
  });
});

describe('a reported clause that waits for its predicate goes on', () => {
  test('over what describes its subject', () => {
    check(
      'Ana Ruiz said the ruling, which had shut the pier, was a gift to the fleet.',
      'the ruling, which had shut the pier, was a gift to the fleet',
    );
    check(
      'Ana Ruiz said that the Seamen’s Party, or SP, has used the ferry for its ads.',
      'that the Seamen’s Party, or SP, has used the ferry for its ads',
    );
    check(
      'Ana Ruiz said her server – there were several – was never opened.',
      'her server – there were several – was never opened',
    );
  });
  test('over what leads up to it', () => {
    check('Ana Ruiz said that, given the rain, the ferry would stay.', 'that, given the rain, the ferry would stay');
  });
  test('but not over the next report', () => {
    check('The plan that Marn has made, said Ana Ruiz, has failed.', 'The plan that Marn has made … has failed');
    check('Asked whether the pier was safe, Ana Ruiz left.', 'whether the pier was safe');
  });
});

describe('where and when it was spoken of', () => {
  test('ends it', () => {
    check('Ana Ruiz endorsed Korda last week.', 'Korda');
    check('Ana Ruiz announced her plan Tuesday night, and the crew left.', 'her plan');
    check('Ana Ruiz supported him in every vote.', 'him');
    check('Ana Ruiz defended the ferry when the crew had left.', 'the ferry');
    check('Ana Ruiz endorsed Korda before leaving the room.', 'Korda');
  });
  test('goes on where it says which is meant', () => {
    check('Ana Ruiz criticised the levy last year on old boats.', 'the levy last year on old boats');
    check('Ana Ruiz described the moment when the ferry sank.', 'the moment when the ferry sank');
    check('Ana Ruiz criticised the plan because it cost too much.', 'the plan because it cost too much');
  });
  test('does not end it at a colon that says what it is', () => {
    check('Ana Ruiz proposed a simple way out: a ferry for every town.', 'a simple way out: a ferry for every town');
    check('Ana Ruiz defended her record: “We won the race.”', 'her record', 'We won the race.');
  });
});

describe('what an opening clause or phrase reports', () => {
  test('ends with it', () => {
    check(
      'While a survey of crews in the north showed that Ana Ruiz had lost, the fleet was calm.',
      'that Ana Ruiz had lost',
    );
    check('Like others opposing the plan, the crews left.', 'the plan');
    check('For someone who admitted that the pier was old, Ana Ruiz was calm.', 'that the pier was old');
  });
  test('while the main clause goes on', () => {
    check('Ana Ruiz said that while it rained, the crews left.', 'that while it rained, the crews left');
  });
});

describe('what is reported inside the description of a noun', () => {
  test('ends where the noun’s predicate begins', () => {
    check('A clerk who revealed that Korda used a second log was sent home.', 'that Korda used a second log');
    check('Korda’s claim that he still has a boat would mean a new vote.', 'that he still has a boat');
    check('Mara Telling, who said that the pier was safe, never went there.', 'that the pier was safe');
    check('Ilan Dorvek, who praised Korda in the race, runs a ferry.', 'Korda in the race');
  });
  test('goes on through clauses of its own', () => {
    check(
      'A clerk who revealed that Korda used a log that was lost while he was mayor was sent home.',
      'that Korda used a log that was lost while he was mayor',
    );
    check('Korda’s claim that the crews say he has a boat is false.', 'that the crews say he has a boat');
  });
});

describe('what the reporter adds behind a reported clause is left out', () => {
  test('when it describes the last thing named', () => {
    check(
      'Ana Ruiz said she would vote for Emil Korda, who has led the northern fleet since the old pier was shut.',
      'she would vote for Emil Korda',
    );
    check('Ana Ruiz said a vote was due in Marn, where the ferries meet.', 'a vote was due in Marn');
  });
  test('but not when the clause goes on, weighs or quotes', () => {
    check('Ana Ruiz said Korda, who led the fleet, was late.', 'Korda, who led the fleet, was late');
    check(
      'Ana Ruiz said the vote was late, which could cost the town its pier.',
      'the vote was late, which could cost the town its pier',
    );
    check(
      'Ana Ruiz said that the vote was late, which “will hurt the whole of Marn.”',
      'that the vote was late, which “will hurt the whole of Marn.”',
    );
  });
  test('when others do or say the same', () => {
    check('Ana Ruiz said she would not sail, as have two captains of the fleet.', 'she would not sail');
    check('Ana Ruiz said she would not sail, even as the crews packed.', 'she would not sail');
    check(
      'One in three said the ferry was late and one in four said the pier was old.',
      'the ferry was late',
      'the pier was old',
    );
    check('Ana Ruiz said the ferry was late and the pier was old.', 'the ferry was late and the pier was old');
  });
  test('when it is a word on what was said', () => {
    check('Ana Ruiz said the ferry would stay, a plan the board has dropped.', 'the ferry would stay');
    check('Ana Ruiz said the ferry was safe, words that nobody believed.', 'the ferry was safe');
  });
  test('behind a dash that stays open', () => {
    check('Ana Ruiz said the ferry was safe – and the crews were not amused.', 'the ferry was safe');
    check('Ana Ruiz said the ferry was safe – even though it had burnt.', 'the ferry was safe');
    check('Ana Ruiz said the ferry – and its crew – was safe.', 'the ferry – and its crew – was safe');
    check(
      'Ana Ruiz said that the ferry was safe – and that the crew knew it.',
      'that the ferry was safe – and that the crew knew it',
    );
    check('Ana Ruiz said the ferry was safe – adding that it was late.', 'the ferry was safe', 'that it was late');
  });
});

describe('what somebody else does, or does next, is no part of it', () => {
  test('behind a verb in the form of the cue', () => {
    check('Ana Ruiz won by criticising the plan and trying another.', 'the plan');
    check('Ana Ruiz proposed closing the pier and moving the crews.', 'closing the pier and moving the crews');
    check('Ana Ruiz announced that she was ill and vowed to return.', 'that she was ill', 'to return');
  });
  test('and a quotation with a verb of its own is a statement of its own', () => {
    check(
      '“We are late,” Ana Ruiz said, adding of Korda, “He cares about the fleet and its crews.”',
      'We are late,',
      'He cares about the fleet and its crews.',
    );
    check('Ana Ruiz said, looking at the sea, “We are late once again.”', 'We are late once again.');
  });
});

describe('what is spoken of goes on', () => {
  test('behind an aside, to what it is taken for', () => {
    check(
      'The board saw Emil Korda, then a young clerk, as the man for the pier.',
      'Emil Korda, then a young clerk, as the man for the pier',
    );
  });
  test('behind a dash, to one of its kind', () => {
    check('Ana Ruiz criticised all old boats – including the ferry.', 'all old boats – including the ferry');
    check('Ana Ruiz criticised all old boats – and then she left.', 'all old boats');
  });
  test('but not with what somebody else does', () => {
    check('Ana Ruiz praised the crew, with her aide taking notes.', 'the crew');
  });
});

describe('another clause with words of report of its own', () => {
  test('is no part of what the first one reports', () => {
    check(
      'Osk claimed responsibility for the raid but officials have said that it sank.',
      'responsibility for the raid',
      'that it sank',
    );
    check('The ferry was late, records show, and captains say that it sank.', 'The ferry was late', 'that it sank');
    check('The ferry was late, records show, and nobody knew why.', 'The ferry was late … and nobody knew why');
  });
});

test('words that quoted words go on from belong to them', () => {
  check(
    'Over the years, according to the port office, the rise in costs “is due to the crew.”',
    'Over the years … the rise in costs “is due to the crew.”',
  );
});

test('a name that looks like a participle goes on', () => {
  check('Ana Ruiz said the ferry was late, and United Boats left.', 'the ferry was late, and United Boats left');
});
