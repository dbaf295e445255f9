import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse';
import { tag } from '../../server/src/language/tagger';

const tokens = (text: string) => tag(parseArticle(text, 'plain'));
const forms = (text: string) => tokens(text).map(({ form }) => form);

/** Tags a text in which `|` stands wherever one word is cut from the next without a blank. */
function check(cut: string): void {
  expect(forms(cut.replaceAll('|', '')).join(' ')).toBe(cut.replaceAll('|', ' '));
}

test('a possessive, whatever mark follows', () => {
  for (const mark of [',', '.', ';', ':', '?', ')', ']', '"', '/', '-'])
    check(`It was Ruiz|'s|${mark} and Holm said Ruiz|'s plan was late|.`);
  check("The plan|, Ruiz|'s|, is the Navy|'s|.");
});

test('a contraction, whatever mark follows', () => {
  check("It|'s late|, he says it|'s|, and they do|n't|. They|'ve gone|, or have they|?");
});

test('a word is cut the same whatever was read before', () => {
  const text = "Holm's e-mail was Holm's.";
  const before = tokens(text);
  for (const other of [
    "Holm's, holm's) HOLM'S; Holm'se, a Holm-led",
    'e-mail, re-Holm. Holm.was Holm/s',
    'holm@e-mail.com #Holm was.Holm',
  ]) {
    tokens(other);
    expect(tokens(text)).toEqual(before);
  }
});

test('each sentence of the sample articles reads as it does alone', () => {
  const folder = join(import.meta.dirname, '../../seeds/articles');
  for (const name of readdirSync(folder)) {
    const article = parseArticle(readFileSync(join(folder, name), 'utf8'), name.endsWith('.md') ? 'markdown' : 'plain');
    const alone = article.sentences.flatMap((sentence, i) =>
      tag({ ...article, sentences: [sentence] }).map((token) => ({ ...token, sentence: i })),
    );
    expect(tag(article)).toEqual(alone);
  }
});

/** So much that what follows does not count when it is asked what language the text is in. */
const english = 'The boat left the harbour on Friday, and nobody in the town said where it would go.\n\n'.repeat(240);

test('no run of letters is so long that a pattern of the tagger hangs on it', () => {
  for (const unit of ['a', 'a.', 'a@', '//a:', '://', 'é-', '🚫', '中', "'s"]) {
    const run = tokens(`${english}It is ${unit.repeat(16_000)}, he said.`);
    expect(Math.max(...run.map(({ form }) => [...form].length))).toBeLessThanOrEqual(256);
    expect(run.slice(-3).map(({ form }) => form)).toEqual(['he', 'said', '.']);
  }
});

test('the words of a text are forgotten with it', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let words = 0;
  const heapAfter = (texts: number) => {
    for (let i = 0; i < texts; i++) {
      tokens(Array.from({ length: 1000 }, () => `q${(words++).toString(36)}x`).join(' '));
    }
    collect();
    return process.memoryUsage().heapUsed / 1_000_000;
  };
  const few = heapAfter(20);
  const many = heapAfter(80);
  expect(many - few).toBeLessThan(3);
});
