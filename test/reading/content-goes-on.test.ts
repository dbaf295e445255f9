import { describe, test } from 'vitest';
import { checkContent as check } from './check';

describe('a clause behind “but” or “and”', () => {
  test('goes on with what was said in the tense of what was said', () => {
    check(
      'Ana Ruiz said the work took ten years, but for years the crew had been too scared to speak.',
      'the work took ten years, but for years the crew had been too scared to speak',
    );
    check(
      'Ana Ruiz said the pier was old, but it would be safe by May.',
      'the pier was old, but it would be safe by May',
    );
  });
  test('goes on with a thought told in the present', () => {
    check(
      'Ana Ruiz said she knew the work and thought it was worth a medal.',
      'she knew the work and thought it was worth a medal',
    );
    check(
      'Ana Ruiz says Osk is right to be angry, but also tired of what she calls “a mess.”',
      'Osk is right to be angry, but also tired of what she calls “a mess.”',
    );
  });
  test('is the reporter’s in the tense of the story', () => {
    check('Ana Ruiz says she likes the plan, but she voted against it.', 'she likes the plan');
  });
});

describe('words that only lead up to a clause', () => {
  test('wait for it behind the attribution', () => {
    check(
      'Though the handover was smooth, Ana Ruiz said, replacing Holm would be hard.',
      'Though the handover was smooth … replacing Holm would be hard',
    );
    check('Bringing the show back, Ana Ruiz said, feels right.', 'Bringing the show back … feels right');
  });
  test('and a clause of its own does not', () => {
    check('The pier was shut, Ana Ruiz said, adding nothing.', 'The pier was shut');
  });
});

describe('what is spoken of ends', () => {
  test('behind quoted words, where it is told when they were said', () => {
    check('Holm criticised the act as a “mess” for sailors.', 'the act as a “mess” for sailors');
  });
  test('where it is told what the source was doing', () => {
    check('Holm mentioned the storm to me while driving home.', 'the storm to me');
  });
  test('at somebody’s meeting, and not at somebody’s house', () => {
    check('Holm cited the figure at last week’s forum in Osk.', 'the figure');
    check('Holm cited the fire at last week’s fair.', 'the fire at last week’s fair');
  });
});

test('a clause ends at a dash behind which its speaker is quoted, or said something else before', () => {
  check(
    'Holm hinted that the plan was thin – “We need figures,” she said.',
    'that the plan was thin',
    'We need figures,',
  );
});

test('quoted words go on with those that “and” joins to them', () => {
  check(
    'Ana Ruiz condemned “the crew’s long silence about the pier,” and “its pride.”',
    '“the crew’s long silence about the pier,” and “its pride.”',
  );
});

test('what stands in front of the clause is said too', () => {
  check('Ana Ruiz said despite the rain, the ferry left at noon.', 'despite the rain, the ferry left at noon');
});

describe('what is liked, shown or spoken of', () => {
  test('ends where a share of the people does the same', () => {
    check('About 5 percent of sailors support Holm and 1 percent support Berg.', 'Holm', 'Berg');
  });
  test('ends where others like or show something else', () => {
    check('Polls show Ruiz well ahead, with the Osk Post showing Holm behind.', 'Ruiz well ahead');
    check('The survey shows a close contest in Osk, where 18 seats are free.', 'a close contest in Osk');
  });
});

test('those called on twice hear it twice', () => {
  check(
    'Ruiz called on police to release the tapes and called on people to wait.',
    'police to release the tapes',
    'people to wait',
  );
});

describe('the reporter’s word on what was said', () => {
  test('is no part of it, behind a name and before an adverb too', () => {
    check('Ana Ruiz says Osk has left the EU, a move that has hurt sailors.', 'Osk has left the EU');
    check('Ana Ruiz said he never meets them, as was the case on Tuesday.', 'he never meets them');
    check('Holm, who said he would stay, ultimately did not.', 'he would stay');
  });
});
