// npm run train: learns how loaded words are, what they sound like, and what makes a sentence one that nobody vouches for, and writes
// src/voice/words.generated.ts and src/voice/weights.generated.ts. The same every time.
import { load, writeAll } from './from-code.mjs';
import { taggerModel } from './model.mjs';
import { tonesOf } from './tones.mjs';
import { learn, taughtSentences, wordsMark } from './training.mjs';
import { readVectors } from './vectors.mjs';
import { wordScores } from './word-scores.mjs';
import { wordTable } from './word-table.mjs';

const head = '// Written by `npm run train` from server/training and the lexicons; edit those instead.\n';
const write = (name, text) => writeAll([[`server/src/voice/${name}.generated.ts`, head + text]], () => '');

const model = taggerModel();
const vectors = readVectors();

/** What the engine makes of a text, as `voice/ear.ts` gives it for the training, by the code and the generated files as they are now. */
async function hearing() {
  const { heard, lexicons, parseArticle, provideModel, read, weighed } = await load(`
    export { parseArticle } from './server/src/article/parse';
    export { provideModel } from './server/src/language/model';
    export { lexicons } from './server/src/lexicons/lexicons';
    export { read } from './server/src/reading/reading';
    export { heard } from './server/src/voice/ear';
    export { weighed } from './server/src/voice/facts';
  `);
  provideModel(() => model);
  return { weighed, hear: (text) => heard(read(parseArticle(text, 'plain'), { entries: [] }, lexicons), lexicons) };
}

const { hear: hearWords } = await hearing();
const known = new Set(JSON.parse(model.text).core.words.split(' '));
const tones = tonesOf(
  // What somebody else says has little in it of the paper's own.
  taughtSentences(hearWords)
    .filter(({ letter }) => letter !== 'A')
    .map(({ words, label }) => ({ words, label })),
  vectors,
  (word) => known.has(word),
);

write(
  'words',
  `import type { ScoredWords } from './scored-words';

/** What the words were learnt from, as \`training.mjs\` marks it. */
export const learntFrom = '${wordsMark()}';

/** Words by how loaded they are. */
export const loadedWords: ScoredWords = ${written(wordTable(wordScores(vectors), { least: 0.1, step: 0.1 }))};

/** Words by what they sound like: above 0 as in verdicts, below 0 as in reports. */
export const tonedWords: ScoredWords = ${written(wordTable(tones, { least: -3.75, step: 0.3 }))};
`,
);

// Only now: the facts are worked out with the words that have just been written.
const { weighed, hear } = await hearing();
const { bias, weights } = learn(weighed, hear);
write(
  'weights',
  `/** The score of a sentence of which all else is 0. */
export const bias = ${bias};

/** For each number that is weighed its name, its weight, and what it usually is. */
export const weights: readonly (readonly [name: string, weight: number, usual: number])[] = [
${weights.map(([name, weight, usual]) => `  ['${name}', ${weight}, ${usual}],\n`).join('')}];
`,
);

function written({ least, step, words }) {
  return `{\n  least: ${least},\n  step: ${step},\n  words: [\n${words.map((line) => `    '${line}',\n`).join('')}  ],\n}`;
}
