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
  /** Brought in as a relative of somebody else with the same surname, most likely. */
  kin?: true;
  /** Said to be dead. */
  late?: true;
  gender?: 'he' | 'she' | 'they' | 'it';
  /** How most people of that first name are spoken of: a hint, where nothing else tells. */
  leans?: 'he' | 'she';
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
    roles: cluster.entry?.roles ?? [...cluster.titles].map((title) => ({ title })),
    ...(cluster.entry && { entry: cluster.entry }),
  };
}
