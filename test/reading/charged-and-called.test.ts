import { describe, test } from 'vitest';
import { checkContent as check } from './check';

describe('what somebody is charged with', () => {
  test('goes on to when it was done', () => {
    check('Ana Ruiz accused Korda of being asleep when the calls came.', 'Korda of being asleep when the calls came');
    check('Ana Ruiz praised him while the crews drowned.', 'him');
    check('Ana Ruiz accused him of lying as she left the ship.', 'him of lying');
  });
  test('is told behind what describes the person', () => {
    check(
      'Ana Ruiz accused Korda, who was born and raised in Marn, of lying about the ferry.',
      'Korda, who was born and raised in Marn, of lying about the ferry',
    );
    check('Ana Ruiz praised Korda, a captain of the fleet, of which she knew.', 'Korda');
  });
  test('is one with a second word on it', () => {
    check(
      'The board called the charges baseless and invented by rivals.',
      'the charges baseless and invented by rivals',
    );
    check('The board called the charges baseless and hired a captain.', 'the charges baseless');
  });
});

describe('what somebody is called', () => {
  test('goes on over quoted names', () => {
    check(
      'Ana Ruiz called Korda a “bully” who is “amoral,” a “liar,” and a “thief.”',
      'Korda a “bully” who is “amoral,” a “liar,” and a “thief.”',
    );
    check('Ana Ruiz described Korda as, “a bit of a bully.”', 'Korda as, “a bit of a bully.”');
    check('Ana Ruiz called Korda a “bully,” leaving the room.', 'Korda a “bully,”');
  });
  test('is part of what is said where “what” brings it in', () => {
    check(
      'Ana Ruiz said she was proud of what she called “a good crew.”',
      'she was proud of what she called “a good crew.”',
    );
  });
});
