import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import type { Format } from '../../server/src/article/types';
import { tag } from '../../server/src/language/tagger';
import { tokensIn } from '../../server/src/language/tokens-in';
import { lexiconData } from '../../server/src/lexicons/data.generated';
import { rules } from '../../server/src/rules/index';
import { neededWords } from '../../server/tools/needed-words.mjs';

/** The words of each choice, the choices with “+” between them, and those of several sequences with “|”. */
const check = (expression: string): string =>
  neededWords(expression)
    ?.map((choices) => choices.map((words) => words.join(' ')).join(' + '))
    .join(' | ') ?? 'none';

test.each([
  ['one word', '\\bthe ferry\\b', 'ferry'],
  ['a choice of words', '\\b(?:the ferry|a pier)\\b', 'ferry pier'],
  ['the choice with the rarer words', '\\b(?:is|was) (?:late|early)\\b', 'early late'],
  ['words that some letters are left out of', '\\bsuggest(?:s|ed)?\\b', 'suggest suggested suggests'],
  ['letters to choose from', '\\brecogni[sz]e\\b', 'recognise recognize'],
  ['a word before one that may be left out', '\\bferry (?:now )?\\w+', 'ferry'],
  ['what is asked for in between', '\\b\\w+ (?:\\w+ )?(?:bound|sure) to \\w+\\b', 'bound sure'],
  ['a verb denied', "\\bis(?:n[’']t| not) \\w+", "n't not"],
  ['a word as the tagger cuts it', "\\blet[’']s\\b", 'let'],
  ['the border of the text', '^(?:perhaps|maybe)\\b', 'maybe perhaps'],
  ['each of several sequences', '\\bferry\\b|\\bpier\\b', 'ferry | pier'],
  ['one of each choice', '\\b(?:is|was) (?:bound|sure) (?:\\w+ )?to (?:sail|sink)\\b', 'bound sure + sail sink'],
])('an expression needs %s', (_, expression, words) => {
  expect(check(expression)).toBe(words);
});

test.each([
  ['begins a word', '\\bferr\\w+'],
  ['ends a word', '\\w+boat\\b'],
  ['has no border', 'ferry'],
  ['may be left out', '\\b(?:ferry )?\\w+\\b'],
  ['may come twice in a row', '\\b(?:ferry)+\\b'],
  ['is looked for behind', '\\b\\w+ (?!ferry)\\w+'],
  ['stands in one of two choices', '\\b(?:ferry|\\w+) \\w+\\b'],
  ['is cut in two', '\\bcannot \\w+'],
])('no word is needed that %s', (_, expression) => {
  expect(check(expression)).toBe('none');
});

test('where a construction of a claim stands, the words it needs are among those of the sentence', () => {
  const samples = join(import.meta.dirname, '../../seeds/articles');
  const texts: [string, Format][] = readdirSync(samples).map((name) => [
    readFileSync(join(samples, name), 'utf8'),
    'markdown',
  ]);
  for (const { examples } of rules)
    for (const example of [...examples.flags, ...examples.passes])
      texts.push([(typeof example === 'string' ? example : example.text).replace(/\[\[|\]\]/g, ''), 'plain']);
  const constructions = lexiconData.stancePatterns.flatMap(({ terms, needs }) =>
    terms.map((term, i) => ({ pattern: new RegExp(term, 'i'), needs: needs[i] as string[][][] })),
  );
  let fits = 0;
  for (const [text, format] of texts) {
    const article = parseArticle(text, format);
    const tokens = tag(article);
    for (const { span } of article.sentences) {
      const here = new Set(tokensIn(tokens, span).map(({ lower }) => lower));
      for (const { pattern, needs } of constructions) {
        const found = pattern.exec(article.prose.slice(...span).replace(/\s/g, ' '))?.[0];
        if (!found) continue;
        fits++;
        const met = needs.some((choices) => choices.every((words) => words.some((word) => here.has(word))));
        expect(met, `“${found}” stands without the words it needs`).toBe(true);
      }
    }
  }
  expect(fits).toBeGreaterThan(50);
});
