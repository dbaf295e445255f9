/**
 * A statement's confidence, 0 to 1, from the weight of its evidence: near the share of such statements that two readers
 * would also have marked, with the same source, in news that the reading was measured on (see server/EVALUATION.md).
 * Only forms that were right in 95 of 100 cases stay at 0.8 or above.
 */
export function calibrated(weight: number): number {
  const confidence = weight >= 0.9 ? weight : Math.max(0, 0.55 + (weight - 0.5) * 0.6);
  return Math.round(confidence * 100) / 100;
}
