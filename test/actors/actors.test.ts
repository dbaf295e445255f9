import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { read } from '../read';

const readPlain = (text: string) => read(parseArticle(text, 'plain'), { entries: [] }, lexicons);

/** The names of all actors of the text, with their kind. */
function check(text: string, ...expected: string[]): void {
  expect(readPlain(text).actors.map(({ kind, name }) => `${kind} ${name}`)).toEqual(expected);
}

test('headlines name only whom the text names', () => {
  check(
    'Foreign Minister Says New Sea Treaty Is Dead\n\nForeign Minister Henrik Vail said the treaty was dead.',
    'person Henrik Vail',
  );
});

test('titles, parties, laws and works are no actors', () => {
  check('Sen. Jon Marsh (D-Mont.) said the Clean Water Act was dead. The Prime Minister left.', 'person Jon Marsh');
});

test('a capital is a government when it acts and a place when things happen there', () => {
  check('Ana Ruiz said in Moscow that it was late.', 'person Ana Ruiz');
  check('Moscow said it was late. The Kremlin said so twice, and Russia left.', 'country Russia');
});

test('words that merely begin a sentence are no names', () => {
  check('Footage showed the pier. Second, the boat sank. Ana Ruiz said it was late.', 'person Ana Ruiz');
});

test('people, firms and bodies', () => {
  check(
    'Ana Ruiz of the Marn Harbour Authority said it was late. The European Union said so too.',
    'person Ana Ruiz',
    'organisation Marn Harbour Authority',
    'organisation European Union',
  );
});

test('every actor of a statement or mention is listed, and every span lies in the text, for any text', () => {
  const word = fc.constantFrom(
    'Ana',
    'Ruiz',
    'Jr.',
    'al',
    '-',
    "'s",
    'said',
    'the',
    'Minister',
    'of',
    'Moscow',
    ',',
    '(',
    '“',
    '”',
    'he',
    'it',
    '.',
    'U.S.',
    'Dr.',
    '\n\n',
    ':',
    'İ',
    '😀',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, (article) => {
      const { actors, statements, mentions } = readPlain(article);
      const ids = new Set(actors.map(({ id }) => id));
      expect(ids.size).toBe(actors.length);
      for (const { actor } of [...statements, ...mentions]) if (actor !== null) expect(ids).toContain(actor);
      for (const { span } of mentions) {
        expect(span[0]).toBeLessThan(span[1]);
        expect(span[1]).toBeLessThanOrEqual(article.length);
      }
    }),
  );
});
