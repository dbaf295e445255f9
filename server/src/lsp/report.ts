import { version } from '../../../package.json';
import { momentOf } from '../report/moment';
import { type Reported, reportPage } from '../report/page';
import { pathFrom } from '../workspace/uri';
import { articleAt } from './article-at';
import type { Session } from './session';

/** More articles would make a page that nobody reads and few programs open. */
const most = 200;

/** A page of HTML on the articles, as they are in the editor or on disk; null where none of them can be reviewed. */
export async function report(uris: readonly string[], session: Session): Promise<string | null> {
  const articles: Reported[] = [];
  for (const uri of uris.slice(0, most)) {
    const current = await articleAt(uri, session);
    if (current)
      articles.push({ path: pathOf(uri, session.files.roots), review: current.review, actors: current.desk.actors });
  }
  const made = { at: momentOf(new Date()), version, ...(uris.length > most && { of: uris.length }) };
  return articles.length > 0 ? reportPage(articles, made) : null;
}

/** The article's path in the workspace, or its name where it is outside. */
export const pathOf = (uri: string, roots: readonly string[]): string =>
  roots.map((root) => pathFrom(root, uri)).find((path) => path !== null) ??
  decodeURIComponent(uri.split('/').at(-1) ?? uri);
