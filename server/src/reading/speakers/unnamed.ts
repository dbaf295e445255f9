import type { Cluster } from '../../actors/cluster';
import { freeIds, idOf } from '../../actors/free-id';
import type { ActorEntry } from '../../actors/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { anyOf } from '../../lexicons/word-classes';
import { foldName } from '../../text/fold';
import type { Span } from '../../text/span';
import { ofThatAge } from './aged';
import { bodyMeant } from './bodies';
import type { Description } from './descriptions';
import type { Choice, Focus } from './focus';
import type { Described, Introduced } from './introduced';
import type { Offices } from './offices';
import { isOfAnother } from './owners';
import type { Scene } from './scene';
import { variationOf } from './variation';

interface Met {
  readonly cluster: Cluster;
  readonly description: Description;
  readonly key: string;
}

/** How many lines later “the official” may still be the one who was met. */
const longestAgo = 8;

/** Sources without a name: each finds the person who holds the office, or becomes an actor of its own. */
export class Unnamed {
  readonly all: Cluster[] = [];
  /** The same, with the words they were met by. */
  readonly described: Described[] = [];
  readonly #text: string;
  readonly #focus: Focus;
  readonly #unlisted = new Map<Cluster, Described>();
  #made = 0;
  readonly #lexicons: Lexicons;
  readonly #offices: Offices;
  readonly #introduced: Introduced;
  /** By where it stands, by kind of description, by its words, and for bodies by the last of them: the latest of each. */
  readonly #met = new Map<string | number, Met>();
  readonly #forms = new Map<string, Cluster>();

  /** `introduced` are those whom an earlier reading has found to be named after they are described. */
  constructor({ article, named: clusters, offices, lexicons }: Scene, focus: Focus, introduced: Introduced) {
    this.#introduced = introduced;
    this.#text = article.text;
    this.#focus = focus;
    this.#lexicons = lexicons;
    this.#offices = offices;
    const owners = new Map<ActorEntry, Cluster>();
    for (const cluster of clusters) {
      const { entry } = cluster;
      if (!entry) continue;
      const owner = owners.get(entry) ?? cluster;
      owners.set(entry, owner);
      for (const form of [entry.name, ...entry.aliases]) this.#forms.set(keyOf(form), owner);
    }
  }

  /** Whom the description of a source means; nothing when several fit. */
  find(description: Description, words: string, span: Span): Choice | undefined {
    const choice = this.meet(description, words, span);
    if (choice) this.admit(choice.cluster);
    return choice;
  }

  /** Counts whoever was only met so far among the sources. */
  admit(cluster: Cluster): void {
    const met = this.#unlisted.get(cluster);
    if (!met) return;
    this.#unlisted.delete(cluster);
    this.all.push(cluster);
    this.described.push(met);
  }

