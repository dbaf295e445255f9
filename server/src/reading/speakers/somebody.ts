import type { Cluster } from '../../actors/cluster';
import type { NameMention } from '../../actors/name-mention';

/** A name that doesn't speak is an actor when more than its capital says so. */
export function isSomebody({ kind, mentions, entry }: Cluster): boolean {
  if (entry) return true;
  if (kind === 'person') {
    const full = mentions.some(({ single, article }) => !single && !article);
    return full && mentions.some(isPersonal);
  }
  if (kind === 'group') return false;
  return kind !== 'organisation' || mentions.some(({ single, kind: met }) => met === 'organisation' && !single);
}

/** Whether it is surely an actor of its own: “Marks and Spencer” may be a firm, a surname without a full name nobody. */
export const isKnown = ({ kind, mentions, entry }: Cluster): boolean =>
  kind !== 'person' || entry !== undefined || mentions.some(({ single, honorific }) => !single || honorific);

function isPersonal({ single, acts, honorific, kind, name, leans }: NameMention): boolean {
  if (kind === 'person') return single || acts || honorific;
  if (!acts) return honorific;
  return honorific || single || leans !== undefined || /^[^\s-]+ \S+[^s\s]$/.test(name);
}
