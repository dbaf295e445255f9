import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import { inClass, wordClass } from '../lexicons/word-classes';
import { once } from '../text/once';
import { loadedness } from './word-scores';

/** A word that is loaded, and how much: 0 to 1. */
export interface LoadedWord {
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
  readonly loaded: readonly LoadedWord[];
  /** Who or what the first verb is said of; null where nothing stands before it. */
  readonly subject: 'person' | 'pronoun' | 'thing' | null;
  /** Whether the first verb says what the subject is or seems. */
  readonly isCopular: boolean;
  /** How loaded that is which is said of the subject: “is a disgrace”. */
  readonly predicate: number;
}

/** Counts what the words, in order, are made of. */
export function makeOf(own: readonly Token[], lexicons: Lexicons): Make {
  const minds = mindsOf(lexicons);
  const counts = { ...none };
  const loaded: LoadedWord[] = [];
  let size = 0;
  for (let i = 0; i < own.length; i++) {
    const word = own[i] as Token;
    if (word.pos === 'PUNCT') continue;
    size++;
    const score = loadedness(word);
    if (score > 0) loaded.push({ word, score });
    const itself = ofWord.get(word.lower);
    if (itself) for (const kind of itself) counts[kind]++;
    for (const [kind, isOne] of ofPos[word.pos] ?? [])
      if (!itself?.includes(kind) && isOne(word, own, i, minds)) counts[kind]++;
    if (word.form.startsWith("'") && word.pos !== 'PART') counts.contractions++;
  }
  return { size, counts, loaded: loaded.sort((a, b) => b.score - a.score), ...clauseOf(own) };
}

type Test = (word: Token, own: readonly Token[], i: number, minds: ReadonlySet<string>) => boolean;

const none = {
  ...{ adjectives: 0, adverbs: 0, names: 0, verbs: 0, pronouns: 0, figures: 0, dates: 0, past: 0, present: 0 },
  ...{ forecasts: 0, comparatives: 0, passives: 0, minds: 0, focuses: 0, relatives: 0, contractions: 0 },
};

const any: Test = () => true;

/** What words of a part of speech may count as. */
const ofPos: Partial<Record<Token['pos'], readonly (readonly [Kind, Test])[]>> = {
  ADJ: [
    ['adjectives', any],
    ['comparatives', ({ lower }) => lower.endsWith('er')],
  ],
  ADV: [['adverbs', any]],
  PROPN: [['names', any]],
  PRON: [['pronouns', any]],
  NUM: [['figures', ({ lower }) => lower !== 'one']],
  AUX: [['verbs', any]],
  VERB: [
    ['verbs', any],
    ['past', ({ lower }) => lower.endsWith('ed')],
    ['present', ({ lower }) => lower.endsWith('s')],
    ['passives', ({ lower }, own, i) => canBeParticiple.test(lower) && isBe(before(own, i))],
    ['minds', ({ lemma }, _own, _i, minds) => minds.has(lemma)],
  ],
};

/** What words count as themselves, whatever part of speech they are. */
const ofWord = new Map<string, Kind[]>();
for (const [kind, words] of [
  ['dates', wordClass('day')],
  ['past', wordClass('past-form')],
  ['present', wordClass('present-auxiliary')],
  ['forecasts', wordClass('foretelling')],
  ['comparatives', ['more', 'less']],
  ['focuses', wordClass('focusing')],
  ['relatives', [...wordClass('relative')].filter((word) => word !== 'that')],
  ['contractions', ["n't"]],
] as const)
  for (const word of words) ofWord.set(word, [...(ofWord.get(word) ?? []), kind]);

const canBeParticiple = /(?:ed|en|wn|ught|eld|ade|ent)$|^(?:put|set|cut)$/;

/** The word before, over one adverb. */
const before = (own: readonly Token[], i: number): Token | undefined => own[own[i - 1]?.pos === 'ADV' ? i - 2 : i - 1];
const isBe = (word: Token | undefined): boolean => inClass(word?.lower, 'be') && word?.pos !== 'PART';

/** Verbs of what goes on in a head. */
const mindsOf = once(
  ({ mentalVerbs }: Lexicons) =>
    new Set(mentalVerbs.filter(({ kind }) => kind !== 'purpose').map(({ term }) => term)) as ReadonlySet<string>,
);

/** So many words behind the first verb are looked at for what is said of the subject. */
const predicateLength = 8;

function clauseOf(own: readonly Token[]): Pick<Make, 'subject' | 'predicate' | 'isCopular'> {
  const verb = own.findIndex(
    ({ pos, lower }, i) => (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'))) && own[i - 1]?.lower !== 'to',
  );
  if (verb < 0) return { subject: null, predicate: 0, isCopular: false };
  let [isCopular, predicate] = [false, 0];
  for (let i = verb; i < Math.min(own.length, verb + predicateLength); i++) {
    const word = own[i] as Token;
    if (i > verb && /^[,;:.]$/.test(word.lower)) break;
    const next = own[own[i + 1]?.pos === 'ADV' ? i + 2 : i + 1];
    isCopular ||= (inClass(word.lemma, 'being') || isBe(word)) && word.pos !== 'PART' && next?.pos !== 'VERB';
    predicate = Math.max(predicate, loadedness(word));
  }
  return { subject: subjectBefore(own, verb), predicate, isCopular };
}

function subjectBefore(own: readonly Token[], verb: number): Make['subject'] {
  let at = verb - 1;
  while (at > 0 && /^(?:ADV|PART)$/.test(own[at]?.pos ?? '')) at--;
  const last = own[at];
  if (!last) return null;
  if (last.pos === 'PROPN' || /^(?:he|she|they|who)$/.test(last.lower)) return 'person';
  return last.pos === 'PRON' || last.pos === 'DET' ? 'pronoun' : 'thing';
}
