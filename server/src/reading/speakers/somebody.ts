import type { Cluster } from '../../actors/cluster';
import type { NameMention } from '../../actors/name-mention';

/** A name that doesn't speak is an actor when more than its capital says so. */
export const isSomebody = ({ kind, mentions, entry }: Cluster): boolean =>
  entry !== undefined || (kind === 'person' && mentions.some(isFull) && mentions.some(isPersonal));

/** Whether it is surely an actor of its own: “Marks and Spencer” may be a firm, a surname without a full name nobody. */
export const isKnown = ({ kind, mentions, entry }: Cluster): boolean =>
  kind !== 'person' || entry !== undefined || mentions.some(({ single, honorific }) => !single || honorific);

const isFull = ({ single, article }: NameMention): boolean => !single && !article;

const isPersonal = ({ single, acts, honorific, name }: NameMention): boolean =>
  honorific || (acts && (single || /^[^\s-]+ \S+[^s\s]$/.test(name)));
