import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import type { Format } from '../../server/src/article/types';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { read } from '../read';

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
    ]);
    check('“It is old,” Ana Ruiz said.\n\n“Who wants it?” Bo Holm asked his friends.', [
      'Ana Ruiz | named | It is old,',
      'Bo Holm | named | Who wants it?',
    ]);
  });
});

describe('words that a line announces', () => {
  test('go on, without marks, as long as they speak in the first person', () => {
    check(
      'Late again\n\nAna Ruiz posted a letter on her page:\n\nI saw the ferry leave.\n\nThe pier was empty.\n\nWe need a new one.\n\nThe council meets on Monday.\n\nRain fell.',
      [
        'Ana Ruiz | named | I saw the ferry leave.',
        'Ana Ruiz | named | The pier was empty.',
        'Ana Ruiz | named | We need a new one.',
      ],
    );
  });
  test('but not where the reporter speaks so too', () => {
    check('Late again\n\nI went to Osk.\n\nHere is Ana Ruiz’s reply:\n\nI saw it leave.\n\nI left at noon.', [
      'Ana Ruiz | named | I saw it leave.',
    ]);
  });
  test('have marks, or a speaker of their own', () => {
    check(
      'Late again\n\nThe board released the following statement.\n\n“We know of the claims.\n\n“We are sorry.”\n\nRain fell.',
      ['board | description | We know of the claims. … We are sorry.'],
    );
    check('Late again\n\nAna Ruiz denies the claim:\n\n“It is false,” her agency said, “and we can prove it.”', [
      'Ana Ruiz | named | the claim',
      'her agency | description | It is false, … and we can prove it.',
    ]);
  });
});

test('a caption between the paragraphs of a quotation does not end it', () => {
  check('Late again\n\nAna Ruiz said: “It is old.\n\nThe ferry at Osk\n\n“We need a new one.”', [
    'Ana Ruiz | named | It is old.',
    'Ana Ruiz | goes-on | We need a new one.',
  ]);
});

test('an announcement is over with the paragraph below it, unless a list follows', () => {
  check('Late again\n\nAna Ruiz wrote on her page:\n\nThe ferry was late, the crew said.', [
    'Ana Ruiz | named | The ferry was late, the crew said.',
  ]);
  check('Late again\n\nThe board released the following statement on Monday. Rain fell.\n\nThe pier closed.', []);
});

test('short words may be anybody’s, long ones are whose they were', () => {
  check('“Never again,” Ana Ruiz said.\n\nRain fell.\n\n“Never again.”', [
    'Ana Ruiz | named | Never again,',
    '- | - | Never again.',
  ]);
});

describe('a reaction after a quotation is no attribution', () => {
  test.each([
    ['Ana Ruiz stood up. “The pier must go.” Bo Holm disagreed.'],
    ['Ana Ruiz stood up. “The pier must go.” Bo Holm laughed.'],
    ['Ana Ruiz stood up. “The pier must go.” Bo Holm cheered.'],
    ['Ana Ruiz stood up. “The pier must go.” The crowd cheered.'],
  ])('%s', (text) => check(text, ['Ana Ruiz | goes-on | The pier must go.']));
  test('but words of report are', () => {
    check('Ana Ruiz stood up. “The pier must go.” Bo Holm said.', ['Bo Holm | named | The pier must go.']);
    check('Ana Ruiz stood up. “Must the pier go?” Bo Holm pressed.', ['Bo Holm | named | Must the pier go?']);
  });
});

