import type { Lexicons } from '../lexicons/lexicons';
import { clauseAt, finite } from './clauses';
import { type Cue, participial } from './cues';
import { phraseEnd } from './noun-phrase';
import type { Item } from './units';
import { days, type Items, isComma, isDash, isPause, personal, possessive, range } from './words';

/** How the reported words stand beside their cue. */
export type ContentKind = 'quote' | 'that' | 'clause' | 'wh' | 'to' | 'object' | 'colon' | 'speech';

export interface Ending {
  readonly kind: ContentKind;
  /** The cues of the unit, by the first item of their verb group and by their first marked word. */
  readonly cueStarts: ReadonlyMap<number, Cue>;
  readonly lexicons: Lexicons;
  /** The cue stands in a subordinate clause or an opening participle, so that the main clause is still to come. */
  readonly subordinate: boolean;
  /** The cue is a bare participle. */
  readonly participle: boolean;
  /** The cue describes the noun before it, as in “the crew who oppose the plan left”, so that the noun's own verb is to come. */
  readonly describes: boolean;
}

/** End (exclusive) of reported words that begin at `from`: the end of the unit, or where the reporter speaks again. */
export function contentEnd(items: Items, from: number, ending: Ending): number {
  const spoken = speechEnd(items, from, ending);
  if (spoken !== undefined) return spoken;
  let end = from + 1;
  while (end < items.length && !endsAt(items, end, from, ending)) end++;
  while (end > from && (isPause(items[end - 1]) || /^[.;:]$/.test((items[end - 1] as Item).lower))) end--;
  return end;
}

/** A quotation that is a sentence of its own is over with its mark; one that is part of a sentence goes on with it. */
function speechEnd(items: Items, from: number, { kind }: Ending): number | undefined {
  const first = items[from];
  if (
    kind !== 'quote' ||
    first?.pos !== 'QUOTE' ||
    !(first.pauses || isComma(items[from - 1]) || items[from - 1]?.lower === ':')
  )
    return undefined;
  let end = from + 1;
  while (items[end]?.lower === 'and' && items[end + 1]?.pos === 'QUOTE') end += 2;
  if (items[end]?.pos === 'QUOTE') end++;
  const next = items[end];
  const part = next !== undefined && !first.pauses && !isPause(next) && !/^[.;:?!]$/.test(next.lower);
  return part ? undefined : end;
}

function endsAt(items: Items, k: number, from: number, ending: Ending): boolean {
  const item = items[k] as Item;
  const { cueStarts, lexicons } = ending;
  // “rejected the claim that …”: behind the noun of speech a clause has begun.
  const clause = ending.kind === 'object' && saidThat(items, from, k, lexicons);
  const kind = clause ? 'clause' : ending.kind;
  const noun = kind === 'object' || kind === 'to';
  // “…settlement. holm said”: the sentence is over, though no capital says so.
  if (item.lower === '.' && cueStarts.has(k + 2)) return true;
  if (item.lower === ';' || (item.lower === ':' && kind === 'object')) return true;
  if (ending.describes && noun && k > from && nounsOwnVerb(items, from, k, cueStarts)) return true;
  const spacedDash = isDash(item) && item.start > (items[k - 1]?.end ?? 0);
  if (spacedDash && kind === 'object') return true;
  if (
    spacedDash &&
    (/^(?:though|although)$/.test(items[k + 1]?.lower ?? '') || newSpeaker(items, k + 1, cueStarts, false))
  )
    return true;
  if (isComma(item) || items[k - 1]?.pauses === true) {
    const at = isComma(item) ? k : k - 1;
    if (items[at + 1] && endsAtPause(items, from, at, { ...ending, kind })) return true;
  }
  if (item.pos === 'CCONJ' && item.lower !== 'or') {
    if (item.lower === 'but' && withholds(items, k + 1, cueStarts)) return true;
    if (item.lower === 'but' && /^(?:he|she|they)$/.test(items[k + 1]?.lower ?? '') && clauseAt(items, k + 1))
      return true;
    const cue = cueStarts.get(k + 1) ?? (items[k + 1]?.pos === 'ADV' ? cueStarts.get(k + 2) : undefined);
    if (
      cue &&
      cue.form !== 'ing' &&
      cue.form !== 'base' &&
      reports(items, cue) &&
      !(k - from < 2 && items[k - 1]?.pos === 'PROPN')
    )
      return true;
    if (cue?.form === 'ing' && ending.participle) return true;
    if (noun && items[k + 1]?.pos === 'VERB' && finite(items, k + 1) && kind === 'object') return true;
    if ((noun || items[k - 1]?.pos === 'QUOTE') && newSpeaker(items, k + 1, cueStarts, ending.participle)) return true;
  }
  if (
    kind === 'object' &&
    (/^(?:after|while|when|because|although|though|before|since|even)$/.test(item.lower) ||
      // “described it as a mistake that …” goes on; “described it as she left” does not.
      (item.lower === 'as' && (personal.has(items[k + 1]?.lower ?? '') || predicated(items, k + 1)))) &&
    item.pos !== 'ADV' &&
    items[k + 1]?.pos !== 'QUOTE' &&
    clauseAt(items, k + 1)
  )
    return true;
  if (item.pos === 'ADP' && /^(?:before|after|while)$/.test(item.lower) && cueStarts.get(k + 1)?.form === 'ing')
    return true;
  if (kind === 'object' && item.pos === 'ADP' && k > from && setting(items, k, lexicons)) return true;
  return item.lower === 'according' && lexicons.sourcePhrases.at(items, k) !== undefined;
}

