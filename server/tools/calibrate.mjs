// npm run calibrate -- FOLDER: of the statements with each weight of confidence.ts, by each construction and by how the speaker was
// found, how many readers have marked too; of the last also at 0.8 or above, where 95 of 100 are to be right.
// FOLDER holds attribution_*.jsonl: an article a line, { text, attributions: [{ content, source, speaker }] }, spans in UTF-16 units;
// `speaker`, where it is given, are the names of who speaks, and has to be right too; `source` may then be left out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from './from-code.mjs';
import { taggerModel } from './model.mjs';

const folder = process.argv[2];
const files =
  folder && existsSync(folder) ? readdirSync(folder).filter((name) => /^attribution_.*\.jsonl$/.test(name)) : [];
if (files.length === 0) {
  console.error('Name a folder that holds attribution_*.jsonl: npm run calibrate -- FOLDER');
  process.exit(2);
}

const { lexicons, parseArticle, provideModel, read, weights } = await load(`
  export { parseArticle } from './server/src/article/parse';
  export { provideModel } from './server/src/language/model';
  export { lexicons } from './server/src/lexicons/lexicons';
  export { weights } from './server/src/reading/confidence';
  export { read } from './server/src/reading/reading';
`);

const model = taggerModel();
provideModel(() => model);

const counts = new Map();
let articles = 0;
for (const file of files)
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)) {
    articles++;
    const { text, attributions } = JSON.parse(line);
    const { actors, statements } = read(parseArticle(text, 'plain'), { entries: [] }, lexicons);
    for (const statement of statements) {
      const right = attributions.some(
        (marked) => agrees(text, statement, marked) && isBySpeaker(actors, statement, marked),
      );
      const how = `how: ${statement.how ?? 'nobody'}`;
      const sure = statement.confidence >= 0.8 ? [`${how}, at 0.8 or above`] : [];
      for (const name of [`by ${statement.by}`, how, ...sure, ...(statement.weights ?? [])]) {
        const count = counts.get(name) ?? { of: 0, right: 0 };
        counts.set(name, { of: count.of + 1, right: count.right + (right ? 1 : 0) });
      }
    }
  }

console.log(
  `${articles} articles. Right: half of the words at least are the readers’, and so is some word of the source.\n`,
);
for (const [name, { of, right }] of [...counts].sort(([one], [other]) => one.localeCompare(other))) {
  const weight = weights[name] === undefined ? '' : `weighs ${weights[name].toFixed(2)}`;
  console.log(`${name.padEnd(32)} ${weight.padEnd(12)} ${(right / of).toFixed(2)} of ${of}`);
}

/** Whether one of those who speak has a word of the names that readers give; anybody is right where they give none. */
function isBySpeaker(actors, { actor, alsoBy = [] }, { speaker }) {
  if (speaker === undefined) return true;
  const said = actors.filter(({ id }) => id === actor || alsoBy.includes(id));
  const names = said.flatMap(({ name, aliases, roles }) => [name, ...aliases, ...roles.map(({ title }) => title)]);
  const own = names.flatMap(nameWords);
  return [speaker]
    .flat()
    .flatMap(nameWords)
    .some((word) => own.includes(word));
}

/** The words of a name that tell it from others, in small letters. */
function nameWords(name) {
  return (name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => word !== 'the');
}

/** Whether readers have marked these words as that source's. */
function agrees(text, statement, marked) {
  const [own, theirs] = [words(text, statement.content), words(text, marked.content)];
  const shared = [...own].filter((at) => theirs.has(at)).length;
  if (shared * 2 < own.size + theirs.size - shared) return false;
  if (marked.source === undefined) return true;
  const sources = [words(text, statement.source), words(text, marked.source)];
  return sources.every(({ size }) => size === 0) || [...sources[0]].some((at) => sources[1].has(at));
}

/** Where the words of the spans begin. */
function words(text, spans = []) {
  const starts = spans.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => start + index),
  );
  return new Set(starts);
}
