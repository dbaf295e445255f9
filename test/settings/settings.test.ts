import { expect, test } from 'vitest';
import { defaultSettings, readSettings, type Settings } from '../../server/src/review/settings';
import { mark, marked } from '../marked-text';

/** Reads the file, expects the marked mistakes with these messages, and gives what is laid down. */
function check(source: string, ...messages: string[]): Settings {
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
  expect(check('')).toEqual(defaultSettings);
  expect(check('# later\n')).toEqual(defaultSettings);
  expect(check('rules:\ninclude:\n')).toEqual(defaultSettings);
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

test('a misspelt key, a list that is none', () => {
  const settings = check(
    '[[includes]]: [a]\nexclude: [[drafts]]\nactors: [people.yaml, [[{ a: b }]]]\n',
    'The key “includes” is not known here: did you mean “include”?',
    '“exclude” must be a list: write each item on a line of its own after “- ”.',
    'An item of “actors” must be one plain text: write it on one line after the dash.',
  );
  expect(settings.actors?.map(({ path }) => path)).toEqual(['people.yaml']);
});

test('a file that is no map', () => {
  check('[[- include]]\n', 'This must be written as keys and values: begin with “include: …”.');
  check('include: [a\n[[rules:]]\n  scare-quote: off\n', 'A bracket opened before this is not closed: close it.');
});
