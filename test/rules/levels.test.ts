import { expect, test } from 'vitest';
import { readActorsFile } from '../../server/src/actors/registry';
import { emptyDesk } from '../../server/src/review/desk';
import { review } from '../../server/src/review/review';
import { rules } from '../../server/src/rules/index';
import { type Rule, severitiesOf } from '../../server/src/rules/rule';

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
])('it is a hint where somebody %s', (_, text) => {
  expect(levels(text)).toContain('unattributed-quote: hint');
});

test('a loaded word among facts is a hint, and information where it is the verdict', () => {
  const opening = 'The council met at noon on Monday with 71 members. ';
  expect(
    levels(`${opening}Holm left on May 4, 2012, after a fiasco with 71 crates of fish at the Old Harbour.`),
  ).toEqual(['sensational-word: hint']);
  expect(levels(`${opening}The sale of the pier has been a fiasco for the town.`)).toContain(
    'sensational-word: information',
  );
});

/** How grave the findings in the rule's own examples are, where no desk gives it a level. */
function gravities(rule: Rule): Set<string> {
  const found = rule.examples.flags.flatMap((example) => {
    const {
      text,
      actors = '',
      format = 'plain',
      style = 'none',
      options = {},
    } = typeof example === 'string' ? { text: example } : example;
    const settings = { ...emptyDesk.settings, style, options: { [rule.id]: options } };
    const desk = { ...emptyDesk, settings, actors: readActorsFile(actors, 'actors.yaml').actors };
    return review(text.replace(/\[\[|\]\]/g, ''), format, desk, [rule]).findings;
  });
  return new Set(found.map(({ severity }) => severity));
}

test.each(rules.filter(({ status }) => status !== 'draft').map((rule) => [rule.id, rule] as const))(
  'the levels that are told of %s are those it uses',
  (_, rule) => {
    const told = severitiesOf(rule);
    expect([...gravities(rule)].filter((severity) => !told.includes(severity as (typeof told)[number]))).toEqual([]);
  },
);
