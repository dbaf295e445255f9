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
import { touches } from '../text/span';
import { type NameEdit, nameEdits, type Respelling, respelled, respelling } from '../workspace/respelling';
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

/** The edit that spells the name at the position so, wherever it means the same actor, and in the desk's entry. */
export async function rename(
  current: Current,
  { position, newName }: { readonly position: Position; readonly newName: string },
  files: DeskFiles,
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
  const here = articleEdit(current, edits, client);
  return joined([here, ...(await entryEdits(current, named, change, newName, files))]);
}

/** The answer for a document that has no review. */
export const unreviewed = new ResponseError(LSPErrorCodes.RequestFailed, 'This document is not reviewed.');

const refusal = (sentence: string): ResponseError => new ResponseError(LSPErrorCodes.RequestFailed, sentence);

/** What keeps the words from being a name; null for a name. */
function mistakeIn(newName: string): string | null {
  if (newName.trim() === '') return 'A name can’t be empty: write the new spelling.';
  if (/[\r\n\u2028\u2029]/.test(newName)) return 'A name stands on one line: take out the line break.';
  if (/["“”„«»‹›]|(?<!\p{L})['‘’]|['‘](?!\p{L})/u.test(newName)) return 'A name has no quotation marks: take them out.';
  if (!/\p{L}/u.test(newName)) return `“${newName.trim()}” has no letter in it: write a name.`;
  return newName.length > 100 ? 'This is too long for a name: write no more than 100 characters.' : null;
}

/** Places inside quotation marks wait for the user's word. */
function articleEdit({ document }: Current, edits: readonly NameEdit[], { edits: can }: Client): WorkspaceEdit {
  const written = edits.map(({ span, text, quoted }): TextEdit | AnnotatedTextEdit => ({
    range: toRange(document, span),
    newText: text,
    ...(quoted && can.annotations && { annotationId: 'quoted' }),
  }));
  if (written.length === 0) return {};
  if (!can.documentChanges) return { changes: { [document.uri]: written } };
  const { uri, version } = document;
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: written }],
    ...(written.some((edit) => 'annotationId' in edit) && { changeAnnotations: { quoted } }),
  };
}

const quoted: ChangeAnnotation = {
  label: 'Inside quotation marks',
  description: 'somebody’s own words, left alone unless ticked',
  needsConfirmation: true,
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
  const annotated = edits.find(({ changeAnnotations }) => changeAnnotations);
  return documentChanges.length > 0
    ? { documentChanges, ...(annotated && { changeAnnotations: annotated.changeAnnotations }) }
    : { changes: Object.assign({}, ...edits.map(({ changes }) => changes)) };
}
