import type { NameMention } from './name-mention';
import type { Actor, ActorEntry, ActorKind } from './types';

/** All mentions by name of one actor. */
export interface Cluster {
  id: string;
  name: string;
  kind: ActorKind;
  /** Whether anything but a capital letter speaks for its being an actor, or for its being of this kind. */
  evidence: boolean;
  readonly entry?: ActorEntry;
  readonly mentions: NameMention[];
  readonly titles: Set<string>;
  /** What kind of body it is said to be, in lower case: “retailer”. */
  readonly callings: Set<string>;
  /** Several people who are only described: “two diplomats”. */
  plural?: true;
  /** Brought in as a relative of somebody else with the same surname, most likely. */
  kin?: true;
  /** Said to be dead. */
  late?: true;
  /** Named somewhere as a place. */
  place?: true;
  /** Named as a country somewhere. */
  country?: true;
  gender?: 'he' | 'she' | 'they' | 'it';
  /** How most people of that first name are spoken of: a hint, where nothing else tells. */
  leans?: 'he' | 'she';
}

/** A cluster for the actor whom the name means, with no mention yet. */
export function clusterFor({ name, kind, entry, article, ordinary }: NameMention): Cluster {
  // A name that nothing is known of: with an article, or of ordinary words, it is hardly a person's.
  const guess = article || ordinary ? 'organisation' : 'person';
  return {
    id: '',
    name: entry?.spelling ?? name,
    kind: entry?.kind ?? (kind === 'unknown' ? guess : kind),
    evidence: entry !== undefined,
    mentions: [],
    titles: new Set(),
    callings: new Set(),
    ...(entry && { entry }),
    ...(entry?.pronouns && { gender: entry.pronouns }),
  };
}

/** Adds the mention to the cluster, with what it says of the actor. */
export function addMention(cluster: Cluster, mention: NameMention): void {
  cluster.mentions.push(mention);
  for (const title of mention.titles) cluster.titles.add(title);
  for (const calling of mention.callings) cluster.callings.add(calling);
  if (mention.gender && cluster.kind !== 'organisation') cluster.gender ??= mention.gender;
  if (mention.leans) cluster.leans ??= mention.leans;
  if (mention.kin && !mention.single) cluster.kin = true;
  if (mention.late) cluster.late = true;
  if (mention.located) cluster.place = true;
  if (mention.kind === 'country') cluster.country = true;
  if (isEvidence(mention)) cluster.evidence = true;
  cluster.kind = kindWith(cluster, mention);
  if (isFuller(mention, cluster)) cluster.name = mention.name;
}

/** Whether more than a capital letter makes an actor of the name. */
function isEvidence({ kind, single, honorific, titles, entry }: NameMention): boolean {
  if (kind === 'group' || (kind === 'organisation' && single)) return false;
  return honorific || titles.length > 0 || entry !== undefined || kind !== 'unknown';
}

function kindWith({ kind, entry, evidence, country }: Cluster, mention: NameMention): ActorKind {
  if (mention.kind === 'person' && !entry && !country) return 'person';
  return mention.kind === 'organisation' && kind === 'person' && !evidence ? 'organisation' : kind;
}

const isFuller = ({ words, metonym }: NameMention, { name, kind, entry }: Cluster): boolean =>
  kind === 'person' && !entry && !metonym && words.length > name.split(/[ -]/).length;

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
    roles: cluster.entry?.roles ?? [...cluster.titles].map((title) => ({ title })),
    ...(cluster.entry && { entry: cluster.entry }),
  };
}
