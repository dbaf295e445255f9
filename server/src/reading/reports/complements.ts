import type { Lexicons } from '../../lexicons/lexicons';
import { addressee, adjunctEnd, moment } from '../../syntax/adjuncts';
import { clauseAt, clauseStop, finiteAt } from '../../syntax/clauses';
import type { Items } from '../../syntax/item';
import { phraseEnd } from '../../syntax/noun-phrase';
import { measured, quantifies } from '../../syntax/quantities';
import { days, isComma, isDash, isPause } from '../../syntax/words';
import {
  clauseAhead,
  conditional,
  quotationAhead,
  quotes,
  speechLength,
  thatClause,
  voicedClause,
} from './clauses-ahead';
import type { ContentKind } from './content';
import type { Cue } from './cues';
import { behindAside, matterAhead } from './matter';

/** What follows a cue: where the reported words begin, how far the cue's own words reach, and how sure that is. */
export interface Complement {
  /** First item of the reported words. */
  readonly from: number;
  /** End of the words that belong to the cue (“in a statement”), exclusive. */
  readonly cueTo: number;
  readonly kind: ContentKind;
  readonly confidence: number;
}

const wh = new Set(['whether', 'if', 'what', 'how', 'why', 'who', 'where', 'when', 'which']);
/** The reported words to the right of the cue, or nothing when they must stand elsewhere. */
export function complementAfter(items: Items, cue: Cue, lexicons: Lexicons): Complement | undefined {
  const { frames, modes } = cue.verb;
  const told = frames.has('addressee') ? addressee(items, cue.to) : cue.to;
  // “told reporters the plan had failed”: the clause begins behind the person spoken to.
  const behind = told > cue.to && !finiteAt(items, told) ? walk(told) : undefined;
  if (behind && behind.kind !== 'to') return behind;
  const found = walk(cue.to);
  if (found) return found;
  if (behind) return { ...behind, from: cue.to };
  const clause = clauseAhead(items, cue) ?? (told > cue.to ? clauseAhead(items, { ...cue, to: told }) : undefined);
  if (clause !== undefined) return { from: clause, cueTo: cue.to, kind: 'that', confidence: 0.85 };
  const distant = quotationAhead(items, cue, lexicons);
  if (distant !== undefined) return { from: distant, cueTo: cue.to, kind: 'quote', confidence: 0.88 };
  const voiced = voicedClause(items, cue);
  if (voiced) return { ...voiced, kind: 'that', confidence: 0.85 };
  if (frames.has('object') || frames.has('name') || frames.has('as')) {
    const object = objectAt(cue.to) ?? (modes.has('stance') ? objectAt(behindAside(items, cue.to)) : undefined);
    if (object) return object;
  }
  if (frames.has('noun') && speechNounIn(cue.to))
    return { from: cue.to, cueTo: cue.to, kind: 'object', confidence: 0.6 };
  const of = frames.has('of') && !frames.has('object') && items[cue.to] ? ofAt(cue.to) : undefined;
  if (of) return of;
  const matter = matterAhead(items, cue);
  return matter === undefined ? undefined : { from: matter, cueTo: cue.to, kind: 'object', confidence: 0.6 };

  /** Tries each place from `start` on, over adjuncts such as “on Monday” and “in a statement”. */
  function walk(start: number): Complement | undefined {
    let cueTo = cue.to;
    let i = start;
    let fronted: number | undefined;
    for (let guard = 0; guard < 7; guard++) {
      const here = at(i, cueTo, i > cue.to);
      if (here) return here.kind === 'clause' && fronted !== undefined ? { ...here, from: fronted } : here;
      const next = adjunctEnd(items, i);
      if (next === i || (isPause(items[i]) && quotes(items, i + 1, lexicons))) return undefined;
      if (items[i]?.pos === 'ADP' && lexicons.occasions.at(items, next - 1)) cueTo = next;
      // “said despite the rain, the ferry left”: what is in front of the comma is said too.
      else if (isComma(items[next]) && items[i]?.pos === 'ADP' && !days.has(items[next - 1]?.lower ?? '')) {
        fronted = i;
        const main = at(next + 1, cueTo, true);
        if (main?.kind === 'clause') return { ...main, from: i };
      }
      i = next;
    }
    return undefined;
  }

  function at(i: number, cueTo: number, later = false): Complement | undefined {
    const item = items[i];
    if (!item) return undefined;
    const next = items[i + 1];
    if (item.lower === ':')
      return next
        ? {
            from: i + 1,
            cueTo,
            kind: next.pos === 'QUOTE' ? 'quote' : 'colon',
            confidence: next.pos === 'QUOTE' ? 0.97 : 0.85,
          }
        : undefined;
    if (item.pos === 'QUOTE' && (frames.has('quote') || frames.has('that') || speechLength(item) > 30))
      return { from: i, cueTo, kind: 'quote', confidence: 0.93 };
    if (isComma(item) && next?.pos === 'QUOTE' && !next.names)
      return speechLength(next) > (modes.has('speech') && frames.has('quote') ? 4 : 12)
        ? { from: i + 1, cueTo, kind: 'quote', confidence: 0.95 }
        : undefined;
    if (isPause(item) && next?.lower === 'that' && (clauseAt(items, i + 2) || items[i + 2]?.pos === 'QUOTE'))
      return frames.has('that') ? { from: i + 1, cueTo, kind: 'that', confidence: 0.9 } : undefined;
    // “stating, When a system is …”: speech without its marks.
    if (
      isComma(item) &&
      cue.form === 'ing' &&
      next &&
      /^\p{Lu}/u.test(next.form) &&
      (clauseAt(items, i + 1) || next.pos === 'ADV' || wh.has(next.lower) || next.lower === 'if') &&
      modes.has('speech') &&
      next.pos !== 'PROPN' &&
      next.lower !== 'i'
    ) {
      return { from: i + 1, cueTo, kind: 'speech', confidence: 0.82 };
    }
    // “said yes”, “said no”
    if (
      /^(?:yes|no)$/.test(item.lower) &&
      frames.has('quote') &&
      frames.has('bare') &&
      !/^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? '')
    )
      return { from: i, cueTo, kind: 'object', confidence: 0.75 };
    if (item.lower === 'that' && item.pos !== 'ADV') {
      const statement = frames.has('that') && next !== undefined && thatClause(items, i);
      if (statement)
        return { from: i, cueTo, kind: 'that', confidence: modes.has('thought') && !modes.has('speech') ? 0.85 : 0.95 };
    }
    // “asked on Friday about the plan”
    if (item.lower === 'about' && next && /^(?:ask|quiz|press)$/.test(cue.verb.lemma))
      return { from: i + 1, cueTo, kind: 'object', confidence: 0.65 };
    if (
      wh.has(item.lower) &&
      (frames.has('wh') || frames.has('that') || frames.has('object')) &&
      next &&
      !isPause(next) &&
      (!later || frames.has('wh'))
    ) {
      if (item.lower === 'if' && frames.has('bare') && conditional(items, i))
        return { from: i, cueTo, kind: 'clause', confidence: 0.85 };
      if (item.lower === 'when' || item.lower === 'where' || item.lower === 'if')
        return frames.has('wh') &&
          (!frames.has('quote') ||
            (!frames.has('bare') && (clauseAt(items, i + 1) || item.lower === 'if')) ||
            cue.negated)
          ? { from: i, cueTo, kind: 'wh', confidence: 0.72 }
          : undefined;
      return { from: i, cueTo, kind: 'wh', confidence: 0.8 };
    }
    if (
      item.lower === 'to' &&
      (frames.has('to') || (later && frames.has('addressee'))) &&
      next &&
      /^(?:VERB|AUX|ADV|QUOTE)$/.test(next.pos)
    )
      return { from: i, cueTo, kind: 'to', confidence: 0.75 };
    // “said because the ferry is late, …”: the reason is part of what is said.
    if (
      /^(?:because|since|although|though|unless)$/.test(item.lower) &&
      frames.has('bare') &&
      modes.has('speech') &&
      reasoned(items, i)
    )
      return { from: i, cueTo, kind: 'clause', confidence: 0.85 };
    const gerund = item.pos === 'VERB' && /ing$/.test(item.lower);
    // “felt betrayed”, “felt sure the ferry …”: what is felt is a state, and no clause.
    if (cue.verb.lemma === 'feel' && !/^(?:PRON|DET|PROPN)$/.test(item.pos)) return undefined;
    if (frames.has('bare') && (!gerund || (modes.has('speech') && frames.has('object'))) && bareClause(items, i))
      return { from: i, cueTo, kind: 'clause', confidence: modes.has('thought') && !modes.has('speech') ? 0.8 : 0.9 };
    return undefined;
  }

  function objectAt(i: number): Complement | undefined {
    const item = items[i];
    if (!item || /^[.,;:?!)]$/.test(item.lower) || isDash(item)) return undefined;
    const starts =
      item.pos === 'DET' ||
      item.pos === 'NOUN' ||
      item.pos === 'PROPN' ||
      item.pos === 'ADJ' ||
      item.pos === 'NUM' ||
      item.pos === 'SYM' ||
      item.pos === 'QUOTE' ||
      (item.pos === 'PRON' && !/^(?:who|which)$/.test(item.lower)) ||
      item.lower === 'what' ||
      (item.lower === 'that' && /^(?:NOUN|DET)$/.test(items[i + 1]?.pos ?? '')) ||
      (item.pos === 'VERB' && /ing$/.test(item.lower)) ||
      (item.pos === 'VERB' && items[i + 1]?.pos === 'NOUN') ||
      (item.lower === 'as' && frames.has('as')) ||
      measured(items, i);
    if (!starts || moment(items, i) || isName(i)) return undefined;
    // “an interview posted online by the Post”
    if (item.lower === 'online' || (item.pos === 'ADJ' && items[i + 1]?.lower === 'by')) return undefined;
    if (/^(?:himself|herself|themselves|itself)$/.test(item.lower) && !frames.has('as') && !names(i)) return undefined;
    const weak = modes.has('thought') && !modes.has('speech') && !modes.has('stance');
    return {
      from: i,
      cueTo: cue.to,
      kind: 'object',
      confidence: cue.verb.lemma.includes(' ') ? 0.7 : weak ? 0.5 : modes.has('stance') ? 0.62 : 0.6,
    };
  }

  /** “a programme called Skylark”: what something is called, and nothing that is said of it. */
  function isName(i: number): boolean {
    if (!/^(?:call|dub|name|title|label)$/.test(cue.verb.lemma) || cue.voice === 'passive') return false;
    let end = i;
    while (items[end]?.pos === 'PROPN') end++;
    return (
      end > i && (end >= items.length || /^(?:PUNCT|ADP|CCONJ)$/.test(items[end]?.pos ?? '') || isPause(items[end]))
    );
  }

  /** “calls himself a reformer”, not “found himself alone”, “the call itself was late”. */
  function names(i: number): boolean {
    const next = items[i + 1];
    return (
      /^(?:call|label|brand|dub|term|style)$/.test(cue.verb.lemma) &&
      /^(?:DET|ADJ|NOUN|QUOTE|ADV)$/.test(next?.pos ?? '')
    );
  }

  /** “offered an apology”: the phrase at `i` has a noun of speech for its head. */
  function speechNounIn(i: number): boolean {
    const end = phraseEnd(items, i);
    const head = items[end - 1];
    return end > i && head?.pos === 'NOUN' && lexicons.speechNouns.has(head.lower);
  }

  function ofAt(i: number): Complement | undefined {
    let object = phraseEnd(items, i);
    while (object > i && items[object]?.lower === 'and' && phraseEnd(items, object + 1) > object + 1)
      object = phraseEnd(items, object + 1);
    if (isComma(items[object]) && object > i) {
      const close = clauseStop(items, object + 1, true);
      if (isComma(items[close]) && close < object + 20) object = close + 1;
    }
    const preposition = items[object];
    const charged = cue.verb.lemma === 'charge' && preposition?.lower === 'with';
    if (
      preposition &&
      preposition.pos === 'ADP' &&
      (/^(?:of|about|against)$/.test(preposition.lower) || charged) &&
      (object > i || !frames.has('addressee'))
    ) {
      return { from: object > i ? i : i + 1, cueTo: object > i ? cue.to : i + 1, kind: 'object', confidence: 0.7 };
    }
    return undefined;
  }
}

/** Whether a subordinate clause begins at `i` with its main clause, or a quotation in its place, behind a comma. */
function reasoned(items: Items, i: number): boolean {
  const comma = clauseStop(items, i + 1, true);
  return isComma(items[comma]) && (items[comma + 1]?.pos === 'QUOTE' || clauseAt(items, comma + 1));
}

function bareClause(items: Items, i: number): boolean {
  const item = items[i];
  if (!item) return false;
  if (quantifies(items, i)) return clauseAt(items, i + 1);
  const gerund = item.pos === 'VERB' && /ing$/.test(item.lower);
  if (item.lower === 'none' && items[i + 1]?.lower === 'of') return clauseAt(items, i + 2);
  // “down-ballot races can help”: half of a word with a hyphen.
  const halved = items[i + 1]?.lower === '‐' && /^(?:ADP|ADV)$/.test(item.pos);
  if ((/^(?:PUNCT|VERB|AUX|ADP|SCONJ|ADV)$/.test(item.pos) && !gerund && !halved) || moment(items, i)) return false;
  if (item.pos === 'CCONJ' && !/^(?:both|either|neither)$/.test(item.lower)) return false;
  return clauseAt(items, i);
}
