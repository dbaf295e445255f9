/** Words or phrases with what the lexicon says of them, found over tokens. */
export interface Phrases<Entry> {
  /** The words with which a phrase may begin. */
  readonly firsts: ReadonlySet<string>;
  /** The longest phrase that begins at the token, with its length in tokens. */
  at(
    tokens: readonly { readonly lower: string }[],
    index: number,
  ): { readonly length: number; readonly entry: Entry } | undefined;
}

/** A table of phrases; each is folded (to lower case, if nothing else is said) and compared word by word with tokens. Of two entries for one phrase the first counts. */
export function phraseTable<Entry>(
  pairs: Iterable<readonly [phrase: string, entry: Entry]>,
  fold: (phrase: string) => string = (phrase) => phrase.toLowerCase(),
): Phrases<Entry> {
  const byFirst = new Map<string, { words: string[]; entry: Entry }[]>();
  for (const [phrase, entry] of pairs) {
    const words = tokenised(fold(phrase));
    const first = words[0] as string;
    const list = byFirst.get(first);
    if (list) list.push({ words, entry });
    else byFirst.set(first, [{ words, entry }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    firsts: new Set(byFirst.keys()),
    // Asked of every word for every table: loops, as closures would cost more than the comparing.
    at(tokens, index) {
      const token = tokens[index];
      const list = token && byFirst.get(token.lower);
      if (!list) return undefined;
      for (const { words, entry } of list) {
        let length = 1;
        while (length < words.length && tokens[index + length]?.lower === words[length]) length++;
        if (length === words.length) return { length, entry };
      }
      return undefined;
    },
  };
}

/** A table of single words, each as the tagger cuts it: “n't” and “'s” are words of their own. */
export const wordTable = <Entry>(words: ReadonlyMap<string, Entry>): Phrases<Entry> => ({
  firsts: new Set(words.keys()),
  at(tokens, index) {
    const entry = words.get(tokens[index]?.lower ?? '');
    return entry === undefined ? undefined : { length: 1, entry };
  },
});

/** A phrase as the tagger cuts it: “won't” is “wo n't”, “nobody's” is “nobody 's”, “far-right” is “far - right”. */
const tokenised = (phrase: string): string[] =>
  phrase
    .replace(/n't\b/g, " n't")
    .replace(/'s\b/g, " 's")
    .replace(/(?<=\S)-(?=\S)/g, ' - ')
    .split(/\s+/);
