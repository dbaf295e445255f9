import type { Cluster } from '../../actors/cluster';
import type { Token } from '../../language/types';
import type { Lexicons } from '../../lexicons/lexicons';
import { foldName } from '../../text/fold';
import type { Description } from './descriptions';
import type { Choice, Focus } from './focus';

/** How well a noun for a body fits a named one: it is called so, or nothing speaks against it. */
type Fit = 'called' | 'open';

interface Candidate {
  readonly cluster: Cluster;
  readonly fit: Fit;
  readonly near: number;
}

/** How many lines back it is looked for where its name does not say what it is. */
const nearEnough = 3;

/** How many lines back a body that is only described is looked for. */
const reach = 12;

/** The named body that “the company” or “the regulator” means: the one called so, or the only one near that can be; nothing where two can. */
export function bodyMeant(description: Description, focus: Focus, at: number, lexicons: Lexicons): Choice | undefined {
  if (!description.definite || description.owner !== undefined) return undefined;
  const candidates: Candidate[] = [];
  for (const [cluster, near] of focus.recent(at, reach)) {
    const fit = fitOf(description, cluster, lexicons);
    // The story may have left what was only once called so beside its name.
    const isLeft = near > nearEnough && !foldName(cluster.name).split(' ').includes(description.head);
    if (fit) candidates.push({ cluster, fit: isLeft ? 'open' : fit, near });
  }
  return (
    chosen(candidates, 'called', 0.84) ??
    (isBare(description)
      ? chosen(nearOnly(candidates, lexicons.descriptions.media.has(description.head)), 'open', 0.76)
      : undefined)
  );
}

/** Whether a body that is named after it can be the one described: called so, or of that kind. */
export function canMeanBody(description: Description, cluster: Cluster, lexicons: Lexicons): boolean {
  const words = foldName(cluster.name).split(' ');
  const isOther = description.modifiers.some(
    ({ form }) => /^[A-Z]/.test(form) && !words.includes(foldName(form)) && !lexicons.places.at([{ lower: form }], 0),
  );
  return !isOther && description.owner === undefined && fitOf(description, cluster, lexicons) !== undefined;
}

/** Without a word that would tell it from others: “the company”, not “the Marn company”. */
const isBare = ({ modifiers }: Description): boolean => modifiers.every(({ form }) => !/^[A-Z]/.test(form));

/** A body that nobody has called so must have been spoken of just before; of papers a story has mostly one. */
const nearOnly = (candidates: readonly Candidate[], isMedium: boolean): readonly Candidate[] =>
  candidates.filter(({ near }) => isMedium || near <= nearEnough);

function chosen(candidates: readonly Candidate[], fit: Fit, confidence: number): Choice | undefined {
  const [first, second] = candidates.filter((candidate) => candidate.fit === fit);
  if (!first || (second && second.near <= first.near + 1)) return undefined;
  return { cluster: first.cluster, confidence };
}

function fitOf({ head, modifiers }: Description, cluster: Cluster, lexicons: Lexicons): Fit | undefined {
  if (cluster.kind !== 'organisation' && cluster.kind !== 'government') return undefined;
  const words = foldName(cluster.name).split(' ');
  // “the appeals court” is not the Supreme Court, nor “the Marn company” one of another place.
  if (cluster.callings.has(head) || words.includes(head))
    return modifiers.some((modifier) => tellsApart(modifier, words)) ? undefined : 'called';
  // A government is the organisation of nobody.
  if (cluster.kind === 'government') return undefined;
  const kinds = kindsOf(head, lexicons);
  const own = ownKinds(words, cluster, lexicons);
  if (own.length > 0) return own.some((kind) => kinds.includes(kind)) ? 'open' : undefined;
  // Letters may stand for an agency, a name of one word hardly does.
  return kinds.includes('firm') || (kinds.includes('authority') && /^[A-Z]{2,}$/.test(cluster.name))
    ? 'open'
    : undefined;
}

/** Whether the word tells the body described from one with this name. */
const tellsApart = ({ form, pos, lower }: Token, words: readonly string[]): boolean =>
  (/^[A-Z]/.test(form) || (pos === 'NOUN' && !words.includes(`${lower}s`))) && !words.includes(foldName(form));

type Kind = 'firm' | 'authority' | 'medium' | 'other';

/** What kinds of bodies the noun can stand for. */
function kindsOf(noun: string, { descriptions }: Lexicons): readonly Kind[] {
  const { authorities, media, mediumNames, firms, bodies } = descriptions;
  if (authorities.has(noun)) return ['authority'];
  if (media.has(noun) || mediumNames.has(noun) || /^(?:radio|tv|television)$/.test(noun)) return ['medium'];
  if (firms.has(noun)) return ['firm'];
  return bodies.has(noun) ? ['firm', 'other'] : [];
}

/** What kinds of body it is by what it is called and by the words of its name. */
const ownKinds = (words: readonly string[], { callings }: Cluster, lexicons: Lexicons): readonly Kind[] =>
  [...callings, ...words].flatMap((word) =>
    lexicons.organisations.has(word) ? ['other', ...kindsOf(word, lexicons)] : kindsOf(word, lexicons),
  );
