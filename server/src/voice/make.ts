import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import { inClass } from '../lexicons/word-classes';
import { once } from '../text/once';
import { canJudge, loadedness, toneOf } from './words';

/** A word with its score. */
export interface ScoredWord {
  readonly word: Token;
  readonly score: number;
}

/** What is counted in a sentence. */
export type Kind = keyof typeof none;

/** What a sentence is made of. */
export interface Make {
  /** Its words, without marks. */
  readonly size: number;
  readonly counts: Readonly<Record<Kind, number>>;
  /** The most loaded first. */
  readonly loaded: readonly ScoredWord[];
  /** Those that can pass judgment, by what they sound like: the most like a verdict first. */
  readonly tones: readonly ScoredWord[];
  /** Who or what the first verb is said of; null where nothing stands before it. */
  readonly subject: 'person' | 'pronoun' | 'thing' | null;
}

/** Counts what the words, in order, are made of. */
export function makeOf(own: readonly Token[], lexicons: Lexicons): Make {
  const minds = mindsOf(lexicons);
  const counts = { ...none };
  const loaded: ScoredWord[] = [];
  const tones: ScoredWord[] = [];
  let size = 0;
  for (let i = 0; i < own.length; i++) {
    const word = own[i] as Token;
    if (word.pos === 'PUNCT') continue;
    size++;
    if (canJudge(word)) {
      const score = loadedness(word);
      if (score > 0) loaded.push({ word, score });
      tones.push({ word, score: toneOf(word) });
    }
    count(counts, word, own, i, minds);
  }
  return { size, counts, loaded: loaded.sort(byScore), tones: tones.sort(byScore), subject: subjectOf(own) };
}

const byScore = (a: ScoredWord, b: ScoredWord): number => b.score - a.score;

/** Counts the word as all that it is. */
function count(
  counts: Record<Kind, number>,
  word: Token,
  own: readonly Token[],
  i: number,
  minds: ReadonlySet<string>,
): void {
  const itself = ofWord.get(word.lower);
  if (itself) counts[itself]++;
  for (const [kind, isOne] of ofPos[word.pos] ?? []) if (isOne(word, own, i, minds)) counts[kind]++;
  if (word.form.startsWith("'") && word.pos !== 'PART') counts.contractions++;
}

type Test = (word: Token, own: readonly Token[], i: number, minds: ReadonlySet<string>) => boolean;

const none = {
  ...{ names: 0, pronouns: 0, figures: 0, forecasts: 0, minds: 0 },
  ...{ contractions: 0, definites: 0, participles: 0, attributes: 0 },
};

const any: Test = () => true;

/** What words of a part of speech may count as. */
const ofPos: Partial<Record<Token['pos'], readonly (readonly [Kind, Test])[]>> = {
  ADJ: [['attributes', (_word, own, i) => own[i + 1]?.pos === 'NOUN']],
  AUX: [['forecasts', ({ lower }, own, i) => inClass(lower, 'foretelling') && own[i + 1]?.lower !== 'have']],
  PROPN: [['names', any]],
  PRON: [['pronouns', any]],
  NUM: [['figures', ({ lower }) => lower !== 'one']],
  VERB: [
    ['participles', ({ lower }) => lower.endsWith('ing')],
    ['minds', ({ lemma }, _own, _i, minds) => minds.has(lemma)],
  ],
};

/** What words count as themselves, whatever part of speech they are. */
const ofWord = new Map<string, Kind>([
  ['the', 'definites'],
  ["n't", 'contractions'],
]);

/** Verbs of what goes on in a head. */
const mindsOf = once(
  ({ mentalVerbs }: Lexicons) =>
    new Set(mentalVerbs.filter(({ kind }) => kind !== 'purpose').map(({ term }) => term)) as ReadonlySet<string>,
);

function subjectOf(own: readonly Token[]): Make['subject'] {
  const verb = own.findIndex(
    ({ pos, lower }, i) => (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'))) && own[i - 1]?.lower !== 'to',
  );
  return verb < 0 ? null : subjectBefore(own, verb);
}

function subjectBefore(own: readonly Token[], verb: number): Make['subject'] {
  let at = verb - 1;
  while (at > 0 && /^(?:ADV|PART)$/.test(own[at]?.pos ?? '')) at--;
  const last = own[at];
  if (!last) return null;
  if (last.pos === 'PROPN' || inClass(last.lower, 'person-pronoun')) return 'person';
  return last.pos === 'PRON' || last.pos === 'DET' ? 'pronoun' : 'thing';
}
