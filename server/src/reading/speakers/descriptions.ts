import type { Cluster } from '../../actors/cluster';
import { isHolder } from '../../actors/name-words';
import type { ActorKind } from '../../actors/types';
import type { Token } from '../../language/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { foldName } from '../../text/fold';

/** What a noun phrase without a name says of its referent. */
export interface Description {
  readonly kind: ActorKind;
  /** The noun it turns on, in lower case: “spokesman”. */
  readonly head: string;
  /** The office, where it is one that one person holds. */
  readonly office?: string;
  readonly definite: boolean;
  readonly plural: boolean;
  /** The words between article and head. */
  readonly modifiers: readonly Token[];
  /** Whose they are: “ruiz” in “Ruiz's spokesman”, who is not the spokesman. */
  readonly owner?: string;
}

const definite = /^(?:the|his|her|its|their|this|that|these|those)$/;
const mute =
  /^(?:poll|survey|report|study|data|document|record|email|e-mail|figure|statement|article|result|law|bill|book|letter|number|evidence|transcript|video|ad|chart|map|review|analysis|paper|file|filing|memo|message|tweet|post|story|test|estimate|statistic|plan|proposal|picture|image|photo|sign|banner|move|decision|fact|issue|event|talk|presence|involvement|rule|policy|process|change|step|speech|debate|election|vote|finding|release|account|website|site|page|series|show|film|movie|song|comment|remark|claim|word|phrase|question|answer|rhetoric|approach|position|demand|condition|effort|attack|war|conflict|deal|agreement|treaty|lawsuit|suit|complaint|indictment|ruling|order|affidavit|headline|editorial|column|ballot|budget|act|action|campaign trail)s?$/;
const groups =
  /^(?:critics|experts|observers|analysts|supporters|opponents|people|voters|residents|republicans|democrats|others|some|many|most|members|allies|leaders|forces|rebels|troops|men|women|workers|families|protesters|demonstrators|investigators|prosecutors|authorities|lawyers|doctors|scientists|researchers|economists|lawmakers|conservatives|liberals|activists|advocates|aides|advisers|advisors|campaigners|parents|students|teachers|locals|villagers|neighbours|neighbors|friends|relatives|survivors|migrants|refugees|fans|users|customers|employees|colleagues|authors|delegates|ministers|negotiators|soldiers|militants|fighters|feds|pundits|skeptics|sceptics|commentators|historians|scholars|insiders|hosts|rivals|donors|backers|defenders|evangelicals|progressives|moderates|millennials|children|girls|boys|kids|police|both|media|public|community|crowd|press)$/;

/** The description that a noun phrase gives; nothing for things that cannot speak, and for numbers and pronouns. */
export function describe(phrase: readonly Token[], lexicons: Lexicons): Description | undefined {
  const core = beforePreposition(phrase);
  const last = core.at(-1);
  const first = core[0];
  if (!last || !first || last.pos === 'PRON' || mute.test(last.lower)) return undefined;
  const head = last.lower;
  const at = core.length - 1;
  let from = at;
  for (let back = 3; back >= 0; back--) {
    const found = at - back >= 0 ? lexicons.offices.at(core, at - back) : undefined;
    if (found?.length !== back + 1) continue;
    from = at - back;
    break;
  }
  const found = lexicons.offices.at(core, from);
  const mark = core.findIndex(({ lower }) => lower === "'s" || lower === "'");
  const shared = {
    head,
    definite:
      definite.test(first.lower) ||
      mark > 0 ||
      (first.pos === 'PROPN' && core.length > 1) ||
      (first.pos !== 'DET' && /^[A-Z]/.test(last.form)),
    ...(mark > 0 && { owner: foldName((core[mark - 1] as Token).form) }),
    modifiers: core
      .slice(0, from)
      .filter(({ lower, pos }) => pos !== 'DET' && pos !== 'PUNCT' && pos !== 'PART' && !definite.test(lower)),
  };
  if (found && found.length === core.length - from) {
    const plural = !isHolder(last, found.entry);
    if (plural) return { ...shared, kind: lexicons.anonymous.has(head) ? 'anonymous' : 'group', plural };
    return { ...shared, kind: 'anonymous', office: found.entry, plural };
  }
  const singular = head.replace(/s$/, '');
  if (lexicons.anonymous.has(head) || lexicons.anonymous.has(singular))
    return { ...shared, kind: 'anonymous', plural: head !== singular };
  if (groups.test(head)) return { ...shared, kind: 'group', plural: true };
  if (lexicons.organisations.has(head)) return { ...shared, kind: 'organisation', plural: false };
  const place = lexicons.places.at([{ lower: last.form }], 0);
  if (place?.entry.as === 'people') return { ...shared, kind: 'group', plural: true };
  if (place?.entry.as === 'adjective' && definite.test(first.lower) && /(?:ese|sh|ch|ss)$/.test(head))
    return { ...shared, kind: 'group', plural: true };
  return undefined;
}

