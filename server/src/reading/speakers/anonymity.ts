import type { Cluster } from '../../actors/cluster';
import { wordsAt } from '../../article/words-at';
import type { Token } from '../../language/types';
import type { Span } from '../../text/span';
import { someOverlaps } from '../../text/span-index';
import type { Meant } from './account';
import { startOf } from './ground';
import type { Scene } from './scene';

/**
 * What the text says of why those who are only described have no name, as written: “asked not to be named because she feared
 * for her job”. The words stand behind whoever they are about, in the same sentence.
 */
export function anonymity(
  scene: Scene,
  mentions: readonly Meant[],
  unnamed: readonly Cluster[],
): ReadonlyMap<Cluster, string> {
  const { article, tokens, lexicons, ground } = scene;
  const listed = new Set(unnamed);
  const told = new Map<Cluster, string>();
  const met = mentions.filter(({ cluster }) => listed.has(cluster));
  for (const [i, { start, end, sentence }] of tokens.entries()) {
    const match = lexicons.unnamedSources.at(tokens, i);
    if (match?.entry.kind !== 'asked' || ground.isQuoted([start, end])) continue;
    const from = startOf(article, sentence);
    const about = met.findLast(({ span }) => span[0] >= from && span[1] <= start);
    if (about && !told.has(about.cluster)) told.set(about.cluster, wordsAt(article, around(scene, i, match.length)));
  }
  return told;
}

/** From behind the comma or the pronoun before the words to the end of the clause that gives the reason. */
function around({ tokens, drafts }: Scene, at: number, length: number): Span {
  const inSentence = (i: number): boolean => tokens[i]?.sentence === tokens[at]?.sentence;
  let from = at;
  while (/^(?:VERB|AUX|ADP|DET|ADV|PART)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  let to = at + length;
  const phrase: Span = [(tokens[at] as Token).start, (tokens[to - 1] as Token).end];
  const said = drafts
    .map(({ cue, content }) => [...cue, ...content])
    .filter((spans) => !someOverlaps(spans, phrase))
    .flat();
  const isOther = ({ start, end }: Token): boolean => someOverlaps(said, [start, end]);
  while (inSentence(to) && !/^[,.;:!?)–—]$/.test((tokens[to] as Token).form) && !isOther(tokens[to] as Token)) to++;
  return [(tokens[from] as Token).start, (tokens[to - 1] as Token).end];
}
