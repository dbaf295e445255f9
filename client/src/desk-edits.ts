import { l10n, Range, type Tab, TabInputText, type TextDocument, Uri, window, workspace } from 'vscode';
import { type DeskChange, type EditDeskResult, editDeskRequest } from '../../server/src/lsp/protocol';
import type { DeskUndo } from './desk-undo';
import type { ReviewServer } from './review-server';

type Made = Exclude<EditDeskResult, { readonly refused: string }>;

/** Makes changes in the desk's files, and says so. */
export class DeskEdits {
  constructor(
    private readonly server: ReviewServer,
    private readonly undo: DeskUndo,
  ) {}

  /**
   * Makes the change, asked for from the article, as one step that can be undone; the file stays unsaved, but for a corrections file,
   * which nobody needs to look at. Tells the user in a sentence that `told` makes of the file's name, or why nothing was changed.
   * Resolves to whether something was.
   */
  async change(article: Uri, change: DeskChange, told: (file: string) => string): Promise<boolean> {
    const { server } = this;
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
    const wasOpen = tabsOf(file).length > 0;
    const undo = await this.undo.around(await server.filesOf(result.edit), () => server.apply(result.edit));
    if (!undo) {
      void window.showWarningMessage(l10n.t('{0} could not be changed: it is being edited or is read-only.', name));
      return false;
    }
    const document = await workspace.openTextDocument(file);
    if (change.kind === 'correct' || change.kind === 'removeCorrection') {
      await document.save();
      // VS Code shows a file that has been unsaved for a moment.
      if (!wasOpen) await window.tabGroups.close(tabsOf(file), true);
    }
    void offer(document, result.written, told(name), undo);
    return true;
  }
}

const tabsOf = (file: Uri): Tab[] =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputText && input.uri.toString() === file.toString());

/** Says what was done, and offers to look at it or to take it back. */
async function offer(
  document: TextDocument,
  { start, end }: Made['written'],
  message: string,
  undo: () => Promise<boolean>,
): Promise<void> {
  const answers = [l10n.t('Open'), l10n.t('Undo')] as const;
  const answer = await window.showInformationMessage(message, ...answers);
  // Where something has been typed since, that would have to go first: then the file is shown only.
  if (!answer || (answer === answers[1] && (await undo()))) return;
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(document.uri, { selection });
}
