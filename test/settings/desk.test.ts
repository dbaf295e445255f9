import { expect, test } from 'vitest';
import { review } from '../../server/src/review/review';
import { deskFor } from '../../server/src/workspace/desk-for';
import { findDesk } from '../../server/src/workspace/find-desk';
import { mark } from '../marked-text';

const place = 'file:///paper/';

/** The desk's mistakes as `file: message`, and the article with what is found in it marked. */
async function check(files: Record<string, string>, article: string, text: string) {
  const read = async (uri: string) => files[decodeURIComponent(uri.replace(place, ''))] ?? null;
  const found = await findDesk(place + article, { read }, [place]);
  const { findings } = review(text, 'plain', deskFor(found, place + article));
  const problems = found.files.flatMap((file) =>
    file.problems.map(({ message }) => `${file.uri.replace(place, '')}: ${message}`),
  );
  return {
    problems,
    found: mark(
      text,
      findings.map(({ span }) => span),
    ),
  };
}

const facts = 'The council met at nine on Monday, 4 May. Nine ships left the port at ten. ';
const plain = `${facts}The regime in Osk shut the pier. The bridge obviously failed in 2014.`;
const bothMarked = plain.replace('regime', '[[regime]]').replace('obviously', '[[obviously]]');
const adverbMarked = plain.replace('obviously', '[[obviously]]');

test('a preset by its name', async () => {
  const files = { 'hearsay.yaml': 'extends: strict\n' };
  const { problems, found } = await check(files, 'a.txt', 'Mistakes were made. The crews were obviously late.');
  expect(problems).toEqual([]);
  expect(found).toContain('[[obviously]]');
});

test('a file beneath, and one beneath that; what is nearer counts more', async () => {
  const files = {
    'desks/north/hearsay.yaml': 'extends: ../house.yaml\nrules: { editorial-adverb: warning }\n',
    'desks/house.yaml': 'extends: ./group.yaml\nrules: { editorial-adverb: off }\n',
    'desks/group.yaml': 'rules: { contentious-label: off }\n',
  };
  expect(await check(files, 'desks/north/a.txt', plain)).toEqual({
    problems: [],
    found: adverbMarked,
  });
});

test('a package', async () => {
  const files = {
    'hearsay.yaml': 'extends: "@paper/house"\n',
    'node_modules/@paper/house/hearsay.yaml':
      'rules: { contentious-label: off, editorial-adverb: off, unvouched-sentence: off }\n',
  };
  expect(await check(files, 'a.txt', plain)).toEqual({ problems: [], found: plain });
});

test('what is not there, what leads back, and mistakes beneath', async () => {
  const files = {
    'hearsay.yaml': 'extends: [app, ./house.yaml]\n',
    'house.yaml': 'extends: ./hearsay.yaml\nrules: { nothing: off, contentious-label: off }\n',
  };
  const { problems, found } = await check(files, 'a.txt', plain);
  expect(problems).toEqual([
    'hearsay.yaml: There is no preset or package “app” here: did you mean “ap”?',
    'house.yaml: “./hearsay.yaml” leads back to this file: take it out.',
    expect.stringMatching(/^house\.yaml: There is no rule “nothing”:/),
  ]);
  expect(found).toBe(adverbMarked);
});

test('overrides by folder', async () => {
  const files = {
    'hearsay.yaml':
      'overrides:\n  - files: [blog]\n    rules: { language: off, unvouched-sentence: off }\n  - files: ["blog/hard/**"]\n    rules: { editorial-adverb: hint }\n',
  };
  expect((await check(files, 'a.txt', plain)).found).toBe(bothMarked);
  expect((await check(files, 'blog/a.txt', plain)).found).toBe(plain);
  expect((await check(files, 'blog/hard/a.txt', plain)).found).toBe(adverbMarked);
});

test('words of the desk’s own', async () => {
  const files = {
    'hearsay.yaml':
      'lexicon:\n  contentious-labels:\n    add: [{ terms: [sea robber], why: is a word of the last war }]\n    remove: [regime]\n',
  };
  const { found } = await check(files, 'a.txt', 'The regime spoke of a raid. The sea robber fled.');
  expect(found).toBe('The regime spoke of a raid. The [[sea robber]] fled.');
});

