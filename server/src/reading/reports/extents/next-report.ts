import { inClass } from '../../../lexicons/word-classes';
import type { Item, Items } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { predicateOf } from '../../../syntax/predicate';
import { participial } from '../../../syntax/verb-group';
import { isComma } from '../../../syntax/words';
import type { Cue } from '../cues/cues';

type CueStarts = ReadonlyMap<number, Cue>;

/** Whether somebody else begins to speak at `i`: a subject, or a list of them, and then a cue. */
export function newSpeaker(items: Items, i: number, cueStarts: CueStarts, participle: boolean): boolean {
  const first = items[i];
  if (!first || first.lower === 'that' || !nameLike(items, i)) return false;
  let stop = i + 1;
  while (stop < i + 12 && items[stop] && !cueStarts.has(stop) && nameLike(items, stop)) stop++;
  const cue = cueStarts.get(stop) ?? cueStarts.get(pastAside(items, i) ?? -1);
  if (cue === undefined) return false;
  if (participial(items, cue)) return participle;
  return cue.verb.modes.has('speech') || cue.verb.modes.has('writing');
}

/** The predicate behind what is put in after the subject at `i`: “while Ana Ruiz (Green, Osk) ▮ said …”, “while Ana Ruiz, a captain, ▮ said …”. */
function pastAside(items: Items, i: number): number | undefined {
  const after = items[phraseEnd(items, i)];
  return after?.lower === '(' || isComma(after) ? predicateOf(items, i) : undefined;
}

/** Words that a subject, or a list of subjects, is made of. */
const nameLike = (items: Items, i: number): boolean => {
  const { pos, lower } = items[i] as Item;
  return (
    !/^(?:VERB|AUX|SCONJ|QUOTE)$/.test(pos) &&
    lower !== 'what' &&
    (pos !== 'PUNCT' || lower === '‐' || (lower === ',' && items[i + 1]?.pos === 'PROPN'))
  );
};

/** Whether a subject and its cue stand at `i` and close the sentence or pause: “…, the agency said.” */
export function closingAttribution(items: Items, i: number, cueStarts: CueStarts): boolean {
  let stop = phraseEnd(items, i);
  for (let next = stop; items[next]?.pos === 'ADP'; next = stop) {
    stop = phraseEnd(items, next + 1);
    if (stop === next + 1) break;
  }
  const cue = stop > i ? cueStarts.get(stop) : undefined;
  if (!cue || cue.verb.modes.has('stance') || !cue.verb.frames.has('that')) return false;
  const after = items[cue.to];
  return after === undefined || /^[.,]$/.test(after.lower) || (after.lower === 'that' && cue.form !== 'base');
}

/** Whether a cue that reports begins at `i`. */
export const opensReport = (items: Items, i: number, cueStarts: CueStarts): boolean => {
  const cue = cueStarts.get(i);
  return cue !== undefined && reports(items, cue);
};

/** Whether the cue reports again, so that the words before it are over: not “and refused to go” inside what was said. */
export function reports(items: Items, cue: Cue): boolean {
  const { frames, modes } = cue.verb;
  // “… and criticised the plan”, “… and accused him of it”: told in the past, as the report is.
  const past = cue.form === 'past';
  if (!modes.has('speech') && !modes.has('writing') && !(past && modes.has('stance'))) return false;
  // “… and found the pier shut”, “… but feared a storm”: more of what was said.
  if (inClass(cue.verb.lemma, 'not-again')) return false;
  const next = items[cue.to];
  const carries =
    frames.has('that') ||
    frames.has('quote') ||
    frames.has('name') ||
    (past && (frames.has('of') || frames.has('as') || calls(cue)));
  return next !== undefined && carries && (next.lower !== 'to' || /^(?:promise|vow|pledge)$/.test(cue.verb.lemma));
}

/** “… and called on sailors to wait” */
const calls = ({ verb: { lemma, frames } }: Cue): boolean => lemma.includes(' ') && frames.has('addressee');
