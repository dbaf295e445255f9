import { actorsOf, type FolderIndex, unattributedIn, unnamedOf } from '../workspace/folder-index';
import type { FolderActorsResult } from './protocol';

/** The actors over all articles of the folder, those of each that have no name, and what nobody is named for, as a client shows them. */
export const folderActors = (index: FolderIndex): FolderActorsResult => ({
  actors: [...actorsOf(index), ...unnamedOf(index)].map(({ key, articles, ...actor }) => ({
    ...actor,
    id: key,
    articles: articles.map(({ article: { uri, headline, headlineAt, date }, mentions, statements }) => ({
      uri,
      headline,
      ...(date !== undefined && { date }),
      mentions: mentions.length,
      first: mentions[0]?.at ?? statements[0]?.at ?? headlineAt,
      statements: statements.map(({ at, ...statement }) => ({ ...statement, range: at })),
    })),
  })),
  unattributed: unattributedIn(index).map(({ article: { uri, headline }, statement: { at, ...statement } }) => ({
    uri,
    headline,
    ...statement,
    range: at,
  })),
});
