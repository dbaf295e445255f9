import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { withHiddenVerbs } from '../../server/src/language/hidden-verbs';
import { tag } from '../../server/src/language/tagger';
import { lexicons } from '../../server/src/lexicons/lexicons';

/** The text with the words in brackets that are verbs though the tagger takes them for nouns. */
function check(marked: string): void {
  const article = parseArticle(marked.replace(/[[\]]/g, ''), 'plain');
  const tagged = tag(article);
  const mended = withHiddenVerbs(tagged, lexicons).filter(({ pos }, i) => pos !== tagged[i]?.pos);
  let shown = article.text;
  for (const { start, end } of mended.reverse())
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
  expect(shown).toBe(marked);
}

test.each([
  'Polls [show] the mayor ahead.',
  'Voters who [fear] a storm stay at home.',
  'Fishermen [fear] storms will close the harbour.',
  'The ferry firm [claims] that the quay is safe.',
  'The boat sank off the pier, [reports] the Osk Herald.',
  'The report [claims] “nobody was on the bridge” that night.',
])('a clause that lacks its predicate: %s', check);

test.each([
  'The ferry firm claims were late.',
  'The council keeps letters, reports the crew wrote and maps.',
  'Harbour rules that nobody reads are on the wall.',
  'In the polls claims the mayor made were tested.',
  'The United States that the ferry left was far away.',
])('a clause that has one: %s', check);
