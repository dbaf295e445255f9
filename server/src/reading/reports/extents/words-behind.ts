import { inClass } from '../../../lexicons/word-classes';
import { finite } from '../../../syntax/clauses';
import { holdsQuotation, type Item, type Items, type Stretch } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { participial } from '../../../syntax/verb-group';
import { isPause, range } from '../../../syntax/words';
import { type Cue, certainty, onlyThought } from '../cues/cues';
import { type CueContext, complementOf, type FindBySubject, type Report, type SubjectContext } from '../found';
import { isOver } from './clause-before';
import type { ContentKind } from './content';
import { contentEnd, contentFrom } from './content-end';
import { ending, wasAsked } from './ending';
import { reportsObject } from './objects';

/** The report of words of this kind to the right of their cue. */
export const behind =
  (kind: ContentKind): FindBySubject =>
  (context) => {
    const { items, cue, source, right } = context;
    if (right?.kind !== kind) return undefined;
    if (!source && isNobodys(kind, cue) && !wasAsked(items, cue)) return undefined;
    const content = contentFrom(context, right.from, kind);
    const isThing = kind === 'object';
    if (isThing && !speaksOf(context, content)) return undefined;
    const { cueTo } = right;
    // “plans to”, “wants to”: what is meant, and need not have been said.
    const weight = kind === 'to' && inClass(cue.verb.lemma, 'intending') ? 'intention' : right.weight;
    const weights = [weight, ...certainty(cue), ...(source ? [] : (['no-source'] as const))];
    return { cue, source, content: [content], cueTo, weights, complement: complementOf(kind) };
  };

/** “to criticise the plan”, “urging sailors to wait”, “assuming that it sails”: without a source, nobody need have said so. */
const isNobodys = (kind: ContentKind, cue: Cue): boolean => /^(?:object|colon|to)$/.test(kind) || onlyThought(cue);

/** Whether the thing is one that the source speaks of. */
const speaksOf = (context: SubjectContext, thing: Stretch): boolean =>
  reportsObject(context, context.cue, context.source, thing) && !describesSupporter(context);

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
  const quoted = holdsQuotation(context.items, content);
  return { content: more ? [content, more] : [content], complement: quoted ? 'quotation' : 'clause' };
}

/** What goes on after a parenthetical attribution: “…, X said, adding nothing” has none, “…, X said, and left” has. */
function rest(context: CueContext, after: number, content: Stretch): Stretch | undefined {
  const { items, cue } = context;
  let i = after;
  while (isPause(items[i]) || /^[;:]$/.test(items[i]?.lower ?? '')) i++;
  const first = items[i];
  if (i === after || !first || first.names || isOver(items, i)) return undefined;
  if (first.pos === 'QUOTE') return { from: i, to: contentEnd(items, i, ending(context, cue, 'quote')) };
  const quoted = holdsQuotation(items, content);
  if (quoted && !(first.pos === 'CCONJ' && items.slice(i + 1, i + 5).some(({ pos }) => pos === 'QUOTE')))
    return items[i + 1]?.pos === 'QUOTE' ? { from: i, to: i + 2 } : undefined;
  if ((!leadsOn(items, content) && reportsNext(context, i)) || (!quoted && addsWord(items, i))) return undefined;
  return { from: i, to: contentEnd(items, i, ending(context, cue, 'clause')) };
}

/** “Though it failed, Ruiz said, closing it is wrong”, “Closing it, Ruiz said, feels wrong”: the words before wait for their clause. */
const leadsOn = (items: Items, { from, to }: Stretch): boolean =>
  inClass(items[from]?.lower, 'fronted-link') || !range(from, to).some((k) => finite(items, k));

/** Whether the reporter goes on at `i` with what else was said or done: “…, adding …”, “…, and said”, “…, and experts say …”. */
function reportsNext({ items, cueStarts }: CueContext, i: number): boolean {
  const first = items[i] as Item;
  if (cueStarts.has(i) || first.pos === 'VERB') return true;
  if (first.pos !== 'CCONJ') return false;
  return cueStarts.get(phraseEnd(items, i + 1))?.verb.frames.has('that') === true;
}

/** Whether a word of the reporter's stands at `i`: “…, X said, a step that …”. */
const addsWord = (items: Items, i: number): boolean =>
  inClass(items[i]?.lower, 'reporters-addition') ||
  (/^an?$/.test(items[i]?.lower ?? '') && /^(?:that|which)$/.test(items[phraseEnd(items, i)]?.lower ?? ''));
