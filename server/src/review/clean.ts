import { parseArticle } from '../article/parse';
import type { Article, Format } from '../article/types';
import { slice } from '../text/span';
import { withoutComment } from './suppressing';

/** The text as it may be printed: without the comments that are meant for Hearsay, each with its line where it stands alone on one. */
export function cleanCopy(text: string, format: Format): string {
  const article = parseArticle(text, format);
  const edits = own(article).flatMap((comment) => withoutComment(article, comment)?.edits ?? []);
  return edits.reduceRight((copy, { span: [start, end] }) => copy.slice(0, start) + copy.slice(end), text);
}

/** The comments that are meant for Hearsay, also those that it does not understand. */
const own = ({ text, comments }: Article) =>
  comments.filter((comment) => slice(text, comment).slice('<!--'.length).trimStart().startsWith('hearsay-'));
