import { describe, test } from 'vitest';
import { check } from './check';

describe('lexicon words in the frames that they have', () => {
  test('of charging, rating and admiring', () => {
    check('Critics charge that the ferry is late.', 'Critics | charge | that the ferry is late');
    check('The Osk Post rated the claim as “false”.', 'The Osk Post | rated | the claim as “false”');
    check('The Osk Post rated the hotel.');
  });
  test('a blog is no verb behind a name', () => {
    check(
      'The plan is old, the editor of the Osk Watch blog, Eva Holm, said.',
      'the editor of the Osk Watch blog, Eva Holm | said | The plan is old',
    );
  });
});

describe('a phrase with a word inside', () => {
  test('of when it was said', () => {
    check('Ana Ruiz called Friday for selling the pier.', 'Ana Ruiz | called Friday for | selling the pier');
    check('Ana Ruiz called Friday for a new pier.', 'Ana Ruiz | called Friday for | a new pier');
    check('Ana Ruiz called on Friday for a new pier.', 'Ana Ruiz | called on Friday for | a new pier');
    check('Ana Ruiz called on the board to leave.', 'Ana Ruiz | called on | the board to leave');
  });
  test('of how it was said', () => {
    check('Ana Ruiz spoke warmly of the crews.', 'Ana Ruiz | spoke warmly of | the crews');
    check('Captains expressed deep concern about the plan.', 'Captains | expressed deep concern about | the plan');
  });
  test('but not where the verb has words of its own', () => {
    check('Ana Ruiz argued for years that the pier was old.', 'Ana Ruiz | argued | that the pier was old');
    check('Ana Ruiz called a taxi for the crew.');
  });
});

describe('what follows', () => {
  test('behind the day', () => {
    check('Ana Ruiz announced on Friday the sale of the ferry.', 'Ana Ruiz | announced | the sale of the ferry');
    check('Ana Ruiz criticised on Monday a plan for the pier.', 'Ana Ruiz | criticised | a plan for the pier');
    check('Ana Ruiz won on Friday the race she had lost.');
  });
  test('with an adverb before what should be done', () => {
    check('Ana Ruiz called for swiftly closing the pier.', 'Ana Ruiz | called for | swiftly closing the pier');
  });
});
