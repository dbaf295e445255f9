import { createColors } from 'picocolors';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { saidBy } from '../../reading/speakers/speakers-of';
import { unvouched } from '../../reading/voice';
import type { Finding, Review } from '../../review/types';
import type { Severity } from '../../rules/rule';
import { slice } from '../../text/span';
import { countKinds } from '../../workspace/kind-words';
import { widthOf, wrapped } from '../display-width';
import { excerpt } from '../excerpt';

export interface Screen {
  readonly columns: number;
  readonly color: boolean;
}

export interface Reviewed {
  readonly path: string;
  readonly review: Review;
}

/** Reviews for a person to read: each finding under its line, then who speaks, then the count. */
export function text(reviews: readonly Reviewed[], screen: Screen): string {
  const parts = reviews.map((reviewed) => articleText(reviewed, screen));
  if (reviews.length > 1) {
    const all = reviews.flatMap(({ review }) => review.findings);
    parts.push(`${reviews.length} articles, ${tally(all)}\n`);
  }
  return parts.join('\n');
}

function articleText({ path, review }: Reviewed, screen: Screen): string {
  const paint = createColors(screen.color);
  const { article } = review.reading;
  const document = TextDocument.create('', '', 0, article.text);
  const block = article.blocks.find(({ kind }) => kind === 'headline');
  const headline = block ? slice(article.prose, block.span) : (article.frontMatter?.title ?? '');
  const lines = [paint.bold(paint.underline(path)), ...(headline ? wrapped(clean(headline), screen.columns) : []), ''];
  for (const finding of review.findings) lines.push(...findingLines(document, finding, screen), '');
  for (const { rule, message } of review.failures)
    lines.push(paint.red(`The rule ${rule} failed and says nothing here: ${clean(message)}`), '');
  lines.push(...speakerLines(review), '', paint.bold(tally(review.findings)), '');
  return lines.join('\n');
}

const clean = (words: string) => words.replace(/[\s\p{Cc}\u2060]+/gu, ' ').trim();
const margin = '  ';

function findingLines(document: TextDocument, finding: Finding, { columns, color }: Screen): string[] {
  const paint = createColors(color);
  const tint = { error: paint.red, warning: paint.yellow, information: paint.blue, hint: paint.dim }[finding.severity];
  const { line, character } = document.positionAt(finding.span[0]);
  const { line: words, indent, width } = excerpt(document.getText(), finding.span, columns - margin.length);
  const carets = margin + ' '.repeat(indent) + tint('^'.repeat(width));
  const remark = `${finding.rule}: ${clean(finding.message)}`;
  const shown = (part: string) => part.replace(finding.rule, paint.bold(finding.rule));
  const fits = margin.length + indent + width + 1 + widthOf(remark) <= columns;
  return [
    `${line + 1}:${character + 1} ${tint(finding.severity)}`,
    margin + words,
    ...(fits
      ? [`${carets} ${shown(remark)}`]
      : [carets, ...wrapped(remark, columns - margin.length).map((part) => margin + shown(part))]),
  ];
}

function speakerLines({ reading }: Review): string[] {
  const { actors } = reading;
  // Where nobody is in an actors file, there is none, or none of this article's people are its business.
  const noted = actors.some(({ registered }) => registered);
  const rows = [...actors, null]
    .map((actor) => ({
      name: actor ? clean(actor.name) : 'nobody named',
      said: actor ? saidBy(reading, actor.id) : unvouched(reading),
      note: noted && actor && !actor.registered && actor.kind !== 'anonymous' ? ', not in the actors file' : '',
    }))
    .filter(({ said }) => said.length > 0)
    .sort((a, b) => b.said.length - a.said.length);
  if (rows.length === 0) return ['Nobody speaks in this article.'];
  const column = Math.max(...rows.map(({ name }) => widthOf(name)));
  return [
    'Who speaks',
    ...rows.map(({ name, said, note }) => {
      const kinds = countKinds(said).map(({ kind, count }) => `${count} ${kind}`);
      return `${margin}${name}${' '.repeat(column - widthOf(name))}  ${kinds.join(', ')}${note}`;
    }),
  ];
}

const nouns: Record<Severity, [one: string, many: string]> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['remark', 'remarks'],
  hint: ['hint', 'hints'],
};

function tally(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No findings.';
  const counts = (Object.keys(nouns) as Severity[])
    .map((severity) => ({ severity, n: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) => `${n} ${nouns[severity][n === 1 ? 0 : 1]}`);
  return `${findings.length} finding${findings.length === 1 ? '' : 's'}: ${counts.join(', ')}.`;
}
