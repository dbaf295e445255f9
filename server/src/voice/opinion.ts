import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import { inClass } from '../lexicons/word-classes';
import type { Reading, Statement } from '../reading/types';
import { someOverlaps } from '../text/span-index';
import { type Manner, mannerOf } from './manner';
import type { OwnVoice } from './own-voice';

/** How much of an opinion a sentence is: points for and against, and the words that speak for it. */
export interface Opinion {
  readonly points: number;
  readonly words: readonly string[];
  readonly cues: readonly Cue[];
  readonly manner: Manner;
}

/** What speaks for an opinion: of what kind it is, and how much it does. */
export interface Cue {
  readonly kind: string;
  /** Empty where it is the way in which the sentence is put. */
  readonly words: string;
  readonly points: number;
}

/** Weighs what the sentence says in the writer's own voice: cues of opinion count for it; figures, dates and sources against it. */
export function opinionOf({ quotations }: Reading, voice: OwnVoice, lexicons: Lexicons): Opinion {
  const { own, said, sentence } = voice;
  const manner = mannerOf(voice, lexicons);
  if (own.length < 4) return { points: 0, words: [], cues: [], manner };
  const cues = [...cuesIn(voice, lexicons, manner), ...constructions(voice, lexicons), ...put(manner)];
  const quotes = () => someOverlaps(quotations, sentence.span);
  const make = makeOf(own);
  const points = sum(cues) + essayistic(make) - against(make, said, quotes) - Math.min(2, manner.nature);
  const worded = cues.filter(({ words }) => words !== '');
  const telling = worded.filter(isTelling);
  return { points, words: (telling.length > 0 ? telling : worded).map(({ words }) => words), cues, manner };
}

/** Whether the cue tells a reader something when it is quoted alone. */
export const isTelling = ({ kind }: Cue): boolean => !faint.has(kind);

const faint = new Set(['denial', 'argument', 'opener', 'degree', 'generality', 'address']);

function cuesIn({ own, tokens: [first], phrases }: OwnVoice, { opinionCues }: Lexicons, { isOnAsking }: Manner): Cue[] {
  const cues: Cue[] = [];
  let next = 0;
  for (const { index: i, length, entry } of phrases(opinionCues)) {
    if (i < next) continue;
    const { kind, points = 1 } = entry;
    const word = own[i] as Token;
    if (isAnother(kind, word, first) || (kind === 'first-person' && isOnAsking)) continue;
    next = i + length;
    // “Right now” is no judgment.
    if (kind === 'plain') continue;
    const words = own.slice(i, i + length);
    const more = kind === 'evaluation' && isPredicate(own, i) ? 1 : 0;
    cues.push({ kind: kind ?? '', words: wordsOf(words), points: points + more });
  }
  return cues;
}

/** Whether the word is no cue of the kind here: a name, a deed that is a noun, an opener further on, somebody else. */
const isAnother = (kind: string | undefined, word: Token, first: Token | undefined): boolean =>
  (word !== first && (word.pos === 'PROPN' || kind === 'opener')) ||
  (kind === 'deed' && word.pos !== 'VERB') ||
  (kind === 'first-person' && isNobody(word));

/** The mine in the sea, the US: a noun or a name that is spelled like “we” or “I”. */
const isNobody = ({ form, pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN' || form === 'US';

/** A question that the paper asks, an outcry, an order, an aside, words of talk: what is put so is no report. */
function put({ asks, cries, commands, isAside, talks, admits, isOnAsking }: Manner): Cue[] {
  if (admits || isOnAsking) return [];
  const cue = (kind: string, points: number): Cue => ({ kind, words: '', points });
  return [
    ...(asks ? [cue('question', 2)] : []),
    ...(cries ? [cue('exclamation', 2)] : []),
    ...(commands ? [cue('command', 1)] : []),
    ...(isAside ? [cue('aside', 1)] : []),
    ...(talks > 0 ? [cue('talk', Math.min(2, talks))] : []),
  ];
}

/** The tokens as they were written: cut at hyphens and apostrophes, and put together again. */
const wordsOf = (words: readonly Token[]): string =>
  words.map(({ form, start }, i) => (i > 0 && words[i - 1]?.end !== start ? ` ${form}` : form)).join('');

/** All points, each word’s once, and once for all of “we” and “I”: how often they stand there says nothing. */
function sum(cues: readonly Cue[]): number {
  if (cues.length === 0) return 0;
  const met = new Set<string>();
  return cues.reduce((points, { kind, words, points: more }) => {
    const what = kind === 'first-person' ? kind : `${kind} ${words.toLowerCase()}`;
    if (met.has(what)) return points;
    met.add(what);
    return points + more;
  }, 0);
}

/** “is absurd”, “would be a disaster”: what the sentence says of its subject. */
function isPredicate(own: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - 4; at--) {
    const { lower, pos } = own[at] as Token;
    if (inClass(lower, 'linking-verb')) return true;
    if (!/^(?:ADV|DET|PART|ADJ)$/.test(pos)) return false;
  }
  return false;
}

/** Ways of putting a judgment as a fact, and the loaded words of the other lexicons: one a word, of the first lexicon that has it. */
function constructions({ own, phrases, stance }: OwnVoice, lexicons: Lexicons): Cue[] {
  const cues: Cue[] = [];
  if (stance?.strong && stance.what !== 'forecast' && stance.what !== 'explanation')
    cues.push({ kind: 'construction', words: stance.words, points: 3 });
  const { sensationalWords, contentiousLabels, editorialAdverbs, claimCues } = lexicons;
  const loaded = new Map<number, number>();
  // A cause is no verdict.
  for (const table of [sensationalWords, contentiousLabels, editorialAdverbs, claimCues])
    for (const { index, length, entry } of phrases(table))
      if (entry.kind !== 'cause' && !loaded.has(index) && (own[index] as Token).pos !== 'PROPN')
        loaded.set(index, length);
  for (const [index, length] of [...loaded].sort(([a], [b]) => a - b))
    cues.push({ kind: 'loaded', words: wordsOf(own.slice(index, index + length)), points: 1 });
  return cues;
}

/** How an essay is written: in the present, about nobody in particular. */
const essayistic = ({ isNamed, isSuch, isPresent }: Make): number => (!isNamed && isPresent ? 1 : 0) + (isSuch ? 1 : 0);

/** What a report is made of: sources, quotations, figures, things that happened. */
function against({ figures, isPast, isPresent }: Make, said: readonly Statement[], quotes: () => boolean): number {
  const sourced = said.some(({ actor }) => actor !== null);
  return (sourced ? 2 : quotes() ? 1 : 0) + Math.min(2, figures) + (isPast && !isPresent ? 1 : 0);
}

/** What the words of a sentence are. */
interface Make {
  readonly isNamed: boolean;
  readonly isSuch: boolean;
  readonly isPresent: boolean;
  readonly isPast: boolean;
  readonly figures: number;
}

function makeOf(own: readonly Token[]): Make {
  let [isNamed, isSuch, isPresent, isPast, figures] = [false, false, false, false, 0];
  for (let i = 0; i < own.length; i++) {
    const { pos, lower } = own[i] as Token;
    if (pos === 'PROPN' || pos === 'NUM') isNamed ||= i > 0;
    if (pos === 'NUM' && lower !== 'one') figures++;
    isSuch ||= lower === 'such';
    isPresent ||= inClass(lower, 'present-auxiliary');
    isPast ||= inClass(lower, 'past-auxiliary') || (pos === 'VERB' && lower.endsWith('ed'));
  }
  return { isNamed, isSuch, isPresent, isPast, figures };
}
