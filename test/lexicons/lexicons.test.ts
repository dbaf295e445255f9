import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inflect } from '../../server/src/lexicons/inflect';
import { phraseTable } from '../../server/src/lexicons/phrases';

const server = join(import.meta.dirname, '../../server');
const rulesOnly = [
  'claim-cues.yaml',
  'contentious-labels.yaml',
  'editorial-adverbs.yaml',
  'loaded-said-verbs.yaml',
  'vague-sources.yaml',
];

test('the compiled lexicons are current, and every entry has its reason and its source', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(server, 'tools/lexicons.mjs'), '--check'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test.each(rulesOnly)('%s has no term twice, as only the first would count', (file) => {
  const entries: { terms: string[] }[] = parse(readFileSync(join(server, 'lexicons', file), 'utf8'));
  const terms = entries.flatMap((entry) => entry.terms);
  expect(terms.filter((term, i) => terms.indexOf(term) < i)).toEqual([]);
});

test.each([
  ['say', 'say says said said saying'],
  ['reply', 'reply replies replied replied replying'],
  ['argue', 'argue argues argued argued arguing'],
  ['admit', 'admit admits admitted admitted admitting'],
  ['quiz', 'quiz quizzes quizzed quizzed quizzing'],
  ['stress', 'stress stresses stressed stressed stressing'],
  ['write', 'write writes wrote written writing'],
  ['point out', 'point out points out pointed out pointed out pointing out'],
  ['have', 'have has had had having'],
])('the forms of “%s”', (verb, forms) => {
  const { base, s, past, participle, ing } = inflect(verb);
  expect([base, s, past, participle, ing].join(' ')).toBe(forms);
});

test('of two phrases at one place the longer is found, cut into words as the tagger cuts them', () => {
  const table = phraseTable([
    ['it is', 1],
    ['It is said', 2],
    ["won't say", 3],
    ["nobody's plan", 4],
    ["'s convinced", 5],
  ]);
  const at = (words: string, index = 0) =>
    table.at(
      words.split(' ').map((lower) => ({ lower })),
      index,
    );
  expect(at('it is said')).toEqual({ length: 3, entry: 2 });
  expect(at('it is late')).toEqual({ length: 2, entry: 1 });
  expect(at("he wo n't say", 1)).toEqual({ length: 3, entry: 3 });
  expect(at("nobody 's plan")).toEqual({ length: 3, entry: 4 });
  expect(at("she 's convinced", 1)).toEqual({ length: 2, entry: 5 });
  expect(at('is it')).toBeUndefined();
});
