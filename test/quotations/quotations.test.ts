import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import type { Format } from '../../server/src/article/types';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { findQuotations } from '../../server/src/reading/quotations/find-quotations';
import type { Span } from '../../server/src/text/span';

/** The text with `[[…]]` round each quotation and `{…}` round each stray mark; the problems of those follow, in order. */
function check(annotated: string, ...problems: string[]): void {
  checkAs('plain', annotated, ...problems);
}

function checkAs(format: Format, annotated: string, ...problems: string[]): void {
  const text = annotated.replace(/\[\[|\]\]|[{}]/g, '');
  const { quotations, strayMarks } = findQuotations(parseArticle(text, format), lexicons);
  const found = [
    ...quotations.map(({ span }) => ({ span, open: '[[', close: ']]' })),
    ...strayMarks.map(({ span }) => ({ span, open: '{', close: '}' })),
  ];
  expect(annotate(text, found)).toBe(annotated);
  const byPlace = strayMarks.toSorted((a, b) => a.span[0] - b.span[0]);
  expect(byPlace.map(({ problem }) => problem)).toEqual(problems);
}

function annotate(text: string, brackets: readonly { span: Span; open: string; close: string }[]): string {
  let out = '';
  for (let at = 0; at <= text.length; at++) {
    const starting = brackets.filter(({ span }) => span[0] === at).sort((a, b) => b.span[1] - a.span[1]);
    const ending = brackets.filter(({ span }) => span[1] === at).sort((a, b) => b.span[0] - a.span[0]);
    out += ending.map(({ close }) => close).join('') + starting.map(({ open }) => open).join('') + (text[at] ?? '');
  }
  return out;
}

describe('pairs', () => {
  test('curly', () => check('[[“The ferry is late,”]] she said. [[“It rains.”]]'));
  test('straight', () => check('[["The ferry is late,"]] she said. [["It rains."]]'));
  test('doubled single marks', () => {
    check("[[''The ferry is late,'']] she said.");
    check("[[``The ferry is late,'']] she said.");
    check('[[‘‘The ferry is late,’’]] she said.');
    check("[[''The ministers' plan is late,'']] she said.");
    check("[[''The [['old']] plan,'']] she said.");
  });
  test('single, curly and straight', () => {
    check('[[‘The ferry is late,’]] she said.');
    check("[['The ferry is late,']] she said.");
  });
  test('angled and low', () => {
    check('[[«The ferry is late»]], she said.');
    check('[[„The ferry is late“]], she said.');
  });
  test('round a single word and beside brackets and dashes', () => {
    check('The [[“plan”]] ([["the plan"]]) — [["a good one"]] — failed.');
    check('The plan—[["a good one"]]—failed.');
    check('He spoke of [["peace"]], [["order"]]; [["law"]]: all of it [["soon"]].');
  });
  test('with a slip of the keyboard: two opening marks, or two closing ones', () => {
    check('The [[“plan“]] failed.');
    check('The [[”plan”]] failed.');
    check('[[“The ferry is late,“]] she said.');
    check('[[”The ferry is late,”]] she said.');
  });
  test('with one curly and one straight mark', () => {
    check('[[“The ferry is late,{"}]] she said.', 'mismatched');
    check('[["The ferry is late,{”}]] she said.', 'mismatched');
  });
  test('with the name glued on', () => check('[[“The ferry is late.”]]Ana Ruiz left.'));
  test('across sentences of one paragraph', () => check('[[“The ferry is late. Nobody knows why.”]] She left.'));
  test('in a headline, a list, a turn', () => {
    check("Terrorists [['behind']] market blast\n\nThe police said nothing on Friday, and nobody asked.");
    check('They promised:\n\n- [[“a bus”]]\n- [["a boat"]]');
    check('Q: Is it a [[“plan”]]?\n\nA: It is [["a plan"]].\n\nQ: Why?');
  });
});

describe('nesting', () => {
  test('single in double', () => check('[[“She told me, [[‘It is late,’]] and left,”]] he said.'));
  test('double in single', () => check('[[‘She told me, [[“It is late,”]] and left,’]] he said.'));
  test('straight', () => check('[["She told me, [[\'It is late,\']] and left,"]] he said.'));
  test('both closing together', () => check('[["She told me, [[\'It is late.\']]"]]'));
});

