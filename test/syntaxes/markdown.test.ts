import { test } from 'vitest';
import { expectScope, loadGrammar } from './grammars';

const grammar = await loadGrammar('text.html.markdown');
const check = (scope: string, marked: string) => expectScope(grammar, scope, marked);

test('quotations in paragraphs', () => {
  check('string.quoted', '[[“We will not sign,”]] he said. [["Not now."]]\n\nThe hall emptied.');
  check('string.quoted', '**[[“Never,”]]** he said.');
});

test('a quotation left open ends with its line', () => {
  check('string.quoted', 'He said: [[“We came]]\nin good faith.” [["We"]] left.');
});

test('reporting verbs in paragraphs', () => {
  check('support.function', '“He said no,” she [[added]]. [[According to]] Holm, it is over.');
});

test('markup goes on inside a quotation', () => {
  check('markup.inline.raw', '“Run [[`make`]] now,” he said.');
  check('markup.bold', '“It is [[**over**]],” he said.');
});

test('code and links are left alone', () => {
  check('string.quoted', '`print("said")` and [a "said" page](https://example.org "said")\n\n```\nsay "said"\n```');
  check('support.function', '`print("said")` and [a "said" page](https://example.org "said")\n\n```\nhe said\n```');
});
