import { commands, l10n, Range, type TextDocument, Uri, window, workspace } from 'vscode';
import { type DeskChange, type EditDeskResult, editDeskRequest } from '../../server/src/lsp/protocol';
import type { ReviewServer } from './review-server';

type Made = Exclude<EditDeskResult, { readonly refused: string }>;

/**
 * Makes the change in the desk's files, asked for from the article, as one step that can be undone; the file stays unsaved. Tells the
 * user in a sentence that `told` makes of the file's name, or why nothing was changed. Resolves to whether something was.
 */
export async function changeDesk(
  server: ReviewServer,
  article: Uri,
  change: DeskChange,
  told: (file: string) => string,
): Promise<boolean> {
  const result = await server.ask<EditDeskResult>(editDeskRequest, { uri: server.name(article), change });
  if (!result) {
    void window.showInformationMessage(l10n.t('Hearsay is not running, so nothing was changed.'));
    return false;
  }
  if ('refused' in result) {
    void window.showWarningMessage(result.refused);
    return false;
  }
  const file = Uri.parse(result.file);
  const name = file.path.split('/').at(-1) ?? '';
  if (!(await server.apply(result.edit))) {
    void window.showWarningMessage(
      l10n.t('{0} could not be changed: it was being edited, or cannot be written.', name),
    );
    return false;
  }
  const document = await workspace.openTextDocument(file);
  void offer(document, document.version, result.written, told(name));
  return true;
}

/** Says what was done, and offers to look at it or to take it back. */
async function offer(
  document: TextDocument,
  version: number,
  written: Made['written'],
  message: string,
): Promise<void> {
  const [open, undo] = [l10n.t('Open'), l10n.t('Undo')];
  const answer = await window.showInformationMessage(message, open, undo);
  if (!answer) return;
  const { start, end } = written;
  const selection = new Range(start.line, start.character, end.line, end.character);
  const editor = await window.showTextDocument(document.uri, { selection });
  // What was typed since would be undone first: then the file is shown only.
  if (answer === undo && editor.document.version === version) await commands.executeCommand('undo');
}
