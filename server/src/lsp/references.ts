import { type DocumentHighlight, DocumentHighlightKind, type Location, type Position } from 'vscode-languageserver';
import type { ActorEntry } from '../actors/types';
import { saidBy } from '../reading/speakers/speakers-of';
import { bySpan, type Span } from '../text/span';
import { actorOf, type FolderIndex } from '../workspace/folder-index';
import { entryKey, keyOf, type Place } from '../workspace/indexed-article';
import { sameUri } from '../workspace/uri';
import { placeAt } from './place';
import type { ReferencesResult } from './protocol';
import type { Current } from './reviews';
import { partsOf } from './speech';
import { toRange } from './to-lsp';

export const noReferences: ReferencesResult = { names: [], others: [], statements: [] };

/** Every place in the article, and in the others of the folder, where the actor at the position is meant, or speaks. */
export function referencesByKind(
  { document, review }: Current,
  position: Position,
  folder: FolderIndex,
): ReferencesResult {
  const { mentions } = review.reading;
  const actor = placeAt(review.reading, document.offsetAt(position))?.actor;
  if (!actor) return noReferences;
  const at = (spans: readonly Span[]): Location[] =>
    sorted(spans).map((span) => ({ uri: document.uri, range: toRange(document, span) }));
  const meant = mentions.filter((mention) => mention.actor === actor.id);
  const isName = ({ form }: (typeof mentions)[number]) => form === 'name';
  const elsewhere = ofActor(folder, keyOf(actor), document.uri);
  return {
    names: [...at(meant.filter(isName).map(({ span }) => span)), ...elsewhere.names],
    others: [...at(meant.filter((mention) => !isName(mention)).map(({ span }) => span)), ...elsewhere.others],
    statements: [...at(saidBy(review.reading, actor.id).flatMap(({ content }) => content)), ...elsewhere.statements],
  };
}

/** Where the actor of the entry is meant, or speaks, in all articles of the folder. */
export const referencesOfEntry = (folder: FolderIndex, entry: ActorEntry): ReferencesResult =>
  ofActor(folder, entryKey(entry), null);

function ofActor(folder: FolderIndex, key: string | null, but: string | null): ReferencesResult {
  const articles = (key === null ? [] : (actorOf(folder, key)?.articles ?? [])).filter(
    ({ article }) => but === null || sameUri(article.uri) !== sameUri(but),
  );
  type Article = (typeof articles)[number];
  const each = (places: (article: Article) => readonly Place[]): Location[] =>
    articles.flatMap((one) => places(one).map((range) => ({ uri: one.article.uri, range })));
  return {
    names: each(({ mentions }) => mentions.filter(({ isName }) => isName).map(({ at }) => at)),
    others: each(({ mentions }) => mentions.filter(({ isName }) => !isName).map(({ at }) => at)),
    statements: each(({ statements }) => statements.map(({ at }) => at)),
  };
}

/** Article by article as they come, in each by place, each place once. */
export function inPlace(locations: readonly Location[]): Location[] {
  const articles = new Map<string, Location[]>();
  for (const location of locations) articles.set(location.uri, [...(articles.get(location.uri) ?? []), location]);
  return [...articles.values()].flatMap((list) =>
    list
      .sort((a, b) => byPlace(a.range, b.range))
      .filter(({ range }, i) => i === 0 || !isSame(range, list[i - 1]?.range)),
  );
}

const byPlace = (a: Place, b: Place): number =>
  a.start.line - b.start.line ||
  a.start.character - b.start.character ||
  a.end.line - b.end.line ||
  a.end.character - b.end.character;

const isSame = (a: Place, b: Place | undefined): boolean => b !== undefined && byPlace(a, b) === 0;

/** On a name or what stands for one: all that means the same actor. In a statement: its words, its cue and its source. */
export function highlights({ document, review }: Current, position: Position): DocumentHighlight[] {
  const place = placeAt(review.reading, document.offsetAt(position));
  if (place?.mention && place.actor) {
    const { id } = place.actor;
    const meant = review.reading.mentions.filter((mention) => mention.actor === id);
    return sorted(meant.map(({ span }) => span)).map((span) => highlight(span, DocumentHighlightKind.Text));
  }
  if (!place?.statement) return [];
  const { content } = place.statement;
  return sorted(partsOf(place.statement)).map((span) =>
    highlight(span, content.includes(span) ? DocumentHighlightKind.Write : DocumentHighlightKind.Read),
  );

  function highlight(span: Span, kind: DocumentHighlightKind): DocumentHighlight {
    return { range: toRange(document, span), kind };
  }
}

/** In order of the text, each place once. */
const sorted = (spans: readonly Span[]): Span[] =>
  [...spans].sort(bySpan).filter((span, i, all) => i === 0 || bySpan(all[i - 1] as Span, span) !== 0);
