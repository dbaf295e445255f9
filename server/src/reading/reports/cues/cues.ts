import type { Lexicons } from '../../../lexicons/lexicons';
import type { ReportingVerb } from '../../../lexicons/reporting-verbs';
import { inClass } from '../../../lexicons/word-classes';
import { adjunctEnd } from '../../../syntax/adjuncts';
import type { Item, Items } from '../../../syntax/item';
import { type VerbGroup, verbGroup, verbGroupAt } from '../../../syntax/verb-group';
import { days, isComma } from '../../../syntax/words';
import type { Weight } from '../../confidence';
import type { Unit } from '../../units';
import { verbal } from './verbal';

/** A reporting verb as it stands in its unit: what is marked as the cue is the group without an adverb in front. */
export interface Cue extends VerbGroup {
  readonly verb: ReportingVerb;
  /** The verb is in no lexicon; only a quotation beside it makes it a cue. */
  readonly generic: boolean;
}

/** What a court heard is told as its account; what others hear is not. */
const hear: ReportingVerb = { lemma: 'hear', frames: new Set(['that', 'bare', 'wh']), modes: new Set(['speech']) };
const generic: ReportingVerb = { lemma: '', frames: new Set(['quote']), modes: new Set(['speech']) };

/** The cues of a unit, left to right. Words inside quotations are not looked at. */
export function findCues({ items, reports }: Unit, lexicons: Lexicons): Cue[] {
  const cues: Cue[] = [];
  const begins = new Set(reports);
  for (let i = 0; i < items.length; i++) {
    const cue = (begins.has(i) && knownAt(items, i, lexicons)) || courtHears(items, i) || besideQuotation(items, i);
    if (!cue) continue;
    add(cues, cue);
    i = Math.max(i, cue.to - 1);
  }
  return cues;
}

/** The cue whose word of report begins at `i`, where it is a verb; not the half of “so-called”. */
function knownAt(items: Items, i: number, lexicons: Lexicons): Cue | undefined {
  const match = reportAt(items, i, lexicons);
  // “told the truth”
  const plain = match?.entry.verb.lemma === 'tell' && inClass(items[i + 2]?.lower, 'told-not-reported');
  if (!match || plain || items[i - 1]?.lower === '‐' || !verbal(items, i, match.length, match.entry.form))
    return undefined;
  const { verb, form } = match.entry;
  const group = verbGroup(items, { from: i, to: i + match.length, form, takesClause: verb.frames.has('bare') });
  return { ...group, verb, generic: false };
}

/** The report that begins at `i`; “argued for years that” is “argued”, and “pointed out yesterday” needs its particle. */
function reportAt(items: Items, i: number, { reportingVerbs }: Lexicons): ReturnType<typeof reportingVerbs.at> {
  const spaced = spacedAt(items, i, reportingVerbs);
  if (spaced) return spaced;
  const match = reportingVerbs.at(items, i);
  const timed = match && days.has(items[i + match.length]?.lower ?? '');
  return (timed ? reportingVerbs.at(items.slice(i, i + 1), 0) : undefined) ?? match;
}

/** The phrase that begins at `i` with a word of when or how inside: “called Friday for”, “spoke warmly of”, “expressed deep concern about”. */
function spacedAt(items: Items, i: number, table: Lexicons['reportingVerbs']): ReturnType<typeof table.at> {
  const inside = items[i + 1]?.pos;
  const end = inside === 'ADJ' ? i + 2 : adjunctEnd(items, i + 1);
  if (inside === 'ADP' && !days.has(items[end - 1]?.lower ?? '')) return undefined;
  const match = table.at([items[i] as Item, ...items.slice(end, end + 4)], 0);
  const closes = match && /^(?:ADP|SCONJ)$/.test(items[end + match.length - 2]?.pos ?? '');
  return closes ? { ...match, length: match.length + end - i - 1 } : undefined;
}

/** “Osk Crown Court heard”, “a jury has also heard” */
function courtHears(items: Items, i: number): Cue | undefined {
  if (!/^hear[ds]$/.test((items[i] as Item).lower)) return undefined;
  const group = verbGroupAt(items, i);
  return inClass(items[group.group - 1]?.lower, 'hearing-body') ? { ...group, verb: hear, generic: false } : undefined;
}

/** The cue of a verb that no lexicon has, where a quotation stands as if it were reported: `V: “…”`, `V, “…”`, `“…,” X V`, `“…,” V X`. */
function besideQuotation(items: Items, i: number): Cue | undefined {
  const { pos, lower, lemma } = items[i] as Item;
  if (pos !== 'VERB') return undefined;
  const after = items[i + 2];
  const introduced = items[i + 1]?.lower === ':' || (isComma(items[i + 1]) && !/ing$/.test(lower));
  const leads = introduced && after?.pos === 'QUOTE' && after.end - after.start > 20;
  const names = items.slice(1, i).every((item) => /^(?:PROPN|PRON|NOUN|DET|ADV|ADJ)$/.test(item.pos));
  if (!leads && !(items[0]?.pos === 'QUOTE' && names)) return undefined;
  return { ...verbGroupAt(items, i), verb: { ...generic, lemma }, generic: true };
}

/** Adds the cue, in the place of one that only leads to it, and not where it is what the one before it reports. */
function add(cues: Cue[], cue: Cue): void {
  const last = cues.at(-1);
  if (last && cue.group < last.to) {
    // “agreed to share”, “vowed to fight”: the upper verb reports, and what follows is its content.
    if (last.verb.frames.has('to') && !leads(last, cue)) return;
    cues.pop();
  }
  cues.push(cue);
}

/** “declined to say”, “wanted to tell”: the lower verb is the one that reports; not in “declined to comment”. */
const leads = (upper: Cue, lower: Cue): boolean =>
  inClass(upper.verb.lemma, 'leading-up') && !inClass(lower.verb.lemma, 'declined') && lower.verb.frames.has('quote');

/** Whether what the cue reports was not said: “did not say”, “declined to say”. */
export const isWithheld = ({ negated, refused }: Pick<Cue, 'negated' | 'refused'>): boolean => negated || refused;

/** What the verb group takes from a report: “could say”, “would like to say”, “did not say”. */
export function certainty(cue: Cue): Weight[] {
  const withheld = isWithheld(cue);
  return [
    ...(cue.unreal ? (['may-not-be-said'] as const) : []),
    ...(cue.under && !withheld ? (['under-another-verb'] as const) : []),
    ...(withheld ? (['was-not-said'] as const) : []),
    ...(cue.form === 'base' && !cue.under ? (['base-form'] as const) : []),
  ];
}

/** Whether the verb is one of thinking and never of saying: “believe”. */
export const onlyThought = ({ verb: { modes } }: Cue): boolean => modes.has('thought') && !modes.has('speech');
