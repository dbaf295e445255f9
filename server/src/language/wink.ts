import winkNLP, { type Model, type WinkMethods } from 'wink-nlp';
import { once } from '../text/once';
import { readModel } from './model';
import type { Pos } from './types';
import { winkModel } from './wink-model';

/** A word or mark as wink-nlp cuts it, with its tag where it stands. */
export interface Word {
  readonly form: string;
  readonly lower: string;
  readonly tag: Pos;
  readonly lemma: string;
}

/** The words and marks of the text, in order; line ends count as words. How one is cut depends on itself and what it touches alone. */
export function wordsOf(text: string): readonly Word[] {
  const { readDoc, its } = unlearned();
  const read = readDoc(text).tokens();
  const tags = read.out(its.pos) as Pos[];
  const contracted = read.out(its.contractionFlag) as boolean[];
  const inThisText = new Map<number, Met>();
  return (read.out(its.uniqueId) as number[]).map((id, i): Word => {
    const words = id < known().size ? familiar : inThisText;
    const first = words.get(id);
    // What a part of a contraction is short for is known of the contraction only.
    let word = contracted[i] ? undefined : first;
    while (word && word.tag !== tags[i]) word = word.other;
    if (word) return word;
    const item = read.itemAt(i);
    const form = first?.form ?? item.out();
    const lemma = (item.out(its.lemma as typeof its.value) ?? form).toLowerCase();
    const met: Met = { form, lower: first?.lower ?? form.toLowerCase(), tag: tags[i] as Pos, lemma, other: first };
    if (!contracted[i]) words.set(id, met);
    return met;
  });
}

/** A word that was met, and the same word with another tag. */
interface Met extends Word {
  readonly other: Met | undefined;
}

/** The met words of the vocabulary, whose numbers never change: news is mostly made of the same few thousand. */
const familiar = new Map<number, Met>();

/** Whether the vocabulary has the word, given in lower case, as one that is written small. */
export const isOrdinaryWord = (lower: string): boolean => known().hash[lower] !== undefined;

/** The part of wink's model in which it keeps the words it knows, and those it learns. */
interface Core {
  readonly features: { readonly lexeme: Lexemes; readonly [feature: string]: { readonly list: readonly string[] } };
}

interface Lexemes {
  readonly list: string[];
  hash: Record<string, number>;
  index: number;
}

interface Known {
  readonly model: Model;
  readonly core: Core;
  readonly hash: Record<string, number>;
  readonly size: number;
}

let vocabulary: Known | undefined;

/** The model as it was provided; making it ready takes about 60 ms, once. */
function known(): Known {
  if (vocabulary) return vocabulary;
  const model = winkModel(readModel());
  const core = (model.core as () => Core)();
  const { hash, list } = core.features.lexeme;
  vocabulary = { model, core, hash, size: list.length };
  return vocabulary;
}

/**
 * A tagger that has learned no word yet. wink-nlp keeps every word that it meets for good, and then cuts no such word any
 * more: after `Ruiz's,` the name in `Ruiz's plan` would be `Ruiz's`. So each text has a tagger of its own, which takes no
 * time as they share the vocabulary, and what that tagger learns is kept from where it looks up whether to cut a word.
 */
function unlearned(): WinkMethods {
  const { model, core, hash, size } = known();
  const { lexeme } = core.features;
  lexeme.list.length = size;
  lexeme.index = size;
  lexeme.hash = hash;
  const tagger = winkNLP({ ...model, core: () => core, featureFn: features }, ['pos']);
  lexeme.hash = Object.create(hash);
  return tagger;
}

/** Works out something about a new word; the kind is wink's number for words, numbers, addresses and so on. */
type Feature = (word: string, kind: number, cache: Cache) => unknown;

interface Cache {
  readonly lookup: (word: string) => readonly number[] | null;
  readonly intrinsicSize: () => number;
}

/** The cache for which a word that it has not met is one behind its last. */
const withStranger = once(
  (cache: Cache): Cache => ({ ...cache, lookup: (word) => cache.lookup(word) ?? [cache.intrinsicSize()] }),
);

/** What wink works out about each new word, but for its shape and its ends, which nobody asks for and which it would keep as well. */
function features(config: unknown): Record<string, Feature> {
  const { model, core } = known();
  const { pos, ...others } = (model.featureFn as (config: unknown) => Record<string, Feature>)(config);
  const same = (feature: string) => () => core.features[feature]?.list[0];
  return {
    ...others,
    shape: same('shape'),
    prefix: same('prefix'),
    suffix: same('suffix'),
    pos: (word, kind, cache) => pos?.(word, kind, withStranger(cache)),
  };
}
