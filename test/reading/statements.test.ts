import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { lexicons } from '../../server/src/lexicons/lexicons';
import type { Span } from '../../server/src/text/span';
import { read } from '../read';

/** The statements read in the text, each as `source | cue | content → actor`; parts of a span list are joined by ` … `. */
function check(text: string, ...expected: string[]): void {
  const { statements } = read(parseArticle(text, 'plain'), { entries: [] }, lexicons);
  const words = (spans: readonly Span[]) => spans.map((span) => text.slice(...span)).join(' … ');
  const found = statements.map(
    ({ source, cue, content, actor }) => `${words(source)} | ${words(cue)} | ${words(content)} → ${actor ?? 'nobody'}`,
  );
  expect(found).toEqual(expected);
}

describe('quotations', () => {
  test('with the speaker behind', () => {
    check('“The ferry is late,” Ana Ruiz said.', 'Ana Ruiz | said | The ferry is late, → ana-ruiz');
    check('“The ferry is late,” said Ana Ruiz.', 'Ana Ruiz | said | The ferry is late, → ana-ruiz');
    check('"The ferry is late," Ana Ruiz said.', 'Ana Ruiz | said | The ferry is late, → ana-ruiz');
    check("''The ferry is late,'' Ana Ruiz said.", 'Ana Ruiz | said | The ferry is late, → ana-ruiz');
  });
  test('with the speaker in front', () => {
    check('Ana Ruiz said: “The ferry is late.”', 'Ana Ruiz | said | The ferry is late. → ana-ruiz');
    check('Ana Ruiz said, “The ferry is late.”', 'Ana Ruiz | said | The ferry is late. → ana-ruiz');
  });
  test('interrupted, and going on in the next sentence', () => {
    check(
      '“The ferry is late,” Ana Ruiz said, “and nobody knows why.”',
      'Ana Ruiz | said | The ferry is late, … and nobody knows why. → ana-ruiz',
    );
    check(
      '“The ferry is late,” said the captain, “and nobody knows why.”',
      'the captain | said | The ferry is late, … and nobody knows why. → captain',
    );
    check(
      '“The ferry is late,” Ana Ruiz said. “Nobody knows why.”',
      'Ana Ruiz | said | The ferry is late, … Nobody knows why. → ana-ruiz',
    );
  });
  test('over two paragraphs', () => {
    check(
      'Ana Ruiz said: “The ferry is late.\n\n“Nobody knows why.”',
      'Ana Ruiz | said | The ferry is late. … Nobody knows why. → ana-ruiz',
    );
  });
  test('over paragraphs, with the speaker in the first or the last', () => {
    check(
      'Talks went on.\n\n“The ferry is late,” Ana Ruiz said. “Nobody knows why.\n\n“We will wait.\n\n“It may come.”',
      'Ana Ruiz | said | The ferry is late, … Nobody knows why. … We will wait. … It may come. → ana-ruiz',
    );
    check(
      'Talks went on.\n\n“The ferry is late.\n\n“Nobody knows why.\n\n“We will wait,” Ana Ruiz said. “It may come.”',
      'Ana Ruiz | said | The ferry is late. … Nobody knows why. → ana-ruiz',
      'Ana Ruiz | said | We will wait, … It may come. → ana-ruiz',
    );
  });
  test('closed in their paragraph do not go on in the next', () => {
    check(
      'Talks went on.\n\n“The ferry is late.”\n\n“We will wait,” Ana Ruiz said.',
      ' |  | The ferry is late. → nobody',
      'Ana Ruiz | said | We will wait, → ana-ruiz',
    );
  });
  test('that nobody speaks stay nobody’s', () => {
    check(
      'The hall was empty at noon.\n\n“I thank the island for its patience. We will come back.”\n\nIt rained.',
      ' |  | I thank the island for its patience. We will come back. → nobody',
    );
  });
  test('in part', () => {
    check(
      'Ana Ruiz said the crew was “tired of waiting” for the ferry.',
      'Ana Ruiz | said | the crew was “tired of waiting” for the ferry → ana-ruiz',
    );
  });
});

describe('paraphrase', () => {
  test('with and without “that”', () => {
    check('Ana Ruiz said that the ferry was late.', 'Ana Ruiz | said | that the ferry was late → ana-ruiz');
    check('Ana Ruiz said the ferry was late.', 'Ana Ruiz | said | the ferry was late → ana-ruiz');
    check(
      'Ana Ruiz told reporters on Friday that the ferry was late.',
      'Ana Ruiz | told | that the ferry was late → ana-ruiz',
    );
  });
  test('with the attribution behind or in the middle', () => {
    check('The ferry was late, Ana Ruiz said.', 'Ana Ruiz | said | The ferry was late → ana-ruiz');
    check('The ferry, Ana Ruiz said, was late again.', 'Ana Ruiz | said | The ferry … was late again → ana-ruiz');
  });
  test('according to somebody', () => {
    check('According to Ana Ruiz, the ferry was late.', 'Ana Ruiz | According to | the ferry was late → ana-ruiz');
    check('The ferry was late, according to Ana Ruiz.', 'Ana Ruiz | according to | The ferry was late → ana-ruiz');
    check('The ferry, according to Ana Ruiz, was late.', 'Ana Ruiz | according to | The ferry … was late → ana-ruiz');
  });
  test('with two verbs and one speaker', () => {
    check(
      'Ana Ruiz said the ferry was late and added that nobody knew why.',
      'Ana Ruiz | said | the ferry was late → ana-ruiz',
      'Ana Ruiz | added | that nobody knew why → ana-ruiz',
    );
    check(
      'Ana Ruiz said the ferry was late, adding that nobody knew why.',
      'Ana Ruiz | said | the ferry was late → ana-ruiz',
      'Ana Ruiz | adding | that nobody knew why → ana-ruiz',
    );
  });
});

describe('sources', () => {
  test('with apposition, title and age', () => {
    check(
      'Velmara’s foreign minister, Ilan Dorvek, said the ferry was late.',
      'Velmara’s foreign minister, Ilan Dorvek | said | the ferry was late → ilan-dorvek',
    );
    check(
      'Ana Ruiz, 43, of Marn, said the ferry was late.',
      'Ana Ruiz, 43, of Marn | said | the ferry was late → ana-ruiz',
    );
    check('Ana Ruiz, who runs the port, said the ferry was late.', 'Ana Ruiz | said | the ferry was late → ana-ruiz');
  });
  test('who quote somebody else', () => {
    check(
      'Ana Ruiz left at six. The Harbour Post quoted her as saying: “The ferry is late.”',
      'her | saying | The ferry is late. → ana-ruiz',
    );
  });
  test('named before and meant by surname or pronoun', () => {
    check(
      'Ana Ruiz runs the port. Ruiz said the ferry was late. She said nobody knew why.',
      'Ruiz | said | the ferry was late → ana-ruiz',
      'She | said | nobody knew why → ana-ruiz',
    );
  });
  test('in an interview', () => {
    check(
      'Harbour Post: Is the ferry late?\n\nAna Ruiz: It is. Nobody knows why.\n\nHarbour Post: Thank you.',
      'Harbour Post |  | Is the ferry late? → harbour-post',
      'Ana Ruiz |  | It is. Nobody knows why. → ana-ruiz',
      'Harbour Post |  | Thank you. → harbour-post',
    );
  });
});