const neutral =
  /^(?:former|current|new|senior|top|late|longtime|then|old|ex|outgoing|incoming|veteran|long|time|self|presumptive|likely|chief|deputy|elder|younger|state|democratic|republican|party)$/;
const top = new Set(['chief', 'leader', 'head']);

/** Who holds which office in the article, by titles met beside names and roles of the actors file. */
export class Offices {
  readonly #lexicons: Lexicons;
  readonly #held = new Map<string, Map<Cluster, Held[]>>();
  readonly #all = new Map<Cluster, Held[]>();

  constructor(clusters: readonly Cluster[], lexicons: Lexicons) {
    this.#lexicons = lexicons;
    for (const cluster of clusters) {
      if (cluster.kind !== 'person') continue;
      const roles = (cluster.entry?.roles ?? []).map(
        ({ title, affiliation }) => `${title} ${(affiliation ?? '').replaceAll('-', ' ')}`,
      );
      const titles = [...new Set([...cluster.titles, ...roles, ...(cluster.entry?.aliases ?? [])])].map((title) =>
        this.#read(title, cluster.entry?.country),
      );
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

  /** Everybody whom the description fits, and whether all of it fits or nothing only speaks against it. */
  fits({ office, modifiers, owner }: Description): { readonly cluster: Cluster; readonly whole: boolean }[] {
    if (!office) return [];
    const last = foldName(office).split(' ').at(-1) as string;
    const leads = top.has(last) && modifiers.length > 0;
    const found: { cluster: Cluster; whole: boolean }[] = [];
    for (const [cluster, titles] of leads ? this.#all : (this.#held.get(last) ?? [])) {
      if (owner && foldName(cluster.name).split(' ').includes(owner)) continue;
      let fit: 'whole' | 'part' | undefined;
      for (const held of titles) {
        const now = this.#match(held, modifiers, foldName(office), leads);
        if (now === 'whole' || (now && !fit)) fit = now;
      }
      if (fit) found.push({ cluster, whole: fit === 'whole' });
    }
    return found;
  }

  #match(
    { words, places }: Held,
    modifiers: readonly Token[],
    office: string,
    leads: boolean,
  ): 'whole' | 'part' | undefined {
    const last = office.split(' ').at(-1) as string;
    if (
      !words.has(last) &&
      !(
        leads &&
        /^(?:president|minister|secretary|general|director|chairman|leader|chief|head)$/.test(
          [...words].find((word) => highest.test(word)) ?? '',
        )
      )
    )
      return undefined;
    if (office.includes(' ') && !leads && office.split(' ').some((word) => word !== 'of' && !words.has(word)))
      return undefined;
    let part = false;
    for (const token of modifiers) {
      const word = foldName(token.form);
      if (word === '' || words.has(word)) continue;
      const place = this.#place(token.form);
      if (place && places.has(place)) continue;
      if (!leads && (neutral.test(word) || (token.pos === 'ADJ' && !place) || token.pos === 'ADV')) continue;
      if (leads || places.size > 0 || !place) return undefined;
      part = true;
    }
    return part ? 'part' : 'whole';
  }

  #place(form: string): string | undefined {
    return this.#lexicons.places.at([{ lower: form }], 0)?.entry.name;
  }

  #read(title: string, country: string | undefined): Held {
    const forms = title.split(/[\s,-]+/).filter(Boolean);
    const cased = forms.map((lower) => ({ lower: lower.replace(/['’]s$/, '') }));
    const places = new Set<string>();
    for (let i = 0; i < cased.length; i++) {
      const place = this.#lexicons.places.at(cased, i)?.entry.name;
      if (place) places.add(place);
    }
    if (country) {
      const name = country.replace(/(^|-)[a-z]/g, (letter) => letter.replace('-', ' ').toUpperCase());
      places.add(this.#place(name) ?? name);
    }
    return { words: new Set(foldName(title).split(' ')), places };
  }
}

interface Held {
  readonly words: ReadonlySet<string>;
  /** Countries and the like in it, under their first name. */
  readonly places: ReadonlySet<string>;
}

const highest = /^(?:president|minister|secretary|general|director|chairman|leader|chief|head)$/;

/** “the head of the agency” is about “the head”. */
function beforePreposition(phrase: readonly Token[]): readonly Token[] {
  const at = phrase.findIndex(
    ({ pos, lower }, i) => i > 0 && (pos === 'ADP' || lower === ',' || lower === '(' || lower === 'and'),
  );
  return at > 0 ? phrase.slice(0, at) : phrase;
}
