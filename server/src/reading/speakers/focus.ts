import type { Cluster } from '../../actors/cluster';
import type { Gender } from '../../lexicons/speakers';
import { overlaps, type Span } from '../../text/span';
import type { Ground } from './ground';
import {
  canMean,
  isHuman,
  type Place,
  type PronounPlace,
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

interface Candidates {
  readonly best: ReadonlyMap<Cluster, Candidate>;
  readonly inside: readonly Cluster[];
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
  /** Those outside quotations, by whom they are of. */
  readonly #told = new Map<Cluster, Trace[]>();
  readonly #met = new Set<Cluster>();
  /** Sources that are nobody known: papers, polls, people who are not named. */
  readonly #things: Span[] = [];
  /** What earlier pronouns say of those whose gender nothing else tells. */
  readonly #learned = new Map<Cluster, Gender>();
  /** The surest pronoun that has meant each so far. */
  readonly #heard = new Map<Cluster, { readonly gender: Gender; readonly confidence: number }>();

  /** `genders` are those that an earlier reading of the text has found; `protagonist` is the person whom the story is about. */
  constructor(ground: Ground, genders: ReadonlyMap<Cluster, Gender>, protagonist?: Cluster) {
    this.#ground = ground;
    this.#genders = genders;
    this.#protagonist = protagonist;
  }

  /** A name, in the role it has in its sentence: the first one that isn't a mere modifier is taken for the subject. */
  name(cluster: Cluster, span: Span, role: 'subject' | 'other' | 'possessive', sure = 1): void {
    const first = !this.#met.has(cluster) && overlaps(cluster.mentions[0]?.span ?? [0, 0], span);
    this.#met.add(cluster);
    this.#add({ cluster, span, role, first, sure });
  }

  /** Whoever has spoken; `role` tells a name printed beside a quotation, of which the story need not go on to tell. */
  speaker(cluster: Cluster, head: Span, role: 'speaker' | 'credited' = 'speaker'): void {
    for (let i = this.#traces.length - 1; i >= 0 && i > this.#traces.length - nearTraces; i--) {
      const trace = this.#traces[i] as Trace;
      if (trace.cluster !== cluster || !overlaps(trace.span, head)) continue;
      trace.role = role;
      return;
    }
    this.#add({ cluster, span: head, role, first: false, sure: 1 });
  }

  /** A source that is nobody known: what “it” or “they” means after it in its sentence, may be that. */
  nobody(head: Span): void {
    this.#things.push(head);
  }

  pronoun(choice: Choice, gender: Gender, span: Span, subject: boolean): void {
    const { cluster, confidence } = choice;
    if (confidence >= 0.9 && !this.#learned.has(cluster)) this.#learned.set(cluster, gender);
    if (confidence > (this.#heard.get(cluster)?.confidence ?? 0.8)) this.#heard.set(cluster, { gender, confidence });
    this.name(cluster, span, subject ? 'subject' : 'possessive', confidence);
  }

  /**
   * The person a pronoun means; nothing where two fit equally well, or nobody near does. `clause` is where the clause
   * begins of which the pronoun is an object: it is not the clause's subject.
   */
  choose(gender: Gender, span: Span, as: PronounPlace, clause = span[0]): Choice | undefined {
    const place = this.#placeOf(span);
    const { best, inside, passed } = this.#candidates(gender, place, as, this.#subjectSince(clause));
    const [first, second] = [...best.values()].sort((a, b) => b.score - a.score);
    if (!first || first.score < -2) return undefined;
    const { cluster } = first.trace;
    // Rounded, so that the order in which a score was added up decides nothing.
    const margin = second ? Math.round((first.score - second.score) * 100) / 100 : 4;
    if (margin <= 0.15) return undefined;
    // “Ruiz said Holm's boat sank when she came”: whoever is named in the same words may be meant as well.
    const rival = inside.some((other) => other !== cluster);
    const far = Math.max(0, 1 - first.score) * 0.06;
    // A paragraph may turn back to whom the story is about.
    const turned = second && first.trace.block !== place.block ? 0.5 : 0;
    const told = this.#genderOf(cluster) === gender ? 0.04 : 0;
    const sure = Math.max(0.5, (rival ? 0.72 : surenessOf(margin - turned)) + told - far);
    // “Ina Berg left. A neighbour said it was late. She …”: the neighbour may be meant as well.
    const between = this.#things.at(-1);
    const stranger = between && between[0] >= first.trace.span[1] && between[1] <= span[0] ? 0.74 : 1;
    // “…” — Ina Berg. “She …”: the story may go on with her, or with whom it is about.
    const amongCredits = [...best.values()].some(({ trace }) => trace.role === 'credited');
    const most = place.quoted ? 0.75 : amongCredits ? 0.7 : 0.97;
    const untold = this.#untold(gender, first, second, margin, passed);
    return {
      cluster,
      confidence: Math.min(most, first.trace.sure, sure, stranger, untold),
      antecedent: first.trace.span,
    };
  }

  /** How sure the first can be, 0 to 1, by what tells of the gender: less where nothing does, and least where it does of the second. */
  #untold(gender: Gender, first: Candidate, second: Candidate | undefined, margin: number, passed: number): number {
    const { cluster } = first.trace;
    if (this.#genderOf(cluster) !== undefined) return 1;
    const hinted = passed > first.score ? 0.74 : 1;
    if (cluster.leans === gender) return hinted;
    // “Ina Holm said he had called”: of whom nothing tells the gender, where somebody else near is a “he”.
    const other = second?.trace.cluster;
    const known = other && (this.#genderOf(other) ?? other.leans) === gender;
    return Math.min(hinted, known && margin < 1.5 ? 0.72 : 0.86);
  }

  /** Everybody the pronoun may mean, at their best; who of them is named in the same reported words; the score of whoever only a hint speaks against. */
  #candidates(gender: Gender, place: Place, as: PronounPlace, not: Cluster | undefined): Candidates {
    const best = new Map<Cluster, Candidate>();
    const inside: Cluster[] = [];
    let passed = Number.NEGATIVE_INFINITY;
    for (const trace of this.#within(place)) {
      const { cluster } = trace;
      if (cluster === not || !canMean(trace, place) || !this.#isSpokenOfAs(cluster, gender)) continue;
      const score = scoreOf(trace, place, as) + this.#agreement(cluster, gender);
      if (this.#seemsOther(cluster, gender)) {
        passed = Math.max(passed, score);
        continue;
      }
      if (place.reported >= 0 && trace.reported === place.reported) inside.push(cluster);
      if (score > (best.get(cluster)?.score ?? -9)) best.set(cluster, { score, trace });
    }
    return { best, inside, passed };
  }

  /** The traces within reach; whom the story is about is never further away than a few lines. */
  *#within(place: Place): Generator<Trace> {
    yield* this.#back(place.line - reach);
    const last = this.#protagonist && this.#told.get(this.#protagonist)?.at(-1);
    if (last) yield { ...last, role: 'subject', first: false, line: Math.max(last.line, place.line - returning) };
  }

  /** Who was last met as a subject, from the offset on. */
  #subjectSince(offset: number): Cluster | undefined {
    for (let i = this.#traces.length - 1; i >= 0; i--) {
      const { span, role, cluster } = this.#traces[i] as Trace;
      if (span[0] < offset) return undefined;
      if (role === 'subject' || role === 'speaker') return cluster;
    }
    return undefined;
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
    const { line, quoted } = this.#placeOf(span);
    if (quoted) return undefined;
    const fits = new Map<Cluster, Candidate>();
    const bodies = new Set<Cluster>();
    for (const trace of this.#back(line - 1)) {
      if (trace.quoted || trace.span[1] > span[0]) continue;
      if (!isHuman(trace.cluster.kind)) bodies.add(trace.cluster);
      if (!speaksAs(word, trace, line)) continue;
      const score = weight[trace.role] - (line - trace.line);
      if (score > (fits.get(trace.cluster)?.score ?? 0)) fits.set(trace.cluster, { score, trace });
    }
    const [best, second] = [...fits.values()].sort((a, b) => b.score - a.score);
    if (!best || (second && best.score - second.score < 0.15)) return undefined;
    if (this.#isParted(best.trace, bodies.size > 1, line, span[0])) return undefined;
    return { cluster: best.trace.cluster, confidence: second ? 0.65 : 0.75, antecedent: best.trace.span };
  }

  /**
   * Whether something else is spoken of between the body and the word: a paper or a poll that spoke, and for one that only acted in
   * the sentence before, another body: “The union sued the Harbour Board. It said …”.
   */
  #isParted({ span, role, line, cluster }: Trace, among: boolean, at: number, word: number): boolean {
    const nearest = this.#things.findLast(([, end]) => end <= word);
    if (nearest && this.#ground.lineOf(nearest) === at) return true;
    const acted = role === 'subject' && line < at && cluster.kind !== 'group';
    return acted && (among || (nearest !== undefined && nearest[0] >= span[1]));
  }

  /** Whose “its chief” is: the only country or organisation named in this sentence and the one before, where it spoke or was the subject. */
  owner(span: Span): Cluster | undefined {
    const line = this.#ground.lineOf(span);
    const fits = new Set<Cluster>();
    let acts = false;
    for (const { cluster, role, quoted, span: at } of this.#back(line - 1)) {
      if (quoted || at[1] > span[0] || isHuman(cluster.kind) || cluster.kind === 'group') continue;
      fits.add(cluster);
      acts ||= role === 'subject' || role === 'speaker';
    }
    return fits.size === 1 && acts ? [...fits][0] : undefined;
  }

  /** Who spoke last in this line or the one before, outside quotations. */
  lastSpeaker(offset: number): Cluster | undefined {
    const line = this.#ground.lineOf([offset, offset]);
    for (const { cluster, role, quoted, span } of this.#back(line - 1))
      if (role === 'speaker' && !quoted && span[1] <= offset) return cluster;
    return undefined;
  }

  /** How far back, in sentences of the reporter's, the cluster was last met outside quotations; undefined when it was not. */
  distance(cluster: Cluster, offset: number): number | undefined {
    const last = this.#told.get(cluster)?.findLast((trace) => trace.span[1] <= offset);
    return last && this.#ground.lineOf([offset, offset]) - last.line;
  }

  /** Everybody met outside quotations at most so many lines back, with how far back it was last. */
  recent(offset: number, lines: number): ReadonlyMap<Cluster, number> {
    const line = this.#ground.lineOf([offset, offset]);
    const met = new Map<Cluster, number>();
    for (const { cluster, quoted, span, line: there } of this.#back(line - lines))
      if (!quoted && span[1] <= offset && there >= line - lines && !met.has(cluster)) met.set(cluster, line - there);
    return met;
  }

  #add({ cluster, span, role, first, sure }: Omit<Trace, Exclude<keyof Place, 'span'>>): void {
    const { line, block, quoted, reported } = this.#placeOf(span);
    const trace: Trace = { span, line, block, quoted, reported, cluster, role, first, sure };
    this.#traces.push(trace);
    if (trace.quoted) return;
    const told = this.#told.get(trace.cluster);
    if (told) told.push(trace);
    else this.#told.set(trace.cluster, [trace]);
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
    return cluster.gender ?? this.#genders.get(cluster) ?? this.#learned.get(cluster);
  }

  #isSpokenOfAs(cluster: Cluster, gender: Gender): boolean {
    const known = this.#genderOf(cluster);
    return known === undefined || known === gender;
  }
}
