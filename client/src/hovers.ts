import { commands, type Hover, l10n, MarkdownString, Position, Selection, type Uri, window } from 'vscode';
import { moreSeparator } from '../../server/src/lsp/protocol';

/** Shows a hover once more, in full; called by its own link. */
export const moreCommand = 'hearsay.showMore';

/** Hovers in a few lines, so that VS Code’s own “Quick Fix…” is in sight below them, with a link to all that is known. */
export class Hovers {
  /** Where the next hover is to be shown in full. */
  private unfolded: { readonly uri: string; readonly at: Position } | undefined;

  /** The hover that the server has sent, in the form to be shown. */
  folded(hover: Hover | null | undefined, uri: Uri, at: Position): Hover | null | undefined {
    const isFull = this.unfolded?.uri === uri.toString() && this.unfolded.at.isEqual(at);
    this.unfolded = undefined;
    for (const content of hover?.contents ?? []) {
      if (!(content instanceof MarkdownString)) continue;
      const [short = '', full] = content.value.split(moreSeparator);
      if (full === undefined) continue;
      const place = encodeURIComponent(JSON.stringify([uri.toString(), at.line, at.character]));
      content.value = isFull ? full : `${short} · [${l10n.t('More')}](command:${moreCommand}?${place})`;
    }
    return hover;
  }

  /** Shows the hover at the place in full. VS Code shows hovers at the cursor alone, so the cursor goes there. */
  async showMore(uri: string, line: number, character: number): Promise<void> {
    const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
    if (!editor) return;
    const at = new Position(line, character);
    await commands.executeCommand('editor.action.hideHover');
    await window.showTextDocument(editor.document, editor.viewColumn);
    editor.selection = new Selection(at, at);
    this.unfolded = { uri, at };
    await commands.executeCommand('editor.action.showHover');
  }
}
