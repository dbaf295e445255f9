import { inClass } from '../../lexicons/word-classes';
import { moment } from '../../syntax/adjuncts';
import { clauseStop } from '../../syntax/clauses';
import { holdsQuotation, type Stretch } from '../../syntax/item';
import { phraseEndingAt } from '../../syntax/left-phrase';
import { phraseEnd } from '../../syntax/noun-phrase';
import { agentAt } from '../../syntax/right-phrase';
import { placeOf } from '../../syntax/words';
import { defineConstruction } from '../construction';
import type { Cue } from './cues/cues';
import { contentFrom } from './extents/content-end';
import { type CueContext, type FindByCue, type Source, sourceOf } from './found';

export const passive = defineConstruction<FindByCue>({
  name: 'passive',
  what: 'The passive whose subject is spoken of, by somebody or in quoted words: “the plan was described by her as”.',
  reads: [
    '⟨The plan⟩ {was described} by [the mayor] ⟨as a mistake⟩.',
    '⟨The plan⟩ {was described} ⟨as “a mistake”⟩.',
    '⟨The captain⟩ {is accused} ⟨of lying⟩.',
  ],
  leaves: [
    'The ferry is expected to sail at noon.',
    'The captain was criticised for the delay.',
    'The ferry was called.',
    'The ferry was supposed to sail at noon.',
    'The letter was written by the mayor.',
    'The ferry was attacked by the crew.',
    'The captain was not seen by the crew.',
  ],
  find(context) {
    const { items, lexicons, cue } = context;
    if (!reportsPassively(cue)) return undefined;
    const phrase = phraseEndingAt(items, cue.group - 1, lexicons);
    const agent = agentOf(context);
    // “after being told by the mayor that …”: who hears the words is no part of them, and need not be named.
    const addressed = isAddressed(cue);
    if ((!phrase && !addressed) || (!agent && (addressed || !unagented(context)))) return undefined;
    const from = agent?.spans[0]?.to ?? cue.to;
    const tail = items[from];
    const content: Stretch[] = phrase && !addressed ? [phrase.stretch] : [];
    // “backed by papers ranging from …”: a participle says more of who backs it.
    const describes = agent !== undefined && tail?.pos === 'VERB' && /ing$/.test(tail.lower);
    if (tail && !describes && !/^[.,;:]$/.test(tail.lower)) content.push(contentFrom(context, from, 'object'));
    if (content.length === 0 || tellsNothing(context)) return undefined;
    // “is expected to sail”, “was criticised for it”: on nobody's word, unless it is quoted; an accusation is somebody's.
    const accuses = lexicons.acts.of(cue.verb.lemma, 'phrase').act === 'accuses' && cue.verb.lemma !== 'charge';
    if (!agent && !accuses && !content.some((part) => holdsQuotation(items, part))) return undefined;
    const weight = agent ? 'passive-by-somebody' : 'passive';
    return { cue, source: agent, content, cueTo: cue.to, weights: [weight], complement: 'phrase' };
  },
});

/** “was attacked by the crew”, “is credited to Holm”, “is wanted”: what is done to somebody, unless “as” or “for” says more. */
function tellsNothing({ items, cue: { verb, to } }: CueContext): boolean {
  if (verb.lemma === 'want' || (verb.lemma === 'credit' && items[to]?.lower === 'to')) return true;
  if (!inClass(verb.lemma, 'needs-more-than-object') && !inClass(verb.lemma, 'perceiving')) return false;
  const end = clauseStop(items, to);
  return !items.slice(to, end).some(({ lower, pos }) => pos === 'QUOTE' || inClass(lower, 'telling-of-object'));
}

/** Whether the verb reports in the passive: not “was supposed to”, “was written by”, “will be decided by”, “was offered to”. */
const reportsPassively = ({ verb: { lemma, frames, modes } }: Cue): boolean =>
  lemma !== 'suppose' && !modes.has('writing') && [...frames].some((frame) => !/^(?:to|noun|quote)$/.test(frame));

const isAsked = ({ verb }: Cue): boolean => inClass(verb.lemma, 'questioning');

/** Whom one asks, tells, urges or warns hears the words, and is no part of them. */
export const isAddressed = (cue: Cue): boolean => isAsked(cue) || inClass(cue.verb.lemma, 'addressing');

/** Who says it: “by the mayor”, behind the verb. */
export function agentOf({ items, lexicons, cue, complement }: CueContext): Source | undefined {
  const far = isAddressed(cue) ? (complement?.from ?? cue.to + 1) : cue.to + 12;
  const by = placeOf(items, 'by', cue.to, far);
  // “is expected by Friday”, “by the end of May”
  if (moment(items, by + 1) || inClass(items[phraseEnd(items, by + 1) - 1]?.lower, 'point-in-time')) return undefined;
  const agent = agentAt(items, by, lexicons);
  return agent && sourceOf(agent);
}

/** Whether the passive reports something though nobody is named who says it. */
export function unagented({ items, cue, complement }: CueContext): boolean {
  const { lemma } = cue.verb;
  if (!inClass(lemma, 'passive-report')) return false;
  const next = items[cue.to]?.lower ?? '';
  // Who is quoted as saying something speaks, and is not spoken of.
  if (lemma === 'quote' && next === 'as') return false;
  const charged = (lemma === 'charge' && next === 'with') || (inClass(lemma, 'blaming') && next === 'for');
  return isAsked(cue) || charged || inClass(next, 'passive-complement') || complement?.kind === 'quote';
}
