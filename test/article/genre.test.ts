import { expect, test } from 'vitest';
import { type Genre, genreOf } from '../../server/src/article/genre';
import { parseArticle } from '../../server/src/article/parse';

const check = (text: string, genre: Genre) => expect(genreOf(parseArticle(text, 'plain'))).toBe(genre);

test('front matter names the genre, in any of its words', () => {
  check('---\ntype: Column\n---\nThe pier should go.', 'opinion');
  check('---\ntype: obituary\n---\nAna Ruiz has died.', 'profile');
  check('---\ntype: analysis\n---\nWhat the pier cost.', 'analysis');
});

test('turns make an interview, unless front matter says something else', () => {
  const turns = 'Q: Who built the pier?\n\nA: Nobody knows.\n\nQ: Who pays?\n\nA: The island does.';
  check(turns, 'interview');
  check(`---\ntype: opinion\n---\n${turns}`, 'opinion');
});

test('all else is news', () => {
  check('The pier is closed.', 'news');
  check('---\ntype: sport\n---\nThe pier is closed.', 'news');
});

test('a type that is misspelt is reported, one of the desk’s own is not', () => {
  const problems = (type: string) => parseArticle(`---\ntype: ${type}\n---\nThe pier is closed.`, 'plain').problems;
  expect(problems('opinoin').map(({ message }) => message)).toEqual([
    '“opinoin” is not a type of article: did you mean “opinion”?',
  ]);
  expect(problems('sport')).toEqual([]);
});
