import type { Lexicons } from '../../../lexicons/lexicons';
import { inClass } from '../../../lexicons/word-classes';
import { moment } from '../../../syntax/adjuncts';
import { clauseStop, finiteAt } from '../../../syntax/clauses';
import type { Item, Items } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { clauseAt } from '../../../syntax/predicate';
import { quantifies } from '../../../syntax/quantities';
import { isAnswer, isComma, isPause, joining } from '../../../syntax/words';
import type { Weight } from '../../confidence';
import { type Cue, isWithheld, onlyThought } from '../cues/cues';
import { conditional, speechLength, thatClause } from './clauses-ahead';
import type { ContentKind } from './content';
import { withPhrases } from './joined-phrases';

/** A place behind a cue where reported words may begin. */
export interface Place {
  readonly items: Items;
  readonly cue: Cue;
  readonly lexicons: Lexicons;
  readonly i: number;
  readonly item: Item;
  readonly next: Item | undefined;
  /** Whether something else stands between the cue and the place. */
  readonly later: boolean;
}

export interface Opening {
  readonly from: number;
  readonly kind: ContentKind;
  readonly weight: Weight;
}

/** The reported words that begin at the place, when any do. */
export function openingAt(place: Place): Opening | undefined {
  for (const opens of openings) {
    const found = opens(place);
    if (found) return found;
  }
  return undefined;
}

/** How sure a clause behind a verb of thought is: “she thought it was late” tells the story, and no words. */
const thoughtWeight = ({ verb: { lemma }, form, group, to }: Cue, weight: 'thought-that' | 'thought-clause'): Weight =>
  form === 'past' && to - group <= 2 && inClass(lemma, 'narrated-thought') ? 'narrated-thought' : weight;
const circumstances = new Set(['when', 'where', 'if']);

const behindColon = ({ i, item, next, later, cue: { verb } }: Place): Opening | undefined => {
  if (item.lower !== ':' || !next) return undefined;
  if (next.pos === 'QUOTE') return { from: i + 1, kind: 'quote', weight: 'quoted-behind-colon' };
  // “invited two guests: …”, “one thing was clear: …”: what follows is told by the paper.
  const speaks = verb.frames.has('quote') && (verb.modes.has('speech') || verb.modes.has('writing'));
  return !later && speaks ? { from: i + 1, kind: 'colon', weight: 'clause-behind-colon' } : undefined;
};

const quotation = ({ i, item, next, cue: { verb } }: Place): Opening | undefined => {
  const { frames, modes } = verb;
  if (item.pos === 'QUOTE' && (frames.has('quote') || frames.has('that') || speechLength(item) > 30))
    return { from: i, kind: 'quote', weight: 'quoted-behind' };
  if (!isComma(item) || next?.pos !== 'QUOTE' || next.names) return undefined;
  return speechLength(next) > (modes.has('speech') && frames.has('quote') ? 4 : 12)
    ? { from: i + 1, kind: 'quote', weight: 'quoted-behind-comma' }
    : undefined;
};

const that = ({ items, i, item, next, cue }: Place): Opening | undefined => {
  if (!cue.verb.frames.has('that') || !next) return undefined;
  if (isPause(item) && next.lower === 'that' && (clauseAt(items, i + 2) || items[i + 2]?.pos === 'QUOTE'))
    return { from: i + 1, kind: 'that', weight: 'that-behind-pause' };
  // “tweeted in May that year”
  const isMoment = item.pos === 'DET' && inClass(next.lower, 'time-span') && !finiteAt(items, i + 2);
  if (item.lower !== 'that' || isMoment || !thatClause(items, i)) return undefined;
  return { from: i, kind: 'that', weight: onlyThought(cue) ? thoughtWeight(cue, 'thought-that') : 'that-clause' };
};

/** “stating, When a system is …”: speech without its marks. */
const unquoted = ({ items, i, item, next, cue: { form, verb } }: Place): Opening | undefined => {
  if (!isComma(item) || form !== 'ing' || !next || !/^\p{Lu}/u.test(next.form) || !verb.modes.has('speech'))
    return undefined;
  const begins = clauseAt(items, i + 1) || next.pos === 'ADV' || inClass(next.lower, 'question-word');
  return begins && next.pos !== 'PROPN' ? { from: i + 1, kind: 'speech', weight: 'unquoted' } : undefined;
};

/** “said yes”, “said no” */
const answer = ({ i, item, next, cue: { verb } }: Place): Opening | undefined =>
  isAnswer(item) && verb.frames.has('quote') && verb.frames.has('bare') && !/^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? '')
    ? { from: i, kind: 'object', weight: 'yes-or-no' }
    : undefined;

