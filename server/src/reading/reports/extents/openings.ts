import type { Lexicons } from '../../../lexicons/lexicons';
import { inClass } from '../../../lexicons/word-classes';
import { moment } from '../../../syntax/adjuncts';
import { finiteAt } from '../../../syntax/clauses';
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

const behindColon = ({ i, item, next, later, cue: { verb } }: Place): Opening | undefined => {
  if (item.lower !== ':' || !next) return undefined;
  if (next.pos === 'QUOTE') return { from: i + 1, kind: 'quote', weight: 'quoted-behind-colon' };
  // “invited two guests: …”, “one thing was clear: …”: what follows is told by the paper.
  const speaks = verb.frames.has('quote') && verb.modes.has('speech');
  return !later && speaks ? { from: i + 1, kind: 'colon', weight: 'clause-behind-colon' } : undefined;
};

const quotation = ({ i, item, next, cue: { verb } }: Place): Opening | undefined => {
  if (item.pos === 'QUOTE' && (verb.frames.has('quote') || speechLength(item) > 30))
    return { from: i, kind: 'quote', weight: 'quoted-behind' };
  return isComma(item) && next?.pos === 'QUOTE' && !next.names
    ? { from: i + 1, kind: 'quote', weight: 'quoted-behind-comma' }
    : undefined;
};

const that = ({ items, i, item, next, cue }: Place): Opening | undefined => {
  if (!cue.verb.frames.has('that')) return undefined;
  if (isPause(item) && next?.lower === 'that' && clauseAt(items, i + 2))
    return { from: i + 1, kind: 'that', weight: 'that-behind-pause' };
  // “tweeted that year”
  const isMoment = inClass(next?.lower, 'day') && !finiteAt(items, i + 2);
  if (item.lower !== 'that' || isMoment || !thatClause(items, i)) return undefined;
  return { from: i, kind: 'that', weight: onlyThought(cue) ? 'thought-that' : 'that-clause' };
};

/** “stating, When a system is …”: speech without its marks. */
const unquoted = ({ i, item, next, cue: { form } }: Place): Opening | undefined =>
  isComma(item) && form === 'ing' && next?.pos !== 'PROPN' && /^\p{Lu}/u.test(next?.form ?? '')
    ? { from: i + 1, kind: 'speech', weight: 'unquoted' }
    : undefined;

/** “said yes”, “said no” */
const answer = ({ i, item, next, cue: { verb } }: Place): Opening | undefined =>
  isAnswer(item) && verb.frames.has('quote') && !/^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? '')
    ? { from: i, kind: 'object', weight: 'yes-or-no' }
    : undefined;

/** “asked on Friday about the plan” */
const about = ({ i, item, cue: { verb } }: Place): Opening | undefined =>
  item.lower === 'about' && /^(?:ask|quiz|press)$/.test(verb.lemma)
    ? { from: i + 1, kind: 'object', weight: 'asked-about' }
    : undefined;

/** “said if he won, he would go”, “said because the ferry is late, it must wait”: the condition and the reason are part of what is said. */
const condition = ({ items, i, item, cue: { verb } }: Place): Opening | undefined =>
  (item.lower === 'if' || inClass(item.lower, 'reason-or-concession')) &&
  verb.frames.has('bare') &&
  conditional(items, i)
    ? { from: i, kind: 'clause', weight: 'condition-first' }
    : undefined;

const question = ({ i, item, later, cue }: Place): Opening | undefined => {
  const { frames } = cue.verb;
  // “will determine who wins”, “decided whether to go”: what is still open is not said.
  if (!inClass(item.lower, 'question-word') || inClass(cue.verb.lemma, 'finding-out')) return undefined;
  if (/^(?:when|where|if)$/.test(item.lower))
    return frames.has('wh') && (!frames.has('bare') || isWithheld(cue))
      ? { from: i, kind: 'wh', weight: 'question-of-circumstance' }
      : undefined;
  return frames.has('wh') || (!later && frames.has('object')) ? { from: i, kind: 'wh', weight: 'question' } : undefined;
};

const infinitive = ({ i, item, next, cue: { verb } }: Place): Opening | undefined =>
  item.lower === 'to' &&
  (verb.frames.has('to') || verb.frames.has('addressee')) &&
  /^(?:VERB|AUX|ADV|QUOTE)$/.test(next?.pos ?? '')
    ? { from: i, kind: 'to', weight: 'infinitive' }
    : undefined;

const bare = ({ items, i, cue }: Place): Opening | undefined => {
  const { frames, modes, lemma } = cue.verb;
  if (!frames.has('bare') || !bareClause(items, i, modes.has('speech') && frames.has('object'))) return undefined;
  // “maintained his lead over a rival who left”: a thing behind the verb, and no subject of a clause.
  if (inClass(lemma, 'clause-or-thing') && !predicateNear(items, i)) return undefined;
  return { from: i, kind: 'clause', weight: onlyThought(cue) ? 'thought-clause' : 'bare-clause' };
};

/** In order: of two that fit, the first counts. */
const openings = [behindColon, quotation, that, unquoted, answer, about, condition, question, infinitive, bare];

/** Whether a predicate stands right behind the phrase at `i`, with the phrases that “of”, “in” and their like add to it. */
function predicateNear(items: Items, i: number): boolean {
  if (inClass(items[i]?.lower, 'reflexive')) return false;
  const end = withPhrases(items, Math.max(phraseEnd(items, i), i + 1), joining);
  return finiteAt(items, end);
}

/** Whether a clause begins at `i` without a word that opens it; behind a verb of speech, also “closing the pier is wrong”. */
function bareClause(items: Items, i: number, spoken: boolean): boolean {
  const { pos, lower } = items[i] as Item;
  if (lower === 'to') return false;
  if (quantifies(items, i)) return clauseAt(items, i + 1);
  if (lower === 'none') return clauseAt(items, i + 2);
  const gerund = spoken && pos === 'VERB';
  if (/^(?:PUNCT|VERB|AUX|ADP|SCONJ|ADV|CCONJ)$/.test(pos) && !gerund) return false;
  return !moment(items, i) && clauseAt(items, i);
}