describe('apostrophes and measures are no quotation marks', () => {
  test('possessives and contractions', () => {
    check("The ministers' plan and the captain's don't agree, says the crew's doctor.");
    check('The ministers’ plan and the captain’s don’t agree, says the crew’s doctor.');
  });
  test('in front of a word', () => {
    check("Rock 'n' roll of the '90s, 'tis said, got 'em.");
    check('The crew of ’54 and the ’90s.');
    check('The pier opened in ‘08 and closed since. [[“It was old,”]] she said.');
    check('The pier closed in ‘08. [[‘It was old,’]] she said.');
    check('The harbour master wrote in [[‘08 Ferries’]] of his youth.');
  });
  test('inside a single quotation', () => {
    check("[['It isn't late,']] she said.");
    check('[[‘It was the farmers’ idea,’]] she said.');
    check('[[‘Rock ’n’ roll is dead,’]] she said.');
    check('[[‘It closed in 1996’]], she said.');
  });
  test('inside a double one', () => check('[[“The ministers’ plan isn’t ready,”]] she said.'));
  test('feet and inches', () => check("The 6'2\" guard is 6′2″ tall, and the deck is 12' long."));
  test('feet inside a single quotation', () => check('[[‘The wall is 12’ high,’]] he said.'));
  test('inches alone, and behind curly feet', () => {
    check('The 5.5” deck is late.');
    check('The board is 6" by 8" and 2" wide.');
    check("The 6'2” guard is late.");
  });
  test('the mark of a plural', () => check("The two ministers' talks and the four captains' strike go on."));
});

describe('over several paragraphs', () => {
  test('a mark before each, one behind the last', () => {
    check('She said: [[“The ferry is late.]]\n\n[[“Nobody knows why.]]\n\n[[“We will wait.”]]\n\nIt rained.');
    check('She said: [["The ferry is late.]]\n\n[["Nobody knows why."]]\n\nIt rained.');
  });
  test('in single marks', () => {
    check('She said: [[‘The ferry is late.]]\n\n[[‘Nobody knows why,’]] she said.');
    check('The ministers’ plan: [[‘Ferries for all.]]\n\n[[‘Nobody knows why,’]] she said.');
  });
  test('each goes on with the one before', () => {
    const text = '“The ferry is late.\n\n“Nobody knows why.\n\n“We will wait,” she said. “Or not.”';
    const { quotations } = findQuotations(parseArticle(text, 'plain'), lexicons);
    expect(quotations.map(({ continues }) => continues)).toEqual([undefined, 0, 1, undefined]);
    expect(quotations.map(({ closed }) => closed)).toEqual([false, false, true, true]);
  });
  test('furniture between them is passed over', () => {
    const text = '“The ferry is late.\n\nAdvertisement\n\n“Nobody knows why,” she said.';
    const { quotations, strayMarks } = findQuotations(parseArticle(text, 'plain'), lexicons);
    expect(quotations.map(({ continues }) => continues)).toEqual([undefined, 0]);
    expect(strayMarks).toEqual([]);
  });
});

describe('a stray mark', () => {
  test('never swallows the next paragraph', () => {
    check('She came {“}late, and left.\n\nThe ferry left at noon, and it rained.', 'unclosed');
    check('She came {"}late, and left.\n\nThe ferry left at noon, and it rained.', 'unclosed');
    check('She said: [[{“}It is late, and left.]]\n\nThe ferry left at noon, and it rained.', 'unclosed');
  });
  test('leaves the quotations of the next paragraph whole', () => {
    check('She called it {“}a plan.\n\nHe called it [[“a dream”]] and left.', 'unclosed');
    check('She called it {"}a plan.\n\n[["A dream,"]] he said. [["No more."]]', 'unclosed');
  });
  test('at the start of a paragraph costs that paragraph only', () => {
    check('[[{“}It is late, she said.]]\n\nHe came. [[“It rains,”]] he said.', 'unclosed');
  });
  test('does not swallow the next quotation of its own paragraph', () => {
    check('{“}It is late, she said. [[“It rains,”]] he said.', 'unclosed');
  });
  test('that closes nothing', () => {
    check('It is late,{”} she said.', 'unopened');
    check('It is late, she said. [[“It rains,”]] he said.{”}', 'unopened');
  });
  test('with nothing behind it, or nothing between two', () => {
    check('She wrote {“}', 'unclosed');
    check('She wrote “” and left.');
  });
  test('in the headline', () => {
    check('Ferry {“}stays in port\n\nThe captain said [[“no”]] on Friday, and nobody asked.', 'unclosed');
  });
});

