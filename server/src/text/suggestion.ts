import { distance } from 'fastest-levenshtein';

/** “did you mean …” for the nearest of the words, or all of them where none is near. */
export function suggestion(word: string, words: readonly string[]): string {
  const near = nearest(word, words);
  return near ? `did you mean “${near}”?` : `write one of ${words.join(', ')}.`;
}

/** The one of the words that this is most likely a slip for. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  let near: { readonly word: string; readonly far: number } | undefined;
  for (const other of words) {
    const most = Math.ceil(other.length / 3);
    if (Math.abs(word.length - other.length) > most) continue;
    const far = distance(word.toLowerCase(), other.toLowerCase());
    if (far <= most && (!near || far < near.far)) near = { word: other, far };
  }
  return near?.word;
}
