/**
 * For each text, its rows of so many words in a row as keys, those alone that have no word standing once in all the texts:
 * no other row can be a repetition.
 */
export function repeatableRows(texts: readonly (readonly string[])[], length: number): string[][] {
  const met = new Set<string>();
  const again = new Set<string>();
  for (const words of texts) for (const word of words) (met.has(word) ? again : met).add(word);
  return texts.map((words) => {
    const rows: string[] = [];
    let run = 0;
    for (let i = 0; i < words.length; i++) {
      run = again.has(words[i] as string) ? run + 1 : 0;
      if (run >= length) rows.push(words.slice(i + 1 - length, i + 1).join(' '));
    }
    return rows;
  });
}
