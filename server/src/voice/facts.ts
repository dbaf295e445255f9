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
  /** Where it stands in the story: 0 at its beginning, 1 at its end. */
  readonly place: number;
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
      place: voices.length > 1 ? i / (voices.length - 1) : 0.5,
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

/** What is told of each sentence, in the order of the weights. */
export const facts: readonly Fact[] = [
  { name: 'opinion', of: ({ opinion }) => Math.max(-4, Math.min(8, opinion.points)) / 4 },
  { name: 'cues', of: ({ opinion }) => upTo(8, sum(opinion.cues.map(({ points }) => points))) },
  { name: 'evaluations', of: (heard) => cues(heard, 'evaluation') },
  { name: 'first person', of: (heard) => cues(heard, 'first-person') },
  { name: 'stance', of: ({ voice }) => is(voice.stance !== undefined) },
  { name: 'strong stance', of: ({ voice }) => is(voice.stance?.strong === true) },
  { name: 'own words', of: ({ voice }) => voice.own.length / Math.max(1, voice.tokens.length) },
  { name: 'source', of: ({ voice }) => is(voice.said.length > 0) },
  { name: 'named source', of: ({ voice }) => is(voice.said.some(({ actor }) => actor !== null)) },
  { name: 'carried', of: ({ isCarried }) => is(isCarried) },
  { name: 'quoted words', of: ({ voice }) => is(voice.unquoted.length < voice.tokens.length) },
  { name: 'report', of: ({ reports }) => is(reports) },
  share('adjectives', 4),
  share('adverbs', 4),
  share('names', 2),
  share('verbs', 2),
  share('pronouns', 4),
  count('figures'),
  count('dates'),
  some('past'),
  some('present'),
  some('forecasts'),
  count('comparatives'),
  some('passives'),
  some('minds'),
  count('focuses'),
  some('relatives'),
  some('contractions'),
  { name: 'size', of: ({ make }) => upTo(30, make.size) },
  { name: 'short', of: ({ make }) => is(make.size < 9) },
  { name: 'most loaded word', of: ({ make }) => make.loaded[0]?.score ?? 0 },
  {
    name: 'loaded words',
    of: ({ make }) => (4 * sum(make.loaded.map(({ score }) => score))) / Math.max(6, make.size),
  },
  { name: 'loaded predicate', of: ({ make }) => make.predicate },
  { name: 'copula', of: ({ make }) => is(make.isCopular) },
  { name: 'person', of: ({ make }) => is(make.subject === 'person') },
  { name: 'thing', of: ({ make }) => is(make.subject === 'thing') },
  { name: 'question', of: ({ manner }) => is(manner.asks) },
  { name: 'exclamation', of: ({ manner }) => is(manner.cries) },
  { name: 'reader', of: ({ manner }) => is(manner.addresses > 0) },
  { name: 'command', of: ({ manner }) => is(manner.commands) },
  { name: 'talk', of: ({ manner }) => upTo(2, manner.talks) },
  { name: 'aside', of: ({ manner }) => is(manner.isAside) },
  { name: 'fragment', of: ({ manner }) => is(manner.isFragment) },
  { name: 'breaks', of: ({ manner }) => upTo(2, manner.breaks) },
  { name: 'not known', of: ({ manner }) => is(manner.admits) },
  { name: 'asking', of: ({ manner }) => is(manner.isOnAsking) },
  { name: 'hearsay', of: ({ manner }) => is(manner.isHearsay) },
  { name: 'nature', of: ({ manner }) => upTo(2, manner.nature) },
  { name: 'superlatives', of: ({ manner }) => upTo(2, manner.superlatives) },
  { name: 'first', of: ({ place }) => is(place === 0) },
  { name: 'place', of: ({ place }) => place },
];

/** The facts of which the mean over the article weighs, too: opinion comes in articles of opinion. */
const inArticle = [
  'opinion',
  'first person',
  'named source',
  'figures',
  'past',
  'present',
  'contractions',
  'question',
  'reader',
  'talk',
  'nature',
];
/** Those of which the mean of the two neighbours does: opinion comes in passages. */
const nearby = ['opinion', 'own words', 'named source', 'figures', 'dates'];

/** The names of all that is weighed, in order: a sentence's own facts, then those of its article, then its neighbours'. */
export const weighed: readonly string[] = [
  ...facts.map(({ name }) => name),
  ...inArticle.map((name) => `${name} in the article`),
  ...nearby.map((name) => `${name} nearby`),
];

/** For each sentence of an article the numbers that are weighed. */
export function rowsOf(heard: readonly Heard[]): number[][] {
  const own = heard.map((sentence) => facts.map(({ of }) => of(sentence)));
  const means = placesOf(inArticle).map((at) => sum(own.map((row) => row[at] as number)) / Math.max(1, own.length));
  const near = placesOf(nearby);
  return own.map((row, i) => {
    const beside = [own[i - 1], own[i + 1]].filter((other) => other !== undefined);
    // A sentence alone is its own neighbour.
    const others = beside.length > 0 ? beside : [row];
    return [...row, ...means, ...near.map((at) => sum(others.map((other) => other[at] as number)) / others.length)];
  });
}

const placesOf = (names: readonly string[]): number[] =>
  names.map((name) => facts.findIndex((fact) => fact.name === name));
