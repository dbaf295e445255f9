import { headlineOf } from '../article/headline';
import { chart } from '../report/chart';
import { folderCsv, voicesCsv } from '../report/csv';
import { folderChart } from '../report/folder-chart';
import { pictureOf } from '../report/picture';
import { figuresOf } from '../review/figures';
import { slice } from '../text/span';
import type { FolderIndex } from '../workspace/folder-index';
import type { IndexedArticle } from '../workspace/indexed-article';
import { counted, shortened } from './markdown';
import type { ArticleBalance, BalanceResult, ExportBalanceParams } from './protocol';
import type { Current } from './reviews';
import { toRange } from './to-lsp';

/** Who has how many words in the article, and where. */
export function balance(current: Current): BalanceResult {
  const { document, review, desk } = current;
  const figures = figuresOf(review, desk.actors);
  const { strip, voices, sides, words, quoted, paraphrased, statements } = figures;
  const { colours, ...bars } = pictureOf(figures);
  const places = new Map(voices.map(({ actor }, i) => [actor, i]));
  return {
    version: document.version,
    headline: headlineOf(review.reading.article),
    words,
    quoted,
    paraphrased,
    statements,
    voices: voices.map(({ name, side, quoted, paraphrased }, i) => ({
      name,
      side,
      quoted,
      paraphrased,
      colour: colours[i] ?? null,
    })),
    sides,
    bars,
    strip: strip.map(({ manner, actor, words, span }) => ({
      manner,
      voice: manner === 'narration' ? null : (places.get(actor) ?? null),
      words,
      text: shortened(slice(review.reading.article.prose, span), 120),
      range: toRange(document, span),
    })),
    findings: review.findings.map(({ severity, message, span }) => ({
      severity,
      message,
      range: toRange(document, span),
      at: strip.reduce((before, segment) => before + (segment.span[1] <= span[0] ? segment.words : 0), 0),
    })),
  };
}

export function exportedBalance(current: Current, as: ExportBalanceParams['as']): string {
  const figures = figuresOf(current.review, current.desk.actors);
  return as === 'csv' ? voicesCsv(figures) : chart(figures, headlineOf(current.review.reading.article));
}

/** The balance of each article of the folder, in the order of time. */
export const folderBalance = (index: FolderIndex): ArticleBalance[] =>
  inTime(index).map(({ uri, headline, date, words, quoted, paraphrased, voices, sides }) => ({
    uri,
    headline,
    ...(date !== undefined && { date }),
    words,
    quoted,
    paraphrased,
    voices,
    sides,
  }));

/** The same as a file to keep; null where the folder has no articles. */
export function exportedFolderBalance(
  index: FolderIndex,
  as: ExportBalanceParams['as'],
  pathOf: (uri: string) => string,
): string | null {
  const articles = inTime(index);
  if (articles.length === 0) return null;
  return as === 'csv'
    ? folderCsv(articles, pathOf)
    : folderChart(articles, pathOf, counted(articles.length, 'article'));
}

/** The earliest first; those without a date last, by headline. */
const inTime = (index: FolderIndex): IndexedArticle[] =>
  [...index.values()].sort(
    (a, b) => (a.date ?? '9').localeCompare(b.date ?? '9') || a.headline.localeCompare(b.headline),
  );
