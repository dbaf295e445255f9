import { expect, test } from 'vitest';
import { moreSeparator } from '../../server/src/lsp/protocol';
import { startEditor, uriOf } from './editor';

const article = `---
title: Talks go on
date: 2019-05-02
---

# Talks go on

Foreign Minister Ilan Dorvek met Ina Bergh in Osk. “Nothing is agreed,” Dorvek said on Monday.

He said that the talks would go on. The plan obviously failed.
`;
const actors = `- id: dorvek
  name: Ilan Dorvek
  affiliation: ministry
  country: Velmara
  notes: Prefers *Dorvek*.
  roles:
    - { title: Foreign Minister of Velmara, from: 2019, to: 2023 }
    - { title: Prime Minister of Velmara, from: 2023 }
- { id: ministry, name: Velmaran Foreign Ministry, kind: government }
- { id: berg, name: Ina Berg, aliases: [Ina Bergh] }
`;

/** The hover on the words of the article, with this actors file. */
async function check(words: string, desk = actors, text = article, more = {}): Promise<string> {
  const options = { ruleLink: 'https://example.org/', ...more };
  const editor = await startEditor({ files: { 'actors.yaml': desk }, options });
  await editor.open('talks.md', text);
  const card = (await editor.hover('talks.md', words)) ?? 'nothing';
  return card.replaceAll(uriOf('talks.md'), 'talks.md').replaceAll(uriOf('actors.yaml'), 'actors.yaml');
}

test('a name: who it is on the date of the article, and how they speak here', async () => {
  const card = await check('[[Ilan]] Dorvek met');
  expect(card).toContain('**Ilan Dorvek** · person · Velmaran Foreign Ministry · Velmara');
  expect(card).toContain('Foreign Minister of Velmara (2019–2023)');
  expect(card).not.toContain('Prime Minister');
  expect(card).toContain('2 statements here: 1 quoted, 1 paraphrased; 100 % of what is said');
  expect(card).toContain('lines [8](talks.md#L8), [10](talks.md#L10).');
  expect(card).toContain('Prefers \\*Dorvek\\*.');
  expect(card).not.toContain('Not in the actors file');
});

test('how often somebody is mentioned and where first, and the entry that says who it is', async () => {
  const card = await check('[[Ilan]] Dorvek met');
  expect(card).toContain('Mentioned 3 times, first on line [8](talks.md#L8).');
  expect(card).toContain('Entry “dorvek” in [actors.yaml](actors.yaml#L2).');
});

test('the spelling the desk prints, where it is not the name', async () => {
  const card = await check('[[Ina]] Bergh', '- { id: berg, name: Ina Bergh, spelling: Ina J. Bergh }');
  expect(card).toContain('The desk writes “Ina J. Bergh”.');
});

