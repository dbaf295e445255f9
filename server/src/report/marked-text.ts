import { figuresOf } from '../review/figures';
import type { Finding, Review } from '../review/types';
import { bySpan, contains, type Span } from '../text/span';
import { escaped } from './escape';

/** The article's text as paragraphs of HTML, with what is quoted, what is paraphrased and what was found marked. */
export function markedText(review: Review): string {
  const { article } = review.reading;
  const { strip } = figuresOf(review, { entries: [] });
  const spoken = strip.filter(({ manner }) => manner !== 'narration');
  const found = review.findings.flatMap(marks);
  const cuts = (block: Span) =>
    [
      ...new Set([
        ...block,
        ...[...spoken, ...found].flatMap(({ span }) => span).filter((at) => at > block[0] && at < block[1]),
      ]),
    ].sort((a, b) => a - b);
  return article.blocks
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ kind, span }) => {
      const at = cuts(span);
      const pieces = at.slice(0, -1).map((from, i) => piece(review, spoken, found, [from, at[i + 1] as number]));
      const tag = kind === 'headline' || kind === 'heading' ? 'h4' : kind === 'block-quote' ? 'blockquote' : 'p';
      return `<${tag}>${pieces.join('')}</${tag}>`;
    })
    .join('\n');
}

type Mark = Pick<Finding, 'span' | 'severity' | 'message'>;

/** What is marked for a finding: its span, and its sentences outside of that as hints. */
const marks = (finding: Finding): Mark[] => [
  finding,
  ...finding.parts
    .filter(({ span }) => !contains(finding.span, span))
    .map((part): Mark => ({ ...part, severity: 'hint' })),
];

function piece(
  { reading }: Review,
  spoken: readonly { readonly span: Span; readonly manner: string }[],
  findings: readonly Mark[],
  span: Span,
): string {
  const covers = (other: { readonly span: Span }) => other.span[0] <= span[0] && span[1] <= other.span[1];
  let html = escaped(reading.article.prose.slice(...span).replaceAll('\u2060', ''));
  const manner = spoken.find(covers)?.manner;
  if (manner) html = `<span class="${manner}">${html}</span>`;
  const [found] = findings.filter(covers).sort((a, b) => bySpan(b.span, a.span));
  if (found) html = `<mark class="${found.severity}" title="${escaped(found.message)}">${html}</mark>`;
  return html;
}
