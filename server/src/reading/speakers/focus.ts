import type { Cluster } from '../../actors/cluster';
import type { Gender } from '../../lexicons/speakers';
import { overlaps, type Span } from '../../text/span';
import type { Ground } from './ground';
import {
  canMean,
  isHuman,
  isSubject,
  type Place,
  type PronounPlace,
  type Role,
  scoreOf,
  speaksAs,
  surenessOf,
  type Trace,
  weight,
} from './trace';

/** Whom some words mean. */
export interface Choice {
  readonly cluster: Cluster;
  readonly confidence: number;
  /** Where the text last spoke of them. */
  readonly antecedent?: Span;
}

interface Candidate {
  readonly score: number;
  readonly trace: Trace;
}

type TwoBest = readonly [Candidate | undefined, Candidate | undefined];

interface Candidates {
  /** The best first, and then the best of somebody else. */
  readonly best: TwoBest;
  /** The score of whoever only a hint speaks against. */
  readonly passed: number;
}

/** How many lines back a pronoun may reach. */
const reach = 6;
/** How many lines back whom the story is about is at most. */
const returning = 3;
/** How many traces back anything is looked for: a long quotation has no lines of the reporter's. */
const mostTraces = 400;
/** How many traces back a source is looked for among the names met. */
const nearTraces = 12;

/** Who is being spoken of at each point of the text, for pronouns. Feed it in order of the text. */
export class Focus {
  readonly #ground: Ground;
  readonly #genders: ReadonlyMap<Cluster, Gender>;
  readonly #protagonist: Cluster | undefined;
  readonly #traces: Trace[] = [];
  /** Where each was last met outside quotations. */
  readonly #told = new Map<Cluster, Trace>();
  /** The line of the last source that is nobody known: a paper, a poll, people who are not named. */
  #thing: number | undefined;
  /** The surest pronoun that has meant each so far. */
  readonly #heard = new Map<Cluster, { readonly gender: Gender; readonly confidence: number }>();

  /** `genders` are those that an earlier reading of the text has found; `protagonist` is the person whom the story is about. */
  constructor(ground: Ground, genders: ReadonlyMap<Cluster, Gender>, protagonist?: Cluster) {
    this.#ground = ground;
    this.#genders = genders;
    this.#protagonist = protagonist;
  }

  /** A name, in the role it has in its sentence: the first one that isn't a mere modifier is taken for the subject. */
  name(cluster: Cluster, span: Span, role: Role, sure = 1): void {
    this.#add({ cluster, span, role, first: cluster.mentions[0]?.span[0] === span[0], sure });
  }

  /** Whoever has spoken; `role` tells a name printed beside a quotation, of which the story need not go on to tell. */
  speaker(cluster: Cluster, head: Span, role: 'speaker' | 'credited' = 'speaker'): void {
    const named = this.#traces
      .slice(-nearTraces)
      .findLast((trace) => trace.cluster === cluster && overlaps(trace.span, head));
    if (named) named.role = role;
    else this.name(cluster, head, role);
  }

  /** A source that is nobody known: what “it” or “they” means after it in its sentence, may be that. */
  nobody(head: Span): void {
    this.#thing = this.#ground.lineOf(head);
  }

