import { inClass } from '../../../lexicons/word-classes';
import { finite } from '../../../syntax/clauses';
import type { Items } from '../../../syntax/item';
import { phraseEndingAt } from '../../../syntax/left-phrase';
import { participial } from '../../../syntax/verb-group';
import { isPause } from '../../../syntax/words';
import type { Cue } from '../cues/cues';
import type { Context } from '../found';
import type { ContentKind, Ending } from './content';

/** What decides where the words reported by the cue end. */
export function ending({ items, cueStarts, lexicons }: Context, cue: Cue, kind: ContentKind): Ending {
  const participle = participial(items, cue);
  const before = items[cue.group - 1];
  // “what he calls a cartel” names a thing; it ends as one does.
  const named = kind === 'wh' && !cue.verb.frames.has('wh');
  return {
    kind: named ? 'object' : kind,
    cueStarts,
    lexicons,
    form: cue.form,
    measures: /^(?:show|find)$/.test(cue.verb.lemma),
    participle,
    describes:
      (participle && /^(?:NOUN|PROPN|PRON|DET)$/.test(before?.pos ?? '')) ||
      /^(?:who|which|that)$/.test(before?.lower ?? ''),
    subordinate: inSubordinate(items, cue, participle, lexicons),
  };
}

/** “Asked about the plan, …”, “when asked about it”: nobody says who asked. */
export const wasAsked = (items: Items, { verb, form, group }: Cue): boolean =>
  /^ask/.test(verb.lemma) && form === 'past' && (group === 0 || inClass(items[group - 1]?.lower, 'asked-opener'));

/** Whether the main clause is still to come: “When X said …, Y left”, “Saying …, Y left”. */
function inSubordinate(items: Items, cue: Cue, participle: boolean, lexicons: Context['lexicons']): boolean {
  if (wasAsked(items, cue)) return true;
  if (participle || (cue.group === 0 && cue.form === 'past'))
    return cue.group <= 4 && !items.slice(0, cue.group).some((_, k) => finite(items, k));
  // “Answering X, who had said …, Y left”
  if (opensWithParticiple(items, lexicons) && /^(?:who|which)$/.test(items[cue.group - 1]?.lower ?? ''))
    return !items.slice(0, cue.group).some((_, k) => finite(items, k));
  if (opensSubordinate(items, cue)) return true;
  const phrase = phraseEndingAt(items, cue.group - 1, lexicons);
  const before = phrase && items[phrase.stretch.from - 1]?.lower;
  if (before === undefined) return false;
  const opens = (phrase?.stretch.from ?? 9) <= 2;
  return inClass(before, 'fronted-link') || (opens && inClass(before, 'fronted-only-link'));
}

/** Whether the cue stands in the clause or phrase that opens the sentence: “While crews in Osk say …”, “Like others opposing …”. */
function opensSubordinate(items: Items, cue: Cue): boolean {
  let start = 0;
  while (inClass(items[start]?.lower, 'before-opener')) start++;
  const opener = items[start];
  const clause = inClass(opener?.lower, 'fronted-link') || inClass(opener?.lower, 'fronted-only-link');
  const described =
    opener?.pos === 'ADP' &&
    (participial(items, cue) || /^(?:who|which|that)$/.test(items[cue.group - 1]?.lower ?? ''));
  return (
    (clause || described) && !items.slice(start + 1, cue.group).some((item) => isPause(item) || item.pos === 'QUOTE')
  );
}

/** The tagger may take the participle that opens a sentence for a name. */
const opensWithParticiple = (items: Items, lexicons: Context['lexicons']): boolean =>
  /ing$/.test(items[0]?.lower ?? '') &&
  (items[0]?.pos === 'VERB' || lexicons.reportingVerbs.at(items, 0)?.entry.form === 'ing');
