import { inClass } from '../../lexicons/word-classes';
import type { Items } from '../../syntax/item';
import { phraseEndingAt } from '../../syntax/left-phrase';
import { agentAt } from '../../syntax/right-phrase';
import { participial } from '../../syntax/verb-group';
import { isPause } from '../../syntax/words';
import { weigh } from '../confidence';
import type { Construction } from '../construction';
import { type Cue, onlyThought } from './cues/cues';
import { endsClause } from './extents/clause-before';
import { complementAfter } from './extents/complements';
import { wasAsked } from './extents/ending';
import {
  type Context,
  type CueContext,
  edgeOf,
  endOf,
  type Found,
  type Report,
  type Source,
  type SubjectContext,
  sourceOf,
} from './found';
import { actives, inversions, passives } from './index';
import { isOfNobody } from './sources/nobody';
import { onlyQuotes, quotedBefore, subject } from './sources/subjects';

/** The report that a cue makes, with its source and the reported words on either side; nothing when it makes none. */
export function readCue(context: Context, cue: Cue): Found | undefined {
  const { items, lexicons } = context;
  // “left without saying so”
  if (items[cue.group - 1]?.lower === 'without') return undefined;
  if (onlyQuotes(context, cue) || describesNoun(items, cue)) return undefined;
  const inUnit: CueContext = { ...context, cue, complement: complementAfter(items, cue, lexicons) };
  if (cue.voice === 'passive') return first(passives, inUnit);
  if (narrates(inUnit)) return undefined;
  const found = first(inversions, inUnit);
  if (found) return found;
  const withSubject = subjectOf(inUnit);
  return withSubject && first(actives, withSubject);
}

/** “a film called ‘Otter’”, “a video posted by a sailor”: a participle that says what the noun before it is; not “what the crew called ‘a trap’”. */
function describesNoun(items: Items, { group, to, verb }: Cue): boolean {
  const noun = items[isPause(items[group - 1]) ? group - 2 : group - 1];
  if (to - group !== 1 || noun?.pos !== 'NOUN') return false;
  if (verb.modes.has('writing')) return items[to]?.lower === 'by';
  const named = inClass(verb.lemma, 'naming') && items[to]?.pos === 'QUOTE';
  return named && !items.slice(0, group).some(({ lower }) => lower === 'what');
}

/** “thought it was late”, “found out that it was”: of somebody's thoughts as a story tells them, or of whoever had them: “sailors who believed it”. */
const narrates = ({ items, cue, complement }: CueContext): boolean =>
  cue.form === 'past' &&
  cue.to - cue.group <= 2 &&
  /^(?:that|clause)$/.test(complement?.kind ?? '') &&
  (inClass(cue.verb.lemma, 'narrated-thought') || (onlyThought(cue) && items[cue.group - 1]?.lower === 'who'));

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

/** The cue with its subject; nothing where nobody's words are reported. */
function subjectOf(context: CueContext): SubjectContext | undefined {
  const { items, lexicons, cue, complement } = context;
  const asked = wasAsked(items, cue) ? agentAt(items, cue.to, lexicons) : undefined;
  const source = quotedBefore(context, cue) ?? (asked ? sourceOf(asked) : subject(context, cue));
  if ((source && isOfNobody(items, cue, source)) || isToldOf(context)) return undefined;
  // A subject shared with an earlier verb says nothing about what stands before it.
  const edge = source && standsBefore(context, source) ? beforeAs(items, edgeOf(source)) : cue.group;
  const left = source && complement?.kind !== 'quote' && !participial(items, cue) && endsClause(items, edge);
  return { ...context, source, edge, right: left ? undefined : complement };
}

/** Whether the source is the cue's own subject, with at most an aside between the two: “Ana Ruiz, who was there, said”. */
function standsBefore({ items, lexicons, cue: { group } }: CueContext, source: Source): boolean {
  if (endOf(source) >= group - 1) return true;
  return phraseEndingAt(items, group - 1, lexicons)?.core.from === source.head.from;
}

/** “mentioned charging them ‘every night’”: what is told of, and no report of its own. */
const isToldOf = ({ items, cue, cueStarts }: CueContext): boolean =>
  cueStarts.has(cue.group - 1) && participial(items, cue);

/** “As X said”: the conjunction belongs to the attribution. */
const beforeAs = (items: Items, edge: number): number => (items[edge - 1]?.lower === 'as' ? edge - 1 : edge);