  pronoun(choice: Choice, gender: Gender, span: Span, subject: boolean): void {
    const { cluster, confidence } = choice;
    if (confidence > (this.#heard.get(cluster)?.confidence ?? 0.8)) this.#heard.set(cluster, { gender, confidence });
    this.name(cluster, span, subject ? 'subject' : 'possessive', confidence);
  }

  /**
   * The person a pronoun means; nothing where two fit equally well, or nobody near does. `clause` is where the clause
   * begins of which the pronoun is an object: it is not the clause's subject.
   */
  choose(gender: Gender, span: Span, as: PronounPlace, clause?: number): Choice | undefined {
    const place = this.#placeOf(span);
    const not = clause === undefined ? undefined : this.#subjectSince(clause);
    const { best, passed } = this.#candidates(gender, place, as, not);
    const [first, second] = best;
    if (!first || first.score < -2) return undefined;
    const { cluster, span: antecedent, sure, block } = first.trace;
    const margin = first.score - (second?.score ?? Number.NEGATIVE_INFINITY);
    if (margin < 0.15) return undefined;
    // A paragraph may turn back to whom the story is about.
    const clear = margin - (block === place.block ? 0 : 0.5);
    const isTold = this.#agreement(cluster, gender) > 0;
    // “Ina Holm said he had called”: of whom nothing tells the gender, where somebody else near is a “he”.
    const mayBeOther = !isTold && second && margin < 1.45 && this.#agreement(second.trace.cluster, gender) > 0;
    const most = place.quoted || passed > first.score || mayBeOther ? 0.72 : isTold ? 0.95 : 0.86;
    return { cluster, confidence: Math.min(most, sure, surenessOf(clear)), antecedent };
  }

  #candidates(gender: Gender, place: Place, as: PronounPlace, not: Cluster | undefined): Candidates {
    const fits: Candidate[] = [];
    let passed = Number.NEGATIVE_INFINITY;
    for (const trace of this.#within(place)) {
      const { cluster } = trace;
      if (cluster === not || !canMean(trace, place) || !this.#isSpokenOfAs(cluster, gender)) continue;
      const score = scoreOf(trace, place, as) + this.#agreement(cluster, gender);
      if (this.#seemsOther(cluster, gender)) passed = Math.max(passed, score);
      else fits.push({ score, trace });
    }
    return { best: twoBest(fits), passed };
  }

  /** The traces within reach; whom the story is about is never further away than a few lines. */
  *#within(place: Place): Generator<Trace> {
    yield* this.#back(place.line - reach);
    const last = this.#protagonist && this.#told.get(this.#protagonist);
    if (last) yield { ...last, role: 'subject', line: Math.max(last.line, place.line - returning) };
  }

  /** Who was last met as a subject, from the offset on. */
  #subjectSince(offset: number): Cluster | undefined {
    const last = this.#traces.findLast(({ span, role }) => span[0] < offset || isSubject(role));
    return last && last.span[0] >= offset ? last.cluster : undefined;
  }

  /** How much speaks for the gender: what the text says of the person counts more than a first name. */
  #agreement(cluster: Cluster, gender: Gender): number {
    if (this.#genderOf(cluster) === gender) return 0.4;
    return cluster.leans === gender ? 0.2 : 0;
  }

  /** Whether only a first name, or a pronoun before, speaks against the gender. */
  #seemsOther(cluster: Cluster, gender: Gender): boolean {
    if (this.#genderOf(cluster) !== undefined) return false;
    const seems = cluster.leans ?? this.#heard.get(cluster)?.gender;
    return seems !== undefined && seems !== gender;
  }

  /** The organisation, government, country or group that “it” or “they” means, when it spoke or opened a sentence just before. */
  thing(word: 'it' | 'they', span: Span): Choice | undefined {
    const line = this.#ground.lineOf(span);
    // “Ministers said so. While the letters show them as careful, they …”
    if (line === this.#thing) return undefined;
    const fits: Candidate[] = [];
    const bodies = new Set<Cluster>();
    for (const trace of this.#back(line - 1)) {
      if (!isHuman(trace.cluster.kind)) bodies.add(trace.cluster);
      if (!trace.quoted && speaksAs(word, trace)) fits.push({ score: weight[trace.role] + trace.line, trace });
    }
    const [best, second] = twoBest(fits);
    if (!best || best.score === second?.score) return undefined;
    const { cluster, role, line: there, span: antecedent } = best.trace;
    // “The union sued the Harbour Board. It said …”
    if (role === 'subject' && there < line && bodies.size > 1) return undefined;
    return { cluster, confidence: 0.75, antecedent };
  }

  /** Who spoke last in this line or the one before, outside quotations. */
  lastSpeaker(offset: number): Cluster | undefined {
    const line = this.#ground.lineOf([offset, offset]);
    for (const { cluster, role, quoted } of this.#back(line - 1)) if (role === 'speaker' && !quoted) return cluster;
    return undefined;
  }

  /** How far back, in sentences of the reporter's, the cluster was last met outside quotations; undefined when it was not. */
  distance(cluster: Cluster, offset: number): number | undefined {
    const last = this.#told.get(cluster);
    return last && this.#ground.lineOf([offset, offset]) - last.line;
  }

  /** Everybody met outside quotations at most so many lines back, with how far back it was last. */
  recent(offset: number, lines: number): ReadonlyMap<Cluster, number> {
    const line = this.#ground.lineOf([offset, offset]);
    const met = new Map<Cluster, number>();
    for (const { cluster, quoted, span, line: there } of this.#back(line - lines))
      if (!quoted && span[1] <= offset && !met.has(cluster)) met.set(cluster, line - there);
    return met;
  }

  #add({ cluster, span, role, first, sure }: Omit<Trace, Exclude<keyof Place, 'span'>>): void {
    const { line, block, quoted, reported } = this.#placeOf(span);
    const trace: Trace = { span, line, block, quoted, reported, cluster, role, first, sure };
    this.#traces.push(trace);
    if (!quoted) this.#told.set(cluster, trace);
  }

  /** The traces from the last one back to the line. */
  *#back(line: number): Generator<Trace> {
    const first = Math.max(0, this.#traces.length - mostTraces);
    for (let i = this.#traces.length - 1; i >= first; i--) {
      const trace = this.#traces[i] as Trace;
      if (trace.line < line) return;
      yield trace;
    }
  }

  #placeOf(span: Span): Place {
    const { lineOf, isQuoted, reportAt, blockOf } = this.#ground;
    return { span, line: lineOf(span), block: blockOf(span), quoted: isQuoted(span), reported: reportAt(span) };
  }

  #genderOf(cluster: Cluster): Cluster['gender'] {
    return cluster.gender ?? this.#genders.get(cluster);
  }

  #isSpokenOfAs(cluster: Cluster, gender: Gender): boolean {
    const known = this.#genderOf(cluster);
    return known === undefined || known === gender;
  }
}

/** The best of the candidates, and the best of those that are somebody else; of two alike, the one met last. */
function twoBest(candidates: readonly Candidate[]): TwoBest {
  const [first, ...others] = candidates.toSorted((a, b) => b.score - a.score);
  const second = others.find(({ trace }) => trace.cluster !== first?.trace.cluster);
  return [first, second];
}
