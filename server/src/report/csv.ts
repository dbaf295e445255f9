import { type Figures, total, type Voice } from '../review/figures';
import { unseen } from '../text/unseen';
import type { IndexedArticle } from '../workspace/indexed-article';

/** The voices of an article as a table, after RFC 4180: a line each, with a heading, ended by CRLF. */
export const voicesCsv = ({ voices, ...said }: Figures): string =>
  table([
    ['speaker', 'side', 'statements', ...figures],
    ...voices.map(({ name, side, statements, ...voice }) => [
      name || nobody,
      side,
      String(statements),
      ...figuresOf(voice, total(said)),
    ]),
  ]);

/** The voices of all articles, in the same form; `pathOf` names an article's file. */
export const folderCsv = (articles: readonly IndexedArticle[], pathOf: (uri: string) => string): string =>
  table([
    ['date', 'headline', 'file', 'words of the article', 'speaker', 'side', ...figures],
    ...articles.flatMap(({ uri, headline, date, words, voices, ...said }) =>
      voices.map(({ name, side, ...voice }) => [
        date ?? '',
        headline,
        pathOf(uri),
        String(words),
        name || nobody,
        side,
        ...figuresOf(voice, total(said)),
      ]),
    ),
  ]);

const nobody = '(nobody named)';
const figures = ['words quoted', 'words paraphrased', 'share of what is said'];

const figuresOf = (voice: Pick<Voice, 'quoted' | 'paraphrased'>, said: number): string[] => [
  String(voice.quoted),
  String(voice.paraphrased),
  said === 0 ? '0' : (total(voice) / said).toFixed(3),
];

/** The rows as a table after RFC 4180. */
export const table = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');

/** In quotation marks where it must be; a sign that a spreadsheet would take for a formula is made text. */
function field(text: string): string {
  const shown = text.replace(unseen, '\uFFFD');
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
