import { inClass } from '../../lexicons/word-classes';
import type { Item } from '../../syntax/item';
import type { Found } from './found';

/** What words of others are no more than passed on with; below it the inner report is left to the outer one. */
const plainFrom = 0.65;

/**
 * “The Post reported that a guard had said so”: whether the outer report only passes on what the inner one says, so that both
 * are statements. What a person says that others said stays that person's: “Ruiz said Holm had agreed”.
 */
export function isRelayed(inner: Found, outer: Found, items: readonly Item[]): boolean {
  const { source, cue, confidence } = inner;
  if (isQuoted(inner) && !isQuoted(outer) && inner.weights.includes('quoted-behind-colon')) return true;
  if (!source || confidence < plainFrom || !cue.verb.modes.has('speech')) return false;
  return items[source.head.from]?.pos !== 'PRON' && inClass(outer.cue.verb.lemma, 'passing-on');
}

const isQuoted = ({ complement, source }: Found): boolean => complement === 'quotation' && source !== undefined;
