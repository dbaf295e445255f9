import { distance } from 'fastest-levenshtein';
import { foldName } from '../text/fold';
import type { Cluster } from './cluster';
import { ClusterIndex } from './cluster-index';
import { freeIds, idOf } from './free-id';
import type { NameMention } from './name-mention';
import type { ActorKind, ActorsFile } from './types';
import { samePerson, surnameOf } from './variants';

export interface Clusters {
  /** In order of their first mention. */
  readonly clusters: Cluster[];
  readonly of: ReadonlyMap<NameMention, Cluster>;
  /** Names that fit two actors equally well: how sure the choice is, 0 to 1. */
  readonly doubts: ReadonlyMap<NameMention, number>;
}

/**
 * Groups names into actors: by entry of the actors file, by full name, by surname or first name of a full name anywhere
 * in the text, by transliteration, by initials. Two people with one surname stay two; a bare surname then means the one
 * whose title or gender stands with it, or the one named last.
 */
export function clusterNames(names: readonly NameMention[], file: ActorsFile): Clusters {
  const index = new ClusterIndex(file);
  const of = new Map<NameMention, Cluster>();
  const doubts = new Map<NameMention, number>();
  const recent = new Map<Cluster, NameMention>();
  const countries = new Set<Cluster>();
  for (const mention of names) if (mention.entry || !mention.single) join(mention, full(mention) ?? create(mention));
  for (const mention of names) {
    const cluster = of.get(mention) ?? single(mention) ?? create(mention);
    if (!of.has(mention)) join(mention, cluster);
    recent.set(cluster, mention);
  }
  const clusters = index.all.filter(({ mentions }) => mentions.length > 0);
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a.span[0] - b.span[0]);
  clusters.sort((a, b) => (a.mentions[0]?.span[0] ?? 0) - (b.mentions[0]?.span[0] ?? 0));
  const free = freeIds([]);
  for (const cluster of clusters) {
    cluster.id = free(cluster.entry?.id ?? idOf(cluster.name, 'actor'));
  }
  return { clusters, of, doubts };

  function full(mention: NameMention): Cluster | undefined {
    if (mention.entry) return index.byEntry(mention.entry);
    const exact = index.byKey(mention.key);
    if (exact && kindsAgree(exact, mention)) return exact;
    if (mention.kind === 'organisation') return index.organisation(mention.words);
    if (mention.kind === 'country' || mention.kind === 'group' || mention.article) return undefined;
    const found = index
      .people(surnameOf(mention.words))
      .findLast((cluster) => index.formsOf(cluster).some((other) => sameName(other, mention)));
    if (found) return found;
    const entry = index.registered(mention.words);
    return entry && (index.byEntry(entry) ?? create({ ...mention, entry }));
  }

  function single(mention: NameMention): Cluster | undefined {
    const { words } = mention;
    const last = words.at(-1) as string;
    if (mention.metonym || mention.kind === 'country' || mention.kind === 'group') {
      const named = index.people(last).filter((cluster) => cluster.evidence && !cluster.entry && !mention.metonym);
      return index.byKey(mention.key) ?? named[0] ?? namesake(last);
    }
    if (mention.kind === 'organisation' && !mention.honorific) {
      const exact = index.byKey(mention.key);
      if (exact) return exact;
      return index.initials(last) ?? index.tail(last);
    }
    const people = heads(
      index.people(last).filter((cluster) => agrees(cluster, mention)),
      mention,
    );
    if (people.length > 0) return choose(people, mention);
    if (mention.article && last.endsWith('s') && index.people(last.slice(0, -1)).length > 0)
      return index.byKey(mention.key) ?? create({ ...mention, kind: 'group' });
    // “Ruiz's brother Steve” is not Steve Holm.
    if (!mention.article && !mention.kin) {
      const first = index.firstNames(words[0] as string).filter((cluster) => agrees(cluster, mention));
      if (first.length === 1) return first[0];
      const firm = mention.kind === 'unknown' && (mention.acts || !mention.governed) ? index.firm(last) : undefined;
      if (firm) return firm;
    }
    const exact = index.byKey(mention.key);
    if (exact && kindsAgree(exact, mention)) return exact;
    const entries = index.surnameEntries(last);
    if (entries.length === 1 && entries[0])
      return index.byEntry(entries[0]) ?? create({ ...mention, entry: entries[0] });
    return index.lone(last) ?? (last.length > 4 ? misspelt(mention, last) : undefined);
  }

  /** Whom of a family the surname alone, or with an office, can mean: the living; a wife or a son only where there is nobody else. */
  function heads(family: readonly Cluster[], { titles, key, gender }: NameMention): readonly Cluster[] {
    const living = family.filter(({ late }) => !late);
    const people = living.length > 0 ? living : family;
    if (gender && people.some((cluster) => cluster.gender === gender)) return people;
    const others = people.filter(({ kin }) => !kin);
    if (others.length > 0) return others;
    const named = index.byKey(key);
    return titles.length > 0 || (named?.kind === 'person' && !named.kin) ? [] : people;
  }

  /** “Sofia said” in a text about Ana Sofia. */
  function namesake(last: string): Cluster | undefined {
    const people = index.people(foldName(last)).filter((cluster) => cluster.evidence && !cluster.entry);
    return people.length === 1 ? people[0] : undefined;
  }

  /** One letter wrong in a surname that the text has right elsewhere. */
  function misspelt(mention: NameMention, last: string): Cluster | undefined {
    if (mention.article || mention.metonym) return undefined;
    for (const cluster of index.near(last)) {
      const right = surnameOf(index.fullName(cluster)?.words ?? []);
      if (right !== last && right.length > 4 && distance(right, last) <= (mention.honorific ? 2 : 1)) {
        doubts.set(mention, 0.75);
        return cluster;
      }
    }
    return undefined;
  }

  /** Of several people with one surname: by what stands with the name, by who was named in full just before, by who was meant before. */
  function choose(people: readonly Cluster[], mention: NameMention): Cluster {
    if (people.length === 1) return people[0] as Cluster;
    const titled = people.filter(({ titles }) =>
      mention.titles.some((title) => [...titles].some((held) => held.toLowerCase() === title.toLowerCase())),
    );
    if (titled.length === 1) return titled[0] as Cluster;
    const gendered = people.filter(({ gender }) => gender !== undefined && gender === mention.gender);
    if (gendered.length === 1) return gendered[0] as Cluster;
    const met = people.filter((cluster) => recent.has(cluster));
    if (met.length === 0) {
      doubts.set(mention, 0.7);
      return people.reduce((a, b) => (b.mentions.length > a.mentions.length ? b : a));
    }
    const [nearest, second] = met.toSorted((a, b) => start(recent.get(b)) - start(recent.get(a)));
    const other = second && recent.get(second);
    doubts.set(mention, other && mention.sentence - other.sentence <= 2 ? 0.6 : 0.8);
    const bare = met.filter((cluster) => recent.get(cluster)?.single);
    const gap = mention.sentence - (recent.get(nearest as Cluster)?.sentence ?? 0);
    return gap > 2 && bare.length === 1 ? (bare[0] as Cluster) : (nearest as Cluster);
  }

  function join(mention: NameMention, cluster: Cluster): void {
    cluster.mentions.push(mention);
    if (mention.kind === 'country') countries.add(cluster);
    of.set(mention, cluster);
    for (const title of mention.titles) cluster.titles.add(title);
    for (const calling of mention.callings) cluster.callings.add(calling);
    if (mention.gender && cluster.kind !== 'organisation') cluster.gender ??= mention.gender;
    if (mention.leans) cluster.leans ??= mention.leans;
    if (mention.kin && !mention.single) cluster.kin = true;
    if (mention.late) cluster.late = true;
    const said = mention.honorific || mention.titles.length > 0 || mention.entry || mention.kind !== 'unknown';
    if (said && mention.kind !== 'group' && !(mention.kind === 'organisation' && mention.single))
      cluster.evidence = true;
    if (mention.kind === 'person' && cluster.kind !== 'person' && !cluster.entry && !countries.has(cluster))
      cluster.kind = 'person';
    else if (mention.kind === 'organisation' && cluster.kind === 'person' && !cluster.evidence)
      cluster.kind = 'organisation';
    if (
      mention.words.length > 1 &&
      !cluster.entry &&
      cluster.kind === 'person' &&
      !mention.metonym &&
      mention.words.length > cluster.name.split(/[ -]/).length
    )
      cluster.name = mention.name;
    index.add(cluster, mention);
  }

  function create(mention: NameMention): Cluster {
    const pronouns = mention.entry?.pronouns;
    const cluster: Cluster = {
      id: '',
      name: mention.entry?.spelling ?? mention.name,
      kind: mention.entry?.kind ?? (mention.kind === 'unknown' ? guess(mention) : mention.kind),
      evidence: mention.entry !== undefined,
      mentions: [],
      titles: new Set(),
      callings: new Set(),
      ...(mention.entry && { entry: mention.entry }),
      ...(pronouns && { gender: pronouns }),
    };
    index.place(cluster);
    return cluster;
  }
}

