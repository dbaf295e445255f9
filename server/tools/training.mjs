// What the sentences of server/training teach: the weights of src/voice/weights.generated.ts.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logistic } from './logistic.mjs';

const folder = join(import.meta.dirname, '../training');

/** Whether a sentence with the letter is one that nobody vouches for; letters that are not here teach nothing. */
const labels = { A: 0, F: 0, N: 1, O: 1 };

/** So much holds the weights down: with less, they fit these sentences better and others worse. */
const ridge = 12;

/** The articles as they are written, each a text and its sentences, in paragraphs of one and two by turns. */
export function trainingArticles() {
  return readdirSync(folder)
    .filter((name) => /^b\d+\.txt$/.test(name))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(/^## .*$/m)
        .slice(1),
    )
    .map((lines) => {
      const article = { text: '', sentences: [] };
      for (const [, letter, marked] of lines.matchAll(/^([A-Z]) (.+)$/gm)) {
        const sentence = marked.replace(/\[\[|\]\]/g, '');
        if (article.text) article.text += article.sentences.length % 2 ? '\n\n' : ' ';
        const start = article.text.length;
        article.text += sentence;
        article.sentences.push({ letter, span: [start, article.text.length] });
      }
      return article;
    });
}

/**
 * The weights by name, the bias, and what each number usually is, learnt from the articles; `hear` gives for a text its
 * sentences, each a span and its row of numbers, which have these names.
 */
export function learn(names, hear) {
  const taught = taughtSentences(hear);
  const rows = taught.map(({ row }) => row);
  const weights = logistic(
    rows,
    taught.map(({ label }) => label),
    { ridge },
  );
  const usual = names.map((_, at) => rows.reduce((sum, row) => sum + row[at], 0) / rows.length);
  return {
    bias: rounded(weights[names.length]),
    weights: names.map((name, at) => [name, rounded(weights[at]), rounded(usual[at])]),
  };
}

/** The sentences that teach something, as `hear` gives them, each with its letter and its label. */
export function taughtSentences(hear) {
  return trainingArticles().flatMap(({ text, sentences }) =>
    hear(text).flatMap((heard) => {
      const { letter } = sentences.find(({ span }) => span[0] < heard.span[1] && heard.span[0] < span[1]) ?? {};
      return letter in labels ? [{ ...heard, letter, label: labels[letter] }] : [];
    }),
  );
}

/** To three places, so that no machine's last bit is in it. */
const rounded = (number) => Math.round(number * 1000) / 1000 || 0;

/** A mark of the words and sentences that words were learnt from beside the lexicons, to be held against the generated file. */
export const wordsMark = () =>
  readdirSync(folder)
    .sort()
    .reduce((hash, name) => hash.update(readFileSync(join(folder, name))), createHash('sha256'))
    .digest('hex')
    .slice(0, 16);
