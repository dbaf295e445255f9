import { clauseAt, finite } from './clauses';
import type { Ending } from './content';
import type { Cue } from './cues';
import { newSpeaker, reports } from './next-report';
import type { Item } from './units';
import type { Items } from './words';

/** Whether reported words from `from` on end at the word at `k` because it is an “and” or “but” behind which the reporter speaks. */
export function endsAtConjunction(items: Items, k: number, from: number, ending: Ending): boolean {
  const item = items[k] as Item;
  if (item.pos !== 'CCONJ' || item.lower === 'or') return false;
  const { cueStarts, kind } = ending;
  const noun = kind === 'object' || kind === 'to';
  if (item.lower === 'but' && withholds(items, k + 1, cueStarts)) return true;
  if (item.lower === 'but' && /^(?:he|she|they)$/.test(items[k + 1]?.lower ?? '') && clauseAt(items, k + 1))
    return true;
  const cue = cueStarts.get(k + 1) ?? (items[k + 1]?.pos === 'ADV' ? cueStarts.get(k + 2) : undefined);
  if (
    cue &&
    cue.form !== 'ing' &&
    cue.form !== 'base' &&
    reports(items, cue) &&
    !(k - from < 2 && items[k - 1]?.pos === 'PROPN')
  )
    return true;
  if (cue?.form === 'ing' && ending.participle) return true;
  if (noun && items[k + 1]?.pos === 'VERB' && finite(items, k + 1) && kind === 'object') return true;
  return (noun || items[k - 1]?.pos === 'QUOTE') && newSpeaker(items, k + 1, cueStarts, ending.participle);
}

/** “… but did not say when”, “… but declined to go”: what somebody did not do is no part of what they said. */
function withholds(items: Items, i: number, cueStarts: ReadonlyMap<number, Cue>): boolean {
  return /^(?:declined|refused|declines|refuses)$/.test(items[i]?.lower ?? '') || cueStarts.get(i)?.negated === true;
}