describe('display quotations and Markdown', () => {
  test('a block quote is a quotation without marks', () => {
    checkAs('markdown', 'She wrote:\n\n> [[We will sail tomorrow.]]\n\nIt rained.');
    checkAs('markdown', 'She wrote:\n\n> [["We will sail tomorrow."]]\n\nIt rained.');
  });
  test('marks beside emphasis', () => {
    checkAs('markdown', 'She said: *[[“It is late.”]]* **[["It rains,"]]** he said.');
    checkAs('markdown', 'She said: [[“*It is late.*”]] [["**It rains,**"]] he said.');
  });
  test('the line that signs a block quote is no part of it', () => {
    checkAs('markdown', '> [[We will sail tomorrow.]]\n> — Ana Ruiz\n\nIt rained.');
    checkAs('markdown', '> — Ana Ruiz\n\nIt rained.');
  });
  test('an apostrophe beside emphasis', () => {
    checkAs('markdown', 'The *captain*’s plan and the *crew*’s [[‘late’]] boat.');
    checkAs('markdown', '[[‘The <em>captain</em>’s boat is late,’]] she said.');
  });
  test('marks as entities', () =>
    checkAs('markdown', '[[&ldquo;It is late.&rdquo;]] [[&quot;It rains,&quot;]] he said.'));
  test('code, comments and addresses have none', () => {
    checkAs('markdown', 'The `"code"` and the [port](http://osk.example/"x) <!-- " --> are late.');
  });
});

describe('what a quotation is used for', () => {
  /** The use of the only quotation in the text. */
  function use(text: string): string | undefined {
    const { quotations } = findQuotations(parseArticle(text, 'plain'), lexicons);
    expect(quotations).toHaveLength(1);
    return quotations[0]?.use;
  }
  test('speech', () => {
    expect(use('“The ferry is late,” she said.')).toBe('speech');
    expect(use('She said the crew was “tired of waiting for the captain to come back”.')).toBe('speech');
    expect(use('“Why?” she asked.')).not.toBe('title');
    expect(use('“Too late,” she said.')).toBe('speech');
    expect(use('She said, “Osk Mornings,” and left.')).toBe('speech');
    expect(use('She said “in no way late” and left.')).toBe('speech');
    expect(use('The “very old pier of Osk” was closed.')).toBe('speech');
    expect(use('The “pier is old” party was late.')).toBe('speech');
    expect(use('The “pier won’t last” party was late.')).toBe('speech');
    expect(use('The song “Is it late?” is old.')).toBe('speech');
  });
  test('titles', () => {
    expect(use('She wrote the novel “The Last Lamp of Osk” in 1954.')).toBe('title');
    expect(use('They sang the song “Harbour lights” again.')).toBe('title');
    expect(use('She said in her book, “A Life at Sea.”')).toBe('title');
    expect(use('She spoke on Osk’s “Mornings,” a show.')).toBe('title');
    expect(use('She spoke of “Osk Mornings,” a show.')).toBe('title');
    expect(use('The song called “Late” is old.')).toBe('title');
    expect(use('She read “Last Lamp” at night.')).toBe('title');
    expect(use('She read “The Last Lamp of Osk and the Men Who Lit It” at night.')).toBe('title');
    expect(use('She read “the Last Lamp” at night.')).toBe('title');
    expect(use('The song “Late.” is old.')).toBe('title');
    expect(use('She spoke on Osk’s “Late,” a show.')).toBe('title');
  });
  test('terms', () => {
    expect(use('The “humanitarian corridor” was closed.')).toBe('term');
    expect(use('The so-called "safety plan" was late.')).toBe('term');
    expect(use('The “old pier of Osk” was closed.')).toBe('term');
    expect(use('The song “harbour lights” is late.')).toBe('term');
    expect(use('“Late,” she said.')).toBe('term');
    expect(use('The “Late” sign is old.')).toBe('term');
    expect(use('She said “old and late” again.')).toBe('term');
    expect(use('She saw Osk’s “Old pier” again.')).toBe('term');
  });
});
