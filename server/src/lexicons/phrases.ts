/** Words or phrases with what the lexicon says of them, found over tokens. */
export interface Phrases<Entry> {
  /** The words with which a phrase may begin. */
  readonly firsts: ReadonlySet<string>;
  /** The longest phrase that begins at the token. */
  at(tokens: readonly { readonly lower: string }[], index: number): Found<Entry> | undefined;
}

/** A phrase that was found, with its length in tokens. */
export interface Found<Entry> {
  readonly length: number;
  readonly entry: Entry;
}

/** A table of phrases; each is folded (to lower case, if nothing else is said) and compared word by word with tokens. Of two entries for one phrase the first counts. */
export function phraseTable<Entry>(
  pairs: Iterable<readonly [phrase: string, entry: Entry]>,
  fold: (phrase: string) => string = (phrase) => phrase.toLowerCase(),
): Phrases<Entry> {
  const byFirst = new Map<string, Begun<Entry>>();
  for (const [phrase, entry] of pairs) {
    const words = tokenised(fold(phrase));
    const [first, second] = words as [string, string | undefined];
    const begun = byFirst.get(first) ?? { alone: undefined, bySecond: undefined };
    byFirst.set(first, begun);
    if (second === undefined) begun.alone ??= { length: 1, entry };
    else {
      begun.bySecond ??= new Map();
      const list = begun.bySecond.get(second);
      if (list) list.push({ words, found: { length: words.length, entry } });
      else begun.bySecond.set(second, [{ words, found: { length: words.length, entry } }]);
    }
  }
  for (const { bySecond } of byFirst.values())
    for (const list of bySecond?.values() ?? []) list.sort((a, b) => b.words.length - a.words.length);
  return {
    firsts: new Set(byFirst.keys()),
    // Asked of every word for every table: loops, as closures would cost more than the comparing.
    at(tokens, index) {
      const token = tokens[index];
      const begun = token && byFirst.get(token.lower);
      if (!begun) return undefined;
      const second = begun.bySecond && tokens[index + 1];
      const list = second && begun.bySecond?.get(second.lower);
      return (list && firstOf(list, tokens, index)) ?? begun.alone;
    },
  };
}

/** What begins with a word: the word alone, and longer phrases by their second word, the longest first. */
interface Begun<Entry> {
  alone: Found<Entry> | undefined;
  bySecond: Map<string, Longer<Entry>[]> | undefined;
}

/** A phrase of two words or more. */
interface Longer<Entry> {
  readonly words: readonly string[];
  readonly found: Found<Entry>;
}

/** The first of the phrases whose words stand at the token; the first two of them are known to. */
function firstOf<Entry>(
  list: readonly Longer<Entry>[],
  tokens: readonly { readonly lower: string }[],
  index: number,
): Found<Entry> | undefined {
  for (const { words, found } of list) {
    let length = 2;
    while (length < words.length && tokens[index + length]?.lower === words[length]) length++;
    if (length === words.length) return found;
  }
  return undefined;
}

/** A phrase as the tagger cuts it: “won't” is “wo n't”, “nobody's” is “nobody 's”, “far-right” is “far - right”, “e-mail” one word. */
export const tokenised = (phrase: string): string[] =>
  /^\w+$/.test(phrase)
    ? [phrase]
    : phrase
        .replace(/n't\b/g, " n't")
        .replace(/'s\b/g, " 's")
        .replace(/(?<=\S\S)-(?=\S)/g, ' - ')
        .trim()
        .split(/\s+/);
