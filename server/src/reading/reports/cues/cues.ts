import type { VerbForm } from '../../../lexicons/inflect';
import type { Lexicons } from '../../../lexicons/lexicons';
import type { ReportingVerb } from '../../../lexicons/reporting-verbs';
import { inClass } from '../../../lexicons/word-classes';
import type { Item } from '../../../syntax/item';
import { days, isComma, isPause, personal } from '../../../syntax/words';
import type { Unit } from '../../units';
import { be, have, verbal } from './verbal';

/** A reporting verb as it stands in its unit, with the auxiliaries and adverbs of its group. Ends are exclusive. */
export interface Cue {
  /** First item of the verb group: auxiliary, “to”, upper verb. */
  readonly group: number;
  /** First and last word of what is marked as the cue. */
  readonly from: number;
  readonly to: number;
  readonly form: VerbForm;
  readonly verb: ReportingVerb;
  readonly voice: 'active' | 'passive';
  /** The verb is an infinitive under another verb (“declined to say”), which is in the group. */
  readonly under: boolean;
  /** May not have been said: “could say”, “if … says”. */
  readonly unreal: boolean;
  readonly negated: boolean;
  /** It is what somebody refused to do: “declined to say”. */
  readonly refused: boolean;
  /** The verb is in no lexicon; only a quotation beside it makes it a cue. */
  readonly generic: boolean;
}

/** What a court heard is told as its account; what others hear is not. */
const hear: ReportingVerb = { lemma: 'hear', frames: new Set(['that', 'bare', 'wh']), modes: new Set(['speech']) };
const generic: ReportingVerb = { lemma: '', frames: new Set(['quote']), modes: new Set(['speech']) };

/** The cues of a unit, left to right. Words inside quotations are not looked at. */
export function findCues({ items, reports }: Unit, lexicons: Lexicons): Cue[] {
  const cues: Cue[] = [];
  let next = 0;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    while ((reports[next] ?? items.length) < i) next++;
    const begins = reports[next] === i;
    // “she elaborated”: the tagger may take the verb for an adjective.
    const verb = item.pos === 'VERB' || (item.pos === 'ADJ' && personal.has(items[i - 1]?.lower ?? ''));
    // “so-called”: half of a word with a hyphen reports nothing.
    if (!(begins || verb) || item.pos === 'PUNCT' || items[i - 1]?.lower === '‐') continue;
    const match = begins ? reportAt(items, i, lexicons) : undefined;
    const known = match && verbal(items, i, match.length, match.entry.form);
    const heard = !known && isHeardByCourt(items, i);
    if (!known && !heard && !(verb && besideQuotation(items, i))) continue;
    const length = known ? match.length : 1;
    const { verb: reporting, form } = known
      ? match.entry
      : { verb: heard ? hear : { ...generic, lemma: item.lemma }, form: heard ? 'past' : formOf(item.lower) };
    const cue = group(items, i, length, reporting, form, !known && !heard);
    const last = cues.at(-1);
    // “wants to say”, “began to explain”: the lower verb reports, the upper one only leads to it.
    // “agreed to share”, “vowed to fight”: the upper verb reports, and what follows is its content.
    const led = last !== undefined && cue.group < last.to && cue.under;
    if (led && last.verb.frames.has('to') && !leads(last, cue)) continue;
    if (led) cues.pop();
    cues.push(last && cue.group < last.to && !cue.under ? { ...cue, group: Math.max(cue.group, last.to) } : cue);
    i += length - 1;
  }
  return cues;
}

/** “Osk Crown Court heard”, “a jury has also heard” */
function isHeardByCourt(items: readonly Item[], i: number): boolean {
  if (!/^hear(?:d|s)$/.test((items[i] as Item).lower)) return false;
  let before = i - 1;
  while (/^(?:AUX|ADV)$/.test(items[before]?.pos ?? '')) before--;
  // “The tribunal, sitting in Osk, heard …”
  const aside = isComma(items[before]) ? items.findLastIndex((item, k) => k < before && isComma(item)) : -1;
  if (aside > 0 && before - aside < 12) before = aside - 1;
  return inClass(items[before]?.lower, 'hearing-body');
}

/** “declined to say”, “wanted to tell”: the lower verb is the one that reports. */
const leads = (upper: Cue, lower: Cue): boolean =>
  inClass(upper.verb.lemma, 'leading-up') &&
  // “declined to comment”: that is what is reported.
  !inClass(lower.verb.lemma, 'declined') &&
  (lower.verb.frames.has('that') || lower.verb.frames.has('quote'));

