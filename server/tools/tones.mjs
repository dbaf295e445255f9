// What words sound like in a sentence, as the sentences of server/training teach it: those that nobody vouches for are told from the
// others by the mean of their words' vectors, which makes of every word a share in that.
import { logistic } from './logistic.mjs';
import { dimensions } from './vectors.mjs';

/** So much holds the weights down; in a shorter sentence a word weighs as in one of so many words. */
const [ridge, fewest] = [3, 5];

/** Of so many words the tones are kept, unless they are next to nothing. */
const [kept, least] = [44000, 0.35];

/** The words with their tones: more than 0 in sentences that judge, less in reports. `sentences` are words and a label each. */
export function tonesOf(sentences, { words, vectorOf }, isKnown) {
  const vectors = new Map();
  const vector = (word) => {
    if (!vectors.has(word)) vectors.set(word, vectorOf(word));
    return vectors.get(word);
  };
  const weights = logistic(
    sentences.map((sentence) => mean(sentence.words.flatMap((word) => [vector(word) ?? []]))),
    sentences.map(({ label }) => label),
    { ridge },
  );
  return words
    .slice(0, kept)
    .filter(isKnown)
    .map((word) => [word, vector(word).reduce((sum, number, at) => sum + number * weights[at], 0)])
    .filter(([, tone]) => Math.abs(tone) >= least);
}

/** The mean of the vectors, four times as long. */
function mean(vectors) {
  const known = vectors.filter(({ length }) => length > 0);
  const sum = new Array(dimensions).fill(0);
  for (const vector of known) for (let at = 0; at < dimensions; at++) sum[at] += vector[at];
  return sum.map((number) => (4 * number) / Math.max(fewest, known.length));
}
