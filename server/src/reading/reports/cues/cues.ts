import type { VerbForm } from '../../../lexicons/inflect';
import type { Lexicons } from '../../../lexicons/lexicons';
import type { ReportingVerb } from '../../../lexicons/reporting-verbs';
import { inClass } from '../../../lexicons/word-classes';
import { adjunctEnd } from '../../../syntax/adjuncts';
import type { Item, Items } from '../../../syntax/item';
import { type VerbGroup, verbGroup } from '../../../syntax/verb-group';
import { days, isComma, personal } from '../../../syntax/words';
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
    const cue = cueAt(items, i, begins.has(i), lexicons);
    if (!cue) continue;
    const last = cues.at(-1);
    if (last && onlyLeadsTo(items, last, cue)) cues.pop();
    add(cues, cue);
    i = Math.max(i, cue.to - 1);
  }
  return cues;
}

/** “took to Twitter on Monday to accuse”: the phrase says where, and the infinitive what. */
const onlyLeadsTo = (items: Items, { to, verb }: Cue, next: Cue): boolean =>
  verb.lemma.includes(' ') &&
  !verb.frames.has('to') &&
  !verb.frames.has('object') &&
  next.form === 'base' &&
  items[next.from - 1]?.lower === 'to' &&
  next.from - to < 4 &&
  items.slice(to, next.from - 1).every(({ pos, lower }) => pos === 'ADV' || lower === 'on' || days.has(lower));

/** The cue whose verb is at `i`, where a word of report `begins` or a verb stands beside a quotation. */
function cueAt(items: Items, i: number, begins: boolean, lexicons: Lexicons): Cue | undefined {
  const item = items[i] as Item;
  // “she elaborated”: the tagger may take the verb for an adjective.
  const verb = item.pos === 'VERB' || (item.pos === 'ADJ' && personal.has(items[i - 1]?.lower ?? ''));
  // “so-called”: half of a word with a hyphen reports nothing.
  if (!(begins || verb) || items[i - 1]?.lower === '‐') return undefined;
  const match = begins ? (spacedAt(items, i, lexicons) ?? reportAt(items, i, lexicons)) : undefined;
  if (match && verbal(items, i, match.length, match.entry.form)) {
    const { verb: reporting, form } = match.entry;
    const takesClause = reporting.frames.has('bare');
    const group = verbGroup(items, { from: i, to: i + match.length, form, takesClause });
    return { ...group, verb: reporting, generic: false };
  }
  if (isHeardByCourt(items, i)) {
    const group = verbGroup(items, { from: i, to: i + 1, form: 'past', takesClause: true });
    return { ...group, verb: hear, generic: false };
  }
  if (!verb || !besideQuotation(items, i)) return undefined;
  const group = verbGroup(items, { from: i, to: i + 1, form: formOf(item.lower), takesClause: false });
  return { ...group, verb: { ...generic, lemma: item.lemma }, generic: true };
}

/** Adds the cue, in the place of one that only leads to it, and not where it is what the one before it reports. */
function add(cues: Cue[], cue: Cue): void {
  const last = cues.at(-1);
  const meets = last !== undefined && cue.group < last.to;
  if (meets) {
    // “wants to say”, “began to explain”: the lower verb reports, the upper one only leads to it.
    // “agreed to share”, “vowed to fight”: the upper verb reports, and what follows is its content.
    if (last.verb.frames.has('to') && !leads(last, cue)) return;
    cues.pop();
  }
  cues.push(cue);
}

/** “Osk Crown Court heard”, “a jury has also heard” */
function isHeardByCourt(items: Items, i: number): boolean {
  if (!/^hear(?:d|s)$/.test((items[i] as Item).lower)) return false;
  let before = i - 1;
  while (/^(?:AUX|ADV)$/.test(items[before]?.pos ?? '')) before--;
  // “The tribunal, sitting in Osk, heard …”
  const aside = isComma(items[before]) ? items.findLastIndex((item, k) => k < before && isComma(item)) : -1;
  if (aside > 0) before = aside - 1;
  return inClass(items[before]?.lower, 'hearing-body');
}

