import { expect, test } from 'vitest';
import { readActorsFile } from '../../server/src/actors/registry';
import { chart } from '../../server/src/report/chart';
import { voicesCsv } from '../../server/src/report/csv';
import { folderChart } from '../../server/src/report/folder-chart';
import { reportPage } from '../../server/src/report/page';
import { emptyDesk } from '../../server/src/review/desk';
import { figuresOf } from '../../server/src/review/figures';
import { review } from '../../server/src/review/review';
import { indexed } from '../../server/src/workspace/indexed-article';

const { actors } = readActorsFile('- { id: dorvek, name: Ilan Dorvek, side: Osk }\n', 'actors.yaml');
const at = { line: 0, character: 0 };
const made = { at: '24 November 2026, 10:15', version: '1.2.3' };

const reported = (text: string, path = 'talks.txt') => ({
  path,
  actors,
  review: review(text, 'plain', { ...emptyDesk, actors }),
});

/** The page as a reader sees it: without tags. */
function check(text: string, shown: readonly string[]) {
  const page = reportPage([reported(text)], made);
  const read = page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  for (const words of shown) expect(read).toContain(words);
  return page;
}

const talks = 'Talks end early\n\n“We go home,” Ilan Dorvek said. The plan obviously failed.\n';

test('a report says what was not read whole', () => {
  check(`${'The ferry was late, '.repeat(200)}and nobody knew.\n`, [
    'Not read whole (1)',
    'line 1: This sentence has more than',
  ]);
});

test('a report has headline, figures, findings with what to do, speakers and the text', () => {
  check(talks, [
    'Talks end early',
    'Made 24 November 2026, 10:15 by Hearsay 1.2.3',
    'Words 10',
    'Warnings (1)',
    'obviously line 3',
    'Adverb that passes judgment.',
    'Ilan Dorvek (1)',
    '“We go home,” quoted, line 3',
  ]);
});

test('what was suppressed is told with its reason', () => {
  check('The plan obviously failed. <!-- hearsay-disable-line editorial-adverb -- witnessed -->', [
    'Nothing was found.',
    'Suppressed (1)',
    'editorial-adverb , witnessed',
  ]);
});

test('an article’s text is text, whatever stands in it', () => {
  const page = check(
    'Talks <script>alert(1)</script> & “tea”\n\nIlan Dorvek said <img src=x onerror=alert(2)> fell.',
    [],
  );
  expect(page).not.toMatch(/<script|<img|onerror=alert\(2\)>/);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('a page loads nothing and runs nothing', () => {
  const page = reportPage([reported(talks)], made);
  expect(page).not.toMatch(/<script|<link|@import|url\((?!#)|\bsrc=/);
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
});

test('many articles are one page, with a list of them', () => {
  const page = reportPage([reported(talks), reported('Rain stops play\n\nIt rained.\n', 'rain.txt')], made);
  expect(page).toContain('<a href="#article-1">Rain stops play</a>');
  expect(page.match(/id="said-\d"/g)).toEqual(['id="said-0"', 'id="said-1"']);
});

test('many articles are summed up: figures, who has most words, what was found how often', () => {
  const page = reportPage([reported(talks), reported('Rain\n\nIlan Dorvek said it rained. Ana Ruiz said no.\n')], made);
  const read = page
    .slice(page.indexOf('All articles together'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  for (const words of ['Words 19 ', 'Statements 3 ', 'Speakers 2 ', 'Ilan Dorvek 2 3 2 83 %', 'Ana Ruiz 1 0 1 17 %'])
    expect(read).toContain(words);
  expect(read).toContain('Findings (1) Adverb that passes judgment: 1 editorial-adverb');
  expect(reportPage([reported(talks)], made)).not.toContain('All articles together');
});

test('a list of articles tells what was found in each, and whether there are more', () => {
  const page = reportPage([reported(talks), reported('Rain stops play\n\nIt rained.\n', 'rain.txt')], {
    ...made,
    of: 9,
  });
  expect(page).toContain('<h1>The first 2 of 9 articles</h1>');
  expect(page).toMatch(/Talks end early<\/a> <span class="summary">1 warning</);
});

test('the shares of an article make a hundred', () => {
  check('Rain stops play\n\n“We stay dry now,” Ilan Dorvek said, adding that rain was due.\n', [
    'Quoted 33 %',
    'Paraphrased 33 %',
    'In the paper’s own words 34 %',
  ]);
});

test('on paper a page is light, whatever the screen is', () => {
  const page = reportPage([reported(talks)], made);
  expect(page.match(/@media[^{]*dark[^{]*/g)).toEqual(['@media screen and (prefers-color-scheme: dark) ']);
});

test('the chart says its figures to those who do not see it', () => {
  const { review, actors } = reported(talks);
  const image = chart(figuresOf(review, actors), 'Talks & tea');
  expect(image).toContain('aria-label="Talks &amp; tea"');
  expect(image).toContain('<title>Ilan Dorvek: 100 % of what is said, 3 words quoted, 0 paraphrased</title>');
  expect(image).toContain('Words by side');
});

test('a name is not cut in the chart', () => {
  const name = 'the spokesperson of the Ministry of Transport, Harbours and Inland Waters';
  const { review, actors } = reported(talks);
  const figures = figuresOf(review, actors);
  const voices = figures.voices.map((voice) => ({ ...voice, name }));
  expect(chart({ ...figures, voices }, 'Talks')).toContain(`>${name}</text>`);
});

test('the chart of a folder has a bar for each article, cut by side, and in the same order', () => {
  const articles = [talks, 'Ana Ruiz said it rained.\n'].map((text, i) =>
    indexed(`file:///${i}.txt`, reported(text).review, actors, () => ({ start: at, end: at })),
  );
  const image = folderChart(articles, (uri) => uri.slice('file:///'.length), 'Two & more');
  expect([...image.matchAll(/<title>(.*?)<\/title>/g)].map(([, told]) => told)).toEqual([
    'Talks end early; 10 words; Osk: 100 % of what is said',
    '1.txt; 5 words',
  ]);
  const [first, second] = image.split('Talks end early</text>')[1]?.split('<title>') ?? [];
  const pieces = (part = '') =>
    [...part.matchAll(/x="([\d.]+)" y="\d+" width="([\d.]+)"/g)].map(([, x, width]) => [Number(x), Number(width)]);
  expect(pieces(first)).toEqual([
    [0, 216],
    [216, 504],
  ]);
  expect(pieces(second)).toEqual([
    [0, 288],
    [288, 432],
  ]);
});

test('the table quotes what must be quoted, and holds no formula', () => {
  const { review: made, actors } = reported('Ilan Dorvek said it rained.');
  const figures = figuresOf(made, actors);
  expect(voicesCsv(figures)).toBe(
    'speaker,side,statements,words quoted,words paraphrased,share of what is said\r\nIlan Dorvek,Osk,1,0,2,1.000\r\n',
  );
  const odd = { ...figures, voices: figures.voices.map((voice) => ({ ...voice, name: '=1+1, "x"' })) };
  expect(voicesCsv(odd)).toContain('"\'=1+1, ""x""",Osk');
});
