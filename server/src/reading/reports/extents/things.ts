import type { Lexicons } from '../../../lexicons/lexicons';
import { inClass } from '../../../lexicons/word-classes';
import { adjunctEnd, moment } from '../../../syntax/adjuncts';
import { clauseStop } from '../../../syntax/clauses';
import type { Item, Items } from '../../../syntax/item';
import { phraseEnd } from '../../../syntax/noun-phrase';
import { measured } from '../../../syntax/quantities';
import { days, isComma, isDash } from '../../../syntax/words';
import type { Weight } from '../../confidence';
import type { Cue } from '../cues/cues';
import { and, withPhrases } from './joined-phrases';
import { behindAside, matterAhead } from './matter';

/** Where what is spoken of begins, how far the cue's own words reach, and how sure that is. */
export interface Thing {
  readonly from: number;
  readonly cueTo: number;
  readonly kind: 'object';
  readonly weight: Weight;
}

/** What is spoken of behind the cue, where it is only named: “criticised [the plan]”, “spoke about [it]”. */
export function thingBehind(items: Items, cue: Cue, lexicons: Lexicons): Thing | undefined {
  const { frames, modes } = cue.verb;
  if (frames.has('object') || frames.has('name') || frames.has('as')) {
    const aside = () => (modes.has('stance') ? objectAt(items, cue, behindAside(items, cue.to)) : undefined);
    const object = objectAt(items, cue, cue.to) ?? objectAt(items, cue, behindDay(items, cue)) ?? aside();
    if (object) return object;
  }
  if (frames.has('noun') && speechNounAt(items, cue.to, lexicons)) return thing(cue.to, cue.to, 'noun-object');
  const of = frames.has('of') && !frames.has('object') ? behindPreposition(items, cue) : undefined;
  if (of) return of;
  const matter = matterAhead(items, cue);
  return matter === undefined ? undefined : thing(matter, cue.to, 'matter');
}

const thing = (from: number, cueTo: number, weight: Weight): Thing => ({ from, cueTo, kind: 'object', weight });

function objectAt(items: Items, cue: Cue, i: number): Thing | undefined {
  const { modes, frames, lemma } = cue.verb;
  const item = items[i];
  if (!item || !opensObject(items, i, frames.has('as')) || moment(items, i) || isName(items, cue, i)) return undefined;
  // “an interview posted online by the Post”
  if (item.lower === 'online' || (item.pos === 'ADJ' && items[i + 1]?.lower === 'by')) return undefined;
  const oneself = inClass(item.lower, 'third-person-reflexive');
  if (oneself && !frames.has('as') && !namesSelf(items, cue, i)) return undefined;
  const weak = modes.has('thought') && !modes.has('speech') && !modes.has('stance');
  const weight = weak ? 'thought-object' : modes.has('stance') ? 'stance-object' : 'object';
  return thing(i, cue.to, lemma.includes(' ') ? 'phrase-object' : weight);
}

/** “announced on Friday [the sale]”: the place behind the day, where a phrase with its article opens; else the end of the cue. */
function behindDay(items: Items, { to, verb: { modes } }: Cue): number {
  const end = adjunctEnd(items, to);
  const dated = days.has(items[end - 1]?.lower ?? '') && !moment(items, end);
  return dated && modes.has('speech') && items[end]?.pos === 'DET' ? end : to;
}

function opensObject(items: Items, i: number, as: boolean): boolean {
  const item = items[i] as Item;
  const next = items[i + 1]?.pos;
  if (/^[.,;:?!)]$/.test(item.lower) || isDash(item)) return false;
  if (/^(?:DET|NOUN|PROPN|ADJ|NUM|SYM|QUOTE)$/.test(item.pos)) return true;
  if (item.pos === 'PRON') return true;
  // “called for immediately closing the pier”
  if (item.pos === 'ADV' && /ly$/.test(item.lower) && /ing$/.test(items[i + 1]?.lower ?? '')) return next === 'VERB';
  // “proposed jointly owned ferries”, “predicts far more rain”
  if (item.pos === 'ADV' && phraseEnd(items, i) > i + 1) return true;
  if (item.pos === 'VERB' && (/ing$/.test(item.lower) || next === 'NOUN')) return true;
  if (item.lower === 'as' && as) return true;
  return (item.lower === 'that' && /^(?:NOUN|DET)$/.test(next ?? '')) || measured(items, i);
}

/** “a programme called Skylark”: what something is called, and nothing that is said of it. */
function isName(items: Items, cue: Cue, i: number): boolean {
  if (!inClass(cue.verb.lemma, 'name-giving') || cue.voice === 'passive') return false;
  let end = i;
  while (items[end]?.pos === 'PROPN') end++;
  return end > i && /^(?:PUNCT|ADP|CCONJ)$/.test(items[end]?.pos ?? 'PUNCT');
}

/** “calls himself a reformer”, not “found himself alone”, “the call itself was late”. */
const namesSelf = (items: Items, { verb }: Cue, i: number): boolean =>
  inClass(verb.lemma, 'naming-oneself') && /^(?:DET|ADJ|NOUN|QUOTE|ADV)$/.test(items[i + 1]?.pos ?? '');

/** “offered an apology”: the phrase at `i` has a noun of speech for its head. */
function speechNounAt(items: Items, i: number, lexicons: Lexicons): boolean {
  const end = phraseEnd(items, i);
  const head = items[end - 1];
  return end > i && lexicons.speechNouns.has(head?.lower ?? '');
}

/** “accused [Ana Ruiz, the mayor, of lying]”, “spoke of [the plan]”, “charged [the crew with theft]”. */
function behindPreposition(items: Items, { verb, to }: Cue): Thing | undefined {
  const object = objectEnd(items, to);
  const preposition = items[object];
  if (preposition?.pos !== 'ADP' || (object === to && verb.frames.has('addressee'))) return undefined;
  const charged = verb.lemma === 'charge' && preposition.lower === 'with';
  if (!charged && !/^(?:of|about|against)$/.test(preposition.lower)) return undefined;
  return object > to ? thing(to, to, 'object-of-preposition') : thing(to + 1, to + 1, 'object-of-preposition');
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
  return isComma(items[close]) && close < end + 20 ? close + 1 : end;
}