/** The report that begins at `i`. “Argued for years that” is “argued”, not “argued for”; telling the truth reports nothing. */
function reportAt(items: readonly Item[], i: number, lexicons: Lexicons): ReturnType<Lexicons['reportingVerbs']['at']> {
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
  if (match.entry.verb.lemma.startsWith('be ') && items[i - 1]?.lower === 'to' && opensSentence(items, i - 1))
    return undefined;
  const noun = /^(?:the|a|an)$/.test(next?.lower ?? '') ? items[i + match.length + 1] : undefined;
  return match.entry.verb.lemma === 'tell' && inClass(noun?.lower, 'told-not-reported') ? undefined : match;
}

/** Whether nothing but a pause or a conjunction stands before the word. */
const opensSentence = (items: readonly Item[], i: number): boolean =>
  items.slice(0, i).every((item) => isPause(item) || item.pos === 'CCONJ');

const formOf = (lower: string): VerbForm =>
  /ing$/.test(lower) ? 'ing' : /s$/.test(lower) ? 's' : /ed$/.test(lower) ? 'past' : 'base';

/** Whether a quotation stands where the reported words of the verb would: `V, “…”`, `V: “…”`, `“…,” X V`, `“…,” V X`. */
function besideQuotation(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  const after = items[i + 2];
  const opener = items[0] as Item;
  const leads = (isComma(next) || next?.lower === ':') && after?.pos === 'QUOTE' && after.end - after.start > 20;
  const follows = i > 0 && i <= 7 && opener.pos === 'QUOTE' && opener.end - opener.start >= 16;
  if (!(leads || follows) || be.has((items[i] as Item).lower)) return false;
  if (leads) return true;
  const names = items.slice(1, i).every(({ pos }) => /^(?:PROPN|PRON|NOUN|DET|ADV|ADJ)$/.test(pos));
  return (
    names &&
    (i === 1
      ? next?.pos === 'PROPN' || next?.pos === 'PRON' || next?.pos === 'DET'
      : next === undefined || /^[.,]$/.test(next.lower))
  );
}

function group(
  items: readonly Item[],
  at: number,
  length: number,
  verb: ReportingVerb,
  form: VerbForm,
  isGeneric: boolean,
): Cue {
  let from = at;
  let under = false;
  let unreal = false;
  let negated = false;
  let refused = false;
  let passive = false;
  for (;;) {
    const before = items[from - 1];
    if (!before) break;
    const { lower, pos } = before;
    // “The Osk Today says”: the day is a part of a name.
    if (before.form === 'Today' && items[from - 2]?.pos === 'PROPN') break;
    const inserted = insertedAt(items, from);
    if (lower === 'not' || lower === "n't" || lower === 'never') {
      // “not only says”, “has not just said”
      negated = !/^(?:only|just|merely|simply)$/.test(items[from]?.lower ?? '');
      from--;
    } else if (lower === 'longer' && items[from - 2]?.lower === 'no') {
      negated = true;
      from -= 2;
    } else if (be.has(lower) && (pos === 'AUX' || pos === 'VERB' || (lower === "'s" && form === 'ing'))) {
      if (from === at || adverbsOnly(items, from, at)) {
        // “he's said it failed” is the perfect.
        const perfect =
          lower === "'s" &&
          (items[from - 2]?.lower === 'who' || (personal.has(items[from - 2]?.lower ?? '') && verb.frames.has('bare')));
        if (
          (form === 'past' || form === 'participle') &&
          !(perfect && !/^(?:to|as|by|of)$/.test(items[at + length]?.lower ?? ''))
        )
          passive = true;
      }
      from--;
    } else if (pos === 'AUX' || have.has(lower)) {
      if (inClass(lower, 'unreal-modal')) unreal = true;
      from--;
    } else if (
      (pos === 'ADV' &&
        items[from - 2]?.pos !== 'DET' &&
        (!inClass(lower, 'linking-adverb') || /^(?:PROPN|NOUN|PRON|AUX)$/.test(items[from - 2]?.pos ?? ''))) ||
      inClass(lower, 'group-adverb')
    ) {
      if (
        items[from - 2] &&
        isComma(items[from - 2]) &&
        from === at &&
        pos === 'ADV' &&
        /ly$/.test(lower) &&
        !items[from - 3]
      )
        break;
      from--;
    } else if (lower === 'since' && items[from - 2]?.pos === 'AUX') from--;
    else if (
      isComma(before) &&
      isComma(items[from - 3]) &&
      items[from - 2]?.pos === 'ADV' &&
      items[from - 4]?.pos === 'AUX'
    )
      from -= 3;
    else if (inserted > 0) from -= inserted;
    else if (days.has(lower) && lower !== 'today' && pos === 'PROPN' && items[from - 2]?.pos === 'PROPN') from--;
    else if (
      days.has(lower) &&
      /^(?:this|last|late|early)$/.test(items[from - 2]?.lower ?? '') &&
      items[from - 3]?.pos === 'AUX'
    )
      from -= 2;
    else if (lower === 'to' && (form === 'base' || under)) {
      const upper = items[from - 2];
      const ready = inClass(upper?.lower, 'ready');
      if (!upper || !(ready || /^(?:VERB|AUX)$/.test(upper.pos)) || upper.lower === 'is') {
        unreal = true;
        break;
      }
      under = true;
      from -= 2;
      if (inClass(upper.lemma, 'failing')) negated = true;
      refused ||= inClass(upper.lemma, 'refusing');
    } else break;
  }
  // Adverbs before a subordinate clause's subject are not the verb's.
  while (from < at && items[from]?.pos === 'ADV' && isPause(items[from + 1])) from++;
  const marked = from < at && items[from]?.pos === 'ADV' && !negated && !refused ? from + 1 : from;
  return {
    group: from,
    from: Math.min(marked, at),
    to: at + length,
    form,
    verb,
    voice: passive ? 'passive' : 'active',
    under,
    unreal: unreal || hypothetical(items, from),
    negated: negated || negatedInFront(items, from, form),
    refused,
    generic: isGeneric,
  };
}

