import type { ActorsFile } from '../actors/types';
import { headlineOf } from '../article/headline';
import { surelySaidBy, sureStatements } from '../reading/speakers/speakers-of';
import { accountOf } from '../reading/wording';
import { figuresOf } from '../review/figures';
import type { Finding, Review } from '../review/types';
import { rules } from '../rules/index';
import { type Severity, severities } from '../rules/rule';
import { firstProblems } from '../text/problem';
import { slice } from '../text/span';
import { kindWords } from '../workspace/kind-words';
import { chart } from './chart';
import { escaped } from './escape';
import { markedText } from './marked-text';
import { numbers } from './numbers';
import { style } from './style';
import { type Counted, counted, totals } from './totals';

/** An article to report on. */
export interface Reported {
  /** How the desk knows it: a path, as a rule. */
  readonly path: string;
  readonly review: Review;
  readonly actors: ActorsFile;
}

/** When and by what a report was made. */
export interface Made {
  /** For people: “24 November 2026, 10:15”. */
  readonly at: string;
  readonly version: string;
  /** Of how many articles, where there are more than the page holds. */
  readonly of?: number;
}

const plurals: Record<Severity, string> = {
  error: 'Errors',
  warning: 'Warnings',
  information: 'Remarks',
  hint: 'Hints',
};
const singulars: Record<Severity, string> = { error: 'error', warning: 'warning', information: 'remark', hint: 'hint' };

/** What a page says of one article. */
export interface Entry {
  readonly name: string;
  /** Its line in the table of contents. */
  readonly summary: string;
  readonly section: string;
  readonly counted: Counted;
}

/** One page of HTML for the articles, to be filed or printed: it loads nothing and runs nothing. */
export const reportPage = (articles: readonly Reported[], made: Made): string =>
  pageOf(articles.map(reportEntry), made);

/** What a page says of the article at the place, which is different for each of the page's articles. */
export const reportEntry = (article: Reported, place: number): Entry => ({
  name: nameOf(article),
  summary: `<li><a href="#article-${place}">${escaped(nameOf(article))}</a> ${summary(article)}</li>`,
  section: section(article, place),
  counted: counted(article.review, figuresOf(article.review, article.actors), article.path),
});

/** The page made of the entries. */
export function pageOf(entries: readonly Entry[], { at, version, of = entries.length }: Made): string {
  const single = entries.length === 1 ? entries[0] : undefined;
  const count = of > entries.length ? `The first ${entries.length} of ${of}` : entries.length;
  const title = single ? single.name : `${count} articles`;
  const contents = entries.map(({ summary }) => summary).join('\n');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Source review: ${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<header><p class="kicker">Source review</p>${single ? '' : `<h1>${escaped(title)}</h1>`}
<p class="made">Made ${escaped(at)} by Hearsay ${escaped(version)}. It shows whose word each statement rests on, not whether it is true.</p>
${single ? '' : `<nav><ol>\n${contents}\n</ol></nav>\n${totals(entries.map(({ counted }) => counted))}`}</header>
${entries.map(({ section }) => section).join('\n')}
</body>
</html>
`;
}

function section(article: Reported, place: number): string {
  const { review, actors, path } = article;
  const figures = figuresOf(review, actors);
  const { frontMatter } = review.reading.article;
  const about = [path, frontMatter?.date, frontMatter?.author].filter((word) => word !== undefined).map(escaped);
  return `<article id="article-${place}">
<h1>${escaped(nameOf(article))}</h1>
<p class="about">${about.join(' · ')}</p>
<dl class="figures">${numbers(figures)}</dl>
<figure>${chart(figures, 'Who has how many words').replaceAll('"said"', `"said-${place}"`).replaceAll('#said)', `#said-${place})`)}</figure>
<h2>Findings</h2>
${findings(review)}
<h2>Who says what</h2>
${speakers(review)}
<h2>The article</h2>
<p class="key"><span class="quotation">Quoted</span>, <span class="paraphrase">paraphrased</span>, <mark class="warning">with a finding</mark></p>
<div class="text">${markedText(review)}</div>
</article>`;
}

function findings({ reading, findings, suppressed, leftOut }: Review): string {
  const { text } = reading.article;
  const item = ({ rule: id, span, message }: Finding) => {
    const rule = rules.find((rule) => rule.id === id);
    const words = slice(text, span).replace(/\s+/g, ' ').trim();
    const quoted = words.length > 160 ? `${words.slice(0, 160).trimEnd()}…` : words;
    return (
      `<li><p><span class="words">${escaped(quoted)}</span> <span class="line">line ${lineOf(text, span[0])}</span></p>` +
      `<p><strong>${escaped(rule?.title ?? id)}.</strong> ${escaped(message)}</p>` +
      `<p class="remedy">${escaped(rule?.remedy ?? '')} <code>${escaped(id)}</code></p></li>`
    );
  };
  const lists = severities.flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity);
    return found.length === 0
      ? []
      : [`<h3 class="${severity}">${plurals[severity]} (${found.length})</h3><ol>${found.map(item).join('\n')}</ol>`];
  });
  const silenced = suppressed.map(
    ({ finding, reason }) =>
      `<li>line ${lineOf(text, finding.span[0])}: <code>${escaped(finding.rule)}</code>, ${reason ? escaped(reason) : 'no reason given'}</li>`,
  );
  const quiet = silenced.length > 0 ? `<h3>Suppressed (${silenced.length})</h3><ul>${silenced.join('\n')}</ul>` : '';
  const unread = firstProblems(leftOut).map(
    ({ span, message }) => `<li>line ${lineOf(text, span[0])}: ${escaped(message)}</li>`,
  );
  const short = unread.length > 0 ? `<h3>Not read whole (${leftOut.length})</h3><ul>${unread.join('\n')}</ul>` : '';
  return (lists.join('\n') || '<p>Nothing was found.</p>') + quiet + short;
}

function speakers({ reading }: Review): string {
  const { actors, article } = reading;
  const said = (id: string | null) =>
    (id === null ? sureStatements(reading).filter(({ actor }) => actor === null) : surelySaidBy(reading, id))
      .filter(({ content }) => content.length > 0)
      .map((statement) => {
        const { content, kind } = statement;
        return `<li>${escaped(accountOf(reading, statement))} <span class="line">${kindWords[kind]}, line ${lineOf(article.text, content[0]?.[0] ?? 0)}</span></li>`;
      });
  const lists = [...actors.map(({ id, name }) => [name, said(id)] as const), ['Nobody named', said(null)] as const]
    .filter(([, list]) => list.length > 0)
    .sort(
      ([a, one], [b, other]) =>
        Number(a === 'Nobody named') - Number(b === 'Nobody named') || other.length - one.length,
    )
    .map(([name, list]) => `<h3>${escaped(name)} (${list.length})</h3><ul>${list.join('\n')}</ul>`);
  return lists.join('\n') || '<p>Nobody speaks.</p>';
}

const nameOf = ({ review, path }: Reported): string => headlineOf(review.reading.article) || path;

function summary({ review }: Reported): string {
  const counts = severities.map(
    (severity) => review.findings.filter((finding) => finding.severity === severity).length,
  );
  const told = severities.flatMap((severity, i) =>
    counts[i] ? [`${counts[i]} ${counts[i] === 1 ? singulars[severity] : plurals[severity].toLowerCase()}`] : [],
  );
  return `<span class="summary">${told.join(', ') || 'nothing found'}</span>`;
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n|\n|\r/).length;
