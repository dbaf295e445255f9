import { inClass } from '../lexicons/word-classes';
import { foldName } from '../text/fold';
import { type Cluster, clusterFor } from './cluster';
import { type Group, latestOf, put } from './groups';
import type { NameMention } from './name-mention';
import { namesOf, type Register, registerOf } from './register';
import type { ActorEntry, ActorsFile } from './types';
import { isFamilyFirst, samePerson, sameSound, skeleton, surnameOf } from './variants';

/** Clusters by everything a name can be short for, so that each name is looked up and none compared with all others. */
export class ClusterIndex {
  readonly all: Cluster[] = [];
  readonly #keys = new Map<string, Cluster>();
  readonly #entries = new Map<ActorEntry, Cluster>();
  readonly #surnames = new Map<string, Group<Cluster>>();
  /** The surnames each has been met under. */
  readonly #named = new Map<Cluster, Set<string>>();
  readonly #firstNames = new Map<string, Group<Cluster>>();
  readonly #initials = new Map<string, Cluster>();
  readonly #tails = new Map<string, Group<Cluster>>();
  readonly #firms = new Map<string, Group<Cluster>>();
  readonly #lone = new Map<string, Cluster>();
  readonly #letters = new Map<string, Group<Cluster>>();
  readonly #full = new Map<Cluster, NameMention>();
  /** The ways each has been named, one mention of each way. */
  readonly #forms = new Map<Cluster, Group<NameMention>>();
  readonly #registered: Register['bySurname'];

  constructor(file: ActorsFile) {
    this.#registered = registerOf(file).bySurname;
  }

  /** A new cluster, for the actor whom the name means. */
  create(mention: NameMention): Cluster {
    const cluster = clusterFor(mention);
    this.all.push(cluster);
    if (!cluster.entry) return cluster;
    this.#entries.set(cluster.entry, cluster);
    for (const name of namesOf(cluster.entry)) {
      const folded = foldName(name);
      const words = folded.split(' ');
      if (cluster.kind !== 'person') this.#keys.set(folded, cluster);
      else if (words.length > 1) this.#person(cluster, words);
    }
    return cluster;
  }

