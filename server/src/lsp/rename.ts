import {
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  LSPErrorCodes,
  type Position,
  type PrepareRenameResult,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Actor } from '../actors/types';
import { touches } from '../text/span';
import { actorOf, type FolderIndex } from '../workspace/folder-index';
import { keyOf } from '../workspace/indexed-article';
import { type NameEdit, nameEdits, type Respelling, respelled, respelling } from '../workspace/respelling';
import { sameUri } from '../workspace/uri';
import type { Client } from './client';
import { type DeskFiles, deskEdit } from './edit-desk';
import { type Named, nameAt, onOneLine } from './name-at';
import type { Current } from './reviews';
import { toRange } from './to-lsp';

/** The name at the position, which can be spelled otherwise; or one sentence on why there is none. */
export function prepareRename(current: Current, position: Position): PrepareRenameResult | ResponseError {
  const named = nameAt(current, position);
  if ('refused' in named) return refusal(named.refused);
  return { range: toRange(current.document, named.span), placeholder: named.words };
}

/** The other articles that name actors of this one. */
export interface OtherArticles {
  readonly index: FolderIndex;
  /** The review of one of them, open or not; null where it can't be had. */
  review(uri: string): Promise<Current | null>;
}

/**
 * The edit that spells the name at the position so, wherever it means the same actor: in the article, in the others of the folder, and
 * in the desk's entry. What is in other articles, or inside quotation marks, waits for the user's word; it is left out where the editor
 * can't ask for that.
 */
export async function rename(
  current: Current,
  { position, newName }: { readonly position: Position; readonly newName: string },
  files: DeskFiles,
  others: OtherArticles,
): Promise<WorkspaceEdit | ResponseError> {
  const named = nameAt(current, position);
  if ('refused' in named) return refusal(named.refused);
  const wrong = mistakeIn(newName);
  if (wrong !== null) return refusal(wrong);
  const change = respelling(named.words, newName);
  const { client } = files;
  const asked = current.document.offsetAt(position);
  const edits = nameEdits(current.review.reading, named.actor.id, change).filter(
    ({ quoted, span }) => !quoted || client.edits.annotations || touches(span, asked),
  );
  const here = articleEdit(current, edits, client, null);
  const elsewhere = client.edits.annotations ? await editsElsewhere(current, named.actor, change, files, others) : [];
  return joined([here, ...elsewhere, ...(await entryEdits(current, named, change, newName, files))]);
}

/** The same name in the other articles of the folder that are known to mean the same actor by it. */
async function editsElsewhere(
  { document: { uri: here } }: Current,
  actor: Actor,
  change: Respelling,
  { client, open }: DeskFiles,
  { index, review }: OtherArticles,
): Promise<WorkspaceEdit[]> {
  const key = keyOf(actor);
  const articles = key === null ? [] : (actorOf(index, key)?.articles ?? []);
  const edits: WorkspaceEdit[] = [];
  for (const { article } of articles) {
    if (sameUri(article.uri) === sameUri(here)) continue;
    const other = await review(open(article.uri)?.uri ?? article.uri);
    const same = other?.review.reading.actors.find((one) => keyOf(one) === key);
    if (!other || !same) continue;
    const version = open(article.uri)?.version ?? null;
    edits.push(articleEdit(other, nameEdits(other.review.reading, same.id, change), client, { version }));
  }
  return edits;
}

/** The answer for a document that has no review. */
export const unreviewed = new ResponseError(LSPErrorCodes.RequestFailed, 'This document is not reviewed.');

const refusal = (sentence: string): ResponseError => new ResponseError(LSPErrorCodes.RequestFailed, sentence);

/** What keeps the words from being a name; null for a name. */
function mistakeIn(newName: string): string | null {
  if (newName.trim() === '') return 'A name can’t be empty: write the new spelling.';
  if (/[\r\n\u2028\u2029]/.test(newName)) return 'A name must be on one line: remove the line break.';
  if (/["“”„«»‹›]|(?<!\p{L})['‘’]|['‘](?!\p{L})/u.test(newName))
    return 'A name cannot contain quotation marks: remove them.';
  if (!/\p{L}/u.test(newName)) return `“${newName.trim()}” has no letter in it: write a name.`;
  return newName.length > 100 ? 'This is too long for a name: write no more than 100 characters.' : null;
}

/** The edits of one article; `elsewhere` is set where it is not the one that was asked about, with its version if it is open. */
function articleEdit(
  { document }: Current,
  edits: readonly NameEdit[],
  { edits: can }: Client,
  elsewhere: { readonly version: number | null } | null,
): WorkspaceEdit {
  const noteOf = ({ quoted }: NameEdit) => (quoted ? 'quoted' : elsewhere ? 'elsewhere' : null);
  const written = edits.map((edit): TextEdit | AnnotatedTextEdit => {
    const annotationId = can.annotations ? noteOf(edit) : null;
    return { range: toRange(document, edit.span), newText: edit.text, ...(annotationId && { annotationId }) };
  });
  if (written.length === 0) return {};
  const { uri } = document;
  if (!can.documentChanges) return { changes: { [uri]: written } };
  const used = Object.entries(notes).filter(([id]) =>
    written.some((edit) => 'annotationId' in edit && edit.annotationId === id),
  );
  const version = elsewhere ? elsewhere.version : document.version;
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: written }],
    ...(used.length > 0 && { changeAnnotations: Object.fromEntries(used) }),
  };
}

const notes: Readonly<Record<'quoted' | 'elsewhere', ChangeAnnotation>> = {
  quoted: {
    label: 'Inside quotation marks',
    description: 'somebody’s own words, left alone unless ticked',
    needsConfirmation: true,
  },
  elsewhere: {
    label: 'In other articles',
    description: 'changed where ticked',
    needsConfirmation: true,
  },
};

/** The desk's spelling follows where it is the one that changes; a name known to the desk as an alias gets another. */
async function entryEdits(
  current: Current,
  { actor: { entry }, words }: Named,
  change: Respelling,
  newName: string,
  files: DeskFiles,
): Promise<WorkspaceEdit[]> {
  if (!entry) return [];
  const spelling = respelled(entry.spelling, change);
  const alias = onOneLine(newName);
  const known = [entry.name, entry.spelling, ...entry.aliases];
  if (spelling === entry.spelling && (!entry.aliases.includes(words) || known.includes(alias))) return [];
  const made = await deskEdit(
    current,
    spelling === entry.spelling
      ? { kind: 'addAlias', entry: entry.id, alias }
      : { kind: 'setSpelling', entry: entry.id, spelling },
    files,
  );
  return 'edit' in made ? [made.edit] : [];
}

/** Edits of different files as one. */
function joined(edits: readonly WorkspaceEdit[]): WorkspaceEdit {
  const documentChanges = edits.flatMap((edit) => edit.documentChanges ?? []);
  const annotations = edits.map(({ changeAnnotations }) => changeAnnotations).filter((notes) => notes !== undefined);
  return documentChanges.length > 0
    ? { documentChanges, ...(annotations.length > 0 && { changeAnnotations: Object.assign({}, ...annotations) }) }
    : { changes: Object.assign({}, ...edits.map(({ changes }) => changes)) };
}
