import { distance } from 'fastest-levenshtein';
import { foldName } from '../text/fold';
import type { Cluster } from './cluster';
import type { ClusterIndex } from './cluster-index';
import type { NameMention } from './name-mention';
import { surnameOf } from './variants';

/** Whom a name of one word means: a surname, a first name, a firm for short, a capital for its government. */
export class BareNames {
  /** Names that fit two actors equally well: how sure the choice is, 0 to 1. */
  readonly doubts = new Map<NameMention, number>();
  readonly #index: ClusterIndex;
  /** Where each was named last. */
  readonly #recent = new Map<Cluster, NameMention>();

  constructor(index: ClusterIndex) {
    this.#index = index;
  }

  /** Takes note that the name means the actor; names are met in order. */
  met(mention: NameMention, cluster: Cluster): void {
    this.#recent.set(cluster, mention);
  }

  /** The actor that the name means; nothing where it is nobody's yet. */
  whom(mention: NameMention): Cluster | undefined {
    const index = this.#index;
    const last = lastOf(mention);
    if (mention.metonym || mention.kind === 'country' || mention.kind === 'group') return this.#place(mention, last);
    if (mention.kind === 'organisation' && !mention.honorific)
      return index.byKey(mention.key) ?? index.initials(last) ?? index.tail(last);
    const people = this.#heads(
      index.people(last).filter((cluster) => agrees(cluster, mention)),
      mention,
    );
    if (people.length > 0) return this.#choose(people, mention);
    return (
      this.#family(mention, last) ??
      this.#firstNameOrFirm(mention, last) ??
      index.alike(mention) ??
      this.#registered(mention, last) ??
      index.lone(last) ??
      this.#misspelt(mention, last)
    );
  }

  /** A country or a people; or somebody who has its name, as in “Sofia said” in a text about Ana Sofia. */
  #place(mention: NameMention, last: string): Cluster | undefined {
    const evident = ({ evidence, entry }: Cluster): boolean => evidence && !entry;
    const named = mention.metonym ? undefined : this.#index.people(last).find(evident);
    const exact = this.#index.byKey(mention.key) ?? named;
    if (exact) return exact;
    const namesakes = this.#index.people(foldName(last)).filter(evident);
    return namesakes.length === 1 ? namesakes[0] : undefined;
  }

  /** Whom of a family the surname alone, or with an office, can mean: the living; a wife or a son only where there is nobody else. */
  #heads(family: readonly Cluster[], { titles, key, gender }: NameMention): readonly Cluster[] {
    const living = family.filter(({ late }) => !late);
    const people = living.length > 0 ? living : family;
    if (gender && people.some((cluster) => cluster.gender === gender)) return people;
    const others = people.filter(({ kin }) => !kin);
    if (others.length > 0) return others;
    const named = this.#index.byKey(key);
    return titles.length > 0 || (named?.kind === 'person' && !named.kin) ? [] : people;
  }

  /** Of several people with one surname: by what stands with the name, by who was named in full just before, by who was meant before. */
  #choose(people: readonly Cluster[], mention: NameMention): Cluster {
    if (people.length === 1) return people[0] as Cluster;
    const titled = people.filter(({ titles }) =>
      mention.titles.some((title) => [...titles].some((held) => held.toLowerCase() === title.toLowerCase())),
    );
    if (titled.length === 1) return titled[0] as Cluster;
    const gendered = people.filter(({ gender }) => gender !== undefined && gender === mention.gender);
    if (gendered.length === 1) return gendered[0] as Cluster;
    const met = people.filter((cluster) => this.#recent.has(cluster));
    return met.length > 0 ? this.#latest(met, mention) : this.#mostNamed(people, mention);
  }

  #mostNamed(people: readonly Cluster[], mention: NameMention): Cluster {
    this.doubts.set(mention, 0.7);
    return people.reduce((a, b) => (b.mentions.length > a.mentions.length ? b : a));
  }

  /** Who was named last; where that is a while ago, the one who has gone by the surname alone. */
  #latest(met: readonly Cluster[], mention: NameMention): Cluster {
    const last = (cluster: Cluster): NameMention => this.#recent.get(cluster) as NameMention;
    const [nearest, second] = met.toSorted((a, b) => last(b).span[0] - last(a).span[0]) as [Cluster, Cluster?];
    this.doubts.set(mention, second && mention.sentence - last(second).sentence <= 2 ? 0.6 : 0.8);
    const bare = met.filter((cluster) => last(cluster).single);
    const gap = mention.sentence - last(nearest).sentence;
    return gap > 2 && bare.length === 1 ? (bare[0] as Cluster) : nearest;
  }

  /** “the Ruizes” */
  #family(mention: NameMention, last: string): Cluster | undefined {
    if (!mention.article || !last.endsWith('s') || this.#index.people(last.slice(0, -1)).length === 0) return undefined;
    return this.#index.byKey(mention.key) ?? this.#index.create({ ...mention, kind: 'group' });
  }

  #firstNameOrFirm(mention: NameMention, last: string): Cluster | undefined {
    // “Ruiz's brother Steve” is not Steve Holm.
    if (mention.article || mention.kin) return undefined;
    const first = this.#index.firstNames(mention.words[0] as string).filter((cluster) => agrees(cluster, mention));
    if (first.length === 1) return first[0];
    return mention.kind === 'unknown' && (mention.acts || !mention.governed) ? this.#index.firm(last) : undefined;
  }

  /** The only one in the actors file with the surname. */
  #registered(mention: NameMention, last: string): Cluster | undefined {
    const [entry, other] = this.#index.surnameEntries(last);
    if (!entry || other) return undefined;
    return this.#index.byEntry(entry) ?? this.#index.create({ ...mention, entry });
  }

  /** One letter wrong in a surname that the text has right elsewhere. */
  #misspelt(mention: NameMention, last: string): Cluster | undefined {
    if (last.length < 5 || mention.article || mention.metonym) return undefined;
    const wrong = mention.honorific ? 2 : 1;
    const found = this.#index.near(last).find((cluster) => {
      const right = surnameOf(this.#index.fullName(cluster)?.words ?? []);
      return right !== last && right.length > 4 && distance(right, last) <= wrong;
    });
    if (found) this.doubts.set(mention, 0.75);
    return found;
  }
}

const lastOf = ({ words }: NameMention): string => words.at(-1) as string;

/** Whether a bare name with this title and gender can mean the person. */
function agrees(cluster: Cluster, mention: NameMention): boolean {
  if (mention.article && !mention.honorific && mention.titles.length === 0) return false;
  const gender = cluster.gender ?? cluster.leans;
  return !(mention.gender && gender && gender !== mention.gender);
}
