import type { Cluster } from '../../actors/cluster';
import type { ActorKind } from '../../actors/types';
import type { Span } from '../../text/span';

/** Where a pronoun stands in its clause: as its subject, as that of a clause that hangs on another (“when he left”), or elsewhere. */
export type PronounPlace = 'subject' | 'hanging-subject' | 'modifier';

/** How strongly the text is about somebody where they are met. */
export type Role = 'speaker' | 'subject' | 'other' | 'possessive' | 'credited';

/** Where a span stands. */
export interface Place {
  readonly span: Span;
  readonly line: number;
  readonly block: number;
  readonly quoted: boolean;
  /** Where the reported words begin that it stands in; -1 in the reporter's own. */
  readonly reported: number;
}

/** Where somebody was met in the text. */
export interface Trace extends Place {
  readonly cluster: Cluster;
  role: Role;
  /** Whether the text names them here for the first time: what comes next is mostly about its subject or speaker. */
  readonly first: boolean;
  /** 0 to 1: a pronoun is no surer than those it goes back to. */
  readonly sure: number;
}

/** How much speaks for somebody by the role. */
export const weight: Record<Role, number> = { speaker: 3.2, subject: 3, other: 1.6, possessive: 1.2, credited: 1.2 };
/** How much speaks for those named in the pronoun's own sentence. */
const nearness: Record<PronounPlace, number> = { subject: 0.4, 'hanging-subject': 1.6, modifier: 0.6 };

export const isHuman = (kind: ActorKind): boolean => kind === 'person' || kind === 'anonymous';

/** Whether a pronoun at the place can go back to the trace: to a person, and from quoted words only to quoted words nearby. */
export const canMean = ({ cluster, span, quoted, line }: Trace, place: Place): boolean =>
  isHuman(cluster.kind) &&
  !cluster.plural &&
  span[1] <= place.span[0] &&
  quoted === place.quoted &&
  !(quoted && line < place.line - 1);

/** How much speaks for it that a pronoun at the place goes back to the trace. */
export function scoreOf({ role, first, reported, line }: Trace, place: Place, as: PronounPlace): number {
  const back = place.line - line;
  // “Ruiz said Holm had left. She …”: who is named in what somebody said is less spoken of than who said it.
  const told = role !== 'speaker' && reported >= 0 && reported !== place.reported ? 1.2 : 0;
  const near = back > 0 ? 0 : nearness[as];
  const fresh = first && back > 0 && (role === 'subject' || role === 'speaker') ? 0.7 : 0;
  return weight[role] + near + fresh - back - told;
}

/** How sure a choice is that leads the next one by the margin. */
export const surenessOf = (margin: number): number =>
  margin >= 1.5 ? 0.93 : margin >= 0.8 ? 0.87 : margin >= 0.4 ? 0.76 : 0.62;

/** Whether “it” or “they” may go back to the trace: “it” to a body, “they” to a group, or to a body that has just spoken. */
export function speaksAs(word: 'it' | 'they', { cluster, role, line }: Trace, at: number): boolean {
  const { mentions, gender } = cluster;
  const kind = cluster.plural && cluster.kind === 'anonymous' ? 'group' : cluster.kind;
  // “Ana Ruiz, who uses they/them pronouns”
  if (word === 'they' && gender === 'they') return role === 'speaker' || role === 'subject';
  // “Marnline said …”: of a name alone nobody knows whether it is a firm's.
  if (word === 'it' && isBare(cluster)) return role === 'speaker' || (role === 'subject' && line === at);
  if (isHuman(kind) || (word === 'it') === (kind === 'group')) return false;
  if (role === 'speaker') return true;
  // A name of which nothing is known may be a thing's.
  if (mentions.length > 0 && mentions.every((mention) => mention.kind === 'unknown')) return false;
  return role === 'subject' && line >= at - 1 && (kind === 'group' || word === 'it');
}

/** Whether nothing makes a person of the name: one word, without title, first name or pronoun. */
const isBare = ({ kind, gender, mentions, entry }: Cluster): boolean =>
  kind === 'person' &&
  entry === undefined &&
  gender === undefined &&
  mentions.length > 0 &&
  mentions.every(
    ({ kind: met, single, honorific, titles }) => met === 'unknown' && single && !honorific && titles.length === 0,
  );
