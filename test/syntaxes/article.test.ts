import { expect, test } from 'vitest';
import { expectScope, loadGrammar } from './grammars';

const grammar = await loadGrammar('text.article');
const check = (scope: string, marked: string) => expectScope(grammar, scope, marked);
const checkBody = (scope: string, marked: string) => expectScope(grammar, scope, `Bridge closed\n\n${marked}`);

test('the headline is the first line with words', () => {
  check('markup.heading', '\n[[Mayor reopens the bridge]]\n\nThe bridge is open.');
  check('markup.heading', '# [[Mayor reopens the bridge]]\nThe bridge is open.');
  check('string.quoted', 'Mayor: [[“Open it”]]\n\nThe bridge is open.');
});

test('front matter is YAML, and the headline follows it', () => {
  const text = (key: string, headline: string) => `---\n${key}: 2026-03-01\n---\n\n${headline}\n\nThe bridge is open.`;
  check('entity.name.tag.yaml', text('[[date]]', 'Mayor reopens the bridge'));
  check('markup.heading', text('date', '[[Mayor reopens the bridge]]'));
});

test('a line of dashes further down is no front matter', () => {
  check('meta.embedded', 'Bridge closed\n\n---\ndate: 2026\n---');
});

test('a byline names its writers', () => {
  checkBody('entity.name.type.byline', 'By [[Ana Ruiz and Mara Telling]]');
  checkBody('entity.name.type.byline', 'Reporting by [[Ilan Dorvek]] | Harbour Desk');
  checkBody('keyword.other.byline', '[[BY]] ANA RUIZ');
  checkBody('entity.name.type.byline', 'By noon the hall was empty.');
  checkBody('entity.name.type.byline', 'By Tuesday, Holm had left.');
});

test('a dateline is a place in capitals before a dash', () => {
  checkBody('constant.language.dateline', '[[VELMARA CITY (Agency)]] – The hall emptied.');
  checkBody('constant.language.dateline', '[[OSK, Velmara]] — The hall emptied.');
  checkBody('constant.language.dateline', '[[OSK, March 3]] -- The hall emptied.');
  checkBody('constant.language.dateline', 'Osk — the port — is closed. NATO-led talks go on.');
});

test('quotations of every shape of mark', () => {
  checkBody('string.quoted', '[[“We will not sign,”]] he said. [["Not now."]] [[«Never»]] [[„Niemals“]]');
  checkBody('string.quoted', "[[‘It’s over,’]] she said. [['We don't know.']] The ’90s and the workers’ hall.");
  checkBody('string.quoted', 'A 6" pipe and a 7" one.');
});

test('a quotation in a quotation is part of it', () => {
  checkBody('string.quoted', '[[“He told me ‘it’s over’ and left,”]] she said.');
  checkBody('string.quoted.single', '“He told me [[‘it’s over’]] and left,” she said.');
});

test('a quotation runs over wrapped lines and ends with its paragraph', () => {
  checkBody('string.quoted', 'He said: [[“We came]]\n[[in good faith.”]] Then he left.');
  checkBody('string.quoted', 'He said: [[“We came.]]\n\nThe hall emptied.');
  checkBody('string.quoted', '[["We came.]]\n[["We left."]] Then the hall emptied.');
});

test('reporting verbs stand out, but not inside quotations', () => {
  checkBody('support.function', '“He said no,” she [[added]]. [[According to]] Holm, they agreed.');
  checkBody('support.function', 'It was the aforesaid well-said thing, and Mara Telling left.');
});

test('a speaker label opens a turn', () => {
  checkBody(
    'entity.name.type.speaker',
    '[[Q:]] Why now?\n\n[[Mara Telling:]] Because.\n\n[[Ilan Dorvek (minister):]] No.',
  );
  checkBody('entity.name.type.speaker', '[[**Ana Ruiz:**]] Why now?');
  checkBody('entity.name.type.speaker', 'Dorvek said: “No.” The vote is at 9:30.');
});

test('the manifest names the grammars that these tests load', async () => {
  const { contributes } = await import('../../package.json');
  const scopes = contributes.grammars.map((one) => one.scopeName);
  expect(scopes).toEqual(['text.article', 'markdown.article.injection']);
});
