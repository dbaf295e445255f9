import { inClass } from '../../../lexicons/word-classes';
import type { Item, Stretch } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { participial } from '../../../syntax/verb-group';
import { isPause } from '../../../syntax/words';
import { certainty } from '../certainty';
import { type CueContext, complementOf, type FindBySubject, type Report, type SubjectContext } from '../found';
import type { ContentKind } from './content';
import { contentEnd, contentFrom } from './content-end';
import { ending, wasAsked } from './ending';
import { reportsObject } from './objects';

/** The report of words of this kind to the right of their cue. */
export const behind =
  (kind: ContentKind): FindBySubject =>
  (context) => {
    const { items, cue, source, right } = context;
    if (right?.kind !== kind || (cue.generic && kind !== 'quote')) return undefined;
    if (!source && (kind === 'object' || kind === 'colon') && !wasAsked(items, cue)) return undefined;
    const content = contentFrom(context, right.from, kind);
    if (content.to <= content.from) return undefined;
    if (kind === 'object' && !reportsObject(context, cue, source, content)) return undefined;
    if (kind === 'object' && describesSupporter(context)) return undefined;
    const { cueTo } = right;
    // “plans to”, “wants to”: what is meant, and need not have been said.
    const weight = kind === 'to' && inClass(cue.verb.lemma, 'intending') ? 'intention' : right.weight;
    const weights = [weight, ...certainty(cue), ...(source ? [] : (['no-source'] as const))];
    return { cue, source, content: [content], cueTo, weights, complement: complementOf(kind) };
  };

/** “a club supporting the mayor”: the participle says which club. */
const describesSupporter = ({ items, lexicons, cue, source }: SubjectContext): boolean =>
  participial(items, cue) &&
  source?.spans.at(-1)?.to === cue.group &&
  lexicons.acts.of(cue.verb.lemma, 'phrase').act === 'supports';

/** The words before an attribution, and those after it when the sentence goes on. */
export function bothSides(
  context: CueContext,
  content: Stretch,
  after: number,
): Pick<Report, 'content' | 'complement'> {
  const more = rest(context, after, content);
  const quoted = context.items.slice(content.from, content.to).some(({ pos }) => pos === 'QUOTE');
  return { content: more ? [content, more] : [content], complement: quoted ? 'quotation' : 'clause' };
}

/** What goes on after a parenthetical attribution: “…, X said, adding nothing” has none, “…, X said, and left” has. */
function rest(context: CueContext, after: number, content: Stretch): Stretch | undefined {
  const { items, cue, cueStarts } = context;
  let i = after;
  while (i < items.length && (isPause(items[i]) || /^[;:]$/.test((items[i] as Item).lower))) i++;
  const first = items[i];
  if (i === after || !first || first.names || /^[.?!]$/.test(first.lower)) return undefined;
  if (first.pos === 'QUOTE') return { from: i, to: contentEnd(items, i, ending(context, cue, 'quote')) };
  const quoted = items.slice(content.from, content.to).some(({ pos }) => pos === 'QUOTE');
  const partly = quoted && items[i + 1]?.pos === 'QUOTE';
  if (quoted && !(first.pos === 'CCONJ' && items.slice(i + 1, i + 5).some(({ pos }) => pos === 'QUOTE')))
    return partly ? { from: i, to: i + 2 } : undefined;
  if (
    cueStarts.has(i) ||
    (first.pos === 'VERB' && /ing$/.test(first.lower)) ||
    (first.pos === 'CCONJ' && cueStarts.has(items[i + 1]?.pos === 'ADV' ? i + 2 : i + 1)) ||
    // “…, records show, and experts say it is worth less”
    (first.pos === 'CCONJ' && cueStarts.get(phraseEnd(items, i + 1))?.verb.frames.has('that'))
  )
    return undefined;
  if (!quoted && inClass(first.lower, 'reporters-addition')) return undefined;
  // “…, X said, a step that …”: the reporter's word on it.
  if (!quoted && /^an?$/.test(first.lower) && /^(?:that|which)$/.test(items[phraseEnd(items, i)]?.lower ?? ''))
    return undefined;
  return { from: i, to: contentEnd(items, i, ending(context, cue, 'clause')) };
}
