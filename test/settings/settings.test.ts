import { expect, test } from 'vitest';
import { emptyFile, readSettings, type SettingsFile } from '../../server/src/review/settings';
import { mark, marked } from '../marked-text';

/** Reads the file, expects the marked mistakes with these messages, and gives what is laid down. */
function check(source: string, ...messages: string[]): SettingsFile {
  const { settings, problems } = readSettings(marked(source).text);
  expect(
    mark(
      marked(source).text,
      problems.map(({ span }) => span),
    ),
  ).toBe(source);
  expect(problems.map(({ message }) => message)).toEqual(messages);
  return settings;
}

test('everything a desk can lay down', () => {
  const settings = check(`include: ['articles/**/*.md']
exclude:
  - '**/README.md'
actors: [people.yaml, offices.yaml]
rules:
  vague-source: off
  scare-quote: hint
`);
  expect(settings.include).toEqual(['articles/**/*.md']);
  expect(settings.exclude).toEqual(['**/README.md']);
  expect(settings.actors?.map(({ path }) => path)).toEqual(['people.yaml', 'offices.yaml']);
  expect(settings.rules).toEqual({ 'vague-source': 'off', 'scare-quote': 'hint' });
});

test('an actors path knows where it stands', () => {
  const { text, spans } = marked('actors:\n  - [[people.yaml]]\n');
  expect(readSettings(text).settings.actors).toEqual([{ path: 'people.yaml', span: spans[0] }]);
});

test('a file that says nothing', () => {
  expect(check('')).toEqual(emptyFile);
  expect(check('# later\n')).toEqual(emptyFile);
  expect(check('rules:\ninclude:\n')).toEqual(emptyFile);
});

test('a rule or severity that does not exist costs only itself', () => {
  const settings = check(
    'rules:\n  [[vague-sources]]: off\n  scare-quote: [[loud]]\n  unbalanced-quotes: error\n',
    'There is no rule “vague-sources”: did you mean “vague-source”?',
    '“loud” is not a value of “scare-quote”: write one of off, error, warning, information, hint.',
  );
  expect(settings.rules['unbalanced-quotes']).toBe('error');
  expect(settings.rules['scare-quote']).toBeUndefined();
});

test('a rule like no other, and a category with options', () => {
  check(
    'rules:\n  [[xyzzy]]: off\n  [[language]]: { severity: hint }\n',
    'There is no rule “xyzzy”: “hearsay rules” lists them.',
    '“language” is a category and takes a level alone: write one of off, error, warning, information, hint.',
  );
});

test('a misspelt key, a list that is none', () => {
  const settings = check(
    '[[includes]]: [a]\nexclude: [[drafts]]\nactors: [people.yaml, [[{ a: b }]]]\n',
    'The key “includes” is not known here: did you mean “include”?',
    '“exclude” must be a list: write each item on a line of its own after “- ”.',
    'An item of “actors” must be one plain text: write it on one line after the dash.',
  );
  expect(settings.actors?.map(({ path }) => path)).toEqual(['people.yaml']);
});

test('every key that is not known is told', () => {
  check(
    '[[includes]]: [a]\n[[exlude]]: [b]\noverrides:\n  - files: [x]\n    [[styel]]: ap\n    [[rulez]]: {}\n',
    'The key “includes” is not known here: did you mean “include”?',
    'The key “exlude” is not known here: did you mean “exclude”?',
    'The key “styel” is not known here: did you mean “style”?',
    'The key “rulez” is not known here: did you mean “rules”?',
  );
});

test('a file that is no map', () => {
  check('[[- include]]\n', 'This must be written as keys and values: begin with “include: …”.');
  check('include: [a\n[[rules:]]\n  scare-quote: off\n', 'A bracket opened before this is not closed: close it.');
});

test('options of a rule, levels of a category', () => {
  const settings = check(`rules:
  language: hint
  puffery: off
  unsourced-figure: { severity: warning, least: 50 }
  so-called:
    allow: [Harbour Group]
`);
  expect(settings.rules).toMatchObject({ 'loaded-verb': 'hint', puffery: 'off', 'unsourced-figure': 'warning' });
  expect(settings.options).toEqual({ 'unsourced-figure': { least: 50 }, 'so-called': { allow: ['Harbour Group'] } });
});

test('mistakes in options', () => {
  const settings = check(
    'rules:\n  unsourced-figure:\n    severity: [[loud]]\n    [[leest]]: 5\n    least: [[many]]\n  [[langauge]]: off\n  so-called: { allow: [a, [[b]]: c] }\n'.replace(
      ', [[b]]: c]',
      ', b]',
    ),
    '“loud” is not a value of “severity”: write one of off, error, warning, information, hint.',
    'The rule “unsourced-figure” has no option “leest”: did you mean “least”?',
    '“least” must be a number above 0.',
    'There is no rule “langauge”: did you mean “language”?',
  );
  expect(settings.options).toEqual({ 'so-called': { allow: ['a', 'b'] } });
  check('rules:\n  duplicate-passage: { alike: [[-4]] }\n', '“alike” must be a number above 0.');
});

test('style, sureness and what it builds on', () => {
  const settings = check('extends: [ap, ./house.yaml]\nstyle: guardian\nminConfidence: medium\n');
  expect(settings.extends.map(({ name }) => name)).toEqual(['ap', './house.yaml']);
  expect([settings.style, settings.minConfidence]).toEqual(['guardian', 'medium']);
  check(
    'style: [[guardain]]\nminConfidence: [[sure]]\n',
    '“guardain” is not a value of “style”: did you mean “guardian”?',
    '“sure” is not a value of “minConfidence”: write one of high, medium, low.',
  );
});

test('changes to lexicons', () => {
  const settings = check(`lexicon:
  contentious-labels:
    add:
      - { terms: [warmonger], why: calls for war in one word }
    remove: [regime]
  editorial-adverbs:
    reword: { clearly: settles what is open }
`);
  expect(settings.lexicon.map(({ lexicon }) => lexicon)).toEqual(['contentious-labels', 'editorial-adverbs']);
  check(
    'lexicon:\n  [[contentious-label]]: { remove: [regime] }\n  puffery: { [[delete]]: [iconic] }\n',
    'There is no lexicon “contentious-label”: did you mean “contentious-labels”?',
    'The key “delete” is not known here: write one of add, remove, reword.',
  );
});

test('overrides for some articles', () => {
  const settings = check(
    'overrides:\n  - [[rules: {}]]\n  - files: [opinion/**]\n    rules: { reporter-opinion: off, [[puffry]]: off }\n',
    'This override has no files: add “files: …”.',
    'There is no rule “puffry”: did you mean “puffery”?',
  );
  expect(settings.overrides).toHaveLength(1);
  expect(settings.overrides[0]?.rules).toEqual({ 'reporter-opinion': 'off' });
});
