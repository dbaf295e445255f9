import type { Cluster } from '../../actors/cluster';
import type { Scene } from './scene';

/** The person the story is about: the only one its headline names, or one who is named far more often than anybody else. */
export function protagonistOf({ article, named, present }: Scene): Cluster | undefined {
  const people = named.filter((cluster) => cluster.kind === 'person' && present.has(cluster) && !cluster.plural);
  const headlines = article.blocks.filter(({ kind }) => kind === 'headline').map(({ span }) => span);
  const heads = ({ mentions }: Cluster): boolean =>
    mentions.some(({ span: [at] }) => headlines.some(([from, to]) => from <= at && at < to));
  const [only, other] = people.filter(heads);
  if (only && !other) return only;
  const [first, second] = people.toSorted((a, b) => b.mentions.length - a.mentions.length);
  const times = first?.mentions.length ?? 0;
  return times >= often && times >= 2 * (second?.mentions.length ?? 0) ? first : undefined;
}

/** How often a story names the person it is about. */
const often = 4;