function saidThat(items: Items, from: number, to: number, lexicons: Lexicons): boolean {
  for (let k = from + 1; k < to; k++)
    if (items[k]?.lower === 'that' && lexicons.speechNouns.get(items[k - 1]?.lower ?? '')?.has('that')) return true;
  return false;
}

/** “the crew who oppose the plan ▮ left”: a predicate right behind a noun, where no clause has begun since `from`. */
function nounsOwnVerb(items: Items, from: number, k: number, cueStarts: ReadonlyMap<number, Cue>): boolean {
  const item = items[k] as Item;
  if (!finite(items, k) || !/^(?:NOUN|PROPN|NUM)$/.test(items[k - 1]?.pos ?? '') || items[k + 1]?.lower === 'by')
    return false;
  if (item.pos !== 'AUX' && /(?:ed|en|wn|ught|ade|eld)$/.test(item.lower) && !cueStarts.has(k)) return false;
  return !items
    .slice(from, k)
    .some(
      (word, n) =>
        word.pos === 'SCONJ' || /^(?:who|which|that|what|how|why)$/.test(word.lower) || finite(items, from + n),
    );
}

/** “in a ruling”, “at a rally”, “on Twitter”, “on Thursday” at the end: where or when something was said, not what. */
function setting(items: Items, k: number, lexicons: Lexicons): boolean {
  if (!/^(?:in|at|during|on)$/.test((items[k] as Item).lower)) return false;
  const end = phraseEnd(items, k + 1);
  if (end === k + 1) return false;
  const last = items[end - 1] as Item;
  // Where more follows the day, the day is mostly part of what is spoken of: “the vote on Thursday over the pier”.
  const over = items[end] === undefined || items[end]?.pos === 'PUNCT';
  if (over && days.has(last.lower) && /^(?:on|in)$/.test((items[k] as Item).lower) && last.pos === 'PROPN') return true;
  if (/^(?:twitter|facebook|instagram|youtube|reddit|linkedin)$/.test(last.lower)) return true;
  const { lower: determiner } = items[k + 1] as Item;
  return (
    (/^(?:a|an|his|her|their|its)$/.test(determiner) || (determiner === 'the' && items[k]?.lower === 'at')) &&
    range(k + 2, end).some((i) => lexicons.occasions.at(items, i) !== undefined)
  );
}

