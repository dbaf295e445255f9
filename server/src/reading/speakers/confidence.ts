import type { Span } from '../../text/span';
import type { Draft } from '../reports/statements';

/**
 * A statement's confidence, 0 to 1, from the weight of its evidence: near the share of such statements that two readers
 * would also have marked, with the same source, in news that the reading was measured on (see server/EVALUATION.md).
 * Only forms that were right in 95 of 100 cases stay at 0.8 or above.
 */
export function calibrated(weight: number, draft: Pick<Draft, 'kind' | 'complement' | 'content' | 'cue'>): number {
  const held = looseEnd(draft) ? Math.min(weight, 0.89) : weight;
  const confidence = held >= 0.9 ? held : Math.max(0, 0.55 + (held - 0.5) * 0.6);
  return Math.round(confidence * 100) / 100;
}

/** Forms whose speaker is plain while readers differ on where the words end: paraphrase, words half quoted, scraps. */
const looseEnd = ({ kind, complement, content, cue }: Parameters<typeof calibrated>[1]): boolean =>
  kind === 'indirect' ||
  (kind === 'mixed' && complement === 'quotation' && content.length === 1) ||
  (kind === 'direct' && isScrap(content, cue));

/** A few quoted words behind their verb, which readers often take for part of a longer statement. */
const isScrap = ([first]: readonly Span[], [verb]: readonly Span[]): boolean =>
  first !== undefined && verb !== undefined && verb[0] < first[0] && first[1] - first[0] < 25;
