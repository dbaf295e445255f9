import { foldName } from '../text/fold';
import type { NameMention } from './names';
import type { Actor, ActorKind, ActorsFile } from './types';
import { sameSound, soundKey } from './variants';

/** All mentions by name of one actor. */
export interface Cluster {
  readonly id: string;
  name: string;
  kind: ActorKind;
  /** Whether anything but a capital letter speaks for its being an actor. */
  evidence: boolean;
  readonly entry?: NameMention['entry'];
  readonly mentions: NameMention[];
  readonly titles: string[];
  gender?: 'he' | 'she' | 'they' | 'it';
}

/**
 * Groups names into actors: by entry of the actors file, by full name, by surname after a full name, by transliteration.
 * Two people with one surname stay two; a bare surname then means the one named last. A lone surname waits for a full name.
 */
export function clusterNames(
  names: readonly NameMention[],
  file: ActorsFile,
): { clusters: Cluster[]; of: Map<NameMention, Cluster> } {
  const clusters: Cluster[] = [];
  const of = new Map<NameMention, Cluster>();
  const ids = new Set<string>();
  const surnames = surnameEntries(file);

  for (const mention of names) {
    const cluster = find(mention) ?? create(mention);
    cluster.mentions.push(mention);
    of.set(mention, cluster);
    if (mention.title && !cluster.titles.includes(mention.title)) cluster.titles.push(mention.title);
    if (mention.gender) cluster.gender ??= mention.gender;
    if (mention.honorific || mention.title || mention.entry || mention.kind !== 'unknown') cluster.evidence = true;
    if (mention.kind === 'person' && cluster.kind !== 'person' && !cluster.entry) cluster.kind = 'person';
    if (
      !cluster.entry &&
      cluster.kind === 'person' &&
      mention.words.length > foldName(cluster.name).split(' ').length &&
      !mention.metonym
    )
      cluster.name = mention.name;
  }
  return { clusters, of };

  function find(mention: NameMention): Cluster | undefined {
    if (mention.entry) return clusters.find((cluster) => cluster.entry === mention.entry);
    const { words } = mention;
    const key = words.join(' ');
    const exact = clusters.findLast(
      (cluster) => cluster.mentions.some((other) => other.words.join(' ') === key) || foldName(cluster.name) === key,
    );
    if (exact) return exact;
    const last = words.at(-1) as string;
    if (words.length === 1) {
      if (mention.metonym || mention.kind === 'country') return undefined;
      const registered = surnames.get(last);
      const spoken = clusters.findLast((cluster) =>
        cluster.mentions.some(
          (other) =>
            other.words.length > 1 &&
            other.words.at(-1) === last &&
            other.kind !== 'organisation' &&
            other.kind !== 'country',
        ),
      );
      if (spoken) return spoken;
      if (registered?.length === 1)
        return (
          clusters.find(({ entry }) => entry === registered[0]) ??
          create({ ...mention, entry: registered[0] as NonNullable<NameMention['entry']> })
        );
      const alone = clusters.findLast(({ mentions }) =>
        mentions.some(
          (other) =>
            other.words.length === 1 &&
            !other.metonym &&
            other.kind === 'unknown' &&
            last.length > 5 &&
            soundKey(other.words[0] as string) === soundKey(last),
        ),
      );
      if (alone) return alone;
      return last.length > 4
        ? clusters.findLast(
            (cluster) =>
              cluster.kind === 'person' &&
              cluster.mentions.some((other) => other.words.length > 1 && sameSound(other.words.at(-1) as string, last)),
          )
        : undefined;
    }
    if (mention.kind === 'organisation' || mention.kind === 'country') return undefined;
    return (
      clusters.findLast(
        (cluster) =>
          cluster.mentions.some((other) => samePerson(other.words, words)) ||
          (cluster.entry?.kind === 'person' &&
            [cluster.entry.name, ...cluster.entry.aliases].some((form) =>
              samePerson(foldName(form).split(' '), words),
            )),
      ) ?? registeredPerson(words, mention)
    );
  }

  function registeredPerson(words: readonly string[], mention: NameMention): Cluster | undefined {
    const entry = file.entries.find(
      (candidate) =>
        candidate.kind === 'person' &&
        [candidate.name, ...candidate.aliases].some((form) => samePerson(foldName(form).split(' '), words)),
    );
    if (!entry) return undefined;
    return clusters.find((cluster) => cluster.entry === entry) ?? create({ ...mention, entry });
  }

  function create(mention: NameMention): Cluster {
    const base = mention.entry?.id ?? (foldName(mention.name).replace(/ /g, '-') || 'actor');
    let id = base;
    for (let n = 2; ids.has(id); n++) id = `${base}-${n}`;
    ids.add(id);
    const pronouns = mention.entry?.pronouns;
    const cluster: Cluster = {
      id,
      name: mention.entry?.spelling ?? mention.name,
      kind: mention.entry?.kind ?? (mention.kind === 'unknown' ? 'person' : mention.kind),
      evidence: mention.entry !== undefined,
      mentions: [],
      titles: [],
      ...(mention.entry && { entry: mention.entry }),
      ...(pronouns && { gender: pronouns }),
    };
    clusters.push(cluster);
    return cluster;
  }
}

function surnameEntries(file: ActorsFile): Map<string, NonNullable<NameMention['entry']>[]> {
  const found = new Map<string, NonNullable<NameMention['entry']>[]>();
  for (const entry of file.entries) {
    if (entry.kind !== 'person') continue;
    for (const surname of new Set(
      [entry.name, entry.spelling, ...entry.aliases].map((form) => foldName(form).split(' ').at(-1) as string),
    )) {
      found.set(surname, [...(found.get(surname) ?? []), entry]);
    }
  }
  return found;
}

/** Same surname by sound, and first names that are the same by sound or an initial of each other. */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const [firstA, firstB] = [a[0] as string, b[0] as string];
  if (!sameSound(a.at(-1) as string, b.at(-1) as string)) return false;
  if (firstA.length === 1 || firstB.length === 1) return firstA[0] === firstB[0];
  return sameSound(firstA, firstB);
}

/** The cluster as the review shows it. */
export function toActor(cluster: Cluster): Actor {
  const forms = new Set([
    ...cluster.mentions.filter(({ metonym }) => !metonym).map(({ name }) => name),
    ...(cluster.entry?.aliases ?? []),
  ]);
  forms.delete(cluster.name);
  return {
    id: cluster.id,
    name: cluster.name,
    kind: cluster.kind,
    aliases: [...forms],
    registered: cluster.entry !== undefined,
    roles: cluster.entry?.roles ?? cluster.titles.map((title) => ({ title })),
    ...(cluster.entry && { entry: cluster.entry }),
  };
}
