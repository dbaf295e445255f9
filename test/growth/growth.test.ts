import { describe, expect, test } from 'vitest';
import { stepsOf } from './steps';

const { review } = await import('../../server/src/review/review');
const { emptyDesk } = await import('../../server/src/review/desk');
const { rules } = await import('../../server/src/rules/index');

const settings = { ...emptyDesk.settings, rules: Object.fromEntries(rules.map(({ id }) => [id, 'warning' as const])) };
const desk = { ...emptyDesk, settings };

type Text = (times: number) => string;

/** A text of that many times twice over takes not much more than twice the steps of one of that many. */
function check(text: Text, times: number, format: 'plain' | 'markdown' = 'plain'): void {
  const steps = (n: number) => {
    const written = text(n);
    return stepsOf(() => review(written, format, desk));
  };
  // What is worked out once for all texts is no part of either.
  steps(4);
  const [one, two] = [steps(times), steps(2 * times)];
  expect(two / one).toBeLessThan(2.3);
}

/** A word, by number, that no other number has; and the same with a capital. */
function word(k: number): string {
  let letters = '';
  for (let rest = k + 26 ** 2; rest > 0; rest = Math.floor(rest / 26))
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
  return letters;
}
const name = (k: number): string => word(k).replace(/^./, (letter) => letter.toUpperCase());
const lines =
  (line: (k: number) => string, between = '\n\n'): Text =>
  (times) =>
    Array.from({ length: times }, (_, k) => line(k)).join(between);

/** The words over and over, up to some thousand characters, so that sentences reach the length at which they are cut. */
const run =
  (words: string): Text =>
  (times) =>
    words.repeat(Math.ceil((times * 30) / words.length));

/** The same as one paragraph that is too long for its markup to be read. */
const long =
  (words: string): Text =>
  (times) =>
    words.repeat(Math.ceil((times * 220) / words.length));

const paragraphs: readonly [string, Text][] = [
  ['paragraphs', lines(() => 'The boat left the harbour.')],
  ['paragraphs without an end', lines(() => 'the boat left the harbour and nobody said where')],
  [
    'paragraphs that are the same',
    lines(() => 'The boat left on Friday and nobody on the pier knew where it would go next.'),
  ],
  ['lines', lines(() => 'the boat left', '\n')],
  ['findings', lines(() => 'Critics say that it is clearly a disaster.')],
  ['claims', lines((k) => `The ${word(k)} plan is a disgrace.`)],
  ['figures', lines((k) => `The fee rose ${k} percent.`)],
  ['reports', lines(() => 'He said the boat left the harbour.')],
  ['thoughts', lines(() => 'He believes that it left.')],
  ['studies', lines(() => 'A study found that boats sink.')],
  ['accusations', lines((k) => `Ana Ruiz accused ${name(k)} Hale of fraud.`)],
  ['people of one first name', lines((k) => `Ana ${name(k)} left.`)],
  ['people who may be one', lines((k) => `Ana Zel${word(k)} left.`)],
  ['offices', lines((k) => `President ${name(k)} ${name(k + 7000)} said so.`)],
  ['an office and its holder', lines(() => 'Ana Ruiz, the minister, left. The minister said so.')],
  ['bodies', lines((k) => `The ${name(k)} Department said so.`)],
  [
    'acronyms',
    lines((k) => `The Harbour Union (${name(k).toUpperCase()}) left. The ${name(k + 999).toUpperCase()} stayed.`),
  ],
  ['aliases', lines((k) => `${name(k)} ${name(k + 7000)}, known as “${name(k + 9000)}”, left.`)],
  ['pronouns', lines(() => 'Ana Ruiz left. She said it was late.')],
  ['quotations', lines(() => '“We go,” Ana Ruiz said.')],
  ['quotations of two', lines((k) => (k % 2 ? '“We go,” Ana Ruiz said.' : '“We stay,” Bo Hale said.'))],
  ['quotations by two', lines(() => '“We go,” Ana Ruiz and Bo Hale said.')],
  [
    'quotations in versions',
    lines((k) => `“The boat left the harbour on Friday and nobody of the ${word(k)} knows where,” Ana Ruiz said.`),
  ],
  ['quotations without a speaker', lines((k) => `“The boat left for the ${word(k)} harbour.”`)],
  ['quotations that are signed', lines(() => '“The boat left.”\n\n- Ana Ruiz')],
  ['quotations over paragraphs', lines(() => '“We go on and on.\n\n“We stay,” he said.')],
  ['quotations that stay open', lines(() => '“We go on')],
  ['questions', lines(() => '“Why?” Ana Ruiz asked.')],
  ['words at arm’s length', lines((k) => `It was the “${word(k)} ${word(k + 1)}” rule.`)],
  ['lists', lines((k) => `- ${name(k)} left`, '\n')],
  ['lists with a speaker', lines(() => 'He said:\n\n- a boat left\n- a boat stayed')],
  ['speaker labels', lines((k) => `${name(k)} ${name(k + 7000)}: It left.`)],
  ['interviews', lines(() => 'Q: Why?\n\nA: It left.')],
  ['rows of a table', lines((k) => `${name(k)}\t${k}`, '\n')],
  ['page furniture', lines(() => 'Share this')],
  ['bylines', lines(() => 'By Ana Ruiz', '\n')],
  ['datelines', lines(() => 'OSK (Agency) – It left.')],
  ['comments', lines(() => '<!-- a -->')],
  [
    'comments that suppress',
    lines(() => 'Critics say it left. <!-- hearsay-disable-line vague-source -- named-below -->'),
  ],
  [
    'comments that suppress the next line',
    lines(() => '<!-- hearsay-disable-next-line vague-source -->\nCritics say it left.'),
  ],
  [
    'comments that suppress and end it',
    lines(() => '<!-- hearsay-disable -->\n\nCritics say it left.\n\n<!-- hearsay-enable -->'),
  ],
  ['comments about no rule', lines((k) => `<!-- hearsay-disable ${word(k)} -->\n\nIt left.`)],
];

