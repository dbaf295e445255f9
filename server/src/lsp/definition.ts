import type { Location, Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ActorEntry } from '../actors/types';
import type { FoundDesk } from '../workspace/find-desk';
import { sameUri } from '../workspace/uri';
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

/** The entry of the actors file at the position, from where it begins to the next; undefined where the file is none that counts. */
export function entryAt(
  { actors }: FoundDesk,
  uri: string,
  text: string | null,
  position: Position,
): ActorEntry | undefined {
  if (text === null) return undefined;
  const offset = TextDocument.create(uri, 'yaml', 0, text).offsetAt(position);
  const mine = actors.entries.filter(({ file }) => sameUri(file) === sameUri(uri));
  return mine.toSorted((a, b) => a.span[0] - b.span[0]).findLast(({ span }) => begins(text, span[0]) <= offset);
}

/** Where the entry of a name begins: at the dash of the list it is in, or at its line. */
const begins = (text: string, name: number): number => {
  const dash = text.lastIndexOf('\n-', name);
  return dash >= 0 ? dash + 1 : 0;
};

/** The entry itself: an editor that is asked to go where it is already lists the references instead. */
export const definitionOfEntry = ({ span }: ActorEntry, text: string, uri: string): Location => ({
  uri,
  range: toRange(TextDocument.create(uri, 'yaml', 0, text), span),
});

/** Where the article first names who is meant or speaks at the position. */
export function declaration({ document, review }: Current, position: Position): Location | null {
  const actor = placeAt(review.reading, document.offsetAt(position))?.actor;
  return actor ? { uri: document.uri, range: toRange(document, firstNaming(review.reading, actor)) } : null;
}