test('a surname: by which full name it is read', async () => {
  expect(await check('[[Dorvek]] said')).toMatch(
    /^“Dorvek” is read as Ilan Dorvek, first named as “.*Ilan Dorvek” on line \[8\]\(talks\.md#L8\) \((?:clear|likely)\)\./,
  );
  expect(await check('[[Ilan]] Dorvek met'), 'a name in full needs no reason').toMatch(/^\*\*Ilan Dorvek/);
});

test('an alias: that the actors file knows it', async () => {
  expect(await check('[[Ina]] Bergh')).toMatch(
    /^“Ina Bergh” is read as Ina Berg, by the actors file \((?:clear|likely)\)\./,
  );
});

test.each([
  ['said', 'said', '“said” only reports: it neither doubts the speaker nor vouches for them.'],
  ['wrote', 'wrote', '“wrote” reports something written, and says by what means.'],
  ['wants', 'believed', '“believed” reports what somebody thinks or feels, which only they can have told.'],
])('a cue, and what it implies: %s', async (_, verb, meaning) => {
  const text = `# Talks\n\nIlan Dorvek ${verb} that the talks would go on.\n`;
  expect(await check(`[[${verb}]] that`, actors, text)).toContain(meaning);
  expect(await check('the [[talks]] would', actors, text), 'not on the words').not.toContain(meaning);
});

test('a cue phrase', async () => {
  const text = '# Talks\n\nAccording to Ilan Dorvek, the talks would go on.\n';
  expect(await check('[[According]] to', actors, text)).toContain(
    '“According to” leaves the whole claim with its source.',
  );
});

test('a loaded cue that a rule lets pass, because the paper has reason for it', async () => {
  const text = '# Talks\n\nIlan Dorvek falsely claimed that the talks were over.\n';
  expect(await check('[[claimed]] that', actors, text)).toMatch(/“.*claimed” casts doubt on the speaker\.$/);
});

test('without a date, the roles that have not ended', async () => {
  const card = await check('[[Ilan]] Dorvek met', actors, article.replace('date: 2019-05-02\n', ''));
  expect(card).toContain('Prime Minister of Velmara (2023–)');
  expect(card).not.toContain('Foreign Minister of Velmara');
});

test('a date on which the actors file knows no office', async () => {
  const card = await check('[[Ilan]] Dorvek met', actors, article.replace('2019-05-02', '2001-05-02'));
  expect(card).toContain('Held no office known to the actors file on 2001-05-02.');
});

test('a spelling the desk does not use', async () => {
  const card = await check('[[Ina]] Bergh');
  expect(card).toContain('The desk writes “Ina Berg”; this text has “Bergh”.');
  expect(card).toContain('Says nothing in this article.');
});

test('somebody the actors file does not know', async () => {
  const card = await check('[[Ilan]] Dorvek met', '- { id: berg, name: Ina Berg }\n');
  expect(card).toContain('**Ilan Dorvek** · person');
  expect(card).toContain('*Not in the actors file.*');
});

test('where nobody is in the actors file, nobody is said to be missing from it', async () => {
  expect(await check('[[Ilan]] Dorvek met', '')).not.toContain('actors file');
});

test('somebody unnamed is not explained by themselves', async () => {
  const card = await check('one [[witness]]', actors, '# Fire\n\n“It was dark,” one witness said.\n');
  expect(card).toMatch(/^\*\*one witness\*\* · anonymous/);
  expect(card).not.toContain('actors file');
});

test('somebody mentioned in another’s statement', async () => {
  const card = await check('[[Ina]] Berg', actors, '# Talks\n\nDorvek said that Ina Berg would come.\n');
  expect(card).toMatch(
    /^\*\*Ina Berg\*\*[\s\S]*\n\nIn a statement paraphrased from .*Dorvek: said that Ina Berg would come \((?:clear|likely)\)\.$/,
  );
});

test('a pronoun: whom it means, and why', async () => {
  const card = await check('[[He]] said');
  expect(card).toMatch(
    /^“He” is read as Ilan Dorvek, last named as “Dorvek” on line \[8\]\(talks\.md#L8\) \((?:clear|likely)\)\./,
  );
  expect(card).toContain('**Ilan Dorvek**');
});

test('quoted and reported words: whose they are', async () => {
  expect(await check('[[Nothing]] is agreed')).toMatch(
    /\*\*Ilan Dorvek\*\*[\s\S]*\n\nQuoted from Ilan Dorvek: “Nothing is agreed,” \((?:clear|likely)\)\.$/,
  );
  expect(await check('the [[talks]] would')).toContain('Paraphrased from Ilan Dorvek');
});

test('a finding: what the rule says', async () => {
  const card = await check('[[obviously]]');
  expect(card).toContain('warning · clear · [`editorial-adverb`](https://example.org/editorial-adverb)');
  expect(card).toContain('**What to do.**');
  expect(card).not.toContain('---');
  expect(card, 'editors show the message themselves').not.toContain('tells the reader what to conclude');
});

test('a finding on reported words: the rule and the speaker', async () => {
  const card = await check('Dorvek [[claimed]]', actors, article.replace('Dorvek said', 'Dorvek claimed'));
  const [rule, speaker] = card.split('\n\n---\n\n');
  expect(rule).toContain('`loaded-said-verb`');
  expect(speaker, 'the editor shows what was found').not.toContain('casts doubt');
  expect(speaker).toContain('**Ilan Dorvek**');
});

test('a quotation nobody speaks: the finding says it once', async () => {
  const card = await check(
    '[[The]] port',
    actors,
    '# Port shut\n\nThe hall emptied. “The port is ours to close.” Snow fell.\n',
  );
  expect(card).toContain('`unattributed-quote`');
  expect(card).not.toContain('---');
});

test('words that are nobody’s', async () => {
  expect(await check('[[in]] Osk')).toBe('nothing');
});

test('what the article and the desk files say can’t become markup', async () => {
  const card = await check(
    '[[Ina]] Bergh',
    '- { id: b, name: "Ina <b>Bergh</b>", aliases: [Ina Bergh], notes: "![x](http://y)" }',
  );
  expect(card).toContain('**Ina \\<b\\>Bergh\\</b\\>**');
  expect(card).toContain('\\!\\[x\\](http://y)');
});

test('one sentence of several that a finding is about: what this one does', async () => {
  const text = 'The shared port is a cruel illusion. The treaty is a shameful betrayal.\n';
  const card = await check('The treaty is a [[shameful]] betrayal', '', text);
  expect(card).toContain('Reads as a verdict: “shameful”, “betrayal”');
  expect(card).not.toContain('“cruel”');
});

/** The hover's lines as a client shows them that folds hovers, without and with all the rest. */
async function folded(words: string, text = article): Promise<{ short: string[]; full: string }> {
  const [short = '', full = ''] = (await check(words, actors, text, { foldsHovers: true })).split(moreSeparator);
  return { short: short.split(/\s*\n+/), full };
}

test('folded, a finding is what to do about it; its page and why are behind “more”', async () => {
  const { short, full } = await folded('[[obviously]]');
  expect(short).toEqual(['Leave out the adverb.']);
  expect(full).toContain('editorial-adverb');
});

test('folded, a card has no more than four lines', async () => {
  for (const words of ['[[Ilan]] Dorvek met', '[[He]] said', '[[Nothing]] is agreed', 'the [[talks]] would']) {
    const { short, full } = await folded(words);
    expect(short.length, words).toBeLessThanOrEqual(4);
    expect(short.join('\n')).toContain('**Ilan Dorvek**');
    expect(full).toContain('Mentioned 3 times');
    expect(short.join('\n')).not.toContain('Mentioned');
  }
});
