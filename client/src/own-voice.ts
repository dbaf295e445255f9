import {
  commands,
  Disposable,
  EventEmitter,
  Range,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  window,
  workspace,
} from 'vscode';
import type { SemanticTokens } from 'vscode-languageclient';
import { attributedWords } from './attributed-words';
import { isArticle } from './documents';
import type { ReviewServer } from './review-server';

/** What the server's colours call attributed words, and the words by which they are. */
const attributed = ['quotedWords', 'paraphrase', 'reportingCue', 'speechSource'];

/** On demand, all articles in sight with everything attributed dimmed, so that what the paper says in its own voice stands out. */
export class OwnVoice implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly dim: TextEditorDecorationType = window.createTextEditorDecorationType({
    light: { opacity: '0.4' },
    dark: { opacity: '0.55' },
  });
  private readonly ranges = new Map<TextDocument, readonly Range[]>();
  private readonly listeners: Disposable;
  private on = false;

  /** Fires when other words are dimmed. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly server: ReviewServer) {
    this.listeners = Disposable.from(
      commands.registerCommand('hearsay.dimAttributed', () => this.turn(true)),
      commands.registerCommand('hearsay.stopDimming', () => this.turn(false)),
      window.onDidChangeVisibleTextEditors(() => this.showAll()),
      // A document whose language changes is closed and opened again.
      workspace.onDidOpenTextDocument(() => this.showAll()),
      server.onSwitched(() => this.showAll()),
      server.onReviewed(({ uri }) => this.show((document) => server.name(document.uri) === uri)),
    );
  }

  /** The words that are dimmed in the document, in order. */
  dimmedIn(document: TextDocument): readonly Range[] {
    return this.ranges.get(document) ?? [];
  }

  dispose(): void {
    this.listeners.dispose();
    this.dim.dispose();
    this.changed.dispose();
  }

  private async turn(on: boolean): Promise<void> {
    this.on = on;
    await commands.executeCommand('setContext', 'hearsay.dimmed', on);
    await this.showAll();
  }

  private showAll(): Promise<void> {
    return this.show(() => true);
  }

  private async show(wanted: (document: TextDocument) => boolean): Promise<void> {
    const inSight = new Set(window.visibleTextEditors.map(({ document }) => document));
    for (const document of this.ranges.keys()) if (!inSight.has(document)) this.ranges.delete(document);
    await Promise.all([...inSight].filter(wanted).map((document) => this.dimIn(document)));
  }

  private async dimIn(document: TextDocument): Promise<void> {
    const { version } = document;
    const ranges = this.on && isArticle(document) ? await this.attributedIn(document) : [];
    // The review of a later version is on its way; until then the decorations move with the words.
    if (document.version !== version) return;
    if (ranges.length === 0 && !this.ranges.has(document)) return;
    if (ranges.length > 0) this.ranges.set(document, ranges);
    else this.ranges.delete(document);
    for (const editor of editorsOf(document)) editor.setDecorations(this.dim, ranges);
    this.changed.fire();
  }

  private async attributedIn(document: TextDocument): Promise<readonly Range[]> {
    const textDocument = { uri: this.server.name(document.uri) };
    const tokens = await this.server.ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    const types = this.server.tokenTypes;
    if (!tokens || !this.on || !isArticle(document)) return [];
    return attributedWords(
      tokens.data,
      (type) => attributed.includes(types[type] ?? ''),
      (line) => (line < document.lineCount ? document.lineAt(line).text : ''),
    ).map(({ line, start, end }) => new Range(line, start, line, end));
  }
}

const editorsOf = (document: TextDocument): TextEditor[] =>
  window.visibleTextEditors.filter((editor) => editor.document === document);
