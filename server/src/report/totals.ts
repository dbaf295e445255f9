import { actorOf } from '../reading/look-ups';
import { type Figures, total, type Voice } from '../review/figures';
import type { Review } from '../review/types';
import { rules } from '../rules/index';
import { keyOf } from '../workspace/indexed-article';
import { escaped } from './escape';
import { numbers } from './numbers';

/** What one article adds to the totals of its folder: plain data. */
export interface Counted extends Pick<Figures, 'words' | 'quoted' | 'paraphrased' | 'statements'> {
  /** By a key that is the same for one actor in all articles. */
  readonly voices: readonly (Voice & { readonly key: string })[];
  /** How often each rule has found something. */
  readonly rules: Readonly<Record<string, number>>;
}

/** So many speakers can be taken in. */
const mostSpeakers = 12;

/** What the article adds; `path` tells those apart who have no full name. */
export function counted(review: Review, figures: Figures, path: string): Counted {
  const { words, quoted, paraphrased, statements } = figures;
  const found: Record<string, number> = {};
  for (const { rule } of review.findings) found[rule] = (found[rule] ?? 0) + 1;
  const voices = figures.voices.flatMap(({ actor: id, name, quoted, paraphrased }) => {
    const actor = actorOf(review.reading.actors, id);
    return actor ? [{ key: keyOf(actor) ?? `${path}#${actor.id}`, name, quoted, paraphrased }] : [];
  });
  return { words, quoted, paraphrased, statements, voices, rules: found };
}

/** The articles together: figures, who has most words, and what was found how often. HTML. */
export function totals(articles: readonly Counted[]): string {
  const sum = (of: (article: Counted) => number) => articles.reduce((all, article) => all + of(article), 0);
  const speakers = speakersOf(articles);
  const figures = {
    words: sum(({ words }) => words),
    quoted: sum(({ quoted }) => quoted),
    paraphrased: sum(({ paraphrased }) => paraphrased),
    statements: sum(({ statements }) => statements),
    speakers: speakers.length,
    unnamed: 0,
  };
  return `<section class="totals">
<h2>All articles together</h2>
<dl class="figures">${numbers(figures)}</dl>
${spoken(speakers, total(figures))}
${found(articles)}
</section>`;
}

interface Speaking extends Voice {
  readonly articles: number;
}

function speakersOf(articles: readonly Counted[]): Speaking[] {
  const by = new Map<string, Speaking>();
  for (const { key, name, quoted, paraphrased } of articles.flatMap(({ voices }) => voices)) {
    const { articles = 0, ...known } = by.get(key) ?? { name, quoted: 0, paraphrased: 0 };
    by.set(key, {
      name: known.name,
      quoted: known.quoted + quoted,
      paraphrased: known.paraphrased + paraphrased,
      articles: articles + 1,
    });
  }
  return [...by.values()].sort((a, b) => total(b) - total(a));
}

function spoken(speakers: readonly Speaking[], said: number): string {
  if (speakers.length === 0) return '<p>Nobody speaks.</p>';
  const row = (voice: Speaking) =>
    `<tr><th scope="row">${escaped(voice.name)}</th><td>${voice.articles}</td><td>${voice.quoted}</td>` +
    `<td>${voice.paraphrased}</td><td>${Math.round((100 * total(voice)) / said)} %</td></tr>`;
  const others = speakers.length - mostSpeakers;
  return (
    '<h3>Who has most words</h3><table><thead><tr><th scope="col">Speaker</th><th scope="col">Articles</th>' +
    '<th scope="col">Words quoted</th><th scope="col">Words paraphrased</th><th scope="col">Of what is said</th></tr></thead>' +
    `<tbody>${speakers.slice(0, mostSpeakers).map(row).join('\n')}</tbody></table>` +
    (others > 0 ? `<p class="made">${others} more ${others === 1 ? 'speaker' : 'speakers'}.</p>` : '')
  );
}

function found(articles: readonly Counted[]): string {
  const by = new Map<string, number>();
  for (const [rule, count] of articles.flatMap(({ rules }) => Object.entries(rules)))
    by.set(rule, (by.get(rule) ?? 0) + count);
  const items = [...by]
    .sort(([, a], [, b]) => b - a)
    .map(
      ([id, count]) =>
        `<li>${escaped(rules.find((rule) => rule.id === id)?.title ?? id)}: ${count} <code>${escaped(id)}</code></li>`,
    );
  const all = [...by.values()].reduce((sum, count) => sum + count, 0);
  return items.length > 0 ? `<h3>Findings (${all})</h3><ul>${items.join('\n')}</ul>` : '<p>Nothing was found.</p>';
}
