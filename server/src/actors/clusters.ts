import { BareNames } from './bare-names';
import { addMention, type Cluster } from './cluster';
import { ClusterIndex } from './cluster-index';
import { freeIds, idOf } from './free-id';
import type { NameMention } from './name-mention';
import type { ActorsFile } from './types';
import { samePerson, surnameOf } from './variants';

export interface Clusters {
  /** In order of their first mention. */
  readonly clusters: Cluster[];
  readonly of: ReadonlyMap<NameMention, Cluster>;
  /** Names that fit two actors equally well: how sure the choice is, 0 to 1. */
  readonly doubts: ReadonlyMap<NameMention, number>;
}

/**
 * Groups names into actors: by entry of the actors file, by full name, by surname or first name of a full name anywhere
 * in the text, by transliteration, by initials. Two people with one surname stay two; a bare surname then means the one
 * whose title or gender stands with it, or the one named last.
 */
export function clusterNames(names: readonly NameMention[], file: ActorsFile): Clusters {
  const index = new ClusterIndex(file);
  const bare = new BareNames(index);
  const of = new Map<NameMention, Cluster>();
  for (const mention of names)
    if (mention.entry || !mention.single) join(mention, inFull(index, mention) ?? index.create(mention));
  for (const mention of names) {
    const cluster = of.get(mention) ?? bare.whom(mention) ?? index.create(mention);
    if (!of.has(mention)) join(mention, cluster);
    bare.met(mention, cluster);
  }
  return { clusters: inOrder(index.all), of, doubts: bare.doubts };

  function join(mention: NameMention, cluster: Cluster): void {
    addMention(cluster, mention);
    of.set(mention, cluster);
    index.add(cluster, mention);
  }
}

/** The clusters that are named, each with its id, in order of their first mention. */
function inOrder(all: readonly Cluster[]): Cluster[] {
  const named = all.filter(({ mentions }) => mentions.length > 0);
  for (const cluster of named) cluster.mentions.sort((a, b) => a.span[0] - b.span[0]);
  // “Exeter won … in Exeter”: a club that is called like its town.
  for (const cluster of named)
    if (cluster.place && cluster.kind === 'person' && !cluster.evidence) cluster.kind = 'organisation';
  named.sort((a, b) => (a.mentions[0]?.span[0] ?? 0) - (b.mentions[0]?.span[0] ?? 0));
  const free = freeIds([]);
  for (const cluster of named) cluster.id = free(cluster.entry?.id ?? idOf(cluster.name, 'actor'));
  return named;
}

/** Whom a name in full means, of those named before it. */
function inFull(index: ClusterIndex, mention: NameMention): Cluster | undefined {
  if (mention.entry) return index.byEntry(mention.entry);
  const exact = index.alike(mention);
  if (exact) return exact;
  if (mention.kind === 'organisation') return index.organisation(mention.words);
  if (mention.kind === 'country' || mention.kind === 'group' || mention.article) return undefined;
  const found = index
    .people(surnameOf(mention.words))
    .findLast((cluster) => index.formsOf(cluster).some((other) => sameName(other, mention)));
  if (found) return found;
  const entry = index.registered(mention.words);
  return entry && (index.byEntry(entry) ?? index.create({ ...mention, entry }));
}

function sameName(a: NameMention, b: NameMention): boolean {
  if (a.single || a.kind === 'organisation' || a.kind === 'country' || a.article) return false;
  // The father of a “Jr” is somebody else.
  if (surnameOf(b.words) !== b.words.at(-1) && surnameOf(a.words) === a.words.at(-1)) return false;
  return forms(a).some((words) => forms(b).some((other) => samePerson(words, other)));
}

/** The name, and the name with the nickname in it in place of the first name. */
const forms = ({ words, nickname }: NameMention): (readonly string[])[] =>
  nickname === '' ? [words] : [words, [nickname, ...words.slice(1)]];
