import { inClass } from '../../../lexicons/word-classes';
import { predicated } from '../../../syntax/adverbial-end';
import { finite } from '../../../syntax/clauses';
import type { Item, Items } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { clauseAt, predicateOf } from '../../../syntax/predicate';
import { isComma, personal, possessive, range } from '../../../syntax/words';
import { predicateAt } from './clause-before';
import type { Ending } from './content';
import { closingAttribution, newSpeaker, opensReport } from './next-report';
import { staysReported } from './stays-reported';

/** The pause at `k`, with the two words behind it. */
interface Pause {
  readonly items: Items;
  readonly from: number;
  readonly k: number;
  readonly next: Item;
  readonly after: Item | undefined;
  /** Whether what is spoken of is a thing, and no clause. */
  readonly noun: boolean;
  readonly ending: Ending;
}

/** Whether reported words from `from` on end at the comma at `k`, or at the quotation there that closes with one. */
export function endsAtPause(items: Items, from: number, k: number, ending: Ending): boolean {
  const noun = ending.kind === 'object' || ending.kind === 'to';
  const pause: Pause = { items, from, k, next: items[k + 1] as Item, after: items[k + 2], noun, ending };
  if (ending.lexicons.sourcePhrases.at(items, k + 1)) return true;
  if (describedOn(pause)) return false;
  if (afterDescription(pause)) return true;
  if (ending.kind === 'object' && isComma(items[k]) && resumesAs(items, from, k)) return false;
  return ends.some((here) => here(pause)) || (noun && thingEnds.some((here) => here(pause)));
}

type EndsHere = (pause: Pause) => boolean;

/** “called him a ‘bully,’ a ‘liar’ and …”, “described him as, ‘a bully’”, “asked Holm, a captain, to wait” */
const describedOn: EndsHere = ({ items, from, k, ending: { kind } }) =>
  (kind === 'to' && !items.slice(from, k).some(({ lower }) => lower === 'to')) ||
  (kind === 'object' && (names(items, from, k) || (isComma(items[k]) && items[k - 1]?.lower === 'as')));

/** “Ana Ruiz, who opposed the plan, ▮ left” */
const afterDescription: EndsHere = ({ items, k, ending }) =>
  ending.describes &&
  isComma(items[k]) &&
  (predicateAt(items, k + 1) || (items[k + 1]?.pos === 'ADV' && k + 2 < items.length && finite(items, k + 2)));

/** “When X said it failed, ▮ the crew left” */
const mainClause: EndsHere = ({ items, k, next, ending }) => {
  if (!ending.subordinate) return false;
  const opensNoun = next.pos !== 'PRON' || possessive.has(next.lower) || next.lower === 'there';
  return personal.has(next.lower) || (next.pos !== 'CCONJ' && opensNoun && clauseAt(items, k + 1));
};

/** “…, ▮ adding that …”, “…, ▮ drawing a crowd”: what else the speaker did, or what came of it. */
const participle: EndsHere = ({ items, k, next, after, noun, ending }) => {
  if (!isParticiple(next)) return false;
  const lists = next.lower === 'including';
  const reports = !(lists && after?.lower !== ':') && (ending.cueStarts.has(k + 1) || (noun && !ending.measures));
  return reports || (!lists && items[k + 2]?.pos === 'DET');
};

/** “agreed to meet, ▮ potentially setting the stage for …”, “…, ▮ also adding …” */
const adverbAndParticiple: EndsHere = ({ k, next, after, noun, ending }) =>
  next.pos === 'ADV' &&
  (ending.cueStarts.get(k + 2)?.form === 'ing' || (noun && !ending.measures && isParticiple(after)));

/** “…, ▮ with her aide taking notes”, “shows Ruiz ahead, ▮ with the Post showing Holm behind” */
const company: EndsHere = ({ items, k, next, ending }) => {
  const end = next.lower === 'with' ? phraseEnd(items, k + 2) : 0;
  return end > k + 2 && isParticiple(items[end]) && (!ending.measures || ending.cueStarts.has(end));
};

/** “…, ▮ even as the crew left”, “…, ▮ as has the fleet” */
const circumstance: EndsHere = ({ next, after }) =>
  (/^(?:even|just)$/.test(next.lower) && after?.lower === 'as') ||
  (next.lower === 'as' && inClass(after?.lower, 'auxiliary-inverted')) ||
  next.lower === 'however';

/** “…, ▮ and said”, “…, ▮ and Ana Ruiz said”, “…, ▮ and left the room”, “…, ▮ but the crew stayed” */
const conjunction: EndsHere = ({ items, from, k, next, after, ending }) => {
  const { cueStarts, participle } = ending;
  if (next.pos === 'CCONJ' && staysReported(items, from, k + 2, ending)) return false;
  if (next.lower === 'but' && after?.lower !== 'that' && after?.pos !== 'ADV' && clauseAt(items, k + 2)) return true;
  if (next.pos !== 'CCONJ') return false;
  if (opensReport(items, k + 2, cueStarts) || opensReport(items, k + 3, cueStarts)) return true;
  if (newSpeaker(items, k + 2, cueStarts, participle)) return true;
  return /ed$/.test(after?.lower ?? '') && finite(items, k + 2);
};

/** “…, ▮ a step that …”, “…, ▮ who has led the fleet since May”: the reporter's word on it. */
const comment: EndsHere = ({ items, from, k, noun }) =>
  complete(items, from, k, noun) &&
  ((!noun && finalRelative(items, k + 1)) ||
    compares(items, k + 1) ||
    (comments(items, k + 1) && (items[k - 1]?.pos !== 'PROPN' || tellsOfEvent(items, k + 1))));

