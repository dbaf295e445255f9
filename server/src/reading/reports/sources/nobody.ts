import type { Items } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';
import type { Cue } from '../cues/cues';
import type { Source } from '../found';

/** Whether what the cue reports is the statement of nobody in particular, though its source is read. */
export const isOfNobody = (items: Items, cue: Cue, source: Source): boolean =>
  pointsBack(items, cue, source) || isNobody(items, source) || isAnybody(items, cue, source);

/** “This suggests …”, “The move signals …”: the reporter's own conclusion, on nobody's word. */
function pointsBack(items: Items, { verb }: Cue, { head }: Source): boolean {
  const concludes =
    /^(?:suggest|show|indicate|reveal|demonstrate|illustrate|highlight|underscore|underline|signal|hint at|demand|raise .*)$/;
  if (!concludes.test(verb.lemma)) return false;
  const noun = items[Math.min(phraseEnd(items, head.from), head.to) - 1]?.lower ?? '';
  const bare = head.to - head.from === 1 && /^(?:this|that|these|those|it|which)$/.test(noun);
  return bare || happenings.test(noun);
}

/** What happens or is so; unlike a letter or a poll, it says nothing. */
const happenings =
  /^(?:moves?|steps?|stances?|shifts?|decisions?|developments?|situations?|positions?|demands?|refusals?|approach(?:es)?|trends?|presence|absence|silence|attitudes?|behaviou?r|events?|crisis|conflicts?|intransigence|ambitions?|involvement|roles?)$/;

/** What nobody said is nobody's statement: “nobody”, “nothing in the letters”. */
const isNobody = (items: Items, { head: { from, to } }: Source): boolean =>
  /^(?:nobody|none|neither|nothing)$/.test(items[from]?.lower ?? '') &&
  (to - from === 1 || items[from + 1]?.pos === 'ADP');

/** “a man who wants your house”: what anybody like that would think is nobody's thought. */
const isAnybody = (items: Items, { verb }: Cue, { head, spans }: Source): boolean =>
  spans.length > 1 &&
  /^(?:want|need|hope|fear|expect|wish|think|believe|feel|seek|prefer|like)$/.test(verb.lemma) &&
  /^(?:man|woman|person|somebody|someone|anybody|anyone)$/.test(items[head.to - 1]?.lower ?? '') &&
  /^(?:an?|anybody|anyone|somebody|someone)$/.test(items[head.from]?.lower ?? '');
