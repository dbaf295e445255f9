import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { bridge, check, ferry } from './blocks';

describe('the head of the page', () => {
  test('a headline', () => {
    check(`Ferry stays in port\n\n${ferry}`, 'plain', 'headline: Ferry stays in port', `paragraph: ${ferry}`);
  });
  test('a headline printed again, in other capitals', () => {
    check(
      `Ferry Stays In Port\n\nFerry stays in port\n\n${ferry}`,
      'plain',
      'headline: Ferry Stays In Port',
      'headline: Ferry stays in port',
      `paragraph: ${ferry}`,
    );
  });
  test('no headline where the first line is a story', () => {
    check(`${ferry}\n\n${bridge}`, 'plain', `paragraph: ${ferry}`, `paragraph: ${bridge}`);
  });
  test('no headline where a sentence has ended before the line does', () => {
    const opening = 'Sailors say that the old pier is far too weak to be used. Will it be closed before May?';
    check(`${opening}\n\n${ferry}`, 'plain', `paragraph: ${opening}`, `paragraph: ${ferry}`);
    check(`Will the pier close?\n\n${ferry}`, 'plain', 'headline: Will the pier close?', `paragraph: ${ferry}`);
  });
  test('one line alone is a paragraph', () => {
    check('The ferry stayed in port', 'plain', 'paragraph: The ferry stayed in port');
  });
  test('bylines', () => {
    for (const byline of [
      'By Ana Ruiz',
      'By Ana Ruiz and Olaf Holm',
      'By Ana Ruiz-',
      'By our foreign desk',
      'By Ana Ruiz, City Editor',
      'By Ana Ruiz, Olaf Holm and Tom Reed',
      'By ANA RUIZ | Osk Herald',
    ])
      check(
        `Ferry stays in port\n\n${byline}\n\n${ferry}`,
        'plain',
        'headline: Ferry stays in port',
        `byline: ${byline}`,
        `paragraph: ${ferry}`,
      );
  });
  test('“By” before a day, a number or a clause is no byline', () => {
    for (const sentence of [
      'By Friday, Three Ferries Stay In Port',
      'By Ana Ruiz, the ferry was told to stay. It stayed in port.',
    ])
      check(
        `${bridge}\n\n${sentence}\n\n${ferry}`,
        'plain',
        `paragraph: ${bridge}`,
        expect.not.stringMatching(/^byline/),
        `paragraph: ${ferry}`,
      );
  });
  test('“By” at the start of a sentence is no byline', () => {
    const sentence = 'By Friday the ferry had stayed in port for three days, and nobody said why.';
    check(`${bridge}\n\n${sentence}`, 'plain', `paragraph: ${bridge}`, `paragraph: ${sentence}`);
  });
  test('datelines', () => {
    for (const dateline of ['OSK –', 'OSK (Meridian) –', 'NEW HARBOUR, Oct. 3 —', 'OSK --'])
      check(
        `Ferry stays in port\n\n${dateline} ${ferry}`,
        'plain',
        'headline: Ferry stays in port',
        `paragraph: (${dateline}) ${ferry}`,
      );
  });
  test('a word in capitals is no dateline', () => {
    check(
      'Ferry stays in port\n\nTALKS about the ferry ended on Friday.',
      'plain',
      'headline: Ferry stays in port',
      'paragraph: TALKS about the ferry ended on Friday.',
    );
  });
});

describe('paragraphs', () => {
  test('one on each line', () => {
    check(`${ferry}\n${bridge}`, 'plain', `paragraph: ${ferry}`, `paragraph: ${bridge}`);
  });
  test('one that goes on after a hard line end', () => {
    check(
      `The ferry stayed in\nport on Friday.\n\n${bridge}`,
      'plain',
      'paragraph: The ferry stayed in/port on Friday.',
      `paragraph: ${bridge}`,
    );
  });
  test('ones wrapped at the same width', () => {
    check(
      [
        'The ferry stayed in port on Friday, and nobody at the harbour office in the',
        'town of Osk, which lies on the eastern shore of the Narrows, would say why.',
        'Passengers slept in the waiting room. The next ferry leaves on Sunday.',
      ].join('\n'),
      'plain',
      'paragraph: The ferry stayed in port on Friday, and nobody at the harbour office in the/town of Osk, which lies on the eastern shore of the Narrows, would say why./Passengers slept in the waiting room. The next ferry leaves on Sunday.',
    );
  });
  test('every kind of line end', () => {
    for (const end of ['\n\n', '\r\n\r\n', '\r\r', '\u2029'])
      for (const format of ['plain', 'markdown'] as const)
        if (format === 'plain' || end !== '\u2029')
          check(`${ferry}${end}${bridge}${end}`, format, `paragraph: ${ferry}`, `paragraph: ${bridge}`);
  });
  test('nothing, and nothing but white space', () => {
    for (const text of ['', ' ', '\r\n\r\n', '\ufeff', '\u200b\n']) {
      check(text, 'plain');
      check(text.replace('\u200b', ''), 'markdown');
    }
  });
  test('subheads', () => {
    check(
      `Ferry stays in port\n\n${ferry}\n\nWhat Comes Next\n\n${bridge}\n\nKey Points:\n\n${ferry}`,
      'plain',
      'headline: Ferry stays in port',
      `paragraph: ${ferry}`,
      'heading: What Comes Next',
      `paragraph: ${bridge}`,
      'heading: Key Points:',
      `paragraph: ${ferry}`,
    );
  });
});

