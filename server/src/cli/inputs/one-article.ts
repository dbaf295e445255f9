import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { identityOf } from '../identity';
import { Refusal } from '../io';
import { exportKindOf } from './exports/kinds';
import { postsOf } from './exports/posts-of';
import { exportWithin } from './named-articles';
import { readArticle, type Written } from './read-article';

/** Reads the one article that the operand names: a file, or a post as reports name it. Rejects with a `Refusal` where it can't be read. */
export async function readOneArticle(operand: string, cwd: string): Promise<Written> {
  const full = resolve(cwd, operand);
  const within = (await stat(full).catch(() => null)) === null ? await exportWithin(full) : null;
  const kind = within === null ? null : await exportKindOf(within);
  if (within === null || kind === null) return readArticle(full, operand);
  const named = { ...identityOf(operand, cwd), uri: pathToFileURL(full).href, kind, within };
  for await (const job of postsOf(named, { types: [], hear: () => undefined })) {
    if ('problem' in job) throw new Refusal(job.problem);
    if (job.written) return job.written;
  }
  throw new Refusal(`“${operand}” can’t be read: check the name.`);
}
