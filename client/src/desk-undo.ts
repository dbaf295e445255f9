import { commands, Disposable, Range, type TextDocument, type Uri, WorkspaceEdit, window, workspace } from 'vscode';

/** A file as it was before a change and is after it. */
interface Change {
  readonly document: TextDocument;
  readonly version: number;
  /** Null where there was no file. */
  readonly before: string | null;
  readonly wasDirty: boolean;
}

/** The context key by which Ctrl+Z takes back the change of a desk file that was made last, and not what was typed before it. */
const key = 'hearsay.deskChanged';

/** The last change made in the desk's files from an article, which can be taken back without showing those files. */
export class DeskUndo implements Disposable {
  private readonly listeners: Disposable;
  private last: readonly Change[] = [];

  constructor() {
    this.listeners = Disposable.from(
      commands.registerCommand('hearsay.undoDeskChange', () => this.undo(this.last)),
      // From the next letter on, that letter is what Ctrl+Z takes back.
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && document.uri.scheme !== 'output') this.forget();
      }),
      window.onDidChangeActiveTextEditor(() => this.forget()),
    );
  }

  dispose(): void {
    this.listeners.dispose();
  }

  /** Does what changes the files, and resolves to what takes that back; undefined where nothing was changed. */
  async around(files: readonly Uri[], change: () => Promise<boolean>): Promise<(() => Promise<boolean>) | undefined> {
    const before = await Promise.all(files.map(asItIs));
    if (!(await change())) return undefined;
    const changes = await Promise.all(files.map(async (file, i) => changed(file, before[i])));
    this.last = changes;
    void commands.executeCommand('setContext', key, true);
    return () => this.undo(changes);
  }

  /** False where a file has been edited since, and all is left as it is. */
  private async undo(changes: readonly Change[]): Promise<boolean> {
    this.forget();
    if (changes.length === 0 || changes.some(({ document, version }) => document.version !== version)) return false;
    const edit = new WorkspaceEdit();
    for (const { document, before } of changes) {
      if (before === null) edit.deleteFile(document.uri, { ignoreIfNotExists: true });
      else edit.replace(document.uri, ...difference(document, before));
    }
    if (!(await workspace.applyEdit(edit))) return false;
    // Else a file that reads as it does on disk would be shown as unsaved.
    for (const { document, before, wasDirty } of changes) if (before !== null && !wasDirty) await document.save();
    return true;
  }

  private forget(): void {
    if (this.last.length === 0) return;
    this.last = [];
    void commands.executeCommand('setContext', key, false);
  }
}

async function asItIs(file: Uri): Promise<Pick<Change, 'before' | 'wasDirty'>> {
  try {
    await workspace.fs.stat(file);
    const document = await workspace.openTextDocument(file);
    return { before: document.getText(), wasDirty: document.isDirty };
  } catch {
    return { before: null, wasDirty: false };
  }
}

async function changed(file: Uri, before: Pick<Change, 'before' | 'wasDirty'> | undefined): Promise<Change> {
  const document = await workspace.openTextDocument(file);
  return { document, version: document.version, before: before?.before ?? null, wasDirty: before?.wasDirty ?? false };
}

/** What of the document is to be replaced, and by what, for it to read as it did: no more, so that cursors stay where they are. */
function difference(document: TextDocument, wanted: string): [Range, string] {
  const now = document.getText();
  const most = Math.min(now.length, wanted.length);
  let start = 0;
  while (start < most && now[start] === wanted[start]) start++;
  let end = 0;
  while (end < most - start && now[now.length - 1 - end] === wanted[wanted.length - 1 - end]) end++;
  const range = new Range(document.positionAt(start), document.positionAt(now.length - end));
  return [range, wanted.slice(start, wanted.length - end)];
}
