import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseArticle } from '../../server/src/article/parse';
import { lexiconData } from '../../server/src/lexicons/data.generated';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { read } from '../read';

/** Expects the acts of the text's statements, in order; one that is not done has “not” before it. */
function check(text: string, ...expected: string[]): void {
  const { statements } = read(parseArticle(text, 'plain'), { entries: [] }, lexicons);
  expect(statements.map(({ act, negated }) => (negated ? `not ${act}` : act))).toEqual(expected);
}

test.each([
  ['Ana Ruiz said the ferry had sailed.', 'says'],
  ['Ana Ruiz denied that the ferry had sailed.', 'denies'],
  ['Ana Ruiz denies the charge.', 'denies'],
  ['Ana Ruiz admitted that the ferry had sailed.', 'admits'],
  ['Ana Ruiz claimed that the ferry had sailed.', 'claims'],
  ['Ana Ruiz promised to reopen the pier.', 'promises'],
  ['Ana Ruiz asked whether the ferry had sailed.', 'asks'],
  ['Ana Ruiz asked the crew to leave.', 'urges'],
  ['Ana Ruiz ordered the crew to leave.', 'orders'],
  ['Ana Ruiz told the crew to leave.', 'orders'],
  ['Ana Ruiz told the crew that the ferry had sailed.', 'says'],
  ['Ana Ruiz hopes that the ferry will sail.', 'hopes'],
  ['Ana Ruiz believes that the ferry will sail.', 'thinks'],
  ['Ana Ruiz agreed that the ferry was late.', 'agrees'],
  ['Ana Ruiz disputed the figures.', 'disputes'],
  ['Ana Ruiz criticised the plan.', 'criticises'],
  ['Ana Ruiz called the plan “a disgrace”.', 'describes'],
  ['Ana Ruiz called for a new pier.', 'urges'],
  ['“The ferry sailed,” Ana Ruiz conceded.', 'admits'],
  ['Nothing came of the captain’s claim that the ferry had sailed.', 'claims'],
  ['According to Ana Ruiz, the ferry had sailed.', 'says'],
])('%s: %s', (text, act) => check(text, act));

test.each([
  ['Ana Ruiz declined to comment.', 'refuses'],
  ['Ana Ruiz declined to say whether the ferry had sailed.', 'refuses'],
  ['Ana Ruiz refused to resign.', 'refuses'],
  ['Ana Ruiz did not say whether the ferry had sailed.', 'not says'],
  ['Ana Ruiz did not deny that the ferry had sailed.', 'not denies'],
  ['Ana Ruiz has never said that the ferry had sailed.', 'not says'],
  ['Ana Ruiz no longer believes that the ferry will sail.', 'not thinks'],
  ['Ana Ruiz failed to explain why the ferry had sailed.', 'not says'],
  ['Ana Ruiz made no mention of the pier.', 'not mentions'],
  ['The pier was shut. Nor did Ana Ruiz say whether it would reopen.', 'not says'],
  ['Ana Ruiz not only denied that the ferry had sailed.', 'denies'],
])('what is not done: %s: %s', (text, act) => check(text, act));

test('words without a cue say', () => check('The ferry left.\n\n“It was late again, and nobody told us.”', 'says'));

test('every word of an act reports something', () => {
  const known = new Set(
    [...lexiconData.reportingVerbs, ...lexiconData.reportingPhrases, ...lexiconData.speechNouns].flatMap(
      ({ terms }) => [...terms, ...terms.map((term) => `${term}s`)],
    ),
  );
  expect(lexiconData.acts.flatMap(({ terms }) => terms).filter((term) => !known.has(term))).toEqual([]);
});

test('no word does two things with the same words', () => {
  const seen = lexiconData.acts.flatMap(({ terms, complement, kind }) =>
    terms.flatMap((term) => (complement ?? [kind ?? 'all']).map((limit) => `${term}, ${limit}`)),
  );
  expect(seen.filter((entry, i) => seen.indexOf(entry) < i)).toEqual([]);
});

test('the schema lists the acts', () => {
  const schema = parse(readFileSync(join(import.meta.dirname, '../../server/review.schema.json'), 'utf8'));
  expect(schema.$defs.statement.properties.act.enum).toEqual([...new Set(lexiconData.acts.map(({ act }) => act))]);
});
