import { createColors } from 'picocolors';
import { isDescribed } from '../../actors/types';
import { surelySaidBy } from '../../reading/speakers/speakers-of';
import { unvouched } from '../../reading/voice';
import { countSeverities } from '../../review/figures';
import type { Finding, Review } from '../../review/types';
import type { Severity } from '../../rules/rule';
import { append } from '../../text/append';
import { slice } from '../../text/span';
import { countKinds } from '../../workspace/kind-words';
import { widthOf, wrapped } from '../display-width';
import { excerpt } from '../excerpt';
import { neutralWords } from '../neutral';
import type { Format, Look, Reviewed, Totals } from './format';
import { placesIn } from './places';
import { streamed } from './streamed';

/** For a person to read: each finding under its line, then who speaks, then the count. */
export const pretty: Format = {
  pieces: (outcome, look) => {
    if (!('review' in outcome)) return [];
    const { findings, failures } = outcome.review;
    return look.quiet && findings.length + failures.length === 0 ? [] : [articleText(outcome, look)];
  },
  open: ({ quiet }) =>
    streamed('', '\n', ({ articles, findings, unreviewed }, pieces) =>
      articles > 1 && !quiet
        ? `${pieces > 0 ? '\n' : ''}${articles} articles, ${tally(findings)}${leftOut(unreviewed)}\n`
        : '',
    ),
};

const leftOut = ({ length }: Totals['unreviewed']): string =>
  length === 0 ? '' : ` ${length} more could not be reviewed.`;

function articleText({ path, review }: Reviewed, look: Look): string {
  const paint = createColors(look.color);
  const { article } = review.reading;
  const placeOf = placesIn(article.text);
  const block = article.blocks.find(({ kind }) => kind === 'headline');
  const headline = block ? slice(article.prose, block.span) : (article.frontMatter?.title ?? '');
  const lines = [
    paint.bold(paint.underline(neutralWords(path))),
    ...(headline ? wrapped(clean(headline), look.columns) : []),
    '',
  ];
  for (const finding of review.findings) append(lines, [...findingLines(article.text, finding, placeOf, look), '']);
  for (const { rule, message } of review.failures)
    lines.push(paint.red(`The rule ${rule} failed and says nothing here: ${clean(message)}`), '');
  if (!look.quiet)
    append(lines, [...speakerLines(review), '', paint.bold(tally(countSeverities(review.findings))), '']);
  return lines.join('\n');
}

const clean = (words: string) =>
  words
    .replaceAll('\u2060', '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
const margin = '  ';

function findingLines(
  text: string,
  finding: Finding,
  placeOf: ReturnType<typeof placesIn>,
  { columns, color }: Look,
): string[] {
  const paint = createColors(color);
  const tint = { error: paint.red, warning: paint.yellow, information: paint.blue, hint: paint.dim }[finding.severity];
  const { line, column } = placeOf(finding.span);
  const { line: words, indent, width } = excerpt(text, finding.span, columns - margin.length);
  const carets = margin + ' '.repeat(indent) + tint('^'.repeat(width));
  const remark = `${finding.rule}: ${clean(finding.message)}`;
  const shown = (part: string) => part.replace(finding.rule, paint.bold(finding.rule));
  const fits = margin.length + indent + width + 1 + widthOf(remark) <= columns;
  const parts = finding.parts.flatMap(({ span, message }) => {
    const at = placeOf(span);
    return wrapped(`${at.line}:${at.column} ${clean(message)}`, columns - 2 * margin.length);
  });
  return [
    `${line}:${column} ${tint(finding.severity)}`,
    margin + words,
    ...(fits
      ? [`${carets} ${shown(remark)}`]
      : [carets, ...wrapped(remark, columns - margin.length).map((part) => margin + shown(part))]),
    ...parts.map((part) => margin + margin + part),
  ];
}

function speakerLines({ reading }: Review): string[] {
  const { actors } = reading;
  // Where nobody is in an actors file, there is none, or none of this article's people are its business.
  const noted = actors.some(({ registered }) => registered);
  const rows = [...actors, null]
    .map((actor) => ({
      name: actor ? clean(actor.name) : 'nobody named',
      said: actor ? surelySaidBy(reading, actor.id) : unvouched(reading),
      note: noted && actor && !actor.registered && !isDescribed(actor.kind) ? ', not in the actors file' : '',
    }))
    .filter(({ said }) => said.length > 0)
    .sort((a, b) => b.said.length - a.said.length);
  if (!reading.article.text.trim()) return ['The article is empty.'];
  if (rows.length === 0) return ['Nobody speaks in this article.'];
  const column = rows.reduce((widest, { name }) => Math.max(widest, widthOf(name)), 0);
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

function tally(findings: Totals['findings']): string {
  const counts = (Object.keys(nouns) as Severity[])
    .map((severity) => ({ severity, n: findings[severity] }))
    .filter(({ n }) => n > 0);
  const all = counts.reduce((sum, { n }) => sum + n, 0);
  if (all === 0) return 'No findings.';
  const told = counts.map(({ severity, n }) => `${n} ${nouns[severity][n === 1 ? 0 : 1]}`);
  return `${all} finding${all === 1 ? '' : 's'}: ${told.join(', ')}.`;
}
