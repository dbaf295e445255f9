import { describe, expect, test } from 'vitest';
import { readActorsFile } from '../../server/src/actors/registry';
import { readCorrectionsFile } from '../../server/src/corrections/read-corrections';
import { recordOf } from '../../server/src/reading/record';
import { wordsOf } from '../../server/src/reading/wording';
import { emptyDesk } from '../../server/src/review/desk';
import { review } from '../../server/src/review/review';

const people = '- { id: holm, name: Anders Holm, kind: person }\n';

/** The article as the desk corrects it: corrections are entries of the file, without the article's name. */
function corrected(text: string, corrections: string, rules: Record<string, 'warning'> = {}) {
  const file = corrections.replace(/^- /gm, '- article: ferry.md\n  ');
  const { corrections: entries, problems } = readCorrectionsFile(file, 'corrections.yaml');
  expect(problems).toEqual([]);
  const { actors } = readActorsFile(people, 'actors.yaml');
  const settings = { ...emptyDesk.settings, rules };
  return review(text, 'plain', { ...emptyDesk, settings, actors, corrections: entries });
}

/** Who says what, a statement a line: those that were corrected with an asterisk. */
function said(text: string, corrections: string): string[] {
  const { reading } = corrected(text, corrections);
  return reading.statements.map((statement) => {
    const name = reading.actors.find(({ id }) => id === statement.actor)?.name ?? 'nobody';
    const mark = statement.how === 'desk' || statement.by === 'desk' ? '*' : '';
    return `${mark}${name}: ${wordsOf(reading, statement)}`;
  });
}

const ferry = `Ferry late again

Ana Ruiz met Olaf Berg on the quay. The ferry was late, she said. “It will sail on Monday.”

Paulo Lund said the hull was sound. He added that nobody was hurt.
`;

test('without corrections, all is as it was read', () => {
  expect(said(ferry, '')).toEqual([
    'Ana Ruiz: The ferry was late',
    'Ana Ruiz: “It will sail on Monday.”',
    'Paulo Lund: the hull was sound',
    'Paulo Lund: that nobody was hurt',
  ]);
});

describe('said by', () => {
  test('somebody of the article, and what only goes on with it follows', () => {
    const [first, second] = said(ferry, '- exact: The ferry was late\n  suffix: ", she said"\n  saidBy: Olaf Berg\n');
    expect([first, second]).toEqual(['*Olaf Berg: The ferry was late', '*Olaf Berg: “It will sail on Monday.”']);
  });
  test('somebody of the desk, by the id of the entry', () => {
    expect(said(ferry, '- exact: the hull was sound\n  saidBy: holm\n')[2]).toBe('*Anders Holm: the hull was sound');
  });
  test('somebody new, by a name', () => {
    const { reading } = corrected(ferry, '- exact: the hull was sound\n  saidBy: Ines Vale\n');
    expect(reading.actors.find(({ name }) => name === 'Ines Vale')).toMatchObject({
      kind: 'person',
      registered: false,
    });
  });
  test('nobody: then it is asked for', () => {
    const claim = 'Ana Ruiz told the council that the plan obviously failed, and left.\n';
    const rules = { 'editorial-adverb': 'warning' } as const;
    const found = (corrections: string) => corrected(claim, corrections, rules).findings.map(({ rule }) => rule);
    expect(found('')).not.toContain('editorial-adverb');
    expect(found('- exact: the plan obviously failed\n  saidBy: nobody\n')).toContain('editorial-adverb');
  });
  test('somebody, and words are no longer the paper’s own', () => {
    const claim = 'Ana Ruiz left the council on Monday. The plan obviously failed.\n';
    const rules = { 'editorial-adverb': 'warning' } as const;
    const found = (corrections: string) => corrected(claim, corrections, rules).findings.map(({ rule }) => rule);
    expect(found('')).toContain('editorial-adverb');
    expect(found('- exact: The plan obviously failed\n  saidBy: Ana Ruiz\n')).not.toContain('editorial-adverb');
  });
  test('the pronoun of the source means the same one from then on', () => {
    const text = 'Ana Ruiz met Berta Berg. She said the ferry was late. She left on Monday.';
    const pronouns = (corrections: string) =>
      corrected(text, corrections).reading.mentions.filter(({ form }) => form === 'pronoun');
    expect(pronouns('').map(({ actor }) => actor)).toEqual(['ana-ruiz', 'ana-ruiz']);
    const now = pronouns('- exact: the ferry was late\n  saidBy: Berta Berg\n');
    expect(now.map(({ actor, by }) => [actor, by])).toEqual([
      ['berta-berg', 'desk'],
      ['berta-berg', 'desk'],
    ]);
  });
  test('a passage that no statement was read in becomes one', () => {
    const text = 'Ana Ruiz was at the quay on Monday.\n\nThe hull is rotten. Nobody looked after it.\n';
    expect(said(text, '- exact: The hull is rotten\n  saidBy: Ana Ruiz\n')).toEqual(['*Ana Ruiz: The hull is rotten']);
    const { reading } = corrected(text, '- exact: The hull is rotten\n  saidBy: Ana Ruiz\n');
    expect(reading.statements[0]).toMatchObject({
      kind: 'indirect',
      by: 'desk',
      how: 'desk',
      act: 'says',
      confidence: 1,
    });
  });
  test('quoted words among them are quoted', () => {
    const text = 'Ana Ruiz wrote a letter. “The hull is rotten.” The quay had “gone to the dogs” by then.\n';
    const kinds = (corrections: string) => corrected(text, corrections).reading.statements.map(({ kind }) => kind);
    expect(kinds('- exact: The quay had “gone to the dogs”\n  saidBy: Ana Ruiz\n')).toContain('mixed');
    expect(kinds('- exact: “The hull is rotten.”\n  saidBy: Ana Ruiz\n')).toContain('direct');
  });
  test('a record does not name whom the article names in error', () => {
    const text = 'Ana Ruiz left. Olaf Berg said the hull was rotten.\n';
    const { reading } = corrected(text, '- exact: the hull was rotten\n  saidBy: Ana Ruiz\n');
    expect(reading.statements.map((statement) => recordOf(reading, statement))).toEqual([
      'Ana Ruiz: said the hull was rotten.',
    ]);
  });
});

