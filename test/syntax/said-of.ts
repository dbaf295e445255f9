import { parseArticle } from '../../server/src/article/parse';
import { lexicons } from '../../server/src/lexicons/lexicons';
import { read } from '../../server/src/reading/reading';
import { whatWasRead } from '../../server/src/report/what-was-read';
import { slice } from '../../server/src/text/span';

export const clausesOf = (text: string) =>
  whatWasRead(read(parseArticle(text, 'plain'), { entries: [] }, lexicons), lexicons).blocks.flatMap(({ sentences }) =>
    sentences.flatMap(({ clauses }) => clauses),
  );

/** Each verb group of the text with whom it is said of, as `subject → verbs`: the part of the subject that names, or the whole of it. */
export const saidOf = (text: string, part: 'head' | 'span' = 'head'): string[] =>
  clausesOf(text).map(
    ({ subject, verb }) => `${subject ? slice(text, subject[part]) : 'nobody'} → ${slice(text, verb)}`,
  );
