import type { Cluster } from '../../actors/cluster';
import { overlaps, type Span } from '../../text/span';
import type { Ground } from './ground';

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
  /** Where the reported words begin that they are named in; -1 in the reporter's own. */
  readonly reported: number;
  role: Role;
  /** Whether the text names them here for the first time: what comes next is mostly about them. */
  readonly fresh: boolean;
  /** 0 to 1: a pronoun is no surer than those it goes back to. */
  readonly sure: number;
}

interface Score {
  readonly cluster: Cluster;
  readonly score: number;
  readonly sure: number;
}

const weight: Record<Role, number> = { speaker: 3.2, subject: 3, other: 1.6, possessive: 1.2 };
const reach = 6;

/** Who is being spoken of at each point of the text, for pronouns. Feed it in order of the text. */
export class Focus {
  readonly #ground: Ground;
  readonly #traces: Trace[] = [];
  readonly #met = new Set<Cluster>();
  /** Sources that are nobody known: papers, polls, people who are not named. */
  readonly #things: Span[] = [];
  /** What earlier pronouns say of those whose gender nothing else tells. */
  readonly #learned = new Map<Cluster, 'he' | 'she'>();

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** A name, in the role it has in its sentence: the first one that isn't a mere modifier is taken for the subject. */
  name(cluster: Cluster, span: Span, role: 'subject' | 'other' | 'possessive', sure = 1): void {
    const fresh = role === 'subject' && !this.#met.has(cluster) && overlaps(cluster.mentions[0]?.span ?? [0, 0], span);
    this.#met.add(cluster);
    this.#traces.push({
      cluster,
      span,
      line: this.#ground.lineOf(span),
      quoted: this.#ground.isQuoted(span),
      reported: this.#ground.reportAt(span),
      role,
      fresh,
      sure,
    });
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
      line: this.#ground.lineOf(head),
      quoted: this.#ground.isQuoted(head),
      reported: this.#ground.reportAt(head),
      role: 'speaker',
      fresh: false,
      sure: 1,
    });
  }

  /** A source that is nobody known: what “it” or “they” means behind it in its sentence, may be that. */
  nobody(head: Span): void {
    this.#things.push(head);
  }

  pronoun(choice: Choice, gender: 'he' | 'she', span: Span, subject: boolean): void {
    if (choice.confidence >= 0.9 && !this.#learned.has(choice.cluster)) this.#learned.set(choice.cluster, gender);
    this.name(choice.cluster, span, subject ? 'subject' : 'possessive', choice.confidence);
  }

  /** The person a pronoun means; nothing where two fit equally well, or nobody near does. */
  choose(gender: 'he' | 'she', span: Span, subject: boolean): Choice | undefined {
    const line = this.#ground.lineOf(span);
    const quoted = this.#ground.isQuoted(span);
    const reported = this.#ground.reportAt(span);
    const scores = new Map<Cluster, Score>();
    const inside: Cluster[] = [];
    for (let i = this.#traces.length - 1; i >= 0; i--) {
      const trace = this.#traces[i] as Trace;
      if (trace.line < line - reach) break;
      const { cluster } = trace;
      if (trace.span[1] > span[0] || trace.quoted !== quoted || (quoted && trace.line < line - 1)) continue;
      if (cluster.kind !== 'person' && cluster.kind !== 'anonymous') continue;
      const known = cluster.gender ?? this.#learned.get(cluster);
      if (known !== undefined && known !== gender && known !== 'they') continue;
      const back = line - trace.line;
      // “Ruiz said Holm had left. She …”: who is named in what somebody said is less spoken of than who said it.
      const told = trace.role !== 'speaker' && trace.reported >= 0 && trace.reported !== reported ? 1.2 : 0;
      const near = back > 0 ? 0 : subject ? 0.4 : 0.6;
      const score =
        weight[trace.role] + near + (trace.fresh && back > 0 ? 0.7 : 0) + (known === gender ? 0.4 : 0) - back - told;
      if (reported >= 0 && trace.reported === reported) inside.push(cluster);
      if (score > (scores.get(cluster)?.score ?? -9)) scores.set(cluster, { cluster, score, sure: trace.sure });
    }
    let best: Score | undefined;
    let second: Score | undefined;
    for (const score of scores.values()) {
      if (!best || score.score > best.score) [best, second] = [score, best];
      else if (!second || score.score > second.score) second = score;
    }
    if (!best || best.score < -2) return undefined;
    const { cluster } = best;
    const margin = second ? best.score - second.score : 4;
    if (margin < 0.15) return undefined;
    // “Ruiz said Holm's boat sank when she came”: whoever is named in the same words may be meant as well.
    const rival = inside.some((other) => other !== cluster);
    const sure = rival ? 0.72 : margin >= 1.5 ? 0.93 : margin >= 0.8 ? 0.87 : margin >= 0.4 ? 0.76 : 0.62;
    const known = (cluster.gender ?? this.#learned.get(cluster)) === gender ? 0.04 : 0;
    const far = Math.max(0, 1 - best.score) * 0.06;
    const confidence = Math.min(quoted ? 0.75 : 0.97, best.sure, Math.max(0.5, sure + known - far));
    return { cluster, confidence };
  }

  /** The organisation, government, country or group that “it” or “they” means, when it spoke or opened a sentence just before. */
  thing(word: 'it' | 'they', span: Span): Choice | undefined {
    if (this.#ground.isQuoted(span)) return undefined;
    const line = this.#ground.lineOf(span);
    const nearest = this.#things.findLast(([, end]) => end <= span[0]);
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
    if (nearest && this.#ground.lineOf(nearest) === line) return undefined;
    return { cluster: best[0], confidence: second ? 0.65 : 0.75 };
  }

  /** Whose “its chief” is: the only country or organisation named in this sentence and the one before, where it spoke or was the subject. */
  owner(span: Span): Cluster | undefined {
    const line = this.#ground.lineOf(span);
    const fits = new Set<Cluster>();
    let acts = false;
    for (let i = this.#traces.length - 1; i >= 0; i--) {
      const { cluster, role, quoted, span: at, line: there } = this.#traces[i] as Trace;
      if (there < line - 1) break;
      if (quoted || at[1] > span[0] || /^(?:person|anonymous|group)$/.test(cluster.kind)) continue;
      fits.add(cluster);
      acts ||= role === 'subject' || role === 'speaker';
    }
    return fits.size === 1 && acts ? [...fits][0] : undefined;
  }

  /** How far back, in sentences of the reporter's, the cluster was last met outside quotations; undefined when it was not. */
  distance(cluster: Cluster, offset: number): number | undefined {
    for (let i = this.#traces.length - 1; i >= 0; i--) {
      const trace = this.#traces[i] as Trace;
      if (trace.cluster === cluster && !trace.quoted && trace.span[1] <= offset)
        return this.#ground.lineOf([offset, offset]) - trace.line;
    }
    return undefined;
  }
}
