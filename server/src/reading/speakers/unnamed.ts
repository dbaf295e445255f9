import type { Cluster } from '../../actors/cluster';
import type { Lexicons } from '../../lexicons/lexicons';
import { foldName } from '../../text/fold';
import type { Span } from '../../text/span';
import type { Description, Offices } from './descriptions';
import type { Choice, Focus } from './focus';

interface Met {
  readonly cluster: Cluster;
  readonly description: Description;
  readonly key: string;
  readonly at: number;
}

/** Sources without a name: each finds the person who holds the office, or becomes an actor of its own. */
export class Unnamed {
  readonly all: Cluster[] = [];
  readonly #clusters: readonly Cluster[];
  readonly #focus: Focus;
  readonly #lexicons: Lexicons;
  readonly #offices: Offices;
  readonly #met: Met[] = [];
  readonly #forms = new Map<string, Cluster>();
  readonly #ids = new Map<string, string>();

  constructor(clusters: readonly Cluster[], focus: Focus, offices: Offices, lexicons: Lexicons) {
    this.#clusters = clusters;
    this.#focus = focus;
    this.#lexicons = lexicons;
    this.#offices = offices;
    for (const { entry } of clusters) {
      if (!entry) continue;
      const owner = clusters.find((cluster) => cluster.entry === entry) as Cluster;
      for (const form of [entry.name, ...entry.aliases]) this.#forms.set(keyOf(form), owner);
    }
  }

  /** Whom the description means; nothing when several fit. */
  find(description: Description, words: string, span: Span): Choice | undefined {
    const key = keyOf(words);
    // Two verbs of one subject: the words are one source.
    const same = this.#met.find(({ at }) => at === span[0]);
    if (same) return { cluster: same.cluster, confidence: 0.9 };
    const known = this.#forms.get(key);
    if (known) return { cluster: known, confidence: 0.93 };
    if (description.office && description.definite) {
      const held = this.#holder(description, span);
      if (held !== undefined) return held ?? undefined;
    }
    const again = this.#again(description, key, span);
    if (again) return again;
    const cluster = this.#create(description, words, span);
    this.#met.push({ cluster, description, key, at: span[0] });
    return { cluster, confidence: 0.9 };
  }

  /** The id of an actor made here, under the key its mentions were kept with. */
  idFor = (key: string): string | undefined => this.#ids.get(key);

  /** Gives every actor made here an id that nobody has. */
  name(taken: Set<string>): ReadonlyMap<Cluster, string> {
    const ids = new Map<Cluster, string>();
    for (const cluster of this.all) {
      const base = foldName(cluster.name).replace(/ /g, '-') || 'source';
      let id = base;
      for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
      taken.add(id);
      ids.set(cluster, id);
      this.#ids.set(cluster.id, id);
    }
    return ids;
  }

  /** The person met in that office; null when several fit, undefined when nobody does. */
  #holder(description: Description, [start]: Span): Choice | null | undefined {
    const fits = this.#offices.fits(description);
    const whole = fits.filter((fit) => fit.whole);
    const pool = (whole.length > 0 ? whole : fits).map((fit) => ({
      ...fit,
      near: this.#focus.distance(fit.cluster, start),
    }));
    if (pool.length === 0) return undefined;
    const met = pool.filter(({ near }) => near !== undefined).sort((a, b) => (a.near ?? 99) - (b.near ?? 99));
    const [first, second] = met;
    if (!first)
      return pool.length === 1 &&
        pool[0]?.whole &&
        (description.modifiers.length > 0 || / /.test(description.office ?? ''))
        ? { cluster: pool[0].cluster, confidence: 0.75 }
        : undefined;
    const near = first.near ?? 99;
    if (!first.whole && near > 4) return undefined;
    if (second && !((second.near ?? 99) >= near + 3 && near <= 2)) return null;
    const sure = first.whole ? (near <= 6 ? 0.9 : 0.82) : 0.7;
    return { cluster: first.cluster, confidence: second ? Math.min(sure, 0.75) : sure };
  }

  /** “the official” after “a senior official”; “the ministry” after “the Interior Ministry”. */
  #again(description: Description, key: string, [start]: Span): Choice | undefined {
    const { head, kind, definite, plural } = description;
    if (kind === 'organisation') {
      const same = this.#met.find((other) => other.key === key && other.description.kind === 'organisation');
      if (same) return { cluster: same.cluster, confidence: 0.9 };
      if (!definite || description.modifiers.length > 0) return undefined;
      let best: Cluster | undefined;
      for (const cluster of this.#clusters) {
        if (
          cluster.kind === 'person' ||
          cluster.kind === 'country' ||
          !foldName(cluster.name).split(' ').includes(head)
        )
          continue;
        const near = this.#focus.distance(cluster, start);
        if (near !== undefined && near <= 12 && (!best || near < (this.#focus.distance(best, start) ?? 99)))
          best = cluster;
      }
      const described = this.#met.findLast(
        (other) => other.description.kind === 'organisation' && other.description.head === head,
      );
      const found = best ?? described?.cluster;
      return found && { cluster: found, confidence: 0.82 };
    }
    const last = this.#met.findLast(
      (other) =>
        other.description.head === head && other.description.kind === kind && other.description.plural === plural,
    );
    if (!last) return undefined;
    const proper = description.modifiers.some(({ form }) => /^[A-Z]/.test(form)) || /^[A-Z]/.test(head);
    if (last.key === key && (proper || this.#lexicons.places.at([{ lower: key }], 0)) && kind === 'group')
      return { cluster: last.cluster, confidence: 0.85 };
    const near = this.#focus.distance(last.cluster, start) ?? 99;
    const fewer = description.modifiers.length === 0 || last.key === key;
    return definite && fewer && near <= (last.key === key ? 20 : 8)
      ? { cluster: last.cluster, confidence: 0.78 }
      : undefined;
  }

  #create(description: Description, words: string, span: Span): Cluster {
    const name = this.#nameOf(words.replace(/[\s\u2060]+/g, ' '), span);
    const gender = description.plural ? undefined : this.#lexicons.genders.get(description.head);
    const cluster: Cluster = {
      id: `\u0000${this.all.length}`,
      name,
      kind: description.kind,
      evidence: true,
      mentions: [],
      titles: [],
      ...(gender && { gender }),
    };
    this.all.push(cluster);
    return cluster;
  }

  #nameOf(words: string, span: Span): string {
    const name = words.replace(bare, '');
    const owned = /^(its|their)\s/i.exec(words)?.[1]?.toLowerCase();
    const thing = owned && this.#focus.thing(owned === 'its' ? 'it' : 'they', span)?.cluster;
    const owner = thing ?? (owned === 'its' ? this.#focus.owner(span) : undefined);
    return owner ? `${name} of ${owner.name}` : name;
  }
}

/** “official” for “an official”; “leaders of the Harbour Union” for “its leaders”, where it is clear whose they are. */
const bare = /^(?:the|a|an|some|this|that|these|those|such|its|their)\s+(?=\S)/i;

const keyOf = (words: string): string =>
  foldName(words)
    .replace(/^(?:the|a|an|some|this|that|these|those|such) (?=.)/, '')
    .replace(/\bs (?=.)/g, '');