test('not a statement', () => {
  expect(said(ferry, '- exact: the hull was sound\n  statement: no\n')).toHaveLength(3);
  const text = 'The ferry “Queen of the North” was late.\n\n“Queen of the North” sails on Monday.\n';
  const { reading } = corrected(text, '- exact: Queen of the North\n  suffix: "” sails"\n  statement: no\n');
  expect(reading.statements).toEqual([]);
});

describe('how far it reaches', () => {
  const text = 'Ana Ruiz said the hull was rotten. The quay was worse. Nobody had looked.\n';
  test('these words, too', () => {
    const also = '- exact: the hull was rotten\n  also: [The quay was worse]\n';
    expect(said(text, also)).toEqual(['*Ana Ruiz: the hull was rotten. The quay was worse']);
  });
  test('only these words', () => {
    expect(said(text, '- exact: the hull was rotten\n  only: rotten\n')).toEqual(['*Ana Ruiz: rotten']);
  });
  test('together with who says them', () => {
    expect(said(text, '- exact: the hull was rotten\n  only: rotten\n  saidBy: holm\n')).toEqual([
      '*Anders Holm: rotten',
    ]);
  });
});

describe('a name', () => {
  const text = `Robert Ruiz said the ferry was late. Ruiz added that it would sail.

Bob Stone said the hull was rotten. Ana Berg laughed. Berg said nobody was hurt. She left.
`;
  test('is the same as another, wherever it stands', () => {
    const { reading } = corrected(text, '- exact: Bob Stone\n  sameAs: Robert Ruiz\n');
    expect(reading.statements.map(({ actor }) => actor)).toEqual([
      'robert-ruiz',
      'robert-ruiz',
      'robert-ruiz',
      'ana-berg',
    ]);
    expect(reading.actors.map(({ name, aliases }) => [name, aliases.includes('Bob Stone')])).toEqual([
      ['Robert Ruiz', true],
      ['Ana Berg', false],
    ]);
  });
  test('is an entry of the desk', () => {
    const { reading } = corrected(text, '- exact: Bob Stone\n  sameAs: holm\n');
    expect(reading.actors.find(({ id }) => id === 'holm')).toMatchObject({ registered: true, name: 'Anders Holm' });
  });
  test('is somebody else, in that place and what hangs on it', () => {
    const { reading } = corrected(text, '- exact: Berg\n  suffix: " said nobody"\n  somebodyElse: yes\n');
    expect(reading.actors.map(({ id }) => id)).toContain('berg');
    expect(reading.statements.at(-1)?.actor).toBe('berg');
    expect(reading.mentions.filter(({ actor }) => actor === 'ana-berg')).toHaveLength(1);
  });
});

describe('the words of a correction', () => {
  const text = 'Ana Ruiz said it was late. Olaf Berg said it was late. Paulo Lund said it was late.\n';
  test('are told from others like them by their neighbours', () => {
    const correction = '- exact: it was late\n  prefix: "Olaf Berg said "\n  saidBy: holm\n';
    expect(said(text, correction)[1]).toBe('*Anders Holm: it was late');
    // An edit elsewhere, and one of a neighbour further away, change nothing.
    const edited = text.replace('Ana Ruiz said', 'On Monday Ana Ruiz said').replace('Olaf', 'Ole');
    expect(said(edited, correction)[1]).toBe('*Anders Holm: it was late');
  });
  test('are found whatever their quotation marks and line ends', () => {
    const curly = 'Ana Ruiz said:\r\n“It wasn’t\r\nlate,” and left.\n';
    const entries = '- exact: "\\"It wasn\'t late,\\""\n  saidBy: holm\n';
    expect(said(curly, entries)[0]).toContain('*Anders Holm');
  });
  test('are whole words', () => {
    expect(said('Ana Ruiz said it was later.\n', '- exact: it was late\n  saidBy: holm\n')).toEqual([
      'Ana Ruiz: it was later',
    ]);
  });
});

test('a finding is suppressed at its words, or in the whole article', () => {
  const text = 'The plan obviously failed. It obviously sank.\n';
  const rules = { 'editorial-adverb': 'warning' } as const;
  const at = corrected(
    text,
    '- exact: plan obviously failed\n  suppress: [editorial-adverb]\n  why: verbatim\n',
    rules,
  );
  expect(at.findings.filter(({ rule }) => rule === 'editorial-adverb')).toHaveLength(1);
  expect(at.suppressed.map(({ reason }) => reason)).toEqual(['verbatim']);
  const everywhere = corrected(text, '- suppress: [language]\n', rules);
  expect(everywhere.findings.filter(({ rule }) => rule === 'editorial-adverb')).toEqual([]);
});
