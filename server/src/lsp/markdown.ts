import { unseen } from '../text/unseen';

/** Text from articles and desk files as Markdown that shows it as it is, on one line. */
export const plainText = (text: string): string =>
  text
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#~|&!]/g, '\\$&')
    // A list or a rule would begin here.
    .replace(/^(?:[-+](?=\s|$)|[-=]+$)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

/** Markdown of ours as plain text: the words of links, no signs, and what was escaped as it is. */
export const withoutMarkdown = (markdown: string): string =>
  markdown
    .replace(/\n\n---\n\n/g, '\n\n')
    .replace(/ {2}\n/g, '\n')
    .replace(
      /\\([!-/:-@[-`{-~])|!?\[((?:\\.|[^\]\\]){0,300})\]\([^)\s]{1,2000}\)|[*_`]+/g,
      (_, sign = '', words = '') => (words === '' ? sign : withoutMarkdown(words)),
    );

/** The address as the target of a link, which no sign in it ends. */
export const linkTarget = (uri: string): string =>
  uri.replace(/[\s()<>[\]\\`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

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
