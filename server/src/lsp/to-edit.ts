import type { AnnotatedTextEdit, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Blank, Edit, Fix } from '../rules/rule';
import type { Client } from './client';
import { toRange } from './to-lsp';

/**
 * The fix as an edit of this version of the document. Blanks are written in square brackets, to be seen and replaced; where the client
 * fills snippets they are tab stops. A fix to be seen first waits for the user's word, if the client can ask.
 */
export function toWorkspaceEdit(document: TextDocument, { title, edits, preview }: Fix, client: Client): WorkspaceEdit {
  const { documentChanges, snippets, annotations } = client.edits;
  let stops = 0;
  const changes = edits.map((edit) => {
    const range = toRange(document, edit.span);
    const annotation = preview && annotations ? { annotationId: 'preview' } : {};
    if (documentChanges && snippets && typeof edit.text !== 'string')
      return { range, snippet: { kind: 'snippet', value: snippetOf(edit.text) }, ...annotation };
    return { range, newText: wordsOf(edit), ...annotation };
  }) as (TextEdit | AnnotatedTextEdit | SnippetTextEdit)[];
  if (!documentChanges) return { changes: { [document.uri]: changes as TextEdit[] } };
  return {
    documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: changes }],
    ...(preview && annotations && { changeAnnotations: { preview: { label: title, needsConfirmation: true } } }),
  };

  function snippetOf(parts: readonly (string | Blank)[]): string {
    const written = parts.map((part) => {
      if (typeof part === 'string') return part.replace(/[\\$}]/g, '\\$&');
      stops++;
      const { blank, choices = [] } = part;
      if (choices.length > 0) return `\${${stops}|${choices.map(escapedChoice).join(',')}|}`;
      return `\${${stops}:[${blank.replace(/[\\$}]/g, '\\$&')}]}`;
    });
    return written.join('');
  }
}

/** What the edit writes, with its blanks in square brackets. */
export const wordsOf = ({ text }: Edit): string =>
  typeof text === 'string' ? text : text.map((part) => (typeof part === 'string' ? part : `[${part.blank}]`)).join('');

const escapedChoice = (choice: string): string => choice.replace(/[\\$},|]/g, '\\$&');
