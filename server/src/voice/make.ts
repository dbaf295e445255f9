import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import { inClass } from '../lexicons/word-classes';
import { once } from '../text/once';
import { loadedness } from './word-scores';

/** A word that is loaded, and how much: 0 to 1. */
export interface LoadedWord {
  readonly word: Token;
  readonly score: number;
}

/** What is counted in a sentence. */
export type Kind = keyof typeof kinds;

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
  const counts = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, 0])) as Record<Kind, number>;
  const loaded: LoadedWord[] = [];
  let size = 0;
  for (let i = 0; i < own.length; i++) {
    const word = own[i] as Token;
    if (word.pos === 'PUNCT') continue;
    size++;
    const score = loadedness(word);
    if (score > 0) loaded.push({ word, score });
    for (const [kind, isOne] of tests) if (isOne(word, own, i, minds)) counts[kind]++;
  }
  return { size, counts, loaded: loaded.sort((a, b) => b.score - a.score), ...clauseOf(own) };
}

type Test = (word: Token, own: readonly Token[], i: number, minds: ReadonlySet<string>) => boolean;

const kinds = {
  adjectives: ({ pos }) => pos === 'ADJ',
  adverbs: ({ pos }) => pos === 'ADV',
  names: ({ pos }) => pos === 'PROPN',
  verbs: ({ pos }) => pos === 'VERB' || pos === 'AUX',
  pronouns: ({ pos }) => pos === 'PRON',
  figures: ({ pos, lower }) => pos === 'NUM' && lower !== 'one',
  dates: ({ lower }) => inClass(lower, 'day'),
  past: ({ pos, lower }) => (pos === 'VERB' && lower.endsWith('ed')) || inClass(lower, 'past-form'),
  present: ({ pos, lower }) => (pos === 'VERB' && lower.endsWith('s')) || inClass(lower, 'present-auxiliary'),
  forecasts: ({ lower }) => inClass(lower, 'foretelling'),
  comparatives: ({ pos, lower }) => lower === 'more' || lower === 'less' || (pos === 'ADJ' && lower.endsWith('er')),
  passives: ({ pos, lower }, own, i) => pos === 'VERB' && canBeParticiple.test(lower) && isBe(before(own, i)),
  minds: ({ pos, lemma }, _own, _i, minds) => pos === 'VERB' && minds.has(lemma),
  focuses: ({ lower }) => inClass(lower, 'focusing'),
  relatives: ({ lower }) => inClass(lower, 'relative') && lower !== 'that',
  contractions: ({ form, lower, pos }) => lower === "n't" || (form.startsWith("'") && pos !== 'PART'),
} satisfies Record<string, Test>;

const tests = Object.entries(kinds) as [Kind, Test][];
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
