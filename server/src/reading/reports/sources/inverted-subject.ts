import { subjectBehind } from '../../../syntax/subject-behind';
import { type CueContext, endOf, type Source, sourceOf } from '../found';

/** The subject behind the verb, where the words that the cue reports allow that order. */
export function invertedSubject(context: CueContext): Source | undefined {
  const phrase = subjectBehind(context, context.cue);
  const source = phrase && sourceOf(phrase);
  return source && allowsInversion(context, source) ? source : undefined;
}

function allowsInversion({ items, cue, complement }: CueContext, inverted: Source): boolean {
  const left = items[cue.group - 1];
  if (complement === undefined || complement.kind === 'object') return true;
  if (left === undefined) return complement.from >= endOf(inverted);
  const quoted = left?.pos === 'QUOTE' || items[cue.group - 2]?.pos === 'QUOTE';
  const behind = endOf(inverted);
  // “…,” said the captain, “…”
  const goesOn = complement.from === behind + 1;
  return quoted && (complement.from < inverted.head.to || goesOn);
}
