import type { Figures } from '../review/figures';

/** The voices of an article as a table, after RFC 4180: a line each, with a heading, ended by CRLF. */
export const voicesCsv = ({ voices, words }: Figures): string =>
  [
    ['speaker', 'side', 'statements', 'words quoted', 'words paraphrased', 'share of all words'],
    ...voices.map(({ name, side, statements, quoted, paraphrased }) => [
      name || '(nobody named)',
      side,
      String(statements),
      String(quoted),
      String(paraphrased),
      words === 0 ? '0' : ((quoted + paraphrased) / words).toFixed(3),
    ]),
  ]
    .map((row) => `${row.map(field).join(',')}\r\n`)
    .join('');

/** In quotation marks where it must be; a sign that a spreadsheet would take for a formula is made text. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
