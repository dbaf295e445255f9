import { expect, test } from 'vitest';
import { readActorsFile } from '../../server/src/actors/registry';
import { linkTarget, plainText } from '../../server/src/lsp/markdown';
import { chart } from '../../server/src/report/chart';
import { voicesCsv } from '../../server/src/report/csv';
import { reportPage } from '../../server/src/report/page';
import { emptyDesk } from '../../server/src/review/desk';
import { figuresOf } from '../../server/src/review/figures';
import { review } from '../../server/src/review/review';
import { hostile, raw } from '../hostile';

/** The review of an article with a headline and a speaker of these words. */
function check(words: string) {
  const actors = {
    entries: [
      { ...readActorsFile('- { id: berg, name: Ina Berg }', '').actors.entries[0], name: words, spelling: words },
    ],
  };
  const text = `# ${words}\n\n“The pier ${words} is shut,” Ina Berg said. The plan obviously failed.\n`;
  const made = review(text, 'markdown', { ...emptyDesk, actors: actors as never });
  const figures = figuresOf(made, actors as never);
  const voices = figures.voices.map((voice) => ({ ...voice, name: words, side: words }));
  return { made, actors, figures: { ...figures, voices } };
}

/** The tags of a page, and of an image, without what stands in quotation marks in them. */
const tags = (page: string) => [...new Set(page.match(/<[^>]*>/g)?.map((tag) => tag.replace(/"[^"]*"/g, '""')))].sort();

test.each(hostile.map((words) => [JSON.stringify(words), words]))('%s does nothing in reports', (_, words) => {
  const { made, actors, figures } = check(words);
  const page = reportPage([{ path: words, review: made, actors: actors as never }], { at: words, version: words });
  const plain = check('Ink');
  const usual = reportPage([{ path: 'Ink', review: plain.made, actors: plain.actors as never }], {
    at: 'Ink',
    version: 'Ink',
  });
  expect(page).not.toMatch(raw);
  expect(tags(page).filter((tag) => /script|img|onerror|onclick=[^"]/.test(tag))).toEqual([]);
  expect(usual).toContain('Ink');
  const image = chart(figures, words);
  expect(image).not.toMatch(raw);
  expect(tags(image)).toEqual(tags(chart(plain.figures, 'Ink')));
  const rows = voicesCsv(figures).split('\r\n').slice(1);
  expect(rows.join('')).not.toMatch(raw);
  expect(rows.filter((row) => /^"?\s*[=+@-]/.test(row))).toEqual([]);
});

test('hovers show words, and no list, picture, link or rule', () => {
  expect(hostile.map(plainText).filter((shown) => raw.test(shown) || /(?<!\\)[<>[\]!`]/.test(shown))).toEqual([]);
  expect(['- a', '+ a', '1. a', '12) a', '---', '===', '-'].map(plainText)).toEqual([
    '\\- a',
    '\\+ a',
    '1\\. a',
    '12\\) a',
    '\\---',
    '\\===',
    '\\-',
  ]);
  expect(['-5 degrees', '2025-02-27', '1.5 million'].map(plainText)).toEqual([
    '-5 degrees',
    '2025-02-27',
    '1.5 million',
  ]);
  expect(linkTarget('file:///a)[x](command:x) y')).toBe('file:///a%29%5bx%5d%28command:x%29%20y');
});
