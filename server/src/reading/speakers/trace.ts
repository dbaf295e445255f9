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

/** Whether what comes next is mostly about whoever has the role. */
export const isSubject = (role: Role): boolean => role === 'subject' || role === 'speaker';

/** Whether a pronoun at the place can go back to the trace: to a person, and from quoted words only to quoted words nearby. */
export const canMean = ({ cluster, quoted, line }: Trace, place: Place): boolean =>
  isHuman(cluster.kind) && !cluster.plural && quoted === place.quoted && !(quoted && line < place.line - 1);

/** How much speaks for it that a pronoun at the place goes back to the trace. */
export function scoreOf({ role, first, reported, line }: Trace, place: Place, as: PronounPlace): number {
  const back = place.line - line;
  // “Ruiz said Holm had left. She …”: who is named in what somebody said is less spoken of than who said it.
  const told = reported >= 0 && reported !== place.reported ? 1.2 : 0;
  const near = back > 0 ? 0 : nearness[as];
  const fresh = first && back > 0 && isSubject(role) ? 0.7 : 0;
  return weight[role] + near + fresh - back - told;
}

/** How sure a choice is that leads the next one by the margin. */
export const surenessOf = (margin: number): number =>
  margin > 1.45 ? 0.95 : margin > 0.75 ? 0.87 : margin > 0.35 ? 0.76 : 0.62;

/** Whether “it” or “they” may go back to the trace: “it” to a body, “they” to a group or to who is said to use it. */
export function speaksAs(word: 'it' | 'they', { cluster, role }: Trace): boolean {
  const isGroup = cluster.plural || cluster.kind === 'group';
  if (word === 'they') return isSubject(role) && (isGroup || cluster.gender === 'they');
  return !isGroup && (isHuman(cluster.kind) ? role === 'speaker' && isBare(cluster) : isSubject(role));
}

/** Whether nothing makes a person of the name: “Marnline” may be a firm. */
const isBare = ({ mentions }: Cluster): boolean =>
  mentions.length > 0 && mentions.every(({ kind, single }) => kind === 'unknown' && single);
