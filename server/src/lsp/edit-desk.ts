import type { Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { edited } from '../text/yaml-change';
import { editDesk, type FileChange } from '../workspace/edit-desk';
import type { Files } from '../workspace/files';
import { baseName } from '../workspace/uri';
import type { Client } from './client';
import type { LeftAlone } from './left-alone';
import type { DeskChange, EditDeskResult } from './protocol';
import type { Current } from './reviews';
import { toRange } from './to-lsp';

/** What the editing of desk files takes beside the review: the files as they are now, and who asks. */
export interface DeskFiles extends Files {
  /** The document that is open at the URI. */
  open(uri: string): { readonly uri: string; readonly version: number } | undefined;
  readonly client: Client;
  readonly leftAlone: LeftAlone;
  /** Who corrects, as the user has set it, and the day it is. */
  signature(): Promise<{ readonly by: string; readonly date: string }>;
  /** URIs of the workspace folders. */
  readonly roots: readonly string[];
}

/** The edit that makes the change, or why there is none. */
export async function deskEdit(current: Current, change: DeskChange, files: DeskFiles): Promise<EditDeskResult> {
  const { document, review, desk } = current;
  const article = { uri: document.uri, reading: review.reading, desk, corrections: review.corrections };
  const signed = change.kind === 'correct' ? { ...(await files.signature()), ...change } : change;
  const read = async (uri: string) => (files.leftAlone.has(uri) ? null : files.read(uri));
  const made = await editDesk(article, signed, { read }, files.roots);
  if ('refused' in made) return made;
  const changes = made.changes.filter(({ edits }) => edits.length > 0);
  const [first] = changes;
  if (!first) return { refused: `${baseName(made.changes[0]?.uri ?? '')} says so already.` };
  if (changes.some(({ uri }) => files.leftAlone.has(uri)))
    return {
      refused: `${baseName(first.uri)} kept Hearsay busy for too long and is left alone: change it by hand first.`,
    };
  if (changes.some(({ text }) => text === null) && !files.client.edits.creates)
    return {
      refused: `There is no ${baseName(first.uri)}, and this editor does not let it be written: make the file first.`,
    };
  return { edit: toWorkspaceEdit(changes, files), file: first.uri, written: written(first) };
}

function toWorkspaceEdit(changes: readonly FileChange[], { client, open }: DeskFiles): WorkspaceEdit {
  const edits = changes.map(({ uri, text, edits }): TextDocumentEdit => {
    const document = TextDocument.create(uri, 'yaml', 0, text ?? '');
    const opened = open(uri);
    return {
      textDocument: { uri: opened?.uri ?? uri, version: opened?.version ?? null },
      edits: edits.map((edit) => ({ range: toRange(document, edit.span), newText: edit.text })),
    };
  });
  if (!client.edits.documentChanges)
    return {
      changes: Object.fromEntries(edits.map(({ textDocument, edits }) => [textDocument.uri, edits])),
    } as WorkspaceEdit;
  const created = changes
    .filter(({ text }) => text === null)
    .map(({ uri }) => ({ kind: 'create' as const, uri, options: { ignoreIfExists: true } }));
  return { documentChanges: [...created, ...edits] };
}

/** The place of the first words that were written, once they are. */
function written({ uri, text, edits }: FileChange): Range {
  const [first] = edits.toSorted((a, b) => a.span[0] - b.span[0]);
  const [start, words] = [first?.span[0] ?? 0, first?.text ?? ''];
  const blanks = /^[\s,-]*/.exec(words)?.[0].length ?? 0;
  const after = TextDocument.create(uri, 'yaml', 0, edited(text ?? '', edits));
  return toRange(after, [start + Math.min(blanks, words.length), start + words.trimEnd().length]);
}
