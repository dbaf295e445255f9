/** Text from articles and desk files as Markdown that shows it as it is, on one line. */
export const plainText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#~|&!]/g, '\\$&');

/** The words in quotation marks. */
export const quoted = (text: string): string => `“${plainText(text)}”`;

/** “1 statement”, “2 statements”. */
export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** The text on one line, cut at a word to the length. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length).replace(/\s+\S*$/, '');
  return `${cut.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
