import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { isGuess, weigh, weights } from '../../server/src/reading/confidence';
import { surelySaidBy, sureStatements } from '../../server/src/reading/speakers/speakers-of';
import type { Statement } from '../../server/src/reading/types';
import { read } from '../read';

test('a report is as sure as its weights multiplied', () => {
  expect(weigh([])).toBe(1);
  expect(weigh(['claim', 'no-source'])).toBeCloseTo(weights.claim * weights['no-source']);
});

test('a weight makes nothing surer than it was', () => {
  expect(Object.entries(weights).filter(([, weight]) => weight <= 0 || weight > 1)).toEqual([]);
});

test('every weight is asked for by a construction', () => {
  const folder = join(import.meta.dirname, '../../server/src/reading/reports');
  const code = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
    .join('');
  expect(Object.keys(weights).filter((name) => !code.includes(`'${name}'`))).toEqual([]);
});

test('a paraphrase that is no more than a guess is neither listed nor counted; quoted words always are', () => {
  const text =
    'Ana Ruiz said it rained. Nothing came of Ana Ruiz’s criticism of the pier. “It sailed,” Ana Ruiz said.\n';
  const reading = read(parseArticle(text, 'plain'), { entries: [] }, lexicons);
  const [ruiz] = reading.actors;
  const words = (statements: readonly Statement[]) =>
    statements.map(({ content }) => text.slice(...(content[0] ?? [0, 0])));
  expect(words(reading.statements)).toEqual(['it rained', 'the pier', 'It sailed,']);
  expect(words(sureStatements(reading))).toEqual(['it rained', 'It sailed,']);
  expect(words(surelySaidBy(reading, ruiz?.id ?? ''))).toEqual(['it rained', 'It sailed,']);
  expect(isGuess({ kind: 'direct', confidence: 0.2 })).toBe(false);
});

test('where a few quoted words behind their verb end is less sure than whole sentences, or words before it', () => {
  const surenessOf = (text: string) =>
    read(parseArticle(text, 'plain'), { entries: [] }, lexicons).statements.map(({ confidence }) => confidence >= 0.8);
  expect(surenessOf('Ana Ruiz shouted: “Go!”')).toEqual([false]);
  expect(surenessOf('“Go!” Ana Ruiz shouted.')).toEqual([true]);
  expect(surenessOf('Ana Ruiz shouted: “The ferry has sailed, and nobody came.”')).toEqual([true]);
});
