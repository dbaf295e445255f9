import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { foldName } from '../text/fold';
import { actorsOf, type FolderIndex, statementsOf } from '../workspace/folder-index';
import type { IndexedActor } from '../workspace/indexed-article';
import { counted } from './markdown';

/** More are of no use in a list, and editors ask again with every letter. */
const most = 500;

const kinds: Record<IndexedActor['kind'], SymbolKind> = {
  person: SymbolKind.Class,
  organisation: SymbolKind.Module,
  government: SymbolKind.Module,
  country: SymbolKind.Namespace,
  group: SymbolKind.Module,
  anonymous: SymbolKind.Null,
  document: SymbolKind.File,
};

/** The actors and the headlines of the folder whose letters hold those of the query, in order; actors with most statements first. */
export function workspaceSymbols(index: FolderIndex, query: string): WorkspaceSymbol[] {
  const wanted = foldName(query).replace(/\s+/g, '');
  const actors = actorsOf(index).flatMap((actor): WorkspaceSymbol[] => {
    const [first] = actor.articles;
    const range = first?.mentions[0]?.at ?? first?.statements[0]?.at;
    if (!first || !range || !holds(actor.name, wanted)) return [];
    const said = statementsOf(actor).length;
    const about = [actor.role, said > 0 ? counted(said, 'statement') : 'says nothing'].filter(Boolean).join(' · ');
    return [
      {
        name: actor.name,
        kind: kinds[actor.kind],
        containerName: about,
        location: { uri: first.article.uri, range },
      },
    ];
  });
  const headlines = [...index.values()].flatMap(({ uri, headline, headlineAt, date }): WorkspaceSymbol[] =>
    headline && holds(headline, wanted)
      ? [
          {
            name: headline,
            kind: SymbolKind.File,
            ...(date !== undefined && { containerName: date }),
            location: { uri, range: headlineAt },
          },
        ]
      : [],
  );
  return [...actors, ...headlines].slice(0, most);
}

/** Whether the letters stand in the words in this order, as editors filter. */
function holds(words: string, letters: string): boolean {
  const text = foldName(words);
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