/** “Nor did Berg say …”, “never has the mayor said …”: the negation stands before the subject, with the auxiliary. */
function negatedInFront(items: readonly Item[], from: number, form: VerbForm): boolean {
  if (form !== 'base' && form !== 'past' && form !== 'participle') return false;
  for (let k = from - 2; k >= Math.max(1, from - 6); k--) {
    const { pos, lower } = items[k] as Item;
    if (pos === 'AUX' || have.has(lower)) return inClass(items[k - 1]?.lower, 'negation-in-front');
    if (pos === 'PUNCT' || pos === 'VERB' || pos === 'SCONJ') return false;
  }
  return false;
}

/** How many items before `from` are words put into a verb group, with their commas: “have, in fact, praised”, “in particular feared”. */
function insertedAt(items: readonly Item[], from: number): number {
  const closed = isComma(items[from - 1]);
  const last = closed ? from - 2 : from - 1;
  if (items[last - 1]?.lower !== 'in' || !inClass(items[last]?.lower, 'inserted-noun')) return 0;
  if (closed !== isComma(items[last - 2]) || (closed && items[last - 3]?.pos !== 'AUX')) return 0;
  return closed ? 4 : 2;
}

const adverbsOnly = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).every(({ pos }) => pos === 'ADV' || pos === 'PART' || pos === 'AUX');

/** “If the minister says so”, “whether he said it”: nobody has said it yet. */
function hypothetical(items: readonly Item[], from: number): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 5); k--) {
    const { lower, pos } = items[k] as Item;
    if (lower === 'if' || lower === 'unless') return true;
    if (pos === 'PUNCT' || pos === 'VERB') return false;
  }
  return false;
}

/** Whether what the cue reports was not said: “did not say”, “declined to say”. */
export const isWithheld = ({ negated, refused }: Pick<Cue, 'negated' | 'refused'>): boolean => negated || refused;

/** Whether the verb is one of thinking and never of saying: “believe”. */
export const onlyThought = ({ verb: { modes } }: Cue): boolean => modes.has('thought') && !modes.has('speech');

/** Whether the cue is a participle without an auxiliary: “, adding that …”. */
export const participial = (items: readonly Item[], cue: Cue): boolean =>
  (cue.form === 'ing' || (cue.under && /ing$/.test(items[cue.group]?.lower ?? ''))) &&
  !items.slice(cue.group, cue.to - 1).some(({ lower }) => be.has(lower));