const ends: readonly EndsHere[] = [
  mainClause,
  participle,
  ({ items, k, ending: { cueStarts } }) => cueStarts.has(k + 1) && finite(items, k + 1),
  ({ items, k, ending: { cueStarts } }) => closingAttribution(items, k + 1, cueStarts),
  adverbAndParticiple,
  company,
  circumstance,
  conjunction,
  ({ items, k, next, ending: { cueStarts } }) =>
    inClass(next.lower, 'other-speaker-link') && newSpeaker(items, k + 2, cueStarts, false),
  comment,
];

/** Where a thing ends that is spoken of. */
const thingEnds: readonly EndsHere[] = [
  ({ items, k, next, ending: { kind } }) =>
    kind === 'object' && (predicated(items, k + 1) || renamed(items, k + 1) || /^(?:just|so|well)$/.test(next.lower)),
  ({ items, k, next, after }) =>
    next.pos === 'CCONJ' &&
    // “spoke of the storm, and how the crew had fought it”
    !inClass(after?.lower, 'question-word') &&
    ((after?.pos === 'VERB' && finite(items, k + 2)) || clauseAt(items, k + 2)),
  ({ items, k, next, ending: { kind, measures } }) =>
    !(next.lower === 'with' && measures) &&
    // “vowed to form a force, which would have boats, to stop it”
    !(kind === 'to' && next.lower === 'which' && isWeighed(items, k + 1)) &&
    (next.pos === 'SCONJ' || inClass(next.lower, 'matter-end-link')),
  ({ items, k, ending: { kind } }) => kind === 'object' && finalRelative(items, k + 1),
];

const isParticiple = (item: Item | undefined): boolean => item?.pos === 'VERB' && item.lower.endsWith('ing');

/** “…, who has led the fleet since May”: a description that nothing follows, and that is not quoted, is the reporter's. */
function finalRelative(items: Items, i: number): boolean {
  const pronoun = inClass(items[i]?.lower, 'relative-preposition') ? items[i + 1] : items[i];
  if (pronoun?.lower !== 'whom' && !inClass(pronoun?.lower, 'non-restrictive-relative')) return false;
  return (
    !isWeighed(items, i) &&
    !items.slice(i).some((item, n) => {
      const next = items[i + n + 1];
      const resumes = next !== undefined && (predicateAt(items, i + n + 1) || inClass(next.lower, 'clause-resuming'));
      return item.pos === 'QUOTE' || (isComma(item) && resumes);
    })
  );
}

/** “…, which could end the dispute”: what may come of it is mostly said too. */
const isWeighed = (items: Items, i: number): boolean =>
  items.slice(i, i + 8).some(({ lower }) => /^(?:would|could|might)$/.test(lower));

/** “saw Korda, then a clerk, ▮ as the man for it”: behind an aside the phrase goes on. */
function resumesAs(items: Items, from: number, k: number): boolean {
  const close = range(k, Math.min(items.length - 2, k + 25)).find(
    (i) => isComma(items[i]) && items[i + 1]?.lower === 'as',
  );
  if (close === undefined || predicated(items, close + 2)) return false;
  return close > k ? !range(k + 1, close).some((i) => finite(items, i)) : range(from, k).some((i) => isComma(items[i]));
}

/** Whether quoted words come before and behind the pause, each in its phrase. */
const names = (items: Items, from: number, k: number): boolean =>
  items.slice(from, k + 1).some(({ pos }) => pos === 'QUOTE') &&
  /^(?:DET|CCONJ|QUOTE)$/.test(items[k + 1]?.pos ?? '') &&
  items.slice(k + 1, k + 4).some(({ pos }) => pos === 'QUOTE');

/** Whether the words so far can stand alone: what is spoken of, or a clause with its predicate that is not only led up to. */
function complete(items: Items, from: number, to: number, noun: boolean): boolean {
  const start = items[from]?.lower === 'that' ? from + 1 : from;
  return noun ? to > start + 1 : (predicateOf(items, start) ?? to) < to;
}

/** “…, a claim that nobody believes”, “…, a step towards war”, “…, a plan the board has dropped”: the reporter's word on it. */
function comments(items: Items, i: number): boolean {
  const { lower, pos } = items[i] as Item;
  if (lower === 'something' || (pos === 'NOUN' && /[^s]s$/.test(lower)))
    return /^(?:that|which)$/.test(items[i + 1]?.lower ?? '');
  if (!/^(?:a|an)$/.test(lower)) return false;
  const end = phraseEnd(items, i);
  if (inClass(items[end]?.lower, 'comment-link')) return end > i + 1;
  return predicated(items, end);
}

/** “…, a move that angered Marn”: of what happened, also behind a name. */
const tellsOfEvent = (items: Items, i: number): boolean =>
  /^an?$/.test(items[i]?.lower ?? '') && inClass(items[phraseEnd(items, i) - 1]?.lower, 'happening');

/** “…, less than half of last year's”, “…, up from a tenth”: a figure set beside the one that was reported. */
const compares = (items: Items, i: number): boolean =>
  inClass((items[i] as Item).lower, 'comparing') && inClass(items[i + 1]?.lower, 'compared-to');

/** “…, a party of the north”, “…, the chief negotiator”: the reporter says who or what that is. */
function renamed(items: Items, i: number): boolean {
  if (!/^(?:a|an|the)$/.test((items[i] as Item).lower)) return false;
  const stop = items.findIndex(({ lower }, j) => j > i && /^(?:,|and|;)$/.test(lower));
  return stop < 0 || stop > i + 12 || items[i]?.lower !== 'the';
}
