import type { Lexicons } from '../../../lexicons/lexicons';
import { inClass } from '../../../lexicons/word-classes';
import { adjunctEnd, moment } from '../../../syntax/adjuncts';
import { clauseStop } from '../../../syntax/clauses';
import type { Item, Items } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { measured, quantifies } from '../../../syntax/quantities';
import { days, isComma } from '../../../syntax/words';
import type { Weight } from '../../confidence';
import type { Cue } from '../cues/cues';
import { and, withPhrases } from './joined-phrases';

/** Where what is spoken of begins, how far the cue's own words reach, and how sure that is. */
export interface Thing {
  readonly from: number;
  readonly cueTo: number;
  readonly kind: 'object';
  readonly weight: Weight;
}

/** What is spoken of behind the cue, where it is only named: “criticised [the plan]”, “spoke about [it]”. */
export function thingBehind(items: Items, cue: Cue, lexicons: Lexicons): Thing | undefined {
  const { frames } = cue.verb;
  if (frames.has('object') || frames.has('name')) {
    const object = objectAt(items, cue, cue.to) ?? objectAt(items, cue, behindDay(items, cue.to));
    if (object) return object;
  }
  if (frames.has('noun') && speechNounAt(items, cue.to, lexicons)) return thing(cue.to, cue.to, 'noun-object');
  const of = frames.has('of') && !frames.has('object') ? behindPreposition(items, cue) : undefined;
  if (of) return of;
  const matter = matterAhead(items, cue.to);
  return matter === undefined ? undefined : thing(matter, cue.to, 'matter');
}

const thing = (from: number, cueTo: number, weight: Weight): Thing => ({ from, cueTo, kind: 'object', weight });

function objectAt(items: Items, cue: Cue, i: number): Thing | undefined {
  const { modes, frames, lemma } = cue.verb;
  const item = items[i];
  if (!item || !opensObject(items, i, frames.has('as')) || moment(items, i) || isName(items, cue, i)) return undefined;
  if (inClass(item.lower, 'third-person-reflexive') && !frames.has('as') && !inClass(lemma, 'naming-oneself'))
    return undefined;
  const weak = modes.has('thought') && !modes.has('speech') && !modes.has('stance');
  const weight = weak ? 'thought-object' : modes.has('stance') ? 'stance-object' : 'object';
  return thing(i, cue.to, lemma.includes(' ') ? 'phrase-object' : weight);
}

/** “announced on Friday [the sale]”: the place behind the day, where a phrase with its article opens; else `i`. */
function behindDay(items: Items, i: number): number {
  const end = adjunctEnd(items, i);
  return days.has(items[end - 1]?.lower ?? '') && items[end]?.pos === 'DET' ? end : i;
}

function opensObject(items: Items, i: number, as: boolean): boolean {
  const { pos, lower } = items[i] as Item;
  const next = items[i + 1];
  if (/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|SYM|QUOTE)$/.test(pos)) return true;
  if (pos === 'VERB') return /ing$/.test(lower) || next?.pos === 'NOUN';
  // “called for immediately closing the pier”, “proposed jointly owned ferries”, “predicts far more rain”
  if (pos === 'ADV' && (/ing$/.test(next?.lower ?? '') || phraseEnd(items, i) > i + 1)) return true;
  if (lower === 'as' && as) return true;
  return (lower === 'that' && /^(?:NOUN|DET)$/.test(next?.pos ?? '')) || measured(items, i);
}

/** “a programme called Skylark”: what something is called, and nothing that is said of it. */
function isName(items: Items, cue: Cue, i: number): boolean {
  if (!inClass(cue.verb.lemma, 'name-giving') || items[i]?.pos !== 'PROPN') return false;
  const end = items.findIndex(({ pos }, k) => k > i && pos !== 'PROPN');
  return /^(?:PUNCT|ADP|CCONJ)$/.test(items[end]?.pos ?? 'PUNCT');
}

/** “offered an apology”: the phrase at `i` has a noun of speech for its head. */
const speechNounAt = (items: Items, i: number, lexicons: Lexicons): boolean =>
  lexicons.speechNouns.has(items[phraseEnd(items, i) - 1]?.lower ?? '');

/** “accused [Ana Ruiz, the mayor, of lying]”, “spoke of [the plan]”, “charged [the crew with theft]”. */
function behindPreposition(items: Items, { verb, to }: Cue): Thing | undefined {
  const object = objectEnd(items, to);
  const preposition = items[object];
  if (preposition?.pos !== 'ADP' || (object === to && verb.frames.has('addressee'))) return undefined;
  const charged = verb.lemma === 'charge' && preposition.lower === 'with';
  if (!charged && !/^(?:of|about|against)$/.test(preposition.lower)) return undefined;
  const from = object > to ? to : to + 1;
  return thing(from, from, 'object-of-preposition');
}

/** Where the charge begins that an aside keeps from the person charged, “accused Korda, who was drunk, [of] lying”; `from` without one. */
export function chargeBehindAside(items: Items, from: number): number {
  const end = objectEnd(items, from);
  return items[end]?.lower === 'of' && isComma(items[end - 1]) && /ing$/.test(items[end + 1]?.lower ?? '') ? end : from;
}

/** End of the phrases joined by “and” at `i`, with what stands between commas behind them. */
function objectEnd(items: Items, i: number): number {
  const first = phraseEnd(items, i);
  if (first === i) return i;
  const end = withPhrases(items, first, and);
  if (!isComma(items[end])) return end;
  const close = clauseStop(items, end + 1);
  return isComma(items[close]) ? close + 1 : end;
}

/** Where the matter begins behind where and how it was raised: “spoke at the pier on Monday about [the plan]”, “spoke out sharply against [it]”. */
function matterAhead(items: Items, to: number): number | undefined {
  const out = items[to]?.lower === 'out';
  let i = out ? to + 1 : to;
  for (let next = adjunctEnd(items, i); ; next = adjunctEnd(items, i)) {
    const word = items[i]?.lower ?? '';
    const matter = word === 'about' || (out && /^(?:against|for)$/.test(word));
    if (matter && !quantifies(items, i)) return i + 1;
    if (next === i) return undefined;
    i = next;
  }
}
