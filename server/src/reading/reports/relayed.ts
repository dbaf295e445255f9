import { inClass } from '../../lexicons/word-classes';
import type { Found } from './found';

/** What words of others are no more than passed on with; below it the inner report is left to the outer one. */
const plainFrom = 0.65;

/**
 * “The Post reported that a guard had said so”: whether the outer report only passes on what the inner one says, so that both
 * are statements. What a person says that others said stays that person's: “Ruiz said Holm had agreed”.
 */
export function isRelayed(inner: Found, outer: Found): boolean {
  const { source, cue, confidence } = inner;
  if (inner.weights.includes('quoted-behind-colon')) return true;
  if (!source || confidence < plainFrom || !cue.verb.modes.has('speech')) return false;
  return inClass(outer.cue.verb.lemma, 'passing-on');
}
