import { inClass } from '../../../lexicons/word-classes';
import type { Items } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';
import type { Cue } from '../cues/cues';
import type { Source } from '../found';

/** Whether what the cue reports is the statement of nobody in particular, though its source is read: “nobody”, “nothing in the letters”, “you”. */
export const isOfNobody = (items: Items, cue: Cue, source: Source): boolean =>
  pointsBack(items, cue, source) ||
  isPlain(items, cue, source) ||
  isAnybody(items, cue, source) ||
  /^(?:nobody|none|nothing)$/.test(items[source.head.from]?.lower ?? '') ||
  items[source.head.from]?.lower === 'you';

/** “This suggests …”, “The move signals …”: the reporter's own conclusion, on nobody's word. */
function pointsBack(items: Items, { verb }: Cue, { head }: Source): boolean {
  if (!inClass(verb.lemma, 'concluding') && !verb.lemma.startsWith('raise ')) return false;
  const noun = items[Math.min(phraseEnd(items, head.from), head.to) - 1]?.lower ?? '';
  return inClass(noun, 'pointing-back') || inClass(noun, 'happening');
}

/** “It was clear that …”: the reporter finds so. */
const isPlain = (items: Items, { verb }: Cue, { head }: Source): boolean =>
  inClass(verb.lemma, 'being-plain') && items[head.from]?.lower === 'it';

/** “a man who wants your house”: what anybody like that would think is nobody's thought. */
const isAnybody = (items: Items, { verb }: Cue, { head, spans }: Source): boolean =>
  spans.length > 1 &&
  inClass(verb.lemma, 'wishing') &&
  inClass(items[head.to - 1]?.lower, 'anybody') &&
  inClass(items[head.from]?.lower, 'non-specific');
