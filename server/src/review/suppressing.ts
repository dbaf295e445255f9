import type { Article } from '../article/types';
import type { Blank, Fix } from '../rules/rule';
import { contains, type Span } from '../text/span';
import { openReason } from './directives';
import { reasons } from './suppressions';
import type { Finding } from './types';

/** None of the reasons is taken for granted: until one is chosen, the blank stands there, and is remarked upon. */
const reason: Blank = { blank: 'reason', choices: [openReason, ...reasons] };

/** Comments that would suppress the finding: where it stands, and in the whole article. The writer gives the reason. */
export function suppressing({ rule, span: [start] }: Finding, { text }: Article): Fix[] {
  const lineEnd = text.indexOf('\n', start);
  const end = start + text.slice(start, lineEnd < 0 ? text.length : lineEnd).trimEnd().length;
  const last = text.trimEnd().length;
  return [
    {
      title: `Suppress “${rule}” on this line`,
      edits: [{ span: [end, end], text: [` <!-- hearsay-disable-line ${rule} -- `, reason, ' -->'] }],
    },
    {
      title: `Suppress “${rule}” in this article`,
      edits: [{ span: [last, last], text: [`\n\n<!-- hearsay-disable-file ${rule} -- `, reason, ' -->'] }],
    },
  ];
}

/** Takes the comment out, with its line where it stands alone on one. Nothing for a place that is no comment. */
export function withoutComment({ text, comments }: Article, place: Span): Fix | null {
  const comment = comments.find((comment) => contains(comment, place));
  if (!comment) return null;
  const lineStart = text.lastIndexOf('\n', comment[0] - 1) + 1;
  const from = lineStart + text.slice(lineStart, comment[0]).trimEnd().length;
  const alone = from === 0 || text[from - 1] === '\n' ? /^[^\S\n]*\n?/.exec(text.slice(comment[1]))?.[0].length : 0;
  return { title: 'Remove this comment', edits: [{ span: [from, comment[1] + (alone ?? 0)], text: '' }] };
}
