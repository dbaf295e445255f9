import type { Lexicons } from '../lexicons/lexicons';
import { type Kind, type Make, makeOf } from './make';
import type { Manner } from './manner';
import type { Opinion } from './opinion';
import type { OwnVoice } from './own-voice';

/** A sentence with all that weighs in it. */
export interface Heard {
  readonly voice: OwnVoice;
  readonly opinion: Opinion;
  readonly make: Make;
  readonly manner: Manner;
  /** Whether its paragraph has named a source before. */
  readonly isCarried: boolean;
  /** Whether a verb of report stands in its own words. */
  readonly reports: boolean;
}

/** Something to be told of a sentence, as a number near 0 to 1. */
export interface Fact {
  readonly name: string;
  readonly of: (heard: Heard) => number;
}

/** The sentences of an article, in order, with what weighs in them. */
export function heardIn(voices: readonly OwnVoice[], opinions: readonly Opinion[], lexicons: Lexicons): Heard[] {
  let carried = -1;
  return voices.map((voice, i) => {
    const { block } = voice.sentence;
    const isCarried = carried === block;
    if (voice.said.length > 0) carried = block;
    return {
      voice,
      opinion: opinions[i] as Opinion,
      make: makeOf(voice.own, lexicons),
      manner: (opinions[i] as Opinion).manner,
      isCarried,
      reports: voice.phrases(lexicons.reportingVerbs).length > 0,
    };
  });
}

const is = (truth: boolean): number => (truth ? 1 : 0);
const upTo = (most: number, count: number): number => Math.min(count, most) / most;
const cues = ({ opinion }: Heard, kind: string): number =>
  upTo(3, opinion.cues.filter((cue) => cue.kind === kind).length);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** How much of the sentence the words of the kind are. */
const share = (name: Kind, times: number): Fact => ({
  name,
  of: ({ make }) => (times * make.counts[name]) / Math.max(4, make.size),
});
const some = (name: Kind): Fact => ({ name, of: ({ make }) => is(make.counts[name] > 0) });
const count = (name: Kind): Fact => ({ name, of: ({ make }) => upTo(2, make.counts[name]) });

/** What its words sound like on the whole; in few words, each counts for less than all. */
function toneIn({ make: { tones } }: Heard): number {
  return (2 * sum(tones.map(({ score }) => score))) / Math.max(5, tones.length);
}

/** What is told of each sentence, in the order of the weights. */
export const facts: readonly Fact[] = [
  { name: 'opinion', of: ({ opinion }) => Math.max(-4, Math.min(8, opinion.points)) / 4 },
  { name: 'first person', of: (heard) => cues(heard, 'first-person') },
  { name: 'stance', of: ({ voice }) => is(voice.stance !== undefined) },
  { name: 'strong stance', of: ({ voice }) => is(voice.stance?.strong === true) },
  { name: 'own words', of: ({ voice }) => voice.own.length / Math.max(1, voice.tokens.length) },
  { name: 'source', of: ({ voice }) => is(voice.said.length > 0) },
  { name: 'named source', of: ({ voice }) => is(voice.said.some(({ actor }) => actor !== null)) },
  { name: 'quoted words', of: ({ voice }) => is(voice.unquoted.length < voice.tokens.length) },
  { name: 'report', of: ({ reports }) => is(reports) },
  share('names', 2),
  share('pronouns', 4),
  some('forecasts'),
  some('minds'),
  some('contractions'),
  count('definites'),
  count('participles'),
  count('attributes'),
  { name: 'short', of: ({ make }) => is(make.size < 9) },
  { name: 'tone', of: toneIn },
  { name: 'highest tone', of: ({ make }) => (make.tones[0]?.score ?? 0) / 3 },
  { name: 'person', of: ({ make }) => is(make.subject === 'person') },
  { name: 'thing', of: ({ make }) => is(make.subject === 'thing') },
  { name: 'question', of: ({ manner }) => is(manner.asks) },
  { name: 'exclamation', of: ({ manner }) => is(manner.cries) },
  { name: 'reader', of: ({ manner }) => is(manner.addresses > 0) },
  { name: 'command', of: ({ manner }) => is(manner.commands) },
  { name: 'talk', of: ({ manner }) => upTo(2, manner.talks) },
  { name: 'fragment', of: ({ manner }) => is(manner.isFragment) },
  { name: 'not known', of: ({ manner }) => is(manner.admits) },
  { name: 'asking', of: ({ manner }) => is(manner.isOnAsking) },
  { name: 'hearsay', of: ({ manner }) => is(manner.isHearsay) },
  { name: 'nature', of: ({ manner }) => upTo(2, manner.nature) },
];

/** The facts of which the mean over the article weighs, too: opinion comes in articles of opinion. */
const inArticle = ['tone', 'opinion', 'named source', 'nature'];
/** The names of all that is weighed, in order: a sentence's own facts, then those of its article. */
export const weighed: readonly string[] = [
  ...facts.map(({ name }) => name),
  ...inArticle.map((name) => `${name} in the article`),
];

/** For each sentence of an article the numbers that are weighed. */
export function rowsOf(heard: readonly Heard[]): number[][] {
  const own = heard.map((sentence) => facts.map(({ of }) => of(sentence)));
  const means = places.map((at) => sum(own.map((row) => row[at] as number)) / Math.max(1, own.length));
  return own.map((row) => [...row, ...means]);
}

const places = inArticle.map((name) => facts.findIndex((fact) => fact.name === name));
