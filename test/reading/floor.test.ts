import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import type { Format } from '../../server/src/article/types';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { read } from '../../server/src/reading/reading';

/** Expects the statements read in the text, each as `speaker | how they were found | content`; “-” for nobody. */
function check(text: string, expected: readonly string[], format: Format = 'plain'): void {
  const { statements, actors } = read(parseArticle(text, format), { entries: [] }, lexicons);
  const nameOf = (id: string | null) => actors.find((actor) => actor.id === id)?.name ?? '-';
  const words = (content: (typeof statements)[number]['content']) =>
    content.map((span) => text.slice(...span)).join(' … ');
  expect(statements.map(({ actor, how, content }) => `${nameOf(actor)} | ${how ?? '-'} | ${words(content)}`)).toEqual(
    expected,
  );
}

describe('whoever has the floor goes on', () => {
  test('in the next paragraph, and in the one after it', () => {
    check('Late again\n\n“The ferry was late again,” Ana Ruiz told the Post.\n\n“It is old.”\n\n“We need a new one.”', [
      'Ana Ruiz | named | The ferry was late again,',
      'Ana Ruiz | goes-on | It is old.',
      'Ana Ruiz | goes-on | We need a new one.',
    ]);
  });
  test('after paraphrase, and after what only names the matter', () => {
    check('Ana Ruiz, the mayor, said the ferry was old. “We need a new one.”', [
      'Ana Ruiz | named | the ferry was old',
      'Ana Ruiz | goes-on | We need a new one.',
    ]);
    check('Ana Ruiz called the ferry “a wreck”.\n\n“It is time that we bought a new one.”', [
      'Ana Ruiz | named | the ferry “a wreck”',
      'Ana Ruiz | goes-on | It is time that we bought a new one.',
    ]);
  });
  test('until the story leaves, or somebody else takes the floor', () => {
    check('“It is old,” Ana Ruiz said.\n\nThe ferry left at noon.\n\n“We need a new one.”', [
      'Ana Ruiz | named | It is old,',
      '- | - | We need a new one.',
    ]);
    check(
      '“It is old,” Ana Ruiz said.\n\n## The pier\n\n“We need a new one.”',
      ['Ana Ruiz | named | It is old,', '- | - | We need a new one.'],
      'markdown',
    );
    check('“It is old,” Ana Ruiz said.\n\n“We need a new one,” said Bo Holm. “It is time.”', [
      'Ana Ruiz | named | It is old,',
      'Bo Holm | named | We need a new one, … It is time.',
    ]);
  });
  test('unless the words can’t be theirs', () => {
    check('France said the ferry was old.\n\n“I am grateful to my friends for the new one.”', [
      'France | named | the ferry was old',
      '- | - | I am grateful to my friends for the new one.',
    ]);
    check('Critics said the ferry was old.\n\n“We need a new one, and we need it now.”', [
      'Critics | description | the ferry was old',
      '- | - | We need a new one, and we need it now.',
    ]);
  });
  test('but headings between marks and words that wait for their speaker are not theirs', () => {
    check('“It is old,” Ana Ruiz said.\n\n“A Ferry Nobody Wants.”\n\nIt left at noon.', [
      'Ana Ruiz | named | It is old,',
      '- | - | A Ferry Nobody Wants.',
    ]);
    check('“It is old,” Ana Ruiz said.\n\n“Who wants it?” Bo Holm asked his friends.', [
      'Ana Ruiz | named | It is old,',
      'Bo Holm | named | Who wants it?',
    ]);
  });
});

describe('a reaction after a quotation is no attribution', () => {
  test.each([
    ['Ana Ruiz stood up. “The pier must go.” Bo Holm disagreed.'],
    ['Ana Ruiz stood up. “The pier must go.” Bo Holm laughed.'],
    ['Ana Ruiz stood up. “The pier must go.” Bo Holm cheered.'],
    ['Ana Ruiz stood up. “The pier must go.” The crowd cheered.'],
  ])('%s', (text) => check(text, ['- | - | The pier must go.']));
  test('but words of report are', () => {
    check('Ana Ruiz stood up. “The pier must go.” Bo Holm said.', ['Bo Holm | named | The pier must go.']);
    check('Ana Ruiz stood up. “Must the pier go?” Bo Holm pressed.', ['Bo Holm | named | Must the pier go?']);
  });
});
