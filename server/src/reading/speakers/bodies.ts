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
  const { definite, owner, head } = description;
  if (!definite || owner !== undefined) return undefined;
  const candidates: Candidate[] = [];
  for (const [cluster, near] of focus.recent(at, reach)) {
    const fit = fitOf(description, cluster, lexicons, near <= nearEnough);
    if (fit) candidates.push({ cluster, fit, near });
  }
  // A body that nobody has called so must have been spoken of just before; of papers a story has mostly one.
  const far = lexicons.descriptions.media.has(head) ? 8 : nearEnough;
  return (
    only(
      candidates.filter(({ fit }) => fit === 'called'),
      0.84,
    ) ??
    only(
      candidates.filter(({ fit, near }) => fit === 'open' && near <= far && isBare(description)),
      0.76,
    )
  );
}

/** Without a word that would tell it from others: “the company”, not “the Marn company”. */
const isBare = ({ modifiers }: Description): boolean => modifiers.every(({ form }) => !/^[A-Z]/.test(form));

const only = ([first, second]: readonly Candidate[], confidence: number): Choice | undefined =>
  first && !second ? { cluster: first.cluster, confidence } : undefined;

/** Whether a body that is named after it can be the one described: called so, or of that kind. */
export const canMeanBody = (description: Description, cluster: Cluster, lexicons: Lexicons): boolean =>
  isBare(description) && fitOf(description, cluster, lexicons, true) !== undefined;

/** `isNear` tells whether the story may still be about what was once called so beside its name. */
function fitOf(
  { head, modifiers }: Description,
  cluster: Cluster,
  lexicons: Lexicons,
  isNear: boolean,
): Fit | undefined {
  if (cluster.kind !== 'organisation') return undefined;
  const words = foldName(cluster.name).split(' ');
  // “the appeals court” is not the Supreme Court, nor “the Marn company” one of another place.
  if ((isNear && cluster.callings.has(head)) || words.includes(head))
    return modifiers.some((modifier) => tellsApart(modifier, words)) ? undefined : 'called';
  const kinds = kindsOf(head, lexicons);
  const own = kindOf(words, cluster, lexicons);
  if (own !== 'open') return kinds.has(own) ? 'open' : undefined;
  // Letters may stand for an agency, a name of one word hardly does.
  return kinds.has('firm') || (kinds.has('authority') && /^[A-Z]{2,}$/.test(cluster.name)) ? 'open' : undefined;
}

/** Whether the word tells the body described from one with this name. */
const tellsApart = ({ form, pos }: Token, words: readonly string[]): boolean =>
  (/^[A-Z]/.test(form) || pos === 'NOUN') && !words.includes(foldName(form));

type Kind = 'firm' | 'authority' | 'medium' | 'other' | 'open';

/** What kinds of bodies the noun can stand for. */
function kindsOf(noun: string, { descriptions }: Lexicons): ReadonlySet<Kind> {
  const kinds = new Set<Kind>();
  if (descriptions.firms.has(noun)) kinds.add('firm');
  if (descriptions.authorities.has(noun)) kinds.add('authority');
  if (descriptions.media.has(noun)) kinds.add('medium');
  if (descriptions.bodies.has(noun)) kinds.add('firm').add('other');
  return kinds;
}

/** What kind of body it is by what it is called and by its name; `open` where neither says anything. */
function kindOf(words: readonly string[], { callings }: Cluster, { descriptions, organisations }: Lexicons): Kind {
  const heads = [...callings, words.at(-1) as string];
  if (heads.some((word) => descriptions.authorities.has(word))) return 'authority';
  if (heads.some((word) => descriptions.media.has(word) || descriptions.mediumNames.has(word))) return 'medium';
  if (heads.some((word) => descriptions.firms.has(word))) return 'firm';
  return heads.some((word) => organisations.has(word)) ? 'other' : 'open';
}
