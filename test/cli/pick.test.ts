import { expect, test } from 'vitest';
import { hearsay } from './command-line';

const article =
  'The plan obviously failed, the the paper said.\n\nThe new border law will lead to disastrous losses for thousands of families.\n\nObservers say it was a disaster. <!-- hearsay-disable-line vague-source -->\n';

/** The rules whose findings are told, in the order of the text. */
async function check(options: string, settings = '') {
  const files = { 'talks.txt': article, 'hearsay.yaml': settings };
  const { code, out, err } = await hearsay(`review --format ndjson --rows findings ${options} talks.txt`, files);
  expect([code, err]).toEqual([0, '']);
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).rule);
}

test('the findings of some rules', async () => {
  expect(await check('')).toEqual(expect.arrayContaining(['editorial-adverb', 'repeated-word']));
  expect(await check('--rule editorial-adverb')).toEqual(['editorial-adverb']);
  expect(await check('--rule editorial-adverb --rule repeated-word')).toEqual(['editorial-adverb', 'repeated-word']);
});

test('the findings of a category, and of a rule beside it', async () => {
  expect(await check('--category mechanics')).toEqual(['repeated-word']);
  expect(await check('--category mechanics --rule editorial-adverb')).toEqual(['editorial-adverb', 'repeated-word']);
});

test('a rule that is off speaks where it is named', async () => {
  const off = 'rules: { editorial-adverb: off }\n';
  expect(await check('', off)).not.toContain('editorial-adverb');
  expect(await check('--rule editorial-adverb', off)).toEqual(['editorial-adverb']);
});

test('how sure a finding must be is said on the command line before all', async () => {
  const all = await check('', 'minConfidence: low\n');
  const sure = await check('--min-confidence high', 'minConfidence: low\n');
  expect(sure.length).toBeLessThan(all.length);
  expect(sure).toEqual(await check('', 'minConfidence: high\n'));
  expect(await check('--min-confidence low', 'minConfidence: high\n')).toEqual(all);
});

test.each([
  ['--rule editorial-adverbs', 'There is no rule “editorial-adverbs”: did you mean “editorial-adverb”?'],
  ['--rule xyzzy', 'There is no rule “xyzzy”: “hearsay rules” lists them.'],
  ['--category name', '“name” is no value of --category: did you mean “names”?'],
])('%s is refused in one sentence', async (options, sentence) => {
  expect(await hearsay(`review ${options} a.txt`, { 'a.txt': article })).toMatchObject({
    code: 2,
    out: '',
    err: `hearsay: ${sentence}\n`,
  });
});
