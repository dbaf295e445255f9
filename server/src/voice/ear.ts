import type { Lexicons } from '../lexicons/lexicons';
import type { Reading } from '../reading/types';
import type { Span } from '../text/span';
import { type Heard, heardIn, rowsOf } from './facts';
import { type Opinion, opinionOf } from './opinion';
import { type OwnVoice, ownVoices } from './own-voice';
import { bias, weights } from './weights.generated';

/** What the ear makes of a sentence. */
export interface Verdict {
  /** How much it sounds like one that needs somebody to vouch for it; above 0 it is more like those than like others. */
  readonly score: number;
  readonly heard: Heard;
  /** Whether half of the sentences near it are more like those, too. */
  readonly isAmongThose: boolean;
  /** The numbers that were weighed, in the order of the weights. */
  readonly row: readonly number[];
}

/** What speaks for a verdict, or against it. */
interface Weighty {
  readonly name: string;
  readonly weight: number;
  /** Whether there is more of it than in a usual sentence. */
  readonly isMore: boolean;
}

/** Whether the ear is so sure that the sentence is none of those that a rule's word does not count against it. */
export const isNothing = ({ score }: Verdict): boolean => score < -1.5;

/** Whether a loaded word stands alone in the sentence: nothing else there judges. */
export const isAmongFacts = ({ score }: Verdict): boolean => score < 1;

/** What the ear makes of each sentence of the story, in order; in steps that grow with the words. */
export function verdictsOf(
  voices: readonly OwnVoice[],
  opinions: readonly Opinion[],
  lexicons: Lexicons,
): readonly Verdict[] {
  const sentences = heardIn(voices, opinions, lexicons);
  const rows = rowsOf(sentences);
  const scores = rows.map((row) => row.reduce((sum, number, at) => sum + number * (weights[at]?.[1] ?? 0), bias));
  return rows.map((row, i) => ({
    score: scores[i] as number,
    heard: sentences[i] as Heard,
    isAmongThose: isAmongThose(scores, i),
    row,
  }));
}

/** What weighed, the most first: more or less than it would in a usual sentence, by being more or less than there. */
export const weighty = ({ row }: Verdict): readonly Weighty[] =>
  row
    .map((number, at) => {
      const [name, weight, usual] = weights[at] as (typeof weights)[number];
      return { name, weight: weight * (number - usual), isMore: number > usual };
    })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));

/** So many sentences on each side are near. */
const near = 2;

function isAmongThose(scores: readonly number[], i: number): boolean {
  const others = [...scores.slice(Math.max(0, i - near), i), ...scores.slice(i + 1, i + 1 + near)];
  return others.length > 0 && others.filter((score) => score > 0).length * 2 >= others.length;
}

/** For each sentence of the story its span, its words that can pass judgment, and the numbers that are weighed, for the training. */
export function heard(
  reading: Reading,
  lexicons: Lexicons,
): { readonly span: Span; readonly words: readonly string[]; readonly row: readonly number[] }[] {
  const voices = ownVoices(reading, lexicons);
  const opinions = voices.map((voice) => opinionOf(reading, voice, lexicons));
  const sentences = heardIn(voices, opinions, lexicons);
  return rowsOf(sentences).map((row, i) => {
    const { voice, make } = sentences[i] as Heard;
    return { span: voice.sentence.span, words: make.tones.map(({ word }) => word.lower), row };
  });
}
