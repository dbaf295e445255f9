import type { Article } from '../../article/types';
import { type Span, trimmed } from '../../text/span';
import type { Draft } from './statements';

/** The statement with words of report and source that are cut where markup stands between them: a link's address, a footnote's number. */
export function withoutMarkup(article: Article, draft: Draft): Draft {
  return {
    ...draft,
    cue: draft.cue.flatMap((span) => besideMarkup(article, span, 1)),
    // A name with words in bold is one name.
    source: draft.source.flatMap((span) => besideMarkup(article, span, 3)),
  };
}

/** The parts of the span round runs of at least so many units of markup. */
function besideMarkup({ text, prose }: Article, [start, end]: Span, least: number): Span[] {
  const words = prose.slice(start, end);
  if (!words.includes('\u2060')) return [[start, end]];
  const parts: Span[] = [];
  let from = 0;
  for (const { index, 0: run } of words.matchAll(/\u2060+/g)) {
    // “Ana&nbsp;Ruiz”
    const entity = /^[#\w]+;$/.test(text.slice(start + index, start + index + run.length));
    if (run.length < least || entity) continue;
    parts.push([start + from, start + index]);
    from = index + run.length;
  }
  parts.push([start + from, end]);
  return parts.map((part) => trimmed(prose, part)).filter((part) => /[\p{L}\p{N}:]/u.test(prose.slice(...part)));
}
