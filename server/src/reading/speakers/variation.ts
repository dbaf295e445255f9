import type { Cluster } from '../../actors/cluster';
import type { Lexicons } from '../../lexicons/lexicons';
import { inClass } from '../../lexicons/word-classes';
import { ageOf } from './aged';
import type { Description } from './descriptions';
import type { Choice, Focus } from './focus';

/**
 * “Anders Holm has resigned. The former butcher said …”, “the 72-year-old”, “the Swede”: another word for the only person whom
 * the last two sentences name. An office of which the text has not told anybody is as a rule somebody else's: “the captain said”.
 */
export function variationOf(
  text: string,
  description: Description,
  focus: Focus,
  at: number,
  lexicons: Lexicons,
): Choice | undefined {
  if (!tellsMore(description) || description.owner !== undefined) return undefined;
  const near = [...focus.recent(at, 1).keys()].filter(({ kind }) => kind === 'person');
  const [cluster, other] = near;
  if (!cluster || other || !fits(text, description, cluster, lexicons)) return undefined;
  return { cluster, confidence: 0.72 };
}

/** Whether the words only tell more of somebody: an age, what they were, where they are from, an art or a sport. */
const tellsMore = ({ kind, plural, definite, ages, modifiers, head, native }: Description): boolean =>
  kind === 'anonymous' &&
  !plural &&
  definite &&
  (ages !== undefined ||
    native === true ||
    inClass(head, 'art-or-sport') ||
    modifiers.some(({ lower }) => inClass(lower, 'of-the-past')));

/** Whether nothing that the text says of the person speaks against it. */
function fits(text: string, { ages, head }: Description, cluster: Cluster, lexicons: Lexicons): boolean {
  if (ages) return ageOf(text, cluster) === undefined;
  return !inClass(head, 'art-or-sport') || [...cluster.titles].every((title) => canBe(title, head, lexicons));
}

/** Whether whoever has the title may be called so: a leader, a politician. */
const canBe = (title: string, noun: string, { descriptions }: Lexicons): boolean =>
  noun === 'politician' && descriptions.politicians.has(title.toLowerCase().split(' ').at(-1) as string);
