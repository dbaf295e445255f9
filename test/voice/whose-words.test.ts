import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { read } from '../../server/src/reading/reading';
import { sureStatements } from '../../server/src/reading/speakers/speakers-of';
import { emptyDesk } from '../../server/src/review/desk';
import { review } from '../../server/src/review/review';

/** What is shown as said by somebody, and the rules that remark on the text. */
function check(text: string, said: readonly string[], rules: readonly string[]): void {
  const reading = read(parseArticle(text, 'plain'), { entries: [] }, lexicons);
  const shown = sureStatements(reading).flatMap(({ content }) => content.map((span) => text.slice(...span)));
  expect(shown).toEqual(said);
  expect(review(text, 'plain', emptyDesk).findings.map(({ rule }) => rule)).toEqual(rules);
}

test('what somebody failed to notice is nobody’s word but the paper’s', () => {
  check(
    'Inspectors closed the home on Monday.\n\nHarbour Care, which failed to notice that its cellar was flooded, said it would pay.',
    ['it would pay'],
    ['unattributed-claim'],
  );
});

test('what somebody did not say is still what was not said', () => {
  check('The council met on Monday.\n\nAna Ruiz did not say that the pier was shut.', ['that the pier was shut'], []);
});

test('whose words follow on unmarked speech in its paragraph, nobody can tell', () => {
  check(
    'Ilan Dorvek spoke of the pier, asking, Why should we pay for it? Should we pay so that a few can sail? Nobody should ever trust such foolish people.',
    ['the pier', 'Why should we pay for it?'],
    ['unquoted-speech'],
  );
});
