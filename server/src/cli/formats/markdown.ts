import { headlineOf } from '../../article/headline';
import { type Severity, severities } from '../../rules/rule';
import { slice } from '../../text/span';
import type { Format, Reviewed, Totals } from './format';
import { placesIn } from './places';
import { streamed } from './streamed';

/** A table an article, for a comment on a change or the summary of a job: GitHub’s Markdown. Articles without findings share a line. */
export const markdown: Format = {
  pieces(outcome) {
    if ('problem' in outcome) return [`### ${escaped(outcome.file)}\n\nNot reviewed: ${escaped(outcome.problem)}\n\n`];
    return outcome.review.findings.length > 0 ? [section(outcome)] : [];
  },
  open: () => streamed('## Source review\n\n', '', tail),
};

function section({ file, review }: Reviewed): string {
  const { article } = review.reading;
  const placeOf = placesIn(article.text);
  const headline = headlineOf(article);
  const rows = review.findings.map(({ span, severity, rule, message }) => {
    const { line } = placeOf(span);
    return `| ${line} | ${marks[severity]} | ${quoted(slice(article.text, span))} | ${escaped(message)} \`${rule}\` |\n`;
  });
  const title = headline ? `${escaped(file)}: ${escaped(headline)}` : escaped(file);
  return `### ${title}\n\n| Line | Level | Words | Finding |\n|---:|---|---|---|\n${rows.join('')}\n`;
}

const marks: Record<Severity, string> = {
  error: '**error**',
  warning: 'warning',
  information: 'remark',
  hint: 'hint',
};

function tail({ articles, findings, unreviewed }: Totals): string {
  const all = severities.reduce((sum, severity) => sum + findings[severity], 0);
  const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
  const broken = unreviewed.length > 0 ? `, ${count(unreviewed.length, 'article')} not reviewed` : '';
  return `${count(all, 'finding')} in ${count(articles, 'article')}${broken}.\n`;
}

const longest = 120;

function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return escaped(line.length > longest ? `${line.slice(0, longest).replace(/\s+\S*$/, '')}…` : line);
}

/** The words as they are, on one line, whatever signs of Markdown are in them; nobody is called by an @ in front of their name. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>|#~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replaceAll('@', '@\u2060');
