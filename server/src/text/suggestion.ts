import { distance } from 'fastest-levenshtein';

/** “did you mean …” for the nearest of the words, or all of them where none is near. */
export function suggestion(word: string, words: readonly string[]): string {
  const near = nearest(word, words);
  return near ? `did you mean “${near}”?` : `write one of ${words.join(', ')}.`;
}

/** The one of the words that this is most likely a slip for. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const far = (other: string) => distance(word.toLowerCase(), other.toLowerCase());
  const [near] = words.toSorted((a, b) => far(a) - far(b));
  return near !== undefined && far(near) <= Math.ceil(near.length / 3) ? near : undefined;
}
