import { describe, test } from 'vitest';
import { check } from './check';

describe('where a report begins', () => {
  test('behind a quotation that ends its own sentence', () => {
    check(
      'The captain spoke of “everyone in his path.” It said that the ferry was late.',
      'The captain | spoke of | everyone in his path.',
      'It | said | that the ferry was late',
    );
  });
  test('at a comma in the place of “that”', () => {
    check(
      'And, Ana Ruiz tells the crowd, she has been known to be late.',
      'Ana Ruiz | tells | she has been known to be late',
    );
    check('Ana Ruiz said, the ferry is late.', 'Ana Ruiz | said | the ferry is late');
  });
  test('but not at a comma behind the object of another sense', () => {
    check('The navy maintains a wide lead, and the coast knows it.');
  });
  test('with its reason in front', () => {
    check(
      'Ana Ruiz said because the ferry is popular, “it is often late.”',
      'Ana Ruiz | said | because the ferry is popular, “it is often late.”',
    );
  });
  test('with a subject that is a time', () => {
    check('Ana Ruiz said the time has come to leave.', 'Ana Ruiz | said | the time has come to leave');
    check('Ana Ruiz said Friday the ferry was late.', 'Ana Ruiz | said | the ferry was late');
  });
  test('in a participle behind quoted words', () => {
    check(
      'Ana Ruiz did not call it “the long road,” telling the Post that it was over.',
      'Ana Ruiz | did not call | it “the long road,”',
      'Ana Ruiz | telling | that it was over',
    );
  });
  test('with those called on, quoted in part', () => {
    check('Ana Ruiz calls on “late” crews to act.', 'Ana Ruiz | calls on | “late” crews to act');
  });
  test('with the infinitive of a noun of speech', () => {
    check('The crew waited after her promise to mend the ferry.', 'her | promise | to mend the ferry');
    check('The crew took the road to the ferry.');
  });
});

describe('where a report ends', () => {
  test('before the day on which it was said, and not before the day it is about', () => {
    check('Ana Ruiz praised the ferry on a rainy Monday.', 'Ana Ruiz | praised | the ferry');
    check('Ana Ruiz praised the ferry on the Monday boat.', 'Ana Ruiz | praised | the ferry on the Monday boat');
  });
  test('where the speaker said no more', () => {
    check(
      'Ana Ruiz confirmed that the ferry was late but would not say why.',
      'Ana Ruiz | confirmed | that the ferry was late',
      'Ana Ruiz | would not say | why',
    );
    check(
      'Ana Ruiz said that the ferry was late but would sail.',
      'Ana Ruiz | said | that the ferry was late but would sail',
    );
  });
  test('where the speaker goes on to accuse', () => {
    check(
      'Ana Ruiz said that the ferry was late and accused the captain of lying.',
      'Ana Ruiz | said | that the ferry was late',
      'Ana Ruiz | accused | the captain of lying',
    );
    check(
      'Ana Ruiz said that the captain lied and left the harbour.',
      'Ana Ruiz | said | that the captain lied and left the harbour',
    );
  });
  test('where somebody else begins to speak, with a party or an office between', () => {
    check(
      'Ana Ruiz said that the ferry was late, while Ina Berg (Green) said it had sailed.',
      'Ana Ruiz | said | that the ferry was late',
      'Ina Berg (Green) | said | it had sailed',
    );
    check(
      'Ana Ruiz said that the ferry was late, while Ina Berg, a captain, said it had sailed.',
      'Ana Ruiz | said | that the ferry was late',
      'Ina Berg, a captain | said | it had sailed',
    );
    check(
      'Ana Ruiz said that the ferry was late, while Ina Berg, a captain, was asleep.',
      'Ana Ruiz | said | that the ferry was late, while Ina Berg, a captain, was asleep',
    );
  });
  test('where the reporter objects behind a dash', () => {
    check('Ana Ruiz said the ferry was late — though nobody had waited.', 'Ana Ruiz | said | the ferry was late');
  });
});
