import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { read } from '../../server/src/reading/reading';
import { whatWasRead } from '../../server/src/report/what-was-read';
import { slice } from '../../server/src/text/span';

const sentencesOf = (text: string) =>
  whatWasRead(read(parseArticle(text, 'plain'), { entries: [] }, lexicons), lexicons).blocks.flatMap(
    ({ sentences }) => sentences,
  );

/** Reads the text and compares its clauses, in order: what each is, what its verb is said of, the verb, and the whole of it. */
function check(text: string, ...expected: string[]): void {
  const clauses = sentencesOf(text).flatMap(({ clauses }) => clauses);
  expect(
    clauses.map(({ kind, depth, subject, verb, span }) => {
      const of = subject ? `${slice(text, subject.head)} (${subject.found})` : 'nobody';
      return `${'> '.repeat(depth)}${kind}: ${of} ${slice(text, verb)} | ${slice(text, span)}`;
    }),
  ).toEqual(expected);
}

test('chunks are all of a sentence', () => {
  const text = 'The late minister, Ana Ruiz, had not been told of “the plan” when she left.';
  const chunks = sentencesOf(text)[0]?.chunks.map(({ kind, span }) => `${kind} ${slice(text, span)}`);
  expect(chunks).toEqual([
    'noun-phrase The late minister',
    'mark ,',
    'noun-phrase Ana Ruiz',
    'mark ,',
    'verb-group had not been told',
    'link of',
    'quotation “the plan”',
    'link when',
    'noun-phrase she',
    'verb-group left',
    'mark .',
  ]);
});

test('the subject stands before its verb, with what describes it in between', () => {
  check('The captain sold the ferry.', 'main: The captain (here) sold | The captain sold the ferry');
  check('Ana Ruiz, the mayor, left.', 'main: Ana Ruiz (here) left | Ana Ruiz, the mayor, left');
  check(
    'The officials who met Ana Ruiz sold the ferry.',
    'main: The officials (here) sold | The officials who met Ana Ruiz sold the ferry',
    '> relative: The officials (antecedent) met | who met Ana Ruiz',
  );
});

test('clauses that depend on another one', () => {
  check(
    'The mayor told the crew that the plan had failed.',
    'main: The mayor (here) told | The mayor told the crew that the plan had failed',
    '> complement: the plan (here) had failed | that the plan had failed',
  );
  check(
    'The mayor said the plan had failed.',
    'main: The mayor (here) said | The mayor said the plan had failed',
    '> complement: the plan (here) had failed | the plan had failed',
  );
  check(
    'When the ferry left, the captain slept.',
    'subordinate: the ferry (here) left | When the ferry left',
    'main: the captain (here) slept | the captain slept',
  );
  check(
    'The ferry that the crew sold sank.',
    'main: The ferry (here) sank | The ferry that the crew sold sank',
    '> relative: the crew (here) sold | that the crew sold',
  );
});

test('which word makes what of a clause', () => {
  check(
    'Ruiz knows when Holm slept.',
    'main: Ruiz (here) knows | Ruiz knows when Holm slept',
    '> complement: Holm (here) slept | when Holm slept',
  );
  check(
    'The claim that Holm slept was wrong.',
    'main: The claim (here) was | The claim that Holm slept was wrong',
    '> complement: Holm (here) slept | that Holm slept',
  );
  check('Ruiz left, and Holm slept.', 'main: Ruiz (here) left | Ruiz left', 'main: Holm (here) slept | and Holm slept');
});

test('a verb without a subject of its own shares one', () => {
  check(
    'The mayor met the crew and left.',
    'main: The mayor (here) met | The mayor met the crew',
    'coordinate: The mayor (shared) left | and left',
  );
  check(
    'The officials who met Ana Ruiz left and slept.',
    'main: The officials (here) left | The officials who met Ana Ruiz left',
    '> relative: The officials (antecedent) met | who met Ana Ruiz',
    'coordinate: The officials (shared) slept | and slept',
  );
  check(
    'He left before she could sleep and ate.',
    'main: He (here) left | He left before she could sleep',
    '> subordinate: she (here) could sleep | before she could sleep',
    'coordinate: she (shared) ate | and ate',
  );
  check(
    'The strike forced Ana Ruiz to sell the ferry.',
    'main: The strike (here) forced | The strike forced Ana Ruiz to sell the ferry',
    '> infinitive: Ana Ruiz (control) sell | to sell the ferry',
  );
  check(
    'The refusal to even sell the ferry failed.',
    'main: The refusal (here) failed | The refusal to even sell the ferry failed',
    '> infinitive: nobody even sell | to even sell the ferry',
  );
});

test('the subject stands behind its verb', () => {
  check('“It is over,” said Anders Holm.', 'main: Anders Holm (behind) said | said Anders Holm');
  check(
    'The plan failed, said the mayor.',
    'main: The plan (here) failed | The plan failed',
    'main: the mayor (behind) said | said the mayor',
  );
  check('“It is over,” the mayor told the crew.', 'main: the mayor (here) told | the mayor told the crew');
});

test('“there” is the subject where it stands for nothing, and else says where', () => {
  check('There were two ferries.', 'main: There (expletive) were | There were two ferries');
  check('The crews there sold two ferries.', 'main: The crews (here) sold | The crews there sold two ferries');
});

test('a clause that cannot be read has no subject', () => {
  check('Selling the ferry.', 'participle: nobody Selling | Selling the ferry');
});

test.each([
  ['The plan was not sold.', { voice: 'passive', negated: true, unreal: false }],
  ['The crew may sell the plan.', { voice: 'active', negated: false, unreal: true }],
  ['The crew has sold the plan.', { voice: 'active', negated: false, unreal: false }],
  ['The crew declined to sell the plan.', { voice: 'active', negated: false, unreal: false }],
])('%s', (text, group) => {
  expect(sentencesOf(text)[0]?.clauses).toMatchObject([group]);
});
