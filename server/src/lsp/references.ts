import { type DocumentHighlight, DocumentHighlightKind, type Location, type Position } from 'vscode-languageserver';
import { saidBy } from '../reading/speakers/speakers-of';
import { bySpan, type Span } from '../text/span';
import { actorOf, type FolderIndex } from '../workspace/folder-index';
import { keyOf, type Place } from '../workspace/indexed-article';
import { sameUri } from '../workspace/uri';
import { placeAt } from './place';
import type { Current } from './reviews';
import { partsOf } from './speech';
import { toRange } from './to-lsp';

/** Every place in the article, and in the others of the folder, where the actor at the position is meant, or speaks. */
export function references({ document, review }: Current, position: Position, folder: FolderIndex): Location[] {
  const { mentions } = review.reading;
  const actor = placeAt(review.reading, document.offsetAt(position))?.actor;
  if (!actor) return [];
  const meant = mentions.filter((mention) => mention.actor === actor.id).map(({ span }) => span);
  const said = saidBy(review.reading, actor.id).flatMap(({ content }) => content);
  const here = sorted([...meant, ...said]).map((span) => ({ uri: document.uri, range: toRange(document, span) }));
  return [...here, ...elsewhere(folder, keyOf(actor), document.uri)];
}

function elsewhere(folder: FolderIndex, key: string | null, here: string): Location[] {
  const articles = key === null ? [] : (actorOf(folder, key)?.articles ?? []);
  return articles
    .filter(({ article }) => sameUri(article.uri) !== sameUri(here))
    .flatMap(({ article: { uri }, mentions, statements }) =>
      [...mentions, ...statements.map(({ at }) => at)].sort(byPlace).map((range) => ({ uri, range })),
    );
}

const byPlace = (a: Place, b: Place): number => a.start.line - b.start.line || a.start.character - b.start.character;

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
