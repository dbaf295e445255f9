import { once } from '../text/once';

type Words = readonly { readonly lower: string }[];

/** Where each word stands among the words, in order; worked out once for all who ask of the same words. */
const placesOfWords: (words: Words) => ReadonlyMap<string, readonly number[]> = once((words: Words) => {
  const places = new Map<string, number[]>();
  for (let i = 0; i < words.length; i++) {
    const { lower } = words[i] as Words[number];
    const list = places.get(lower);
    if (list) list.push(i);
    else places.set(lower, [i]);
  }
  return places;
});

/** Where any of the given words stands among the words, in order. */
export const placesOfAny = (words: Words, some: readonly string[]): number[] =>
  some.flatMap((word) => placesOfWords(words).get(word) ?? []).sort((a, b) => a - b);

/** For each word a number that is the same wherever it stands; 0 where it stands only once, so that rows of words are compared fast. */
export const numbersOfWords: (words: Words) => Int32Array = once((words: Words) => {
  const numbers = new Int32Array(words.length);
  let number = 0;
  for (const places of placesOfWords(words).values()) {
    if (places.length === 1) continue;
    number++;
    for (const place of places) numbers[place] = number;
  }
  return numbers;
});
