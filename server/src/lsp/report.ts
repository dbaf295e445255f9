import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { momentOf } from '../report/moment';
import { type Reported, reportPage } from '../report/page';
import { languageOf } from '../workspace/files';
import { pathFrom } from '../workspace/uri';
import { type Current, reviewNow } from './reviews';
import type { Session } from './session';

/** More articles would make a page that nobody reads and few programs open. */
const most = 200;

/** A page of HTML on the articles, as they are in the editor or on disk; null where none of them can be reviewed. */
export async function report(uris: readonly string[], session: Session): Promise<string | null> {
  const articles: Reported[] = [];
  for (const uri of uris.slice(0, most)) {
    const current = (await session.reviews.of(uri)) ?? (await fromDisk(uri, session));
    if (current)
      articles.push({ path: pathOf(uri, session.files.roots), review: current.review, actors: current.desk.actors });
  }
  const made = { at: momentOf(new Date()), version, ...(uris.length > most && { of: uris.length }) };
  return articles.length > 0 ? reportPage(articles, made) : null;
}

async function fromDisk(
  uri: string,
  { desks, files, leftAlone, turns }: Session,
): Promise<Pick<Current, 'review' | 'desk'> | null> {
  const text = leftAlone.has(uri) ? null : await files.read(uri);
  if (text === null) return null;
  const desk = await desks.of(uri);
  return turns.take(uri, () => reviewNow(TextDocument.create(uri, languageOf(uri), 0, text), desk));
}

/** The article's path in the workspace, or its name where it is outside. */
export const pathOf = (uri: string, roots: readonly string[]): string =>
  roots.map((root) => pathFrom(root, uri)).find((path) => path !== null) ??
  decodeURIComponent(uri.split('/').at(-1) ?? uri);