describe('labels and credits', () => {
  test('an answer goes on in its next paragraphs, also the last one', () => {
    check(
      '# Talking with Ana Ruiz\n\n**Post:** Why did you stay?\n\n**Ana Ruiz:** Nobody else wanted to.\n\nIt is a disgrace.\n\n(She laughs.)\n\n**Post:** Who knew?\n\n**Ana Ruiz:** All of them.\n\nI told them.\n\nThe ferry leaves at noon.',
      [
        'Post | label | Why did you stay?',
        'Ana Ruiz | label | Nobody else wanted to.',
        'Ana Ruiz | label | It is a disgrace.',
        'Post | label | Who knew?',
        'Ana Ruiz | label | All of them.',
        'Ana Ruiz | label | I told them.',
      ],
      'markdown',
    );
  });
  test.each(['**Why did you stay?**', '## Why did you stay?', '*Why did you stay?*'])(
    'answers below %s',
    (question) => {
      check(
        `# At the port\n\nAna Ruiz has led the port for ten years.\n\n${question}\n\nNobody else wanted to.\n\nThe pay is low.\n\n${question.replace('did', 'do')}\n\nNo.\n\n*The port is in Osk.*`,
        ['Ana Ruiz | label | Nobody else wanted to.', 'Ana Ruiz | label | The pay is low.', 'Ana Ruiz | label | No.'],
        'markdown',
      );
    },
  );
  test('but an explainer answers its own questions', () => {
    check('# The vote\n\n**What is it about?**\n\nThe port.\n\n**Who may vote?**\n\nAnybody in Osk.', [], 'markdown');
  });
  test('“Q:” and “A:” in an interview with somebody', () => {
    check(
      'Talking with Ana Ruiz\n\nAna Ruiz has led the port for ten years.\n\nQ: Why did you stay?\n\nA: Nobody else wanted to.\n\nQ: Who knew?\n\nA: All of them.',
      [
        '- | - | Why did you stay?',
        'Ana Ruiz | label | Nobody else wanted to.',
        '- | - | Who knew?',
        'Ana Ruiz | label | All of them.',
      ],
    );
  });
  test('labels in capitals, and inside the marks', () => {
    check('Hearing of 4 March\n\nTHE MAYOR: It is late.\n\nANA RUIZ: It is not.\n\nTHE MAYOR: It is.', [
      'The Mayor | label | It is late.',
      'Ana Ruiz | label | It is not.',
      'The Mayor | label | It is.',
    ]);
    check('Hearing of 4 March\n\n“HOLM: It is late.”\n\n“RUIZ: It is not.”\n\n“HOLM: It is.”', [
      'HOLM | label | It is late.',
      'RUIZ | label | It is not.',
      'HOLM | label | It is.',
    ]);
  });
  test('a credit for all paragraphs of a display quotation, and for the one it stands in', () => {
    check(
      'Voices\n\nThe harbour closed.\n\n> It was our bread.\n>\n> It will not come back.\n>\n> — Ana Ruiz, fisher\n\nThe pier is old.\n\n> It was late.\n> — Bo Holm',
      [
        'Ana Ruiz | credit | It was our bread.',
        'Ana Ruiz | credit | It will not come back.',
        'Bo Holm | credit | It was late.',
      ],
      'markdown',
    );
  });
  test('a credit for no other paragraph', () => {
    check('Voices\n\n“It was our bread.”\n\nRain fell.\n\n“It is late.”\n\n— Ana Ruiz, fisher', [
      '- | - | It was our bread.',
      'Ana Ruiz | credit | It is late.',
    ]);
  });
  test('names above what they say, up to the next one', () => {
    check(
      '# What they say\n\nThe pier closed.\n\n### Ana Ruiz, 34\n\n“I walk there every morning.”\n\n“I will miss it.”\n\n**Bo Holm, fisher**\n\n“It was our bread.”',
      [
        'Ana Ruiz | label | I walk there every morning.',
        'Ana Ruiz | goes-on | I will miss it.',
        'Bo Holm | label | It was our bread.',
      ],
      'markdown',
    );
  });
  test('a colon at the end of a paragraph, after a name in capitals as well', () => {
    check('Late again\n\nThe captains met.\n\nCaptain Ana Ruiz said:\n\n“So am I.”\n\nThe ferry left.', [
      'Ana Ruiz | named | So am I.',
    ]);
  });
  test('the reply to a question is not the asker’s', () => {
    check('Ana Ruiz met the press. “Did you know?” asked a reporter. “Yes,” she replied.', [
      'reporter | description | Did you know?',
      '- | - | Yes,',
    ]);
  });
});
