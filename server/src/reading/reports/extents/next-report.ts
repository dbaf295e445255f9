import { inClass } from '../../../lexicons/word-classes';
import type { Item, Items } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { predicateOf } from '../../../syntax/predicate';
import { isComma, joining } from '../../../syntax/words';
import type { Cue } from '../cues/cues';
import { withPhrases } from './joined-phrases';

type CueStarts = ReadonlyMap<number, Cue>;

/** Whether somebody else begins to speak at `i`: a subject, or a list of them, and then a cue. */
export function newSpeaker(items: Items, i: number, cueStarts: CueStarts): boolean {
  let stop = i;
  while (items[stop] && !cueStarts.has(stop) && nameLike(items[stop] as Item)) stop++;
  if (stop === i) return false;
  const cue = cueStarts.get(stop) ?? cueStarts.get(pastAside(items, i) ?? -1);
  return cue !== undefined && (cue.verb.modes.has('speech') || cue.verb.modes.has('writing'));
}

/** The predicate behind what is put in after the subject at `i`: “while Ana Ruiz (Green, Osk) ▮ said …”, “while Ana Ruiz, a captain, ▮ said …”. */
function pastAside(items: Items, i: number): number | undefined {
  const after = items[phraseEnd(items, i)];
  return after?.lower === '(' || isComma(after) ? predicateOf(items, i) : undefined;
}

/** A word that a subject, or a list of subjects, is made of. */
const nameLike = ({ pos, lower }: Item): boolean =>
  !/^(?:VERB|AUX|SCONJ|QUOTE)$/.test(pos) && lower !== 'what' && (pos !== 'PUNCT' || lower === '‐');

/** Whether a subject and its cue stand at `i`: “…, the agency said”. */
export function closingAttribution(items: Items, i: number, cueStarts: CueStarts): boolean {
  const cue = cueStarts.get(withPhrases(items, phraseEnd(items, i), joining));
  if (!cue?.verb.frames.has('that') || !cue.verb.modes.has('speech')) return false;
  if (cue.form === 'ing' || cue.voice === 'passive') return false;
  return cue.form !== 'base' || /^[.,]$/.test(items[cue.to]?.lower ?? '.');
}

/** Whether the cue reports again, so that the words before it are over: not “and refused to go” inside what was said. */
export function reports(items: Items, { verb: { frames, modes, lemma }, form, to }: Cue): boolean {
  // “… and found the pier shut”, “… but feared a storm”: more of what was said.
  if (inClass(lemma, 'not-again')) return false;
  // “… and criticised the plan”, “… and called on sailors to wait”: told in the past, as the report is.
  const again = modes.has('speech') || (form === 'past' && modes.has('stance'));
  const carries = frames.has('quote') || frames.has('of') || lemma.includes(' ');
  return again && carries && (items[to]?.lower !== 'to' || /^(?:promise|vow|pledge)$/.test(lemma));
}
