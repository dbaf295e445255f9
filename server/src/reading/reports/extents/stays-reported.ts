import type { Items } from '../../../syntax/item';
import { predicateOf } from '../../../syntax/predicate';
import { verbGroupAt } from '../../../syntax/verb-group';
import { personal } from '../../../syntax/words';
import { onlyThought } from '../cues/cues';
import type { Ending } from './content';

/**
 * Whether the clause at `i`, behind “and” or “but”, is told in the tense of what was said, and so goes on with it: “Ruiz said
 * the pier was shut, but for years the crew had been warned”, “she says she hopes to win, but she knows …”, “he says there is
 * a long road ahead, but he believes …”.
 */
export function staysReported(items: Items, from: number, i: number, ending: Ending): boolean {
  if (ending.kind !== 'that' && ending.kind !== 'clause') return false;
  const predicate = predicateOf(items, i);
  if (predicate === undefined || predicate > i + 10) return false;
  if (ending.form === 'past') return isShifted(items, predicate);
  const speaker = items[items[from]?.lower === 'that' ? from + 1 : from]?.lower ?? '';
  if (ending.form !== 's' || !personal.has(items[i]?.lower ?? '')) return false;
  if (verbGroupAt(items, predicate).form !== 's') return false;
  const thought = ending.cueStarts.get(predicate);
  return items[i]?.lower === speaker || (thought !== undefined && onlyThought(thought));
}

/** “had left”, “would leave”: what somebody who spoke in the past said of a time before or after. */
const isShifted = (items: Items, predicate: number): boolean =>
  /^(?:had|would)$/.test(items[predicate]?.lower ?? '') &&
  /^(?:VERB|AUX|ADV|PART)$/.test(items[predicate + 1]?.pos ?? '');
