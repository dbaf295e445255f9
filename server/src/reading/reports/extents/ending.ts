import { inClass } from '../../../lexicons/word-classes';
import { finite } from '../../../syntax/clauses';
import type { Items } from '../../../syntax/item';
import { phraseEndingAt } from '../../../syntax/left-phrase';
import { participial } from '../../../syntax/verb-group';
import { isPause, range } from '../../../syntax/words';
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
export const wasAsked = (items: Items, { verb, group }: Cue): boolean =>
  /^ask/.test(verb.lemma) && (group === 0 || inClass(items[group - 1]?.lower, 'asked-opener'));

/** Whether the main clause is still to come: “When X said …, Y left”, “Saying …, Y left”. */
function inSubordinate(items: Items, cue: Cue, participle: boolean, lexicons: Context['lexicons']): boolean {
  if (wasAsked(items, cue)) return true;
  if (participle) return !range(0, cue.group).some((k) => finite(items, k));
  const start = items.findIndex(({ lower }) => !inClass(lower, 'before-opener'));
  const opener = items[start];
  const described = /^(?:who|which|that)$/.test(items[cue.group - 1]?.lower ?? '');
  // “While crews in Osk say …”, “Like others who oppose …”
  if (!inClass(opener?.lower, 'fronted-link') && !(described && opener?.pos === 'ADP')) return false;
  const subject = phraseEndingAt(items, cue.group - 1, lexicons)?.stretch.from ?? cue.group;
  return !items.slice(start + 1, subject).some(isPause);
}
