import { inClass } from '../../lexicons/word-classes';
import { moment } from '../../syntax/adjuncts';
import { clauseStop } from '../../syntax/clauses';
import { holdsQuotation, type Stretch } from '../../syntax/item';
import { phraseEndingAt } from '../../syntax/left-phrase';
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
    'The captain was wanted by the court for theft.',
  ],
  find(context) {
    const { items, lexicons, cue } = context;
    const phrase = phraseEndingAt(items, cue.group - 1, lexicons);
    // “after being told by the mayor that …”: who hears the words is no part of them, and need not be named.
    const addressed = isAddressed(cue);
    if (!reportsPassively(cue) || (!phrase && !addressed) || isDoneTo(context)) return undefined;
    const agent = agentOf(context);
    if (!agent && !inClass(cue.verb.lemma, 'passive-report')) return undefined;
    const from = agent?.spans[0]?.to ?? cue.to;
    const content: Stretch[] = phrase && !addressed ? [phrase.stretch] : [];
    if (!/^[.,;:]$/.test(items[from]?.lower ?? '.')) content.push(contentFrom(context, from, 'object'));
    // “is expected to sail”, “was criticised for it”: on nobody's word, unless it is quoted; an accusation is somebody's.
    const accuses = lexicons.acts.of(cue.verb.lemma, 'phrase').act === 'accuses' && cue.verb.lemma !== 'charge';
    if (!agent && !accuses && !content.some((part) => holdsQuotation(items, part))) return undefined;
    const weight = agent ? 'passive-by-somebody' : 'passive';
    return { cue, source: agent, content, cueTo: cue.to, weights: [weight], complement: 'phrase' };
  },
});

/** “was attacked by the crew”, “was not seen by the crew”: what is done to somebody, unless “as” or “for” says more. */
function isDoneTo({ items, cue: { verb, to } }: CueContext): boolean {
  if (verb.lemma === 'want') return true;
  if (!inClass(verb.lemma, 'needs-more-than-object') && !inClass(verb.lemma, 'perceiving')) return false;
  const end = clauseStop(items, to);
  return !items.slice(to, end).some(({ lower, pos }) => pos === 'QUOTE' || inClass(lower, 'telling-of-object'));
}

/** Whether the verb reports in the passive: not “was supposed to”, “was written by”, “was offered to”. */
const reportsPassively = ({ verb: { lemma, frames, modes } }: Cue): boolean =>
  lemma !== 'suppose' && !modes.has('writing') && [...frames].some((frame) => !/^(?:to|noun|quote)$/.test(frame));

/** Whom one asks, tells, urges or warns hears the words, and is no part of them. */
export const isAddressed = ({ verb }: Cue): boolean =>
  inClass(verb.lemma, 'questioning') || inClass(verb.lemma, 'addressing');

/** Who says it: “by the mayor”, behind the verb. */
export function agentOf({ items, lexicons, cue, complement }: CueContext): Source | undefined {
  const far = isAddressed(cue) ? (complement?.from ?? cue.to + 1) : cue.to + 12;
  const by = placeOf(items, 'by', cue.to, far);
  // “is expected by Friday”
  const agent = moment(items, by + 1) ? undefined : agentAt(items, by, lexicons);
  return agent && sourceOf(agent);
}
