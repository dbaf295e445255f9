import type { Cluster } from '../../actors/cluster';
import type { Scene } from './scene';

/** Whoever answers in an interview: the person that its headline and introduction name most often; nobody where two are. */
export function intervieweeOf({ article, named, present }: Scene): Cluster | undefined {
  const start = article.blocks.find(({ kind }) => kind === 'turn')?.span[0] ?? 0;
  const bylines = article.blocks.filter(({ kind }) => kind === 'byline').map(({ span }) => span);
  const signs = (at: number): boolean => bylines.some(([from, to]) => from <= at && at < to);
  const [first, second] = named
    .filter((cluster) => cluster.kind === 'person' && present.has(cluster))
    .map((cluster) => ({
      cluster,
      times: cluster.mentions.filter(({ span: [at] }) => at < start && !signs(at)).length,
    }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times);
  return first && first.times > (second?.times ?? 0) ? first.cluster : undefined;
}
