import type { Cluster } from '../actors/clusters';
import type { Article } from '../article/types';
import { contains, overlaps, type Span } from '../text/span';
import type { Quotation } from './types';

export interface Choice {
  readonly cluster: Cluster;
  readonly confidence: number;
}

interface Trace {
  readonly cluster: Cluster;
  readonly span: Span;
  readonly sentence: number;
  readonly quoted: boolean;
  /** How strongly the text is about this one here: a speaker, a subject, a name in passing. */
  weight: number;
}

/** Who is being spoken of at each point of the text, for pronouns. Feed it in order of the text. */
export class Focus {
  readonly #article: Article;
  readonly #quotations: readonly Quotation[];
  readonly #traces: Trace[] = [];

  constructor(article: Article, quotations: readonly Quotation[]) {
    this.#article = article;
    this.#quotations = quotations.filter(({ depth }) => depth === 0);
  }

  name(cluster: Cluster, span: Span, possessive: boolean): void {
    const sentence = this.#sentence(span);
    const opens =
      span[0] - (this.#article.sentences[sentence]?.span[0] ?? 0) < 60 &&
      !this.#traces.some((trace) => trace.sentence === sentence && trace.cluster.kind === 'person');
    this.#traces.push({
      cluster,
      span,
      sentence,
      quoted: this.#quoted(span),
      weight: possessive ? 0.5 : opens ? 2 : 1,
    });
  }

  speaker(cluster: Cluster, head: Span, content: readonly Span[]): void {
    const sentence = this.#sentence(head);
    const trace = this.#traces.findLast((other) => other.cluster === cluster && overlaps(other.span, head));
    if (trace) trace.weight = 3;
    else this.#traces.push({ cluster, span: head, sentence, quoted: false, weight: 3 });
    void content;
  }

  pronoun(choice: Choice, gender: 'he' | 'she' | 'they' | 'it', span: Span): void {
    if (choice.confidence >= 0.85) choice.cluster.gender ??= gender;
    this.#traces.push({
      cluster: choice.cluster,
      span,
      sentence: this.#sentence(span),
      quoted: this.#quoted(span),
      weight: 2,
    });
  }

  /** The person a pronoun means; nothing where two fit equally well, or nobody near does. */
  choose(gender: 'he' | 'she' | 'they' | 'it', span: Span, subject: boolean): Choice | undefined {
    const sentence = this.#sentence(span);
    const quoted = this.#quoted(span);
    const fits = this.#traces.filter(
      (trace) =>
        trace.cluster.kind === 'person' &&
        trace.span[1] <= span[0] &&
        trace.quoted === quoted &&
        !(quoted && trace.sentence < sentence - 3) &&
        (trace.cluster.gender === undefined || trace.cluster.gender === gender || trace.cluster.gender === 'they'),
    );
    for (let back = 0; back <= 4; back++) {
      const here = fits.filter((trace) => trace.sentence === sentence - back);
      const pool = back === 0 && subject ? here.filter((trace) => trace.weight >= 2) : here;
      if (pool.length === 0) continue;
      const best = Math.max(...pool.map(({ weight }) => weight));
      const top = pool.filter(({ weight }) => weight === best);
      const chosen = (top[0] as Trace).cluster;
      const rivals = new Set(pool.map(({ cluster }) => cluster)).size - 1;
      const tied = new Set(top.map(({ cluster }) => cluster)).size > 1;
      if (tied && best < 2) {
        // A name in passing among others: only a known pronoun can tell.
        const known = top.filter(({ cluster }) => cluster.gender === gender);
        if (new Set(known.map(({ cluster }) => cluster)).size !== 1) return undefined;
        return { cluster: (known[0] as Trace).cluster, confidence: 0.75 };
      }
      const certain = chosen.gender === gender ? 0.05 : 0;
      return {
        cluster: tied ? (top.at(-1) as Trace).cluster : chosen,
        confidence: Math.max(0.5, 0.93 + certain - 0.08 * rivals - 0.07 * back - (tied ? 0.15 : 0)),
      };
    }
    return undefined;
  }

  /** The organisation, government or country that “it” or “they” means, when it spoke or opened a sentence just before. */
  thing(word: 'it' | 'they', span: Span): Cluster | undefined {
    const sentence = this.#sentence(span);
    const fits = this.#traces.filter(
      (trace) =>
        trace.cluster.kind !== 'person' && !trace.quoted && trace.span[1] <= span[0] && trace.sentence >= sentence - 1,
    );
    const strong = fits.filter((trace) => trace.weight >= (word === 'it' ? 2 : 3));
    return strong.findLast((trace) => trace.sentence === sentence)?.cluster ?? strong.at(-1)?.cluster;
  }

  /** How far back, in sentences, the cluster was last met outside quotations; undefined when it was not. */
  distance(cluster: Cluster, offset: number): number | undefined {
    const trace = this.#traces.findLast(
      (other) => other.cluster === cluster && !other.quoted && other.span[1] <= offset,
    );
    return trace && this.#sentence([offset, offset]) - trace.sentence;
  }

  #sentence([start]: Span): number {
    const { sentences } = this.#article;
    let low = 0;
    let high = sentences.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.span[0] ?? 0) <= start) low = middle;
      else high = middle;
    }
    return low;
  }

  #quoted(span: Span): boolean {
    return this.#quotations.some((quotation) => contains(quotation.span, span));
  }
}
