import { type Verdict, weighty } from '../voice/ear';
import { type Cue, isTelling } from '../voice/opinion';
import type { Stance } from '../voice/stance';

/** What a sentence may be, as the messages name it. */
const names: Readonly<Record<Stance['what'], string>> = {
  judgment: 'a verdict',
  forecast: 'a forecast',
  accusation: 'an accusation',
  explanation: 'an explanation',
  advice: 'advice',
  motive: 'a motive',
  guess: 'a guess',
};

/** What may be said of numbers that weighed, by being more than usual. */
const tellings: Readonly<Record<string, string>> = {
  question: 'asks, and nobody is asked',
  exclamation: 'cries out',
  command: 'tells the reader what to do',
  reader: 'speaks to the reader',
  talk: 'talks as people do',
  hearsay: 'does not say who believes it',
  minds: 'tells what somebody thinks or wants',
};

/** A word this loaded is worth quoting, and so is one of this tone where none is. */
const [loaded, telling] = [0.3, 1.9];
const mostWords = 3;

/** Score from which a sentence without such a word goes on with the judgment of those around it. */
const goingOn = 4;

/** Whether the sentence has a sign of its own that the paper judges. */
export function judges({ score, heard: { voice, opinion, make, manner } }: Verdict): boolean {
  const isSign = (cue: Cue): boolean =>
    (isTelling(cue) && cue.words !== '' && cue.kind !== 'first-person') || (manner.asks && stressed.has(cue.kind));
  if (voice.stance !== undefined || opinion.cues.some(isSign) || (make.loaded[0]?.score ?? 0) >= loaded) return true;
  return score >= goingOn && opinion.cues.length > 0 && !manner.asks;
}

/** In a question, “really” and “nobody” are signs, too. */
const stressed = new Set(['degree', 'generality', 'talk']);

/** What the sentence reads as, with the words and the facts that weighed most, as a sentence: “Reads as a verdict: “failed”; no source.” */
export function judged(verdict: Verdict, stance = verdict.heard.voice.stance): string {
  const words = wordsOf(verdict, stance);
  const quoted = words.map((word) => `“${word}”`).join(', ');
  const facts = factsOf(verdict);
  return `Reads as ${kindOf(verdict, stance)}${[quoted && `: ${quoted}`, ...facts.map((fact) => `; ${fact}`)].join('')}.`;
}

function kindOf({ heard: { make, opinion } }: Verdict, stance: Stance | undefined): string {
  if (stance) return names[stance.what];
  const judges = opinion.cues.some(({ kind }) => /^(?:evaluation|verdict|deed|construction|loaded)$/.test(kind));
  if (judges || (make.loaded[0]?.score ?? 0) >= loaded) return names.judgment;
  return make.counts.forecasts > 0 ? names.forecast : 'a claim';
}

/** The words that speak for it, as they are written. */
function wordsOf({ heard: { make, opinion } }: Verdict, stance: Stance | undefined): string[] {
  const cues = opinion.cues.filter((cue) => isTelling(cue) && cue.words !== '').map(({ words }) => words);
  const heavy = make.loaded.filter(({ score }) => score >= loaded).map(({ word }) => word.form);
  const named = [...(stance ? [stance.words] : []), ...cues, ...heavy];
  const toned = make.tones.filter(({ score }) => score >= telling).map(({ word }) => word.form);
  const words = named.length > 0 ? named : toned;
  const isNew = (word: string, i: number): boolean =>
    !words.some((other, at) => at !== i && holds(other, word) && (at < i || other.length > word.length));
  return words.filter(isNew).slice(0, mostWords);
}

const holds = (words: string, word: string): boolean => ` ${words.toLowerCase()} `.includes(` ${word.toLowerCase()} `);

/** That nobody is its source, and of the rest what weighed most. */
function factsOf(verdict: Verdict): string[] {
  const more = weighty(verdict).find(({ name, weight, isMore }) => weight > 0 && isMore && name in tellings);
  const around = verdict.isAmongThose ? 'the sentences around it judge too' : undefined;
  const rest = more ? tellings[more.name] : around;
  return [...(verdict.heard.voice.said.length === 0 ? ['no source'] : []), ...(rest ? [rest] : [])];
}
