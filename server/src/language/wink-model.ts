import type { Model } from 'wink-eng-lite-web-model';
import featureFn from 'wink-eng-lite-web-model/dist/feature.js';
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
import setter from 'wink-eng-lite-web-model/dist/pos-setter.js';
import transformers from 'wink-eng-lite-web-model/dist/pos-transformers.js';
import updater from 'wink-eng-lite-web-model/dist/pos-updater.js';
import type { TaggerModel } from './model';

/**
 * The model in the shape of wink's own package, with what finding parts of speech takes. Of that package the bundles get the code,
 * and not the 4 MB of data that this code asks for.
 */
export function winkModel({ text, numbers }: TaggerModel): Model {
  const { core, machines } = JSON.parse(text) as Written;
  return {
    core: () => coreOf(core, numbers),
    pos: () => ({ machines, setter, updater, transformers }),
    ...{ sbd: none, ner: none, negation: unused, sa: unused, metaCER: none },
    featureFn,
    addons: { lemmatize },
  };
}

/** wink reads these machines although the tagger never runs them. */
const none = () => ({ machines: [], transformers: [] });
const unused = () => ({ machines: ['[100,0,{"0":{}},{},{},{}]'] });

interface Written {
  readonly core: WrittenCore;
  readonly machines: readonly string[];
}

interface WrittenCore {
  /** All words the model knows, with a blank between two. */
  readonly words: string;
  readonly packing: { readonly layout: Readonly<Record<string, readonly number[]>> };
  readonly pos: { readonly hash: Readonly<Record<string, number>> };
  readonly features: Readonly<Record<string, { readonly list: readonly string[] }>>;
}

/** What `core` of wink's package returns. */
function coreOf({ words, ...written }: WrittenCore, numbers: Uint32Array): unknown {
  const lexemes = words.split(' ');
  const { layout } = written.packing;
  const packed = Object.keys(layout);
  const features: Record<string, unknown> = { ...written.features, lexeme: listed(lexemes) };
  for (const name of packed) {
    const [, mask = 0, shift = 0, isValue] = layout[name] ?? [];
    if (isValue === 0) features[name] = { ...listed(written.features[name]?.list ?? []), maxIndex: mask >>> shift };
  }
  const tags = written.features.posClusters?.list ?? [];
  features.posClusters = {
    list: tags.map((names) => new Set(names.split('_').map((tag) => written.pos.hash[tag] ?? 0))),
  };
  const size = lexemes.length * 4;
  return {
    ...written,
    lexicon: numbers.subarray(0, size),
    xpansions: numbers.subarray(size),
    features,
    packing: { ...written.packing, efList: packed.filter((name) => layout[name]?.[4] === 1) },
  };
}

/**
 * A list that new words are added to, with the number of each word in it. A table of all these words as wink keeps one takes four
 * times as long to make as a map, so its `hash` has the words that were met, and asks a map for the rest.
 */
function listed(list: readonly string[]) {
  const numbers = new Map<string, number>();
  for (const word of list) numbers.set(word, numbers.size);
  const rest = new Proxy<Record<string, number>>(Object.create(null), {
    get(_, word: string, hash: Record<string, number>) {
      const number = numbers.get(word);
      if (number !== undefined) hash[word] = number;
      return number;
    },
  });
  return { list, hash: Object.create(rest) as Record<string, number>, intrinsicSize: list.length, index: list.length };
}
