import type { Location, Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { firstNaming, placeAt } from './place';
import type { Current } from './reviews';
import { toRange } from './to-lsp';

/** Where the desk says who is meant or speaks at the position: the entry in an actors file; without one, the first naming. */
export function definition(current: Current, position: Position): Location | null {
  const { document, review, desk } = current;
  const entry = placeAt(review.reading, document.offsetAt(position))?.actor?.entry;
  const file = desk.files.find(({ uri }) => uri === entry?.file);
  if (!entry || !file) return declaration(current, position);
  return { uri: file.uri, range: toRange(TextDocument.create(file.uri, 'yaml', 0, file.text), entry.span) };
}

/** Where the article first names who is meant or speaks at the position. */
export function declaration({ document, review }: Current, position: Position): Location | null {
  const actor = placeAt(review.reading, document.offsetAt(position))?.actor;
  return actor ? { uri: document.uri, range: toRange(document, firstNaming(review.reading, actor)) } : null;
}
