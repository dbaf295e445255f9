import { describe, expect, test } from 'vitest';
import type { Format } from '../../server/src/article/types';
import { emptyDesk } from '../../server/src/review/desk';
import { review } from '../../server/src/review/review';
import { mark, marked } from '../marked-text';

/** Reviews the text: what is found must be what is marked, and the mistakes in its comments must be these. */
function check(source: string, ...mistakes: string[]): void {
  checkAs('plain', source, ...mistakes);
  checkAs('markdown', source, ...mistakes);
}

function checkAs(format: Format, source: string, ...mistakes: string[]): void {
  const { text } = marked(source);
  const { findings, problems } = review(text, format, emptyDesk);
  const spans = findings.map(({ span }) => span);
  expect(mark(text, spans)).toBe(source);
  expect(problems.map(({ span, message }) => `${text.slice(...span)} → ${message}`)).toEqual(mistakes);
}

const observers = 'Observers say the law will fail.';
const found = '[[Critics]] say the law will fail.';

describe('on the same line', () => {
  test('all rules', () => {
    check(`${observers} <!-- hearsay-disable-line -->\n\n${found}`);
  });
  test('a reason that was offered and never chosen', () => {
    check(
      `${observers} <!-- hearsay-disable-line vague-source -- [reason] -->\n\n${found}`,
      '[reason] → The reason was never filled in: write why this is suppressed.',
    );
  });
  test('one rule, with a reason', () => {
    check(`${observers} <!-- hearsay-disable-line vague-source -- named-below -->\n\n${found}`);
  });
  test('a category, among others', () => {
    check(`${observers} The plan [[obviously]] failed. <!-- hearsay-disable-line sourcing, names -->\n\n${found}`);
  });
  test('the comment may stand before the words', () => {
    check(`Osk voted. <!-- hearsay-disable-line vague-source --> ${observers}\n\n${found}`);
  });
});

describe('on the next line', () => {
  test('the line below', () => {
    check(`The port is shut.\n\n<!-- hearsay-disable-next-line vague-source -->\n${observers}\n\n${found}`);
  });
  test('empty lines between do not matter', () => {
    check(`The port is shut.\n\n<!-- hearsay-disable-next-line vague-source -->\n\n${observers}\n\n${found}`);
  });
});

describe('in a block', () => {
  test('until it is enabled again', () => {
    check(
      `${found}\n\n<!-- hearsay-disable vague-source -->\n\n${observers}\n\n${observers}\n\n<!-- hearsay-enable vague-source -->\n\n[[Experts]] say the law will fail.`,
    );
  });
  test('to the end of the article', () => {
    check(`${found}\n\n<!-- hearsay-disable -->\n\n${observers}\n\n${observers}`);
  });
  test('one rule enabled again while the rest stays silent', () => {
    check(
      `The port is shut.\n\n<!-- hearsay-disable -->\n\n${observers} The plan obviously failed.\n\n<!-- hearsay-enable vague-source -->\n\n${found} The plan obviously failed.`,
    );
  });
});

describe('in the whole file', () => {
  test('wherever the comment stands', () => {
    check(
      `${observers}\n\nThe plan [[obviously]] failed.\n\n<!-- hearsay-disable-file vague-source -- house-style -->`,
    );
  });
});

describe('mistakes', () => {
  test('a rule that does not exist', () => {
    check(
      `${found} <!-- hearsay-disable-line vague-sources -->`,
      'vague-sources → There is no rule or category “vague-sources”: did you mean “vague-source”?',
    );
  });
  test('beside one that does', () => {
    check(
      `${observers} <!-- hearsay-disable-line vague-source, xyzzy -->`,
      'xyzzy → There is no rule or category “xyzzy”: “hearsay rules” lists them.',
    );
  });
  test('a command that does not exist', () => {
    check(
      `${found} <!-- hearsay-disable-lines -->`,
      'hearsay-disable-lines → “hearsay-disable-lines” is not a command: did you mean “hearsay-disable-line”?',
    );
  });
  test('nothing to suppress', () => {
    check(
      'The port is shut. <!-- hearsay-disable-line vague-source -->',
      '<!-- hearsay-disable-line vague-source --> → This comment suppresses nothing of vague-source: remove it.',
    );
  });
  test('nothing to enable', () => {
    check(
      `The port is shut.\n\n<!-- hearsay-enable -->\n\n${found}`,
      '<!-- hearsay-enable --> → Nothing is disabled before this comment: remove it.',
    );
  });
  test('other comments are nobody’s business', () => {
    check(`${found} <!-- Critics say: check with hearsay -->`);
  });
  test('a comment that is not closed suppresses nothing', () => {
    checkAs('plain', `${found}\n\nThe end came soon <!-- hearsay-disable-file`);
  });
});

test('the reason is kept with what it silenced', () => {
  const { suppressed } = review(`${observers} <!-- hearsay-disable-line -- named-below -->`, 'plain', emptyDesk);
  expect(suppressed.map(({ finding, reason }) => `${finding.rule}: ${reason}`)).toEqual(['vague-source: named-below']);
});

test('edits elsewhere change nothing of it', () => {
  const line = `${observers} <!-- hearsay-disable-line vague-source -->`;
  check(`The port is shut.\n\n${line}\n\n${found}`);
  check(`The port is shut.\n\nSo is the pier.\n\nHolm left.\n\n${line}`);
});
