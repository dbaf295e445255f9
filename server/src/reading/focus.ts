import type { Cluster } from '../actors/cluster';
import type { Article } from '../article/types';
import { overlaps, type Span } from '../text/span';
import type { Quotation } from './types';

export interface Choice {
  readonly cluster: Cluster;
  readonly confidence: number;
}

/** How strongly the text is about somebody where they are met. */
type Role = 'speaker' | 'subject' | 'other' | 'possessive';

interface Trace {
  readonly cluster: Cluster;
  readonly span: Span;
  readonly line: number;
  readonly quoted: boolean;
  role: Role;
  /** Whether the text names them here for the first time: what comes next is mostly about them. */
  readonly fresh: boolean;
}

const weight: Record<Role, number> = { speaker: 3.2, subject: 3, other: 1.6, possessive: 1.2 };
const reach = 6;

/** Who is being spoken of at each point of the text, for pronouns. Feed it in order of the text. */
export class Focus {
  readonly #article: Article;
  readonly #spoken: readonly Span[];
  /** For each sentence, how many sentences in the reporter's own words come before it. */
  readonly #lines: readonly number[];
  readonly #traces: Trace[] = [];
  readonly #met = new Set<Cluster>();

  constructor(article: Article, quotations: readonly Quotation[]) {
    this.#article = article;
    const marks = quotations.filter(({ depth, use }) => depth === 0 && use !== 'term').map(({ span }) => span);
    const turns = article.blocks.filter(({ kind }) => kind === 'turn').map(({ body }) => body);
    this.#spoken = [...marks, ...turns].sort((a, b) => a[0] - b[0]);
    let line = 0;
    this.#lines = article.sentences.map(({ span }) => (this.#quoted(span) ? line : line++));
  }

  /** A name, in the role it has in its sentence: the first one that isn't a mere modifier is taken for the subject. */
  name(cluster: Cluster, span: Span, role: 'subject' | 'other' | 'possessive'): void {
    const fresh = role === 'subject' && !this.#met.has(cluster) && overlaps(cluster.mentions[0]?.span ?? [0, 0], span);
    this.#met.add(cluster);
    this.#traces.push({ cluster, span, line: this.#line(span), quoted: this.#quoted(span), role, fresh });
  }

  speaker(cluster: Cluster, head: Span): void {
    for (let i = this.#traces.length - 1; i >= 0 && i > this.#traces.length - 12; i--) {
      const trace = this.#traces[i] as Trace;
      if (trace.cluster !== cluster || !overlaps(trace.span, head)) continue;
      trace.role = 'speaker';
      return;
    }
    this.#traces.push({
      cluster,
      span: head,
      line: this.#line(head),
      quoted: this.#quoted(head),
      role: 'speaker',
      fresh: false,
    });
  }

  pronoun(choice: Choice, gender: 'he' | 'she', span: Span, subject: boolean): void {
    if (choice.confidence >= 0.9) choice.cluster.gender ??= gender;
    this.name(choice.cluster, span, subject ? 'subject' : 'possessive');
  }

  /** The person a pronoun means; nothing where two fit equally well, or nobody near does. */
  choose(gender: 'he' | 'she', span: Span, subject: boolean): Choice | undefined {
    const line = this.#line(span);
    const quoted = this.#quoted(span);
    const scores = new Map<Cluster, number>();
    for (let i = this.#traces.length - 1; i >= 0; i--) {
      const trace = this.#traces[i] as Trace;
      if (trace.line < line - reach) break;
      const { cluster } = trace;
      if (trace.span[1] > span[0] || trace.quoted !== quoted || (quoted && trace.line < line - 1)) continue;
      if (cluster.kind !== 'person' && cluster.kind !== 'anonymous') continue;
      if (cluster.gender !== undefined && cluster.gender !== gender && cluster.gender !== 'they') continue;
      const back = line - trace.line;
      const near = back === 0 && !subject ? 0.6 : 0;
      const score =
        weight[trace.role] + near + (trace.fresh && back > 0 ? 0.7 : 0) + (cluster.gender === gender ? 0.4 : 0) - back;
      scores.set(cluster, Math.max(scores.get(cluster) ?? -9, score));
    }
    const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
    if (!best || best[1] < -2) return undefined;
    const margin = second ? best[1] - second[1] : 4;
    if (margin < 0.15) return undefined;
    const sure = margin >= 1.5 ? 0.93 : margin >= 0.8 ? 0.87 : margin >= 0.4 ? 0.76 : 0.62;
    const known = best[0].gender === gender ? 0.04 : 0;
    const far = Math.max(0, 1 - best[1]) * 0.06;
    return { cluster: best[0], confidence: Math.min(quoted ? 0.75 : 0.97, Math.max(0.5, sure + known - far)) };
  }

  /** The organisation, government, country or group that “it” or “they” means, when it spoke or opened a sentence just before. */
  thing(word: 'it' | 'they', span: Span): Choice | undefined {
    if (this.#quoted(span)) return undefined;
    const line = this.#line(span);
    const fits = new Map<Cluster, number>();
    for (let i = this.#traces.length - 1; i >= 0; i--) {
      const trace = this.#traces[i] as Trace;
      if (trace.line < line - 1) break;
      if (trace.quoted || trace.span[1] > span[0] || trace.role === 'other' || trace.role === 'possessive') continue;
      const { kind } = trace.cluster;
      if (kind === 'person' || kind === 'anonymous' || (word === 'it') === (kind === 'group')) continue;
      if (word === 'they' && kind !== 'group' && trace.role !== 'speaker') continue;
      if (trace.line < line && trace.role !== 'speaker') continue;
      fits.set(trace.cluster, Math.max(fits.get(trace.cluster) ?? 0, weight[trace.role] - (line - trace.line)));
    }
    const [best, second] = [...fits].sort((a, b) => b[1] - a[1]);
    if (!best || (second && best[1] - second[1] < 0.15)) return undefined;
    return { cluster: best[0], confidence: second ? 0.65 : 0.75 };
  }

  /** How far back, in sentences of the reporter's, the cluster was last met outside quotations; undefined when it was not. */
  distance(cluster: Cluster, offset: number): number | undefined {
    for (let i = this.#traces.length - 1; i >= 0; i--) {
      const trace = this.#traces[i] as Trace;
      if (trace.cluster === cluster && !trace.quoted && trace.span[1] <= offset)
        return this.#line([offset, offset]) - trace.line;
    }
    return undefined;
  }

  /** Whether the span stands between quotation marks or in a turn of an interview. */
  #quoted([start, end]: Span): boolean {
    const span = this.#spoken[lastFrom(this.#spoken.length, (i) => (this.#spoken[i] as Span)[0] <= start)];
    return span !== undefined && span[0] <= start && end <= span[1] + 1;
  }

  #line([start]: Span): number {
    const { sentences } = this.#article;
    const at = lastFrom(sentences.length, (i) => (sentences[i]?.span[0] ?? 0) <= start);
    return this.#lines[Math.max(0, at)] ?? 0;
  }
}

/** The last index for which it holds, when it holds for all before; -1 for none. */
function lastFrom(length: number, holds: (index: number) => boolean): number {
  let low = -1;
  let high = length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
