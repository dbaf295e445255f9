import { finite } from '../../../syntax/clauses';
import type { Items, Stretch } from '../../../syntax/item';
import { phraseEndingAt } from '../../../syntax/left-phrase';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { days, isAnswer, isComma, isPause, personal, relative } from '../../../syntax/words';
import { type CueContext, endOf, type Source } from '../found';
import { sourceEnd } from './right-phrase';

/** The subject behind the verb, where the words that the cue reports allow that order. */
export function invertedSubject(context: CueContext): Source | undefined {
  const source = phraseBehind(context);
  return source && allowsInversion(context, source) ? source : undefined;
}

/** The noun phrase after the verb in “…,” said X. */
function phraseBehind({ items, lexicons, cue }: CueContext): Source | undefined {
  const left = items[cue.group - 1];
  const after = items[cue.to];
  if (!after || isAnswer(after) || cue.form === 'ing' || cue.under || cue.to - cue.group > 3) return undefined;
  // “Ana Ruiz, 49, told the Post”: whom “told” needs is the one spoken to.
  if (cue.verb.lemma === 'tell') return undefined;
  const opens = left === undefined || left.pos === 'QUOTE' || isPause(left) || /^[?!]$/.test(left.lower);
  if (!opens || (left === undefined && cue.form !== 'past' && cue.form !== 's')) return undefined;
  const quoted =
    (left?.pos === 'QUOTE' && (left.pauses || left.end - left.start < 12)) || items[cue.group - 2]?.pos === 'QUOTE';
  if (!quoted) {
    // Without a quotation only a plain verb of saying is inverted: “The plan failed, said X.”
    const { frames, modes } = cue.verb;
    if (!frames.has('bare') || !frames.has('quote') || !modes.has('speech') || modes.has('stance')) return undefined;
    const stop = sourceEnd(items, cue.to, lexicons);
    const inset = isComma(left) && isComma(items[stop]) && stop + 1 < items.length && finite(items, stop + 1);
    const closes = inset || stop >= items.length || items[stop]?.lower === '.';
    const before = isPause(left) ? phraseEndingAt(items, cue.group - 1, lexicons) : undefined;
    // “The suspect, who police allege shot two men, admitted the killing.”: the verb is the suspect's.
    if (before && (!closes || describes(items, before))) return undefined;
  }
  const owned = /^(?:his|her|its|their)$/.test(after.lower);
  if (after.pos === 'PRON' && !(quoted && (personal.has(after.lower) || owned))) return undefined;
  if (!/^(?:DET|PROPN|NOUN|ADJ|NUM|PRON)$/.test(after.pos) || after.lower === 'that' || days.has(after.lower))
    return undefined;
  const end = sourceEnd(items, cue.to, lexicons);
  if (end === cue.to) return undefined;
  // “…, said the plan had failed”: a clause follows, so the phrase is its subject and no source.
  if (items[end] && finite(items, end)) return undefined;
  return { spans: [{ from: cue.to, to: end }], head: { from: cue.to, to: phraseEnd(items, cue.to) } };
}

/** Whether the phrase opens the unit, and a clause about it ends at the comma before the verb. */
const describes = (items: Items, { stretch, core }: { readonly stretch: Stretch; readonly core: Stretch }): boolean =>
  stretch.from === 0 && isComma(items[core.to]) && relative.has(items[core.to + 1]?.lower ?? '');

function allowsInversion({ items, cue, complement }: CueContext, inverted: Source): boolean {
  const left = items[cue.group - 1];
  if (left && personal.has(left.lower)) return false;
  if (complement === undefined || complement.kind === 'object') return true;
  if (left === undefined && complement.kind === 'quote') return complement.from >= endOf(inverted);
  const quoted = left?.pos === 'QUOTE' || items[cue.group - 2]?.pos === 'QUOTE';
  const behind = endOf(inverted);
  // “…,” said the captain, “…”
  const goesOn = complement.kind === 'quote' && complement.from === behind + 1;
  return quoted && (complement.from < inverted.head.to || goesOn);
}
