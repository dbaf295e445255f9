/** Room for the numbers of words and of rows in one number that JavaScript holds exactly. */
const most = 2 ** 26;

/** Gives rows of so many words in a row numbers, the same number to the same row; to be asked of many texts. */
export function wordRows(length: number): (words: readonly string[]) => number[] {
  const words = new Map<string, number>();
  const rows = new Map<number, number>();
  const numbered = <Key>(numbers: Map<Key, number>, key: Key): number => {
    const known = numbers.get(key) ?? numbers.size;
    if (known === numbers.size) numbers.set(key, known);
    return known;
  };
  return (text) => {
    const numbers = text.map((word) => numbered(words, word));
    let found = numbers;
    for (let more = 1; more < length; more++)
      found = numbers.slice(more).map((word, i) => numbered(rows, (found[i] as number) * most + word));
    return found;
  };
}