/** What ends reported words at a comma, or at a quotation that closes with one. */
function endsAtPause(items: Items, from: number, k: number, ending: Ending): boolean {
  const { kind, cueStarts, lexicons } = ending;
  const next = items[k + 1] as Item;
  const noun = kind === 'object' || kind === 'to';
  if (lexicons.sourcePhrases.at(items, k + 1)) return true;
  // “called him a ‘bully,’ a ‘liar’ and …”, “described him as, ‘a bully’”
  if (kind === 'object' && (names(items, from, k) || (isComma(items[k]) && items[k - 1]?.lower === 'as'))) return false;
  const opensNoun = next.pos !== 'PRON' || possessive.has(next.lower);
  if (ending.subordinate && next.pos !== 'CCONJ' && opensNoun && clauseAt(items, k + 1)) return true;
  if (ending.subordinate && personal.has(next.lower)) return true;
  if (
    next.pos === 'VERB' &&
    /ing$/.test(next.lower) &&
    !(next.lower === 'including' && items[k + 2]?.lower !== ':') &&
    (cueStarts.has(k + 1) || noun)
  )
    return true;
  if (cueStarts.has(k + 1) && finite(items, k + 1)) return true;
  if (closingAttribution(items, k + 1, cueStarts)) return true;
  if (next.lower === 'however' || (next.lower === 'compared' && items[k + 2]?.lower === 'with')) return true;
  if (next.pos === 'ADV' && cueStarts.get(k + 2)?.form === 'ing') return true;
  // “…, with her aide taking notes”
  const company = next.lower === 'with' ? phraseEnd(items, k + 2) : 0;
  if (company > k + 2 && /ing$/.test(items[company]?.lower ?? '') && items[company]?.pos === 'VERB') return true;
  if (next.pos === 'CCONJ' && (opensReport(items, k + 2, cueStarts) || opensReport(items, k + 3, cueStarts)))
    return true;
  if (next.pos === 'CCONJ' && newSpeaker(items, k + 2, cueStarts, ending.participle)) return true;
  if (next.lower === 'but' && items[k + 2]?.lower !== 'that' && items[k + 2]?.pos !== 'ADV' && clauseAt(items, k + 2))
    return true;
  // “…, and left the room”, “…, drawing a crowd”: what else the speaker did, or what came of it.
  if (next.pos === 'CCONJ' && /ed$/.test(items[k + 2]?.lower ?? '') && finite(items, k + 2)) return true;
  if (next.pos === 'VERB' && /ing$/.test(next.lower) && next.lower !== 'including' && items[k + 2]?.pos === 'DET')
    return true;
  if (/^(?:while|as|although|though|whereas|which|who)$/.test(next.lower) && newSpeaker(items, k + 2, cueStarts, false))
    return true;
  if (
    complete(items, from, k, noun) &&
    (compares(items, k + 1) || (comments(items, k + 1) && items[k - 1]?.pos !== 'PROPN'))
  )
    return true;
  if (!noun) return false;
  if (kind === 'object' && (predicated(items, k + 1) || renamed(items, k + 1) || /^(?:just|so|well)$/.test(next.lower)))
    return true;
  if (next.pos === 'CCONJ' && ((items[k + 2]?.pos === 'VERB' && finite(items, k + 2)) || clauseAt(items, k + 2)))
    return true;
  return next.pos === 'SCONJ' || /^(?:who|which|while|but|as|after|with)$/.test(next.lower);
}

/** Whether quoted words come before and behind the pause, each in its phrase. */
const names = (items: Items, from: number, k: number): boolean =>
  items.slice(from, k + 1).some(({ pos }) => pos === 'QUOTE') &&
  /^(?:DET|CCONJ|QUOTE)$/.test(items[k + 1]?.pos ?? '') &&
  items.slice(k + 1, k + 4).some(({ pos }) => pos === 'QUOTE');

/** Whether the words so far can stand alone: what is spoken of, or a clause with its predicate that is not only led up to. */
function complete(items: Items, from: number, to: number, noun: boolean): boolean {
  const start = items[from]?.lower === 'that' ? from + 1 : from;
  if (/^(?:ADP|SCONJ)$/.test(items[start]?.pos ?? '')) return range(start, to).some((k) => isComma(items[k]));
  return noun ? to > start + 1 : range(start, to).some((k) => finite(items, k));
}

/** “…, a claim that nobody believes”, “…, a step towards war”: the reporter's word on the whole that was said. */
function comments(items: Items, i: number): boolean {
  if (!/^(?:a|an)$/.test((items[i] as Item).lower)) return false;
  const end = phraseEnd(items, i);
  return end > i + 1 && /^(?:that|which|of|to)$/.test(items[end]?.lower ?? '');
}

