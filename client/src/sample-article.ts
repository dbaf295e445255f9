import { commands, languages, Range, Selection, type TextDocument, Uri, ViewColumn, window, workspace } from 'vscode';
import type { ReviewServer } from './review-server';
import { stations } from './walkthrough-stations';

/** Opens the sample article that comes with the extension, as a document of the user's own that is not saved anywhere. */
export class SampleArticle {
  private document: TextDocument | undefined;

  constructor(
    private readonly extension: Uri,
    private readonly server: ReviewServer,
  ) {}

  /** Shows it; at a station of the walkthrough, beside that, with what is to be seen there. */
  async open(name?: unknown): Promise<void> {
    const station = stations[String(name)];
    const document = await this.ownDocument();
    const editor = await window.showTextDocument(document, {
      viewColumn: columnOf(document) ?? (station ? ViewColumn.Beside : ViewColumn.Active),
    });
    if (!station) return;
    const offset = document.getText().indexOf(station.at);
    if (offset < 0) return;
    const place = document.positionAt(offset);
    editor.selection = new Selection(place, place);
    editor.revealRange(new Range(place, place));
    if (!station.show) return;
    if (this.server.running) await findingsIn(document);
    await commands.executeCommand(station.show);
  }

  private async ownDocument(): Promise<TextDocument> {
    if (this.document?.isClosed === false) return this.document;
    const file = Uri.joinPath(this.extension, 'client', 'walkthrough', 'sample.article');
    const content = new TextDecoder().decode(await workspace.fs.readFile(file));
    this.document = await workspace.openTextDocument({ language: 'article', content });
    return this.document;
  }
}

const columnOf = (document: TextDocument): ViewColumn | undefined =>
  window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;

/** Waits until something has been found in the document; not when the user has closed it, or changed it, perhaps for the better. */
async function findingsIn(document: TextDocument): Promise<void> {
  const isDone = () => document.isClosed || document.version > 1 || languages.getDiagnostics(document.uri).length > 0;
  while (!isDone()) {
    await new Promise<void>((resolve) => {
      const listening = languages.onDidChangeDiagnostics(() => {
        listening.dispose();
        resolve();
      });
    });
  }
}