test('nothing less sure than the desk wishes', async () => {
  const text = 'The law could lead to a far-reaching crisis in the port, a severe one.';
  expect((await check({}, 'a.txt', text)).found).not.toBe(text);
  expect((await check({ 'hearsay.yaml': 'minConfidence: high\n' }, 'a.txt', text)).found).toBe(text);
});

test('an article for itself', async () => {
  const text = (head: string) => `---\n${head}\n---\n\n${plain}`;
  const found = async (head: string) => (await check({}, 'a.txt', text(head))).found;
  expect(await found('hearsay: off')).toBe(text('hearsay: off'));
  expect(await found('hearsay: { contentious-label: off }')).toBe(
    text('hearsay: { contentious-label: off }').replace('obviously', '[[obviously]]'),
  );
  const made = review(
    text('hearsay:\n  contentious-labels: off'),
    'plain',
    deskFor(await findDesk(`${place}a.txt`, { read: async () => null }, []), place),
  );
  expect(made.problems.map(({ span, message }) => `${made.reading.article.text.slice(...span)} → ${message}`)).toEqual([
    'contentious-labels → There is no rule “contentious-labels”: did you mean “contentious-label”?',
  ]);
});

test('a file by its other ending, a path that leads nowhere, a base of two', async () => {
  const files = {
    'hearsay.yml': 'extends: [./a.yaml, ./b.yaml, ./no.yaml]\n',
    'a.yaml': 'extends: ./c.yaml\n',
    'b.yaml': 'extends: ./c.yaml\n',
    'c.yaml': 'rules: { contentious-label: off, nothing: off }\n',
  };
  const { problems, found } = await check(files, 'a.txt', plain);
  expect(problems).toEqual([
    'hearsay.yml: There is no file “./no.yaml” here: correct the path, or write the file.',
    expect.stringMatching(/^c\.yaml: There is no rule “nothing”/),
  ]);
  expect(found).toBe(adverbMarked);
});

test('strict goes with a style book', async () => {
  const found = await findDesk(
    `${place}a.txt`,
    { read: async (uri) => (uri.endsWith('/hearsay.yaml') ? 'extends: [guardian, strict]\n' : null) },
    [],
  );
  expect(deskFor(found, `${place}a.txt`).settings.style).toBe('guardian');
});

test('a verb of the desk’s own in all its forms', async () => {
  const files = {
    'hearsay.yaml': 'lexicon: { loaded-verbs: { add: [{ terms: [swamp], why: drowns the fact }] } }\n',
  };
  const text = `${facts}Dorvek swamped the council.`;
  expect((await check(files, 'a.txt', text)).found).toBe(text.replace('swamped', '[[swamped]]'));
});

test('a verb of saying that the desk minds, and one that it does not', async () => {
  const files = {
    'hearsay.yaml':
      'lexicon:\n  factive-said-verbs: { remove: [reveal] }\n  loaded-said-verbs: { add: [{ terms: [opine], why: laughs at whoever speaks }] }\n',
  };
  const text = `${facts}Dorvek revealed that the pier was shut. Telling opined that it was open.`;
  expect((await check({}, 'a.txt', text)).found).toContain('[[revealed]]');
  expect((await check(files, 'a.txt', text)).found).toBe(text.replace('opined', '[[opined]]'));
});

test('a word is taken off the list in singular and plural', async () => {
  const files = { 'hearsay.yaml': 'lexicon: { contentious-labels: { remove: [regime] } }\n' };
  const text = `${facts}The regimes met in Osk.`;
  expect((await check({}, 'a.txt', text)).found).toContain('[[regimes]]');
  expect((await check(files, 'a.txt', text)).found).toBe(text);
});

test('the level of a category wakes no draft', async () => {
  const text = `${facts}Dorvek called it “a trap”, “a farce” and “a crime”.`;
  expect((await check({ 'hearsay.yaml': 'rules: { quotation: warning }\n' }, 'a.txt', text)).found).toBe(text);
});

test('an article switched off has no word on its suppressions', async () => {
  const text = `---\nhearsay: Off\n---\n\n${plain} <!-- hearsay-disable-line puffery -->`;
  const found = await findDesk(`${place}a.txt`, { read: async () => null }, []);
  const made = review(text, 'plain', deskFor(found, `${place}a.txt`));
  expect([made.findings, made.problems]).toEqual([[], []]);
});
