import { expect, test } from 'vitest';
import { emptyDesk } from '../../server/src/review/desk';
import { review } from '../../server/src/review/review';

/** The findings of the text as “rule: severity”. */
const levels = (text: string): string[] =>
  review(text, 'plain', emptyDesk).findings.map(({ rule, severity }) => `${rule}: ${severity}`);

test('a quotation without a speaker is an error where nobody is near who may have said it', () => {
  expect(levels('The hall emptied at noon.\n\n“This is a betrayal of the north.”')).toEqual([
    'unattributed-quote: error',
  ]);
});

test.each([
  [
    'said something before',
    'Ana Ruiz said the pier was shut and the crews had left.\n\n“This is a betrayal of the north.”',
  ],
  ['is named before', 'The hall emptied when Ana Ruiz left at noon.\n\n“This is a betrayal of the north.”'],
  [
    'speaks next',
    'The hall emptied at noon.\n\n“This is a betrayal of the north.”\n\nRuiz added that the pier was shut.',
  ],
])('it is information where somebody %s', (_, text) => {
  expect(levels(text)).toContain('unattributed-quote: information');
});