/** “asked on Friday about the plan” */
const about = ({ i, item, next, cue: { verb } }: Place): Opening | undefined =>
  item.lower === 'about' && next && /^(?:ask|quiz|press)$/.test(verb.lemma)
    ? { from: i + 1, kind: 'object', weight: 'asked-about' }
    : undefined;

const question = ({ items, i, item, next, later, cue }: Place): Opening | undefined => {
  const { frames } = cue.verb;
  if (!inClass(item.lower, 'question-word') || !next || (isPause(next) && !clauseAt(items, i))) return undefined;
  // “will determine who wins”, “decided whether to go”: what is still open is not said.
  if (inClass(cue.verb.lemma, 'finding-out')) return undefined;
  if (!frames.has('wh') && (later || !(frames.has('that') || frames.has('object')))) return undefined;
  if (item.lower === 'if' && frames.has('bare') && conditional(items, i))
    return { from: i, kind: 'clause', weight: 'condition-first' };
  if (!circumstances.has(item.lower)) return { from: i, kind: 'wh', weight: 'question' };
  const asks =
    !frames.has('quote') || (!frames.has('bare') && (clauseAt(items, i + 1) || item.lower === 'if')) || isWithheld(cue);
  return frames.has('wh') && asks ? { from: i, kind: 'wh', weight: 'question-of-circumstance' } : undefined;
};

const infinitive = ({ i, item, next, later, cue: { verb } }: Place): Opening | undefined =>
  item.lower === 'to' &&
  (verb.frames.has('to') || (later && verb.frames.has('addressee'))) &&
  /^(?:VERB|AUX|ADV|QUOTE)$/.test(next?.pos ?? '')
    ? { from: i, kind: 'to', weight: 'infinitive' }
    : undefined;

/** “said because the ferry is late, …”: the reason is part of what is said. */
const reason = ({ items, i, item, cue: { verb } }: Place): Opening | undefined =>
  inClass(item.lower, 'reason-or-concession') &&
  verb.frames.has('bare') &&
  verb.modes.has('speech') &&
  reasoned(items, i)
    ? { from: i, kind: 'clause', weight: 'reason-first' }
    : undefined;

const bare = ({ items, i, item, cue }: Place): Opening | undefined => {
  const { frames, modes, lemma } = cue.verb;
  const gerund = item.pos === 'VERB' && /ing$/.test(item.lower);
  // “felt betrayed”, “felt sure the ferry …”: what is felt is a state, and no clause.
  if (!frames.has('bare') || (lemma === 'feel' && !/^(?:PRON|DET|PROPN)$/.test(item.pos))) return undefined;
  if ((gerund && !(modes.has('speech') && frames.has('object'))) || !bareClause(items, i)) return undefined;
  // “maintained his lead over a rival who left”: a thing behind the verb, and no subject of a clause.
  if (inClass(lemma, 'clause-or-thing') && !predicateNear(items, i)) return undefined;
  if (inClass(lemma, 'finding-out') && inClass(item.lower, 'question-word')) return undefined;
  return { from: i, kind: 'clause', weight: onlyThought(cue) ? thoughtWeight(cue, 'thought-clause') : 'bare-clause' };
};

/** In order: of two that fit, the first counts. */
const openings = [behindColon, quotation, that, unquoted, answer, about, question, infinitive, reason, bare];

/** Whether a subordinate clause begins at `i` with its main clause, or a quotation in its place, behind a comma. */
function reasoned(items: Items, i: number): boolean {
  const comma = clauseStop(items, i + 1);
  return items[comma + 1]?.pos === 'QUOTE' || clauseAt(items, comma + 1);
}

/** Whether a predicate stands right behind the phrase at `i`, with the phrases that “of”, “in” and their like add to it. */
function predicateNear(items: Items, i: number): boolean {
  if (inClass(items[i]?.lower, 'reflexive')) return false;
  const end = withPhrases(items, Math.max(phraseEnd(items, i), i + 1), joining);
  // “found no evidence that …”
  return items[end]?.lower === 'that' || finiteAt(items, end) || items[end]?.predicates === true;
}

function bareClause(items: Items, i: number): boolean {
  const item = items[i];
  if (!item || item.lower === 'to') return false;
  if (quantifies(items, i)) return clauseAt(items, i + 1);
  const gerund = item.pos === 'VERB' && /ing$/.test(item.lower);
  if (item.lower === 'none') return clauseAt(items, i + 2);
  // “down-ballot races can help”: half of a word with a hyphen.
  const halved = items[i + 1]?.lower === '‐' && /^(?:ADP|ADV)$/.test(item.pos);
  if ((/^(?:PUNCT|VERB|AUX|ADP|SCONJ|ADV)$/.test(item.pos) && !gerund && !halved) || moment(items, i)) return false;
  if (item.pos === 'CCONJ' && !/^(?:both|either|neither)$/.test(item.lower)) return false;
  return clauseAt(items, i);
}