/** “…, less than half of last year's”, “…, up from a tenth”: a figure set beside the one that was reported. */
const compares = (items: Items, i: number): boolean =>
  /^(?:more|less|fewer|higher|lower|double|triple|twice|half|up|down|compared|well)$/.test((items[i] as Item).lower) &&
  /^(?:than|from|above|below|with|to|the)$/.test(items[i + 1]?.lower ?? '');

/** “…, the crowd booed”: a subject with its predicate right behind it opens the reporter's next clause. */
function predicated(items: Items, i: number): boolean {
  const end = phraseEnd(items, i);
  const verb = items[end]?.pos === 'ADV' ? end + 1 : end;
  return end > i && verb < items.length && finite(items, verb);
}

/** “…, a party of the north”, “…, the chief negotiator”: the reporter says who or what that is. */
function renamed(items: Items, i: number): boolean {
  if (!/^(?:a|an|the)$/.test((items[i] as Item).lower)) return false;
  const stop = items.findIndex(({ lower }, j) => j > i && /^(?:,|and|;)$/.test(lower));
  return stop < 0 || stop > i + 12 || items[i]?.lower !== 'the';
}

/** “…, the agency said.”: a subject and its cue, and then the sentence is over or pauses. */
function closingAttribution(items: Items, i: number, cueStarts: ReadonlyMap<number, Cue>): boolean {
  let stop = phraseEnd(items, i);
  for (let next = stop; items[next]?.pos === 'ADP' && !cueStarts.has(next); next = stop) {
    stop = phraseEnd(items, next + 1);
    if (stop === next + 1) break;
  }
  const cue = stop > i ? cueStarts.get(stop) : undefined;
  if (!cue || cue.generic || cue.verb.modes.has('stance') || !cue.verb.frames.has('that')) return false;
  const after = items[cue.to];
  return after === undefined || /^[.,]$/.test(after.lower) || (after.lower === 'that' && cue.form !== 'base');
}

const opensReport = (items: Items, i: number, cueStarts: ReadonlyMap<number, Cue>): boolean => {
  const cue = cueStarts.get(i);
  return cue !== undefined && reports(items, cue);
};

/** Whether the cue reports again, so that the words before it are over: not “and refused to go” inside what was said. */
function reports(items: Items, cue: Cue): boolean {
  const { frames, modes } = cue.verb;
  // “… and criticised the plan”, “… and accused him of it”: told in the past, as the report is.
  const past = cue.form === 'past';
  if (!modes.has('speech') && !modes.has('writing') && !(past && modes.has('stance'))) return false;
  // “… and found the pier shut”, “… but feared a storm”: more of what was said.
  if (/^(?:find|fear|consider|judge|read|begin|finish|continue)$/.test(cue.verb.lemma)) return false;
  const next = items[cue.to];
  const carries =
    frames.has('that') || frames.has('quote') || frames.has('name') || (past && (frames.has('of') || frames.has('as')));
  return next !== undefined && carries && next.lower !== 'to';
}

/** “… but did not say when”, “… but declined to go”: what somebody did not do is no part of what they said. */
function withholds(items: Items, i: number, cueStarts: ReadonlyMap<number, Cue>): boolean {
  return /^(?:declined|refused|declines|refuses)$/.test(items[i]?.lower ?? '') || cueStarts.get(i)?.negated === true;
}

/** Words that a subject, or a list of subjects, is made of. */
const nameLike = (items: Items, i: number): boolean => {
  const { pos, lower } = items[i] as Item;
  return (
    !/^(?:VERB|AUX|SCONJ|QUOTE)$/.test(pos) && (pos !== 'PUNCT' || (lower === ',' && items[i + 1]?.pos === 'PROPN'))
  );
};

/** Whether somebody else begins to speak at `i`: a subject, or a list of them, and then a cue. */
function newSpeaker(items: Items, i: number, cueStarts: ReadonlyMap<number, Cue>, participle: boolean): boolean {
  const first = items[i];
  if (!first || first.lower === 'that' || !(personal.has(first.lower) || nameLike(items, i))) return false;
  let stop = i + 1;
  while (stop < i + 12 && items[stop] && !cueStarts.has(stop) && nameLike(items, stop)) stop++;
  const cue = cueStarts.get(stop);
  if (cue === undefined) return false;
  if (participial(items, cue)) return participle;
  return cue.verb.modes.has('speech') || cue.verb.modes.has('writing');
}