describe('lists and display quotations', () => {
  test('a list and the line that introduces it', () => {
    check(
      `${ferry}\nThe office promised three things:\n- a bus to the bridge\n* refunds\n1. a mediator\n\n${bridge}`,
      'plain',
      `paragraph: ${ferry}`,
      'paragraph: The office promised three things:',
      'list-item: a bus to the bridge ← 1',
      'list-item: refunds ← 1',
      'list-item: a mediator ← 1',
      `paragraph: ${bridge}`,
    );
  });
  test('lines without a mark after a colon', () => {
    check(
      'The ambassador set two conditions:\nThe port must be open.\nThe town must vote.\n\nNobody answered him.',
      'plain',
      'paragraph: The ambassador set two conditions:',
      'paragraph: The port must be open. ← 0',
      'paragraph: The town must vote. ← 0',
      'paragraph: Nobody answered him.',
    );
  });
  test('a year or a dash at the start of a line is no list', () => {
    check(
      `${ferry}\n1954. That was the year of the treaty.`,
      'plain',
      `paragraph: ${ferry}`,
      'paragraph: 1954. That was the year of the treaty.',
    );
  });
  test('in Markdown', () => {
    check(
      `${ferry}\n\n- one *thing*\n- another\n  over two lines\n\n> We will sail.\n> Tomorrow.\n`,
      'markdown',
      `paragraph: ${ferry}`,
      'list-item: one *thing*',
      'list-item: another/  over two lines',
      'block-quote: We will sail./> Tomorrow.',
    );
  });
});

describe('turns', () => {
  test('of an interview, with a role, and once in lower case', () => {
    check(
      [
        'Harbour Post: Why is the ferry late?',
        'Dr Ina Berg (harbour master): Because of the fog.',
        'harbour post: And tomorrow?',
        'Dr Berg: More fog.',
      ].join('\n\n'),
      'plain',
      'turn: [Harbour Post] Why is the ferry late?',
      'turn: [Dr Ina Berg (harbour master)] Because of the fog.',
      'turn: [harbour post] And tomorrow?',
      'turn: [Dr Berg] More fog.',
    );
  });
  test('with Q and A, and in bold', () => {
    check(
      'Q: Why?\n\nA: Fog.\n\nQ: And now?\n\nA: More fog.',
      'plain',
      'turn: [Q] Why?',
      'turn: [A] Fog.',
      'turn: [Q] And now?',
      'turn: [A] More fog.',
    );
    check(
      '**Post:** Why is it late?\n\n**Berg:** Fog.\n\n**Post:** And now?',
      'markdown',
      'turn: [Post] Why is it late?',
      'turn: [Berg] Fog.',
      'turn: [Post] And now?',
    );
  });
  test('not a heading with a colon, not a note, not a clause that introduces', () => {
    for (const line of [
      'Ferry Talks: A Glimmer of Hope?',
      'Note: the ferry is late.',
      'The result: the ferry is late.',
    ])
      expect(parseArticle(`${bridge}\n\n${line}\n\n${bridge}`, 'plain').blocks.map(({ kind }) => kind)).not.toContain(
        'turn',
      );
  });
});

test('a caption that names its photographer is no turn', () => {
  const captions = 'Pier Image: Ana Ruiz took it.\n\nOld Ferry Image: Ana Ruiz took it.';
  const kinds = parseArticle(`${bridge}\n\n${captions}`, 'plain').blocks.map(({ kind }) => kind);
  expect(kinds).not.toContain('turn');
});

test('a row of a table is no turn', () => {
  const rows = 'Holm: 1,769.\n\nRuiz: 1,501.\n\nHolm: 547.\n\nRuiz: 46.';
  expect(parseArticle(`${bridge}\n\n${rows}`, 'plain').blocks.map(({ kind }) => kind)).not.toContain('turn');
});

describe('what the page adds', () => {
  test.each([
    'Share this story',
    'Leave a Reply',
    '3 comments',
    '2/9 pic.coastwatch.example/9fq2xk',
    'Read more: Who owns the Narrows?',
    '📣 Like what you read? Sign up for our morning newsletter',
    '| coastwatch.example',
    '28 February 2025',
    '***',
  ])('%s', (line) => {
    check(
      `${ferry}\n\n${line}\n\n${bridge}`,
      'plain',
      `paragraph: ${ferry}`,
      `furniture: ${line}`,
      `paragraph: ${bridge}`,
    );
  });
  test('a story that starts like it is none', () => {
    for (const line of ['3 ferries stayed in port on Friday.', 'Comments on the draft are due on Friday.'])
      check(
        `${ferry}\n\n${line}\n\n${bridge}`,
        'plain',
        `paragraph: ${ferry}`,
        `paragraph: ${line}`,
        `paragraph: ${bridge}`,
      );
  });
});

describe('comments', () => {
  test('are no prose, wherever they stand', () => {
    check(
      `<!-- “draft” -->\n${ferry} <!-- Holm said so -->\n\n${bridge}`,
      'plain',
      `paragraph: ${ferry}`,
      `paragraph: ${bridge}`,
    );
  });
  test('may run over lines', () => {
    check(
      `${ferry}\n\n<!-- “The pier,\n\nthe port” -->\n\n${bridge}`,
      'plain',
      `paragraph: ${ferry}`,
      `paragraph: ${bridge}`,
    );
  });
  test('must be closed', () => {
    check(`${ferry}\n\n<!-- ${bridge}`, 'plain', `paragraph: ${ferry}`, `paragraph: <!-- ${bridge}`);
  });
});
