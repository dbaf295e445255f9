import { inClass } from '../../../lexicons/word-classes';
import type { Item, Items } from '../../../syntax/item';
import { isPause, personal } from '../../../syntax/words';
import type { Cue } from './cues';

/**
 * Whether the past form is a participle that says what the noun before it is, in nobody's words: “a film called ‘Otter’”, “a woman
 * identified as”, “a video posted by a sailor”; not for “the crew called the plan a trap”, “what the crew called a ‘trap’”.
 */
export function describesNoun(items: Items, cue: Cue): boolean {
  const { form, group, to, verb } = cue;
  if (!/^(?:past|participle)$/.test(form) || to - group !== 1) return false;
  const before = items[isPause(items[group - 1]) ? group - 2 : group - 1];
  if (before?.pos !== 'NOUN') return false;
  const next = items[to];
  if (verb.modes.has('writing') && isBySomebody(items, to)) return true;
  if (next?.lower === 'as') return verb.lemma === 'identify';
  return inClass(verb.lemma, 'naming') && next?.pos === 'QUOTE' && !namedBySubject(items, group);
}

/** “posted by the crew”, “posted to the web on Monday by Ana Ruiz” */
function isBySomebody(items: Items, to: number): boolean {
  let by = to;
  while (/^(?:ADP|DET|NOUN|PROPN)$/.test(items[by]?.pos ?? '') && items[by]?.lower !== 'by') by++;
  return items[by]?.lower === 'by' && /^(?:DET|PROPN|PRON)$/.test(items[by + 1]?.pos ?? '');
}

/** “what the crew called ‘a trap’”, “a plan he dubbed ‘a trap’”: a subject between what is named and the verb. */
function namedBySubject(items: Items, group: number): boolean {
  for (let k = group - 1; k >= Math.max(0, group - 8); k--) {
    const { lower, pos } = items[k] as Item;
    if (/^(?:what|which|whom)$/.test(lower)) return true;
    // “alarms the crew dubbed ‘bells’”
    if (pos === 'DET' && /^(?:NOUN|PROPN)$/.test(items[k - 1]?.pos ?? '')) return true;
    if (pos === 'VERB' || pos === 'AUX') return false;
  }
  return personal.has(items[group - 1]?.lower ?? '');
}
