import { readyEdits } from '../../review/ready-edits';
import type { Fix, Severity } from '../../rules/rule';
import type { Span } from '../../text/span';
import type { Format } from './format';
import { jsonText } from './json-text';
import { streamed } from './streamed';

/** The diagnostic format of reviewdog, which carries findings and fixes into reviews of changes on many platforms. */
export const rdjson: Format = {
  pieces(outcome) {
    const { file: path } = outcome;
    if ('problem' in outcome)
      return [
        diagnostic({
          message: outcome.problem,
          location: { path },
          severity: 'ERROR',
          code: { value: 'not-reviewed' },
        }),
      ];
    const { reading, findings } = outcome.review;
    const { text } = reading.article;
    const range = rangesIn(text);
    return findings.map(({ rule, severity, span, message, fixes }) =>
      diagnostic({
        message,
        location: { path, range: range(span) },
        severity: levels[severity],
        code: { value: rule },
        ...suggestionsOf(fixes, range),
      }),
    );
  },
  open: () => streamed('{"source":{"name":"hearsay"},"diagnostics":[', ',', '\n]}\n'),
};

const levels: Record<Severity, string> = { error: 'ERROR', warning: 'WARNING', information: 'INFO', hint: 'INFO' };

const diagnostic = (fields: object): string => `\n${jsonText(fields)}`;

/** Each fix whose words are all known, one edit a suggestion. */
function suggestionsOf(fixes: readonly Fix[], range: (span: Span) => object): object {
  const suggestions = fixes.flatMap((fix) => {
    const edits = readyEdits(fix);
    const [only, ...more] = edits ?? [];
    return only && more.length === 0 ? [{ range: range(only.span), text: only.text }] : [];
  });
  return suggestions.length > 0 ? { suggestions } : {};
}

/** Lines end in LF, and columns count bytes of UTF-8, both from 1. */
function rangesIn(text: string): (span: Span) => object {
  const position = (offset: number) => {
    const from = text.lastIndexOf('\n', offset - 1) + 1;
    const line = lineOf(offset);
    return { line, column: Buffer.byteLength(text.slice(from, offset)) + 1 };
  };
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineOf = (offset: number): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ([start, end]) => ({ start: position(start), end: position(end) });
}