/** Of these the latest hundred are compared with each other. */
const likely: readonly [string, Text][] = [
  ['people of one surname', lines((k) => `${name(k)} Ruiz left.`)],
  [
    'people, and their surname alone',
    (n) => `${lines((k) => `${name(k)} Ruiz left.`)(n)}\n\n${lines(() => 'Ruiz left.')(n)}`,
  ],
];

const runs: readonly [string, Text][] = [
  ['words', run('boat ')],
  ['letters', run('a')],
  ['names', run('Ana Ruiz ')],
  ['commas', run('boats, ')],
  ['dashes', run('a – ')],
  ['hyphens', run('a-')],
  ['stops', run('.')],
  ['brackets', run('(a) ')],
  ['open brackets', run('(a ')],
  ['slashes at the end of a paragraph', (n) => `A boat left ${'a'.repeat(15 * n)}${'/'.repeat(15 * n)}x y\n\nIt left.`],
  ['said that', run('said that ')],
  ['he said that he', run('he said that he ')],
  ['she told him that', run('she told him that ')],
  ['said somebody', run('said Ana Ruiz, ')],
  ['according to somebody', run('according to Ana Ruiz, ')],
  ['who said', run('who said ')],
  ['judgments', run('clearly shocking ')],
  ['quotation marks that open', run('“word ')],
  ['quotation marks that close', run('word” ')],
  ['straight quotation marks', run('" ')],
  ['straight and curly marks', run('“"')],
  ['single quotation marks', run("'a' ")],
  ['quoted words', run('"a" ')],
  ['quoted words, reported', run('“a”, he said, “b” ')],
  ['quotations in quotations', (n) => `${'“a '.repeat(5 * n)}He left.${' b”'.repeat(5 * n)}`],
  ['quotations in quotations of another kind', (n) => `${'“ ‘'.repeat(5 * n)}He left.${'’ ”'.repeat(5 * n)}`],
  ['years without a century', run('in ‘08 ')],
  ['comments that are not closed', run('<!-- ')],
  ['a comment with many reasons', (n) => `<!-- hearsay-disable${' -- a'.repeat(6 * n)} -->`],
  ['a comment about many rules', (n) => `<!-- hearsay-disable ${'vague-source '.repeat(2 * n)} -->`],
  ['front matter that is not closed', (n) => `---\n${'a---\n'.repeat(6 * n)}`],
  ['emoji', run('👩‍🚒 ')],
  ['combining marks', (n) => `e${'\u0301'.repeat(30 * n)}`],
  ['blanks', (n) => `a${' '.repeat(30 * n)}b`],
  ['empty lines', (n) => `a${'\n'.repeat(30 * n)}b`],
];

const marked: readonly [string, Text][] = [
  ['headings', lines(() => '## The boat')],
  ['headings that are underlined', lines(() => 'The boat\n======')],
  ['display quotations', lines(() => '> We go on.')],
  ['lists', lines(() => '- The boat left', '\n')],
  ['footnotes', lines((k) => `The boat left.[^${k}]\n\n[^${k}]: A note.`)],
  ['references', lines((k) => `[a${k}]: http://b`, '\n')],
  ['comments', lines(() => 'Critics say it left. <!-- hearsay-disable-line vague-source -- named-below -->')],
  ['comments at the edge', run('<!-- a -->')],
  ['links', long('[a](b) ')],
  ['emphasis', long('**a')],
  ['code', run('`a` ')],
  ['elements', lines(() => '<b>a</b>')],
];

describe('time grows no faster than the text', () => {
  test.each(paragraphs)('%s', (_, text) => check(text, 120));
  test.each(likely)('%s', (_, text) => check(text, 300));
  test.each(runs)('a run of %s', (_, text) => check(text, 150));
  test.each(marked)('%s in Markdown', (_, text) => check(text, 100, 'markdown'));
});
