import type { Cluster } from '../actors/clusters';
import type { ActorKind } from '../actors/types';
import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';
import { foldName } from '../text/fold';
import type { Focus } from './focus';

const topOffice = new Set(['chief', 'leader', 'boss', 'head', 'man', 'woman']);
const definite = /^(?:the|his|her|its|their|this|that)$/;
const evidence =
  /^(?:poll|survey|report|study|data|document|record|email|figure|statement|article|result|law|bill|book|letter|number|evidence|transcript|video|ad|chart|map|review|analysis|paper|file|filing|memo|message|tweet|post|story|test|estimate|statistic|plan|proposal|picture|image|photo|sign|banner|move|decision|fact|issue|event|talk|presence|involvement|rule|policy|process|change|result|step|speech|debate|election|vote|campaign)s?$/;

/**
 * Whom a noun phrase without a name means: a person already met under that office (“the minister”, “the UN chief”), or an
 * actor of its own kind (“a diplomat”, “critics”, “the ministry”). Nothing for things that cannot speak, and when two fit.
 */
export function describedActor(
  phrase: readonly Token[],
  words: string,
  clusters: readonly Cluster[],
  focus: Focus,
  lexicons: Lexicons,
): { cluster: Cluster; confidence: number } | { kind: ActorKind } | undefined {
  const core = beforePreposition(phrase);
  const head = core.at(-1);
  if (!head || head.pos === 'PRON' || head.pos === 'NUM') return undefined;
  const first = phrase[0] as Token;
  const singular = head.lower.replace(/s$/, '');
  if (evidence.test(head.lower)) return undefined;
  const office =
    lexicons.offices.at(phrase, core.length - 1) ??
    (core.length > 1 ? lexicons.offices.at(phrase, core.length - 2) : undefined);
  if (office) {
    const plural = head.lower !== office.entry && /s$/.test(head.lower) && office.length === 1;
    if (
      !plural &&
      (definite.test(first.lower) ||
        first.pos === 'PROPN' ||
        first.form === "'s" ||
        core.some(({ lower }) => lower === "'s"))
    ) {
      const found = officeHolder(core, office.entry, clusters, focus);
      if (found) return found;
      if (found === null) return undefined;
    }
    if (plural) return { kind: lexicons.anonymous.has(head.lower) ? 'anonymous' : 'group' };
    return { kind: 'anonymous' };
  }
  if (lexicons.anonymous.has(head.lower) || lexicons.anonymous.has(singular)) return { kind: 'anonymous' };
  if (lexicons.organisations.has(head.lower)) return { kind: 'organisation' };
  if (
    /^(?:critics|experts|observers|analysts|supporters|opponents|people|voters|residents|residents|republicans|democrats|others|some|many|most|members|allies|leaders|forces|rebels|troops|men|women|workers|families|protesters|investigators|prosecutors|authorities|police|lawyers|doctors|scientists|researchers|economists|lawmakers|conservatives|liberals|activists|advocates|aides|advisers|campaigners|parents|students|teachers|americans|russians|ukrainians)$/.test(
      head.lower,
    )
  )
    return { kind: 'group' };
  const place = lexicons.places.at(
    core.map(({ form }) => ({ lower: form })),
    core.length - 1,
  );
  if (place?.entry.as === 'people') return { kind: 'group' };
  void words;
  return undefined;
}

/** The one person met in that office; null when several fit, undefined when nobody does. */
function officeHolder(
  core: readonly Token[],
  office: string,
  clusters: readonly Cluster[],
  focus: Focus,
): { cluster: Cluster; confidence: number } | null | undefined {
  const offset = core[0]?.start ?? 0;
  const modifiers = core
    .slice(0, -1)
    .filter(({ pos, lower }) => pos === 'PROPN' || pos === 'ADJ' || (pos === 'NOUN' && lower !== office))
    .map(({ form }) => foldName(form));
  const fits = clusters.filter((cluster) => {
    if (cluster.kind !== 'person') return false;
    const near = focus.distance(cluster, offset);
    if (near === undefined) return false;
    const titles = [
      ...cluster.titles,
      ...(cluster.entry?.roles ?? []).flatMap(({ title, affiliation }) => [`${title} ${affiliation ?? ''}`]),
      ...(cluster.entry?.aliases ?? []),
    ].map(foldName);
    return titles.some((title) => {
      const held = title.split(' ');
      const top = topOffice.has(office) && modifiers.length > 0;
      return (
        (held.includes(foldName(office).split(' ').at(-1) as string) || top) &&
        modifiers.every(
          (word) => held.includes(word) || (near < 40 && /^(?:former|current|new|senior|top|late)$/.test(word)),
        )
      );
    });
  });
  if (fits.length === 0) return undefined;
  if (fits.length === 1) {
    const near = focus.distance(fits[0] as Cluster, offset) ?? 9;
    return { cluster: fits[0] as Cluster, confidence: near <= 6 ? 0.88 : 0.78 };
  }
  const byDistance = fits
    .map((cluster) => ({ cluster, near: focus.distance(cluster, offset) ?? 99 }))
    .sort((a, b) => a.near - b.near);
  const [nearest, second] = byDistance;
  if (nearest && second && nearest.near <= 2 && second.near >= nearest.near + 4)
    return { cluster: nearest.cluster, confidence: 0.75 };
  return null;
}

/** “the head of the agency” is about “the head”. */
function beforePreposition(phrase: readonly Token[]): readonly Token[] {
  const at = phrase.findIndex(
    ({ pos, lower }, i) => i > 0 && (pos === 'ADP' || lower === ',' || lower === '(' || lower === 'and'),
  );
  return at > 0 ? phrase.slice(0, at) : phrase;
}
