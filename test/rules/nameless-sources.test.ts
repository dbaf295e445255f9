import { expect, test } from 'vitest';
import { emptyDesk } from '../../server/src/review/desk';
import { review } from '../../server/src/review/review';
import { mark, marked } from '../marked-text';

/** The sources that are marked in the text, and nothing else of the category. */
function check(source: string) {
  const { text } = marked(source);
  const { findings } = review(text, 'plain', emptyDesk);
  const found = findings.filter(({ category }) => category === 'sourcing');
  expect(
    mark(
      text,
      found.map(({ span }) => span),
    ),
  ).toBe(source);
}

test('each source without a name is told once', () => {
  check(
    [
      'The pier at Osk may close in May, and the crews are angry.',
      '[[A poll]] last year found that most crews would leave. [[Research]] shows that ports shrink when crews go.',
      '[[Pollsters]] say the vote on the pier will be close. The council met on Monday, and pollsters say it was late.',
      '[[Party officials]] said the list was closed. The hall was shut at nine, party officials said.',
      '[[Sources at the club]] say the captain will go. Sources said he had packed.',
      '[[A senior official]] said the gates were rusty. Another official said they were new.',
      'There was criticism [[in some quarters]], and the mayor [[faced criticism]] over the wages.',
      '[[Some have accused]] the council of hiding the plan.',
      '[[Many voters]] told the Harbour Post that the tariff was too high.',
    ].join('\n\n'),
  );
});

test('who asks for anonymity without a reason is asked for one, and who gives one is not', () => {
  check('[[A diplomat]], who asked not to be named, said the two leaders had shouted at each other.');
  check('A diplomat, who asked not to be named because the talks are not over, said the leaders had shouted.');
});
