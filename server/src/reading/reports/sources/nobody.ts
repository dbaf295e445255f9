import { inClass } from '../../../lexicons/word-classes';
import type { Items } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';
import type { Cue } from '../cues/cues';
import type { Source } from '../found';

/** Whether what the cue reports is the statement of nobody in particular, though its source is read. */
export const isOfNobody = (items: Items, cue: Cue, source: Source): boolean =>
  pointsBack(items, cue, source) ||
  isPlain(items, cue, source) ||
  isNobody(items, source) ||
  isAnybody(items, cue, source);

/** “This suggests …”, “The move signals …”: the reporter's own conclusion, on nobody's word. */
function pointsBack(items: Items, { verb }: Cue, { head }: Source): boolean {
  if (!inClass(verb.lemma, 'concluding') && !verb.lemma.startsWith('raise ')) return false;
  const noun = items[Math.min(phraseEnd(items, head.from), head.to) - 1]?.lower ?? '';
  return inClass(noun, 'pointing-back') || inClass(noun, 'happening');
}

/** “It was clear that …”: the reporter finds so. */
const isPlain = (items: Items, { verb }: Cue, { head: { from, to } }: Source): boolean =>
  inClass(verb.lemma, 'being-plain') && to - from === 1 && items[from]?.lower === 'it';

/** What nobody said is nobody's statement: “nobody”, “nothing in the letters”, “no captain”; nor is what “you” may say. */
const isNobody = (items: Items, { head: { from, to } }: Source): boolean =>
  (inClass(items[from]?.lower, 'negative-pronoun') && (to - from === 1 || items[from + 1]?.pos === 'ADP')) ||
  (items[from]?.lower === 'no' && /^(?:NOUN|ADJ|PRON)$/.test(items[from + 1]?.pos ?? '')) ||
  items[from]?.lower === 'you';

/** “a man who wants your house”: what anybody like that would think is nobody's thought. */
const isAnybody = (items: Items, { verb }: Cue, { head, spans }: Source): boolean =>
  spans.length > 1 &&
  inClass(verb.lemma, 'wishing') &&
  inClass(items[head.to - 1]?.lower, 'anybody') &&
  inClass(items[head.from]?.lower, 'non-specific');
