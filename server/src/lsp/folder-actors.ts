import { actorsOf, type FolderIndex, unnamedOf } from '../workspace/folder-index';
import type { FolderActorNode } from './protocol';

/** The actors over all articles of the folder, and the sources of each that have no name, as a client shows them. */
export const folderActors = (index: FolderIndex): FolderActorNode[] =>
  [...actorsOf(index), ...unnamedOf(index)].map(({ key, articles, ...actor }) => ({
    ...actor,
    id: key,
    articles: articles.map(({ article: { uri, headline, headlineAt, date }, mentions, statements }) => ({
      uri,
      headline,
      ...(date !== undefined && { date }),
      mentions: mentions.length,
      first: mentions[0]?.at ?? statements[0]?.at ?? headlineAt,
      statements: statements.map(({ kind, account, record, at }) => ({ kind, account, record, range: at })),
    })),
  }));
