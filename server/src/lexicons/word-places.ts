import { once } from '../text/once';

type Words = readonly { readonly lower: string }[];

/** Where each word stands among the words, in order; worked out once for all who ask of the same words. */
export const placesOfWords: (words: Words) => ReadonlyMap<string, readonly number[]> = once((words: Words) => {
  const places = new Map<string, number[]>();
  for (let i = 0; i < words.length; i++) {
    const { lower } = words[i] as Words[number];
    const list = places.get(lower);
    if (list) list.push(i);
    else places.set(lower, [i]);
  }
  return places;
});