/** “declined to say”, “wanted to tell”: the lower verb is the one that reports. */
const leads = (upper: Cue, lower: Cue): boolean =>
  inClass(upper.verb.lemma, 'leading-up') &&
  // “declined to comment”: that is what is reported.
  !inClass(lower.verb.lemma, 'declined') &&
  (lower.verb.frames.has('that') || lower.verb.frames.has('quote'));

/** The report that begins at `i`. “Argued for years that” is “argued”, not “argued for”; telling the truth reports nothing. */
function reportAt(items: Items, i: number, lexicons: Lexicons): ReturnType<Lexicons['reportingVerbs']['at']> {
  const match = lexicons.reportingVerbs.at(items, i);
  if (!match) return undefined;
  const next = items[i + match.length];
  if (
    match.length > 1 &&
    next &&
    (days.has(next.lower) || (next.pos === 'NUM' && days.has(items[i + match.length + 1]?.lower ?? '')))
  )
    // “pointed out yesterday”: the verb is none without its particle.
    return lexicons.reportingVerbs.at(items.slice(i, i + 1), 0) ?? match;
  // “To be sure, the ferry is late”
  if (match.entry.verb.lemma.startsWith('be ') && items[i - 1]?.lower === 'to') return undefined;
  const noun = /^(?:the|a|an)$/.test(next?.lower ?? '') ? items[i + match.length + 1] : undefined;
  return match.entry.verb.lemma === 'tell' && inClass(noun?.lower, 'told-not-reported') ? undefined : match;
}

/** The phrase that begins at `i` with a word of when or how inside: “called Friday for”, “spoke warmly of”, “expressed deep concern about”. */
function spacedAt(items: Items, i: number, lexicons: Lexicons): ReturnType<typeof reportAt> {
  const table = lexicons.reportingVerbs;
  const inside = items[i + 1];
  const tight = table.at(items, i)?.length ?? 1;
  if (!inside || !/^(?:ADV|ADJ|ADP|PROPN|NOUN)$/.test(inside.pos)) return undefined;
  // “called on Friday for” is no “called on”.
  if (tight > 1 && !days.has(items[i + tight]?.lower ?? '')) return undefined;
  const end = inside.pos === 'ADJ' ? i + 2 : adjunctEnd(items, i + 1);
  if (end === i + 1 || (inside.pos === 'ADP' && !days.has(items[end - 1]?.lower ?? ''))) return undefined;
  const match = table.at([items[i] as Item, ...items.slice(end, end + 4)], 0);
  const last = match && items[end + match.length - 2];
  if (!match || !/^(?:ADP|SCONJ)$/.test(last?.pos ?? '') || match.length < (inside.pos === 'ADJ' ? 3 : 2))
    return undefined;
  // “was asked on Friday about the plan” is read as “was asked”.
  return match.entry.verb.lemma.startsWith('ask ') ? undefined : { ...match, length: match.length + end - i - 1 };
}

const formOf = (lower: string): VerbForm =>
  /ing$/.test(lower) ? 'ing' : /s$/.test(lower) ? 's' : /ed$/.test(lower) ? 'past' : 'base';

/** Whether a quotation stands where the reported words of the verb would: `V, “…”`, `V: “…”`, `“…,” X V`, `“…,” V X`. */
function besideQuotation(items: Items, i: number): boolean {
  const next = items[i + 1];
  const after = items[i + 2];
  const opener = items[0] as Item;
  const leads = (isComma(next) || next?.lower === ':') && after?.pos === 'QUOTE' && after.end - after.start > 20;
  const follows = i > 0 && i <= 7 && opener.pos === 'QUOTE' && opener.end - opener.start >= 16;
  if (!(leads || follows)) return false;
  if (leads) return true;
  const names = items.slice(1, i).every(({ pos }) => /^(?:PROPN|PRON|NOUN|DET|ADV|ADJ)$/.test(pos));
  return (
    names && (i === 1 ? /^(?:PROPN|PRON|DET)$/.test(next?.pos ?? '') : next === undefined || /^[.,]$/.test(next.lower))
  );
}

/** Whether what the cue reports was not said: “did not say”, “declined to say”. */
export const isWithheld = ({ negated, refused }: Pick<Cue, 'negated' | 'refused'>): boolean => negated || refused;

/** Whether the verb is one of thinking and never of saying: “believe”. */
export const onlyThought = ({ verb: { modes } }: Cue): boolean => modes.has('thought') && !modes.has('speech');
