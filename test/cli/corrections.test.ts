import { expect, test } from 'vitest';
import { hearsay } from './command-line';

const article = 'Talks go on\n\nAna Ruiz met Olaf Berg. The hull was sound, she said. The plan obviously failed.\n';
const corrections = `- article: talks.article
  exact: The hull was sound
  suffix: ', she said'
  saidBy: Olaf Berg
- article: talks.article
  exact: obviously
  suppress: [editorial-adverb]
`;

test('the command line goes by the corrections file beside the article', async () => {
  const files = { 'osk/talks.article': article, 'osk/corrections.yaml': corrections };
  const { out, err } = await hearsay('review --format json osk', files);
  const [reviewed] = JSON.parse(out).articles;
  expect(err).toBe('');
  expect(reviewed.statements).toMatchObject([{ actor: 'olaf-berg', how: 'desk' }]);
  expect(reviewed.findings.map(({ rule }: { rule: string }) => rule)).not.toContain('editorial-adverb');
  expect((await hearsay('read osk/talks.article', files)).out).toContain('Olaf Berg by desk');
});

test('whatever settings file it is told to go by; with no desk files at all, it goes by none', async () => {
  const files = { 'osk/talks.article': article, 'osk/corrections.yaml': corrections, 'own.yaml': 'style: ap\n' };
  const speakers = async (option: string) =>
    JSON.parse((await hearsay(`review --format json ${option} osk`, files)).out).articles[0].statements[0].actor;
  expect(await speakers('--config own.yaml')).toBe('olaf-berg');
  expect(await speakers('--no-config')).toBe('ana-ruiz');
});

test('that of another folder is none of its business', async () => {
  const files = { 'osk/talks.article': article, 'corrections.yaml': corrections };
  const { out } = await hearsay('review --format json osk', files);
  expect(JSON.parse(out).articles[0].statements).toMatchObject([{ actor: 'ana-ruiz', how: 'pronoun' }]);
});

test('words that are gone, or stand twice, are told at their line', async () => {
  const files = {
    'osk/talks.article': `${article}\nThe hull leaked. The hull sank.\n`,
    'osk/corrections.yaml': `- article: talks.article
  exact: The mast was sound
  saidBy: Olaf Berg
- { article: talks.article, exact: The hull, saidBy: Olaf Berg }
- { article: talks.article, exact: obviously, suppress: [editorial-advert] }
`,
  };
  const { err } = await hearsay('review osk', files);
  expect(err.split('\n').filter(Boolean)).toEqual([
    'osk/corrections.yaml:2:10: “The mast was sound” is no longer in talks.article: correct the words, or remove this correction.',
    'osk/corrections.yaml:4:36: “The hull” stands in talks.article more than once: write in “prefix” or “suffix” what stands before or after it.',
    'osk/corrections.yaml:5:36: There is no rule or category “editorial-advert”: did you mean “editorial-adverb”?',
  ]);
});