const start = (mention: NameMention | undefined): number => mention?.span[0] ?? -1;

/** A name that nothing is known of: with an article, or of ordinary words, it is hardly a person's. */
const guess = ({ article, ordinary }: NameMention): ActorKind => (article || ordinary ? 'organisation' : 'person');

function kindsAgree(cluster: Cluster, mention: NameMention): boolean {
  if (mention.kind === 'unknown' || cluster.kind === mention.kind || !cluster.evidence) return true;
  return cluster.entry !== undefined;
}

/** Whether a bare name with this title and gender can mean the person. */
function agrees(cluster: Cluster, mention: NameMention): boolean {
  if (mention.article && !mention.honorific && mention.titles.length === 0) return false;
  const gender = cluster.gender ?? cluster.leans;
  return !(mention.gender && gender && gender !== mention.gender);
}

function sameName(a: NameMention, b: NameMention): boolean {
  if (a.single || a.kind === 'organisation' || a.kind === 'country' || a.article) return false;
  // The father of a “Jr” is somebody else.
  if (surnameOf(b.words) !== b.words.at(-1) && surnameOf(a.words) === a.words.at(-1)) return false;
  return forms(a).some((words) => forms(b).some((other) => samePerson(words, other)));
}

/** The name, and the name with the nickname in it in place of the first name. */
const forms = ({ words, nickname }: NameMention): (readonly string[])[] =>
  nickname === '' ? [words] : [words, [nickname, ...words.slice(1)]];
