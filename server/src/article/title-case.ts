/** The share of capitalised words among those that a title capitalises, 0 to 1; 1 where there are none. */
export function capitalised(text: string): number {
  const long = text.split(/\s+/).filter((word) => /^[^\p{L}]*\p{L}{4}/u.test(word));
  return long.length === 0 ? 1 : long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length / long.length;
}
