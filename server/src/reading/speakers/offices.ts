import type { Cluster } from '../../actors/cluster';
import type { Token } from '../../language/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { foldName } from '../../text/fold';
import type { Description } from './descriptions';

/** Who holds which office in the article, by titles met beside names and roles of the actors file. */
export class Offices {
  readonly #lexicons: Lexicons;
  readonly #held = new Map<string, Map<Cluster, Held[]>>();
  readonly #all = new Map<Cluster, Held[]>();
  readonly #told: ReadonlyMap<Cluster, readonly string[]>;

  /** `told` are offices that the text gives to somebody apart from their name. */
  constructor(
    clusters: readonly Cluster[],
    lexicons: Lexicons,
    told: ReadonlyMap<Cluster, readonly string[]> = new Map(),
  ) {
    this.#lexicons = lexicons;
    this.#told = told;
    for (const cluster of clusters) {
      if (cluster.kind !== 'person') continue;
      const roles = (cluster.entry?.roles ?? []).map(
        ({ title, affiliation }) => `${title} ${(affiliation ?? '').replaceAll('-', ' ')}`,
      );
      const titles = [
        ...new Set([...cluster.titles, ...roles, ...(cluster.entry?.aliases ?? []), ...(told.get(cluster) ?? [])]),
      ].map((title) => this.#read(title, cluster.entry?.country));
      this.#all.set(cluster, titles);
      for (const held of titles) {
        for (const word of held.words) {
          const holders = this.#held.get(word) ?? new Map<Cluster, Held[]>();
          this.#held.set(word, holders);
          holders.set(cluster, [...(holders.get(cluster) ?? []), held]);
        }
      }
    }
  }

  /** Whether the cluster is only taken to hold an office that stands apart from the name. */
  isTold = (cluster: Cluster): boolean => this.#told.has(cluster);

  /** Everybody whom the description fits, and whether all of it fits or nothing only speaks against it. */
  fits({ office, modifiers }: Description): { readonly cluster: Cluster; readonly whole: boolean }[] {
    if (!office) return [];
    const last = foldName(office).split(' ').at(-1) as string;
    const leads = this.#lexicons.descriptions.top.has(last) && modifiers.length > 0;
    const holders = leads ? this.#all : this.#held.get(last);
    return [...(holders ?? [])].flatMap(([cluster, titles]) => {
      const fits = titles.map((held) => this.#match(held, modifiers, foldName(office), leads));
      return fits.some(Boolean) ? { cluster, whole: fits.includes('whole') } : [];
    });
  }

  /** Whether the cluster holds an office that is much like the one described: a frontman for a singer, a barrister for a lawyer. */
  isLike(cluster: Cluster, { office, modifiers }: Description): boolean {
    if (!office || modifiers.some(({ form }) => /^[A-Z]/.test(form))) return false;
    const alike = this.#lexicons.descriptions.alike.get(foldName(office)) ?? [];
    return (
      this.#all.get(cluster)?.some(({ words }) => alike.some((row) => row.some((word) => words.has(word)))) === true
    );
  }

  #match(held: Held, modifiers: readonly Token[], office: string, leads: boolean): Fit | undefined {
    const { words } = held;
    const { highest } = this.#lexicons.descriptions;
    const holds = office.split(' ').every((word) => words.has(word));
    if (!holds && !(leads && [...words].some((word) => highest.has(word)))) return undefined;
    const fits = modifiers.map((modifier) => this.#fitOf(modifier, held, leads));
    if (fits.includes(undefined)) return undefined;
    return fits.includes('part') ? 'part' : 'whole';
  }

  /** How the word before an office goes with what somebody holds; the head of one thing is not that of another. */
  #fitOf({ form, pos }: Token, { words, places }: Held, leads: boolean): Fit | undefined {
    const { authorities, neutral } = this.#lexicons.descriptions;
    const word = foldName(form);
    const place = this.#place(form);
    // “the council leader” is the leader of an authority.
    const isSameBody = authorities.has(word) && [...words].some((other) => authorities.has(other));
    if (words.has(word) || isSameBody || (place && places.has(place))) return 'whole';
    if (leads) return undefined;
    if (neutral.has(word) || (pos === 'ADJ' && !place)) return 'whole';
    return place && places.size === 0 ? 'part' : undefined;
  }

  #place(form: string): string | undefined {
    return this.#lexicons.places.at([{ lower: form }], 0)?.entry.name;
  }

  #read(title: string, country: string | undefined): Held {
    const forms = title.split(/[\s,-]+/).filter(Boolean);
    const cased = forms.map((lower) => ({ lower: lower.replace(/['’]s$/, '') }));
    const places = new Set(cased.flatMap((_, i) => this.#lexicons.places.at(cased, i)?.entry.name ?? []));
    if (country) {
      const name = country.replace(/(^|-)[a-z]/g, (letter) => letter.replace('-', ' ').toUpperCase());
      places.add(this.#place(name) ?? name);
    }
    return { words: new Set(foldName(title).split(' ')), places };
  }
}

/** Whether all of a description fits a holder, or nothing only speaks against it. */
type Fit = 'whole' | 'part';

interface Held {
  readonly words: ReadonlySet<string>;
  /** Countries and the like in it, under their first name. */
  readonly places: ReadonlySet<string>;
}
