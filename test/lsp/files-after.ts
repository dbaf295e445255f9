import { expect } from 'vitest';
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { uriOf } from './editor';

/** Texts by their paths under the workspace folder. */
export type Files = Record<string, string>;

export const pathOf = (uri: string) => uri.slice(uriOf('').length);

/** The files with the edit made; those that are made with it were not there before. */
export function filesAfter({ documentChanges = [] }: WorkspaceEdit, files: Files): Files {
  const after: Files = { ...files };
  for (const change of documentChanges) {
    if ('kind' in change) {
      expect(change).toMatchObject({ kind: 'create', options: { ignoreIfExists: true } });
      after[pathOf((change as { uri: string }).uri)] ??= '';
      continue;
    }
    const { textDocument, edits } = change as TextDocumentEdit;
    const path = pathOf(textDocument.uri);
    const document = TextDocument.create(textDocument.uri, 'yaml', 0, after[path] as string);
    after[path] = TextDocument.applyEdits(document, edits as TextEdit[]);
  }
  return after;
}
