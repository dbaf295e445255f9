import { expect, test } from 'vitest';
import { scoresIn } from '../../server/src/voice/scored-words';
import { loadedWords, tonedWords } from '../../server/src/voice/words.generated';
import { wordTable } from '../../server/tools/word-table.mjs';

test('a table of words gives back each word with its score, to the step', () => {
  const scored: [string, number][] = [
    ['harbour', 1],
    ['harm', -0.5],
    ['harmful', 0.5],
    ['well-known', 0],
    ['incomprehensible', 1.1],
    ['incomprehensibly', 1.4],
  ];
  const table = wordTable(scored, { least: -1, step: 0.5 });
  expect(scoresIn(table)).toEqual(
    new Map([
      ['harbour', 1],
      ['harm', -0.5],
      ['harmful', 0.5],
      ['incomprehensible', 1],
      ['incomprehensibly', 1.5],
      ['well-known', 0],
    ]),
  );
});

test('what judges sounds like it, and what reports does not', () => {
  const [loaded, tones] = [scoresIn(loadedWords), scoresIn(tonedWords)];
  expect(Math.min(...['shameful', 'foolish', 'brazen'].map((word) => loaded.get(word) ?? 0))).toBeGreaterThan(0.3);
  expect(Math.min(...['shameful', 'foolish', 'frankly'].map((word) => tones.get(word) ?? 0))).toBeGreaterThan(2);
  expect(Math.max(...['kilometers', 'september', 'scheduled'].map((word) => tones.get(word) ?? 0))).toBeLessThan(-1);
});
