import { expect, test } from 'vitest';
import { hearsay, talks } from './command-line';

const files = {
  'news/talks.md': talks,
  'news/hearsay.yaml': 'rules: { editorial-adverb: error }\nactors: [who.yaml]\n',
  'news/who.yaml': '- { id: berg, name: Ina Berg }\n',
  'ci/strict.yaml': 'exclude: ["**/*.draft.md"]\nrules: { editorial-adverb: hint }\nactors: [people.yaml]\n',
  'ci/people.yaml': '- { id: mayor, name: Ina Maria Berg, aliases: [Ina Berg] }\n',
  'news/talks.draft.md': talks,
};

/** The articles that are reviewed, the severity of the adverb in the first one, and who speaks there. */
async function check(line: string, more: Record<string, string> = {}) {
  const { code, out, err } = await hearsay(`review --fail-on never --format json ${line}`, { ...files, ...more });
  expect([code, err]).toEqual([0, '']);
  const { articles } = JSON.parse(out);
  const [{ findings, statements }] = articles;
  const paths = articles.map(({ path }: { path: string }) => path);
  return [
    paths,
    findings.find(({ rule }: { rule: string }) => rule === 'editorial-adverb')?.severity,
    statements[0].actor,
  ];
}

const both = ['news/talks.draft.md', 'news/talks.md'];

test('the settings named count in place of those beside the article, their patterns from where one is', async () => {
  expect(await check('news')).toEqual([both, 'error', 'berg']);
  expect(await check('--config ci/strict.yaml news')).toEqual([['news/talks.md'], 'hint', 'mayor']);
  const some = { 'ci/strict.yaml': 'overrides: [{ files: [news/*], rules: { editorial-adverb: information } }]\n' };
  expect(await check('--config ci/strict.yaml news/talks.md', some)).toEqual([
    ['news/talks.md'],
    'information',
    'ina-berg',
  ]);
});

test('without desk files nothing counts but what a rule says of itself', async () => {
  expect(await check('--no-config news')).toEqual([both, 'warning', 'ina-berg']);
});

test('a preset counts more than the desk, and less than what is named on the command line', async () => {
  const off = { 'hearsay.yaml': 'rules: { vague-source: off }\n', 'a.md': 'Observers say it was a disaster.\n' };
  const told = async (options: string) =>
    (await hearsay(`review --format ndjson --rows findings ${options} a.md`, off)).out;
  expect(await told('')).not.toContain('vague-source');
  expect(await told('--preset strict')).toContain('"vague-source"');
  expect(await told('--preset strict --rule editorial-adverb')).not.toContain('vague-source');
});

test('the reading goes by the settings named', async () => {
  const { out } = await hearsay('read --config ci/strict.yaml news/talks.md', files);
  expect(out).toContain('Ina Maria Berg');
});

test.each([
  ['--config gone.yaml', 'There is no file “gone.yaml”: check the path.'],
  ['--config news', '“news” is a folder: name a file.'],
  ['--config ci/strict.yaml --no-config', '--config and --no-config contradict each other: leave out one of them.'],
  ['--preset guardians', '“guardians” is no value of --preset: did you mean “guardian”?'],
])('%s is refused in one sentence', async (options, sentence) => {
  const { code, out, err } = await hearsay(`review ${options} news`, files);
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: `hearsay: ${sentence}\n` });
});

test('mistakes in the settings named are told, and the articles are reviewed', async () => {
  const { code, out, err } = await hearsay('review --config bad.yaml news/talks.md', {
    ...files,
    'bad.yaml': 'rulez: {}\n',
  });
  expect([code, err]).toEqual([0, 'bad.yaml:1:1: The key “rulez” is not known here: did you mean “rules”?\n']);
  expect(out).toContain('1 finding: 1 warning.');
});

test('quietly, only what was found is printed', async () => {
  const { out } = await hearsay('review -q news quiet.txt', {
    ...files,
    'quiet.txt': 'Ina Berg said the ferry sails.\n',
  });
  expect(out.match(/^(?:news\/.*|quiet\.txt)$/gm)).toEqual(both);
  expect(out).not.toMatch(/Who speaks|finding|articles/);
});
