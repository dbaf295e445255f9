import { inClass } from '../../lexicons/word-classes';
import type { Items } from '../../syntax/item';
import { phraseEndingAt } from '../../syntax/left-phrase';
import { phraseEnd } from '../../syntax/noun-phrase';
import { agentAt } from '../../syntax/right-phrase';
import { participial } from '../../syntax/verb-group';
import { isComma } from '../../syntax/words';
import { weigh } from '../confidence';
import type { Construction } from '../construction';
import { type Cue, isWithheld, onlyThought } from './cues/cues';
import { describesNoun } from './cues/describes-noun';
import { endsClause } from './extents/clause-before';
import { complementAfter } from './extents/complements';
import { wasAsked } from './extents/ending';
import {
  type Context,
  type CueContext,
  edgeOf,
  type Found,
  type Report,
  type Source,
  type SubjectContext,
  sourceOf,
} from './found';
import { actives, inversions, passives } from './index';
import { reducedPassive } from './reduced-passive';
import { isOfNobody } from './sources/nobody';
import { relay, subject } from './sources/subjects';

/** The report that a cue makes, with its source and the reported words on either side; nothing when it makes none. */
export function readCue(context: Context, cue: Cue): Found | undefined {
  const { items, lexicons } = context;
  // “left without saying so”
  if (items[cue.group - 1]?.lower === 'without') return undefined;
  // “failed to notice that”, “did not know that”: the paper says that it was so.
  if (isWithheld(cue) && onlyThought(cue) && inClass(cue.verb.lemma, 'taking-for-true')) return undefined;
  const relayed = relay(context, cue);
  if (relayed === 'upper') return undefined;
  const inUnit: CueContext = { ...context, cue, complement: complementAfter(items, cue, lexicons) };
  if (cue.voice === 'passive') return namesOrFeels(cue) ? undefined : first(passives, inUnit);
  if (describesNoun(items, cue)) return first([reducedPassive], inUnit);
  if (narrates(inUnit) || isAllowed(context, cue)) return undefined;
  const found = first(inversions, inUnit);
  if (found) return found;
  const withSubject = subjectOf(inUnit, relayed);
  return withSubject && first(actives, withSubject);
}

/** “thought it was late”, “found out that it was”: of somebody's thoughts as a story tells them, and not of what they said. */
const narrates = ({ items, cue, complement }: CueContext): boolean =>
  cue.form === 'past' &&
  cue.to - cue.group <= 2 &&
  !isWithheld(cue) &&
  /^(?:that|clause)$/.test(complement?.kind ?? '') &&
  (inClass(cue.verb.lemma, 'narrated-thought') || (onlyThought(cue) && isWhoever(items, cue)));

/** “sailors who believed it would sink”: whoever did. */
const isWhoever = (items: Items, { group }: Cue): boolean =>
  items[group - 1]?.lower === 'who' && items[group - 2]?.pos === 'NOUN';

/** “gets to say who wins”: may do so, and has not. */
const isAllowed = ({ items }: Context, { group }: Cue): boolean => items[group]?.lemma === 'get';

/** The report of the first construction that finds one, signed. */
function first<In>(
  constructions: readonly Construction<(context: In) => Report | undefined>[],
  context: In,
): Found | undefined {
  for (const { name, find } of constructions) {
    const report = find(context);
    if (report) return sign(report, name);
  }
  return undefined;
}

export const sign = (report: Report, by: string): Found => ({ ...report, by, confidence: weigh(report.weights) });

/** “was voiced”, “will be felt by the crew”: what is so named or felt is nobody's words. */
const namesOrFeels = ({ verb: { frames, lemma } }: Cue): boolean =>
  (frames.has('noun') && frames.size === 1) || lemma === 'feel';

/** The cue with its subject; nothing where nobody's words are reported. */
function subjectOf(context: CueContext, relayed: Source | undefined): SubjectContext | undefined {
  const { items, lexicons, cue, complement } = context;
  const asked = wasAsked(items, cue) ? agentAt(items, cue.to, lexicons) : undefined;
  const source = relayed ?? (asked && sourceOf(asked)) ?? subject(context, cue);
  if ((source && isOfNobody(items, cue, source)) || isToldOf(context)) return undefined;
  if (complement?.kind === 'object' && cue.verb.modes.has('writing') && asSays(items, complement.from))
    return undefined;
  // A subject shared with an earlier verb says nothing about what stands before it.
  const own = source !== undefined && standsBefore(context, source);
  const edge = source && own ? beforeAs(items, edgeOf(source)) : cue.group;
  const left =
    source !== undefined &&
    complement?.kind !== 'quote' &&
    !participial(items, cue) &&
    !(complement?.kind === 'that' && items[edge - 1]?.stops) &&
    endsClause(items, edge);
  return { ...context, source, own, edge, right: left ? undefined : complement };
}

/** Whether the source is the cue's own subject, with at most an aside between the two: “Ana Ruiz, who was there, said”. */
function standsBefore({ items, lexicons, cue: { group } }: CueContext, { spans, head }: Source): boolean {
  if (spans.some(({ to }) => to >= group - 1)) return true;
  const aside = isComma(items[group - 1]) || items[group - 1]?.pauses === true;
  return aside && phraseEndingAt(items, group - 1, lexicons)?.core.from === head.from;
}

/** “emailed the crew saying …”: the participle reports, and the verb before it only leads to it. */
const asSays = (items: Items, object: number): boolean => inClass(items[phraseEnd(items, object)]?.lower, 'saying');

/** “mentioned charging them ‘every night’”, “denied saying so”: what is told of or denied, and no report of its own. */
function isToldOf({ items, lexicons, cue, cueStarts }: CueContext): boolean {
  const before = cueStarts.get(cue.group - 1);
  if (!before || !participial(items, cue)) return false;
  const denied = lexicons.acts.of(before.verb.lemma, 'phrase').act === 'denies';
  return denied || !inClass(items[cue.group]?.lower, 'saying');
}

/** “As X said”: the conjunction belongs to the attribution. */
const beforeAs = (items: Items, edge: number): number => (items[edge - 1]?.lower === 'as' ? edge - 1 : edge);
