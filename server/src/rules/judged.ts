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

/** What may be said of numbers that weighed, by being more than usual; of how the sentence is put before the rest. */
const ofManner: Readonly<Record<string, string>> = {
  question: 'asks, and nobody is asked',
  exclamation: 'cries out',
  command: 'tells the reader what to do',
  reader: 'speaks to the reader',
  talk: 'talks as people do',
  hearsay: 'does not say who believes it',
};
const ofMatter: Readonly<Record<string, string>> = {
  'opinion in the article': 'the sentences around it judge too',
  'opinion nearby': 'the sentences around it judge too',
  forecasts: 'tells what is not so yet',
  minds: 'tells what somebody thinks or wants',
  comparatives: 'compares',
  adverbs: 'leans on adverbs',
  superlatives: 'ranks',
};

/** A word this loaded is worth quoting. */
const loaded = 0.3;
const [mostWords, mostFacts] = [3, 1];

/** Score from which a sentence without such a word goes on with the judgment of those around it. */
const goingOn = 3;

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
  const telling = opinion.cues.filter((cue) => isTelling(cue) && cue.words !== '').map(({ words }) => words);
  const heavy = make.loaded.filter(({ score }) => score >= loaded).map(({ word }) => word.form);
  const words = [...(stance ? [stance.words] : []), ...telling, ...heavy];
  const isNew = (word: string, i: number) =>
    !words.slice(0, i).some((other) => ` ${other.toLowerCase()} `.includes(` ${word.toLowerCase()} `));
  return words.filter(isNew).slice(0, mostWords);
}

function factsOf(verdict: Verdict): string[] {
  const { voice, make } = verdict.heard;
  const more = weighty(verdict).filter(({ weight, isMore }) => weight > 0 && isMore);
  const facts = [ofManner, ofMatter].flatMap((tellings) => more.flatMap(({ name }) => tellings[name] ?? []));
  const dry = voice.said.length === 0 ? ['no source'] : [];
  if (facts.length > 0) return [...dry, ...[...new Set(facts)].slice(0, mostFacts)];
  return make.counts.figures === 0 ? [...dry, 'no figure'] : dry;
}
