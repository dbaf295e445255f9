import { ageBeside } from '../../actors/ages';
import type { Cluster } from '../../actors/cluster';
import type { Lexicons } from '../../lexicons/lexicons';
import { inClass } from '../../lexicons/word-classes';
import type { Description } from './descriptions';
import type { Choice, Focus } from './focus';

/** How many lines back somebody is looked for who is called by their age. */
const reach = 8;

/** “the 17-year-old”: the only one named near of whom the text tells that age; nobody where two are. */
export function ofThatAge(text: string, age: number, focus: Focus, at: number): Choice | undefined {
  const [cluster, other] = [...focus.recent(at, reach).keys()].filter((one) => ageOf(text, one) === age);
  return cluster && !other ? { cluster, confidence: 0.9 } : undefined;
}

/** How old the text says that the person is, beside the name. */
const ageOf = (text: string, { mentions }: Cluster): number | undefined =>
  mentions.map(({ span }) => ageBeside(text, span)).find((age) => age !== undefined);

/**
 * “Anders Holm has resigned. The former butcher said …”, “the 72-year-old”: another word for the only person whom the last two
 * sentences name. An office of which the text has not told anybody is as a rule somebody else's: “the captain said”.
 */
export function variationOf(
  text: string,
  description: Description,
  focus: Focus,
  at: number,
  lexicons: Lexicons,
): Choice | undefined {
  if (!tellsMore(description)) return undefined;
  const [cluster, other] = [...focus.recent(at, 1).keys()].filter(({ kind }) => kind === 'person');
  if (!cluster || other || contradicts(text, description, cluster, lexicons)) return undefined;
  return { cluster, confidence: 0.72 };
}

/** Whether the words only tell more of somebody: an age, what they were, an art or a sport. */
const tellsMore = ({ kind, plural, definite, age, modifiers, head, owner }: Description): boolean =>
  kind === 'anonymous' &&
  !plural &&
  definite &&
  owner === undefined &&
  (age !== undefined || inClass(head, 'art-or-sport') || modifiers.some(({ lower }) => inClass(lower, 'of-the-past')));

/** Whether what the text says of the person speaks against it. */
function contradicts(text: string, { age, head }: Description, cluster: Cluster, lexicons: Lexicons): boolean {
  const gender = lexicons.genders.get(head);
  if (gender !== undefined && cluster.gender !== undefined && cluster.gender !== gender) return true;
  if (age !== undefined) return ageOf(text, cluster) !== undefined;
  return inClass(head, 'art-or-sport') && cluster.titles.size > 0;
}
