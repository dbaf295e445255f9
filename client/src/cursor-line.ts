import {
  Disposable,
  EventEmitter,
  type Position,
  type TextDocument,
  type TextEditor,
  type TreeView,
  window,
} from 'vscode';
import type { ActorsChoices } from './actors-choices';
import type { ActorsEntry } from './actors-tree';

/** The tree whose lines are shown. */
export interface FollowingTree {
  readonly view: TreeView<ActorsEntry>;
  readonly choices: ActorsChoices;
  /** The line of what stands at a place; undefined where the tree has none. */
  lineAt(document: TextDocument, at: Position): Promise<ActorsEntry | undefined>;
}

/** VS Code lets go of a line, with an error or without a word, while it draws the tree anew: then it is asked again, after so many milliseconds. */
const pause = 250;
const mostTries = 20;

/** Shows in the tree the line of what is at the cursor, for as long as the user wants that. */
export class CursorLine implements Disposable {
  private readonly listeners: Disposable;
  private readonly shown = new EventEmitter<ActorsEntry>();
  /** Where the cursor went, until its line is shown: the tree may not know the article yet, or be drawn anew just then. */
  private sought: { readonly document: TextDocument; readonly at: Position; tries: number } | undefined;
  private again: ReturnType<typeof setTimeout> | undefined;

  /** Fires when the line that was sought is shown. */
  readonly onDidShow = this.shown.event;

  constructor(private readonly tree: FollowingTree) {
    this.listeners = Disposable.from(
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.seek(textEditor)),
      window.onDidChangeActiveTextEditor((editor) => this.seek(editor)),
      tree.choices.onDidFollow(() => this.seek(window.activeTextEditor)),
      tree.view.onDidChangeVisibility(() => this.seek(window.activeTextEditor)),
    );
  }

  dispose(): void {
    clearTimeout(this.again);
    this.shown.dispose();
    this.listeners.dispose();
  }

  private seek(editor: TextEditor | undefined): void {
    if (!editor) return;
    this.sought = { document: editor.document, at: editor.selection.active, tries: 0 };
    void this.show();
  }

  /** Shows the line that is still sought; to be called when the tree shows something else. */
  async show(): Promise<void> {
    const { sought, tree } = this;
    clearTimeout(this.again);
    if (!sought || !tree.choices.current.follows || !tree.view.visible) return;
    const line = await tree.lineAt(sought.document, sought.at);
    if (!line || sought !== this.sought || !tree.view.visible) return;
    await Promise.resolve(tree.view.reveal(line, { select: true, focus: false })).catch(() => {});
    if (sought !== this.sought) return;
    if (tree.view.selection.some(({ id }) => id === line.id)) {
      this.sought = undefined;
      this.shown.fire(line);
    } else if (sought.tries++ < mostTries) {
      this.again = setTimeout(() => void this.show(), pause);
    }
  }
}
