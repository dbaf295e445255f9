// Words with scores as the generated files hold them, for `scored-words.ts` to read: sorted, a string for each first letter; of each
// word a figure for the letters that it shares with the one before, the letters that follow, and a capital for its score.
const mostShared = 9;
const capitals = 26;

/** The words with their scores, an entry each, in steps from `least` upwards. */
export function wordTable(scored, { least, step }) {
  const lines = new Map();
  let before = '';
  for (const [word, score] of scored.toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const level = Math.min(capitals - 1, Math.max(0, Math.round((score - least) / step)));
    const line = lines.get(word[0]) ?? '';
    if (line === '') before = '';
    const shared = Math.min(mostShared, sharedBy(before, word));
    lines.set(word[0], `${line}${shared}${word.slice(shared)}${String.fromCharCode(65 + level)}`);
    before = word;
  }
  return { least, step, words: [...lines.values()] };
}

function sharedBy(one, other) {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}