  /** Whom a description means that is no source: one who is not known yet is not listed before they speak. */
  meet(description: Description, words: string, span: Span): Choice | undefined {
    const key = keyOf(words);
    // Two verbs of one subject: the words are one source.
    const named = this.#introduced.at.get(span[0]);
    if (named) return named;
    const same = this.#met.get(span[0]);
    if (same) return { cluster: same.cluster, confidence: 0.9 };
    const known = this.#forms.get(key);
    if (known) return { cluster: known, confidence: 0.93 };
    const aged =
      description.ages && description.definite
        ? ofThatAge(this.#text, description.ages, this.#focus, span[0])
        : undefined;
    if (aged) return aged;
    if (description.office && description.definite) {
      const held = this.#holder(description, span);
      if (held !== undefined) return held ?? undefined;
    }
    const again = this.#again(description, key, span);
    if (again) return again;
    const varied = variationOf(this.#text, description, this.#focus, span[0], this.#lexicons);
    if (varied) return varied;
    const cluster = this.#create(description, words, span);
    this.#unlisted.set(cluster, { cluster, description, words, span });
    this.#remember({ cluster, description, key }, span[0]);
    return { cluster, confidence: 0.9 };
  }

  /** An id for every actor made here, one that none of the named has. */
  ids(named: readonly Cluster[]): ReadonlyMap<Cluster, string> {
    const free = freeIds(named.map(({ id }) => id));
    return new Map(this.all.map((cluster) => [cluster, free(idOf(cluster.name, 'source'))]));
  }

  /** The person met in that office; null when several fit, undefined when nobody does. */
  #holder(description: Description, [start]: Span): Choice | null | undefined {
    const fits = this.#offices
      .fits(description)
      .filter(({ cluster }) => !isOfAnother(this.#text, cluster, description));
    const whole = fits.filter((fit) => fit.whole);
    const last = this.#focus.lastSpeaker(start);
    // “singer Ana Ruiz … frontman Holm said … the singer added”: who has just spoken goes on.
    const goesOn = last && !whole.some(({ cluster }) => cluster === last) && this.#offices.isLike(last, description);
    if (last && goesOn) return { cluster: last, confidence: 0.6 };
    const pool = whole.length > 0 ? whole : fits;
    const met = pool
      .map((fit) => ({ ...fit, near: this.#ago(fit.cluster, start) }))
      .filter(({ near }) => Number.isFinite(near))
      .sort((a, b) => a.near - b.near);
    const [first, second] = met;
    if (!first) return this.#unmet(description, pool) ?? this.#secondTo(description, last);
    const { cluster, near, whole: isWhole } = first;
    if (second && second.near < near + 3)
      return last && pool.some((fit) => fit.cluster === last) ? { cluster: last, confidence: 0.62 } : null;
    return { cluster, confidence: isWhole && !second && !this.#offices.isTold(cluster) ? 0.9 : 0.74 };
  }

  /** “Ruiz's right-hand man”: who has just spoken, unless that is Ruiz. */
  #secondTo({ office, owner }: Description, last: Cluster | undefined): Choice | undefined {
    if (last?.kind !== 'person' || !owner || !this.#lexicons.descriptions.seconds.has(office ?? '')) return undefined;
    return foldName(last.name).split(' ').includes(owner) ? undefined : { cluster: last, confidence: 0.62 };
  }

  /** The only holder of an office that is told apart by more than one word, met later or only in the actors file. */
  #unmet({ office, modifiers }: Description, [only, ...more]: ReturnType<Offices['fits']>): Choice | undefined {
    const precise = modifiers.length > 0 || office?.includes(' ') === true;
    return only?.whole && more.length === 0 && precise ? { cluster: only.cluster, confidence: 0.75 } : undefined;
  }

  /** “the official” after “a senior official”, “the ministry” after “the Interior Ministry”, “the report” after “a report by the Marn Harbour Authority”. */
  #again(description: Description, key: string, [start]: Span): Choice | undefined {
    const { head, kind, definite, plural, modifiers } = description;
    const isBody = kind === 'organisation' || (kind === 'document' && this.#lexicons.descriptions.media.has(head));
    const meant = isBody ? bodyMeant(description, this.#focus, start, this.#lexicons) : undefined;
    if (meant) return meant;
    const alike = this.#met.get(`${this.#typeOf(head)} ${plural}`);
    const isNear = alike !== undefined && this.#focus.recent(start, 3).has(alike.cluster);
    const last = this.#met.get(`${kind} ${plural} ${head}`) ?? (isNear ? alike : undefined);
    const isSame = last?.key === key;
    // Of persons without a name only “the” makes one of two: “A guard said it was late. A guard said it was not.”
    const tellsNoMore = modifiers.length === 0 && description.ages === undefined;
    const goesOn = (definite && (isSame || tellsNoMore)) || (isSame && kind !== 'anonymous');
    const isForgotten = kind === 'anonymous' && last !== undefined && this.#ago(last.cluster, start) > longestAgo;
    return last && goesOn && !isForgotten ? { cluster: last.cluster, confidence: 0.8 } : undefined;
  }

  /** How many lines ago it was last spoken of. */
  #ago(cluster: Cluster, start: number): number {
    return this.#focus.distance(cluster, start) ?? Number.POSITIVE_INFINITY;
  }

  /** Keeps whose a document is, for “the report” that comes after “a report by the Marn Harbour Authority”. */
  document(cluster: Cluster, description: Description, words: string, at: number): void {
    this.#remember({ cluster, description, key: keyOf(words) }, at);
  }

  #remember(met: Met, at: number): void {
    const { kind, plural, head } = met.description;
    if (!this.#met.has(at)) this.#met.set(at, met);
    this.#met.set(`${kind} ${plural} ${head}`, met);
    if (kind === 'document') this.#met.set(`${this.#typeOf(head)} ${plural}`, met);
  }

  /** What kind of paper the noun stands for: “a statement” and “the message” are one. */
  #typeOf(noun: string): string | undefined {
    return this.#lexicons.descriptions.papers.get(noun)?.type;
  }

  #create(description: Description, words: string, span: Span): Cluster {
    const name = this.#nameOf(words.replace(/[\s\u2060]+/g, ' '), span);
    const gender = description.plural ? undefined : this.#lexicons.genders.get(description.head);
    const cluster: Cluster = {
      id: `\u0000${this.#made++}`,
      name,
      kind: description.kind,
      evidence: true,
      mentions: [],
      titles: new Set(),
      callings: new Set(),
      ...(description.plural && { plural: true }),
      ...(gender && { gender }),
    };
    return cluster;
  }

  #nameOf(words: string, span: Span): string {
    const name = words.replace(bare, '');
    const owned = /^(its|their)\s/i.exec(words)?.[1]?.toLowerCase();
    const several = / of them$/.test(name) ? this.#focus.thing('they', span)?.cluster : undefined;
    if (several) return name.replace(/them$/, several.name);
    const thing = owned && this.#focus.thing(owned === 'its' ? 'it' : 'they', span)?.cluster;
    return thing ? `${name} of ${thing.name}` : name;
  }
}

/** “official” for “an official”; “leaders of the Harbour Union” for “its leaders”, where it is clear whose they are. */
const bare = new RegExp(`^(?:${anyOf('described-without')}|some(?! of\\b)|its|their)\\s+(?=\\S)`, 'i');
const opening = new RegExp(`^(?:${anyOf('described-without')}|some(?! of\\b)) (?=.)`);

const keyOf = (words: string): string =>
  foldName(words)
    .replace(opening, '')
    .replace(/\bs (?=.)/g, '');
