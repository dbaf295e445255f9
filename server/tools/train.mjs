// npm run train: learns how loaded words are and what makes a sentence one that nobody vouches for, and writes
// src/voice/word-scores.generated.ts and src/voice/weights.generated.ts. The same every time.
import { load, writeAll } from './from-code.mjs';
import { taggerModel } from './model.mjs';
import { learn, wordsMark } from './training.mjs';
import { wordScores } from './word-scores.mjs';

const head = '// Written by `npm run train` from server/training and the lexicons; edit those instead.\n';

const levels = wordScores();
writeAll(
  [
    [
      'server/src/voice/word-scores.generated.ts',
      `${head}/** What the words were learnt from, as \`training.mjs\` marks it. */\nexport const learntFrom = '${wordsMark()}';\n\n/** Words by how loaded they are, 0 to 1. */\nexport const wordScores: readonly (readonly [score: number, words: string])[] = [\n${levels
        .map(({ score, words }) => `  [\n    ${score},\n    '${words.join(' ')}',\n  ],\n`)
        .join('')}];\n`,
    ],
  ],
  () => '',
);

// Only now: the facts are worked out with the scores that have just been written.
const { heard, lexicons, parseArticle, provideModel, read, weighed } = await load(`
  export { parseArticle } from './server/src/article/parse';
  export { provideModel } from './server/src/language/model';
  export { lexicons } from './server/src/lexicons/lexicons';
  export { read } from './server/src/reading/reading';
  export { heard } from './server/src/voice/ear';
  export { weighed } from './server/src/voice/facts';
`);
const model = taggerModel();
provideModel(() => model);

const { bias, weights } = learn(weighed, (text) =>
  heard(read(parseArticle(text, 'plain'), { entries: [] }, lexicons), lexicons),
);
writeAll(
  [
    [
      'server/src/voice/weights.generated.ts',
      `${head}/** The score of a sentence of which all else is 0. */\nexport const bias = ${bias};\n\n/** For each number that is weighed its name, its weight, and what it usually is. */\nexport const weights: readonly (readonly [name: string, weight: number, usual: number])[] = [\n${weights
        .map(([name, weight, usual]) => `  ['${name}', ${weight}, ${usual}],\n`)
        .join('')}];\n`,
    ],
  ],
  () => '',
);
