import type { Item, Items, Stretch } from './item';
import { phraseEnd } from './noun-phrase';
import { type VerbGroup, verbGroupAt } from './verb-group';
import { relative, subordinating } from './words';

/** The smallest parts of a sentence; together they are all of it. */
export type Chunk = Stretch &
  (
    | { readonly kind: 'verb-group'; readonly verb: VerbGroup }
    | { readonly kind: 'noun-phrase' | 'link' | 'mark' | 'quotation' | 'word' }
  );

/** The chunks of a sentence, left to right: a noun phrase is without what follows its noun. */
export function chunksOf(items: Items): Chunk[] {
  const groups = verbGroups(items);
  const chunks: Chunk[] = [];
  for (let i = 0; i < items.length; i = chunks.at(-1)?.to ?? items.length) chunks.push(chunkAt(items, i, groups));
  return chunks;
}

function chunkAt(items: Items, from: number, groups: ReadonlyMap<number, VerbGroup>): Chunk {
  const { pos, lower } = items[from] as Item;
  if (pos === 'QUOTE') return { kind: 'quotation', from, to: from + 1 };
  const end = phraseEnd(items, from);
  if (end > from) return { kind: 'noun-phrase', from, to: end };
  const verb = groups.get(from);
  if (verb) return { kind: 'verb-group', from, to: verb.to, verb };
  const links = /^(?:SCONJ|CCONJ|ADP)$/.test(pos) || relative.has(lower) || subordinating.has(lower);
  return { kind: pos === 'PUNCT' ? 'mark' : links ? 'link' : 'word', from, to: from + 1 };
}

/** The groups of all verbs, by each of their items. */
function verbGroups(items: Items): Map<number, VerbGroup> {
  const groups = new Map<number, VerbGroup>();
  for (let k = items.length - 1; k >= 0; k--) {
    const { pos } = items[k] as Item;
    if ((pos !== 'VERB' && pos !== 'AUX') || items[k - 1]?.lower === '‐') continue;
    const verb = verbGroupAt(items, k);
    for (let i = verb.group; i < verb.to; i++) groups.set(i, verb);
    k = Math.min(k, verb.group);
  }
  return groups;
}
