import { fileOf } from '../../identity';
import type { Job } from '../../reviewing/job';
import type { Named, Unnamed } from '../named-articles';
import { exportKindOf } from './kinds';
import { type ExportNamed, type PostWishes, postsOf } from './posts-of';

export type { ExportNamed } from './posts-of';

/** The path of the file that holds what was named. */
export const containerOf = ({ uri, within }: { readonly uri: string; readonly within?: string | undefined }): string =>
  within ?? fileOf(uri);

/** What was named, as an export where it is one. */
export async function withKind<Article extends (Named | Unnamed) & Job>(named: Article): Promise<Job | ExportNamed> {
  const kind = 'uri' in named ? await exportKindOf(containerOf(named)) : null;
  return kind && 'uri' in named ? { ...named, kind } : named;
}

/** The jobs with all posts of an export in its place, read when they are asked for. */
export function withPosts(
  jobs: readonly (Job | ExportNamed)[],
  wishes: PostWishes,
): readonly Job[] | AsyncIterable<Job> {
  const isJob = (job: Job | ExportNamed): job is Job => !('kind' in job);
  if (jobs.every(isJob)) return jobs;
  return (async function* () {
    for (const job of jobs)
      if (isJob(job)) yield job;
      else yield* postsOf(job, wishes);
  })();
}