  /** The cluster may from now on be found by the name. */
  add(cluster: Cluster, mention: NameMention): void {
    this.#keys.set(mention.key, cluster);
    if (!mention.single && !this.#full.has(cluster)) this.#full.set(cluster, mention);
    const { key, kind, single, article, words } = mention;
    put(this.#forms, cluster, mention, `${key} ${kind} ${single} ${article}`);
    const isNamed = cluster.kind === 'person' && !article;
    if (single) {
      if (isNamed && !mention.metonym) this.#lone.set(skeleton(words.at(-1) as string), cluster);
    } else if (isNamed) {
      this.#person(cluster, words);
      if (mention.nickname !== '') put(this.#firstNames, mention.nickname, cluster);
    } else if (cluster.kind !== 'person' && cluster.kind !== 'country') this.#body(cluster, mention);
  }

  byEntry = (entry: ActorEntry): Cluster | undefined => this.#entries.get(entry);
  byKey = (key: string): Cluster | undefined => this.#keys.get(key);

  /** The one of that very name, unless the name says that it is of another kind. */
  alike({ key, kind }: NameMention): Cluster | undefined {
    const found = this.#keys.get(key);
    const agrees = kind === 'unknown' || found?.kind === kind || !found?.evidence || found.entry !== undefined;
    return agrees ? found : undefined;
  }

  firstNames = (word: string): readonly Cluster[] => latestOf(this.#firstNames, word);
  near = (surname: string): readonly Cluster[] => latestOf(this.#letters, surname[0] ?? '');
  formsOf = (cluster: Cluster): readonly NameMention[] => latestOf(this.#forms, cluster);

  /** The first mention of the cluster by more than one word. */
  fullName = (cluster: Cluster): NameMention | undefined => this.#full.get(cluster);

  /** People of this surname in any transliteration. */
  people(surname: string): readonly Cluster[] {
    const found = latestOf(this.#surnames, skeleton(surname));
    const exact = found.filter((cluster) => this.#named.get(cluster)?.has(surname));
    if (exact.length > 0 || surname.length < 5) return exact;
    return found.filter((cluster) => [...(this.#named.get(cluster) ?? [])].some((own) => sameSound(own, surname)));
  }

  /** A surname alone in another spelling: Volkovsky, Volkovskyy. */
  lone(surname: string): Cluster | undefined {
    const found = surname.length > 5 ? this.#lone.get(skeleton(surname)) : undefined;
    return found && this.formsOf(found).some(({ words }) => sameSound(words.at(-1) as string, surname))
      ? found
      : undefined;
  }

  /** Whom the actors file means by the full name. */
  registered(words: readonly string[]): ActorEntry | undefined {
    return this.#registered.get(skeleton(surnameOf(words)))?.find((candidate) => samePerson(candidate.words, words))
      ?.entry;
  }

  /** Everybody in the actors file with the surname. */
  surnameEntries(surname: string): readonly ActorEntry[] {
    const found = this.#registered.get(skeleton(surname)) ?? [];
    const exact = found.filter(({ words }) => surnameOf(words) === surname);
    const same =
      exact.length > 0 || surname.length < 6
        ? exact
        : found.filter(({ words }) => sameSound(surnameOf(words), surname));
    return [...new Set(same.map(({ entry }) => entry))];
  }

  /** The organisation with these initials: FBI. */
  initials = (word: string): Cluster | undefined => (word.length > 1 ? this.#initials.get(word) : undefined);

  /** The one organisation that ends in the word: “the Department”. */
  tail(word: string): Cluster | undefined {
    const found = this.#tails.get(word);
    return found?.all.length === 1 ? found.all[0] : undefined;
  }

  /** The one firm that the word is short for: “Peabody” for “Peabody Energy”. */
  firm(word: string): Cluster | undefined {
    const found = this.#firms.get(word);
    return found?.all.length === 1 ? found.all[0] : undefined;
  }

  /** The organisation of which this is a fuller, shorter or turned form: Foreign Ministry, Department of Justice. */
  organisation(words: readonly string[]): Cluster | undefined {
    const bare = words[0] === 'the' ? words.slice(1) : words;
    const key = bare.join(' ');
    const of = bare.indexOf('of');
    const turned =
      of === 1 ? [...bare.slice(2), bare[0]].join(' ') : `${bare.at(-1)} of ${bare.slice(0, -1).join(' ')}`;
    const direct = this.#keys.get(key) ?? this.#keys.get(turned);
    if (direct && direct.kind !== 'person') return direct;
    const ends = new Set(
      latestOf(this.#tails, bare.at(-1) as string).filter((cluster) =>
        this.formsOf(cluster).some((other) => {
          const full = other.words.join(' ');
          return bare.length > 1 && (full.endsWith(` ${key}`) || (other.words.length > 1 && key.endsWith(` ${full}`)));
        }),
      ),
    );
    return ends.size === 1 ? [...ends][0] : undefined;
  }

  #body(cluster: Cluster, { words, shortens, article }: NameMention): void {
    const capitals = words.filter((word) => !inClass(word, 'initials-skipped'));
    if (capitals.length > 1) this.#initials.set(capitals.map((word) => word[0]).join(''), cluster);
    put(this.#tails, words.at(-1) as string, cluster);
    if (shortens && !article) put(this.#firms, words[0] as string, cluster);
    const head = words.indexOf('of');
    if (head > 0) put(this.#tails, words[head - 1] as string, cluster);
  }

  #person(cluster: Cluster, words: readonly string[]): void {
    const surname = surnameOf(words);
    const known = this.#named.get(cluster) ?? new Set();
    this.#named.set(cluster, known.add(surname));
    put(this.#surnames, skeleton(surname), cluster);
    put(this.#letters, surname[0] ?? '', cluster);
    // “Ji-ho”, of Kim Ji-ho
    const given = isFamilyFirst(words) ? words.slice(1).join(' ') : undefined;
    if (given && !this.#keys.has(given)) this.#keys.set(given, cluster);
    const first = words[0] as string;
    if (first.length > 1) put(this.#firstNames, first, cluster);
  }
}
