import {
  Disposable,
  EventEmitter,
  l10n,
  type Position,
  Range,
  type TextDocument,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from 'vscode';
import {
  type ActorAtResult,
  actorAtRequest,
  type FolderActorsResult,
  folderActorsRequest,
} from '../../server/src/lsp/protocol';
import type { ActiveArticle } from './active-article';
import type { ActorsChoices } from './actors-choices';
import { ActorsDrop } from './actors-drop';
import { itemOf } from './actors-items';
import { type ActorsEntry, linesOf, type Speakers, speakersOfArticle, speakersOfFolder } from './actors-tree';
import { CursorLine } from './cursor-line';
import type { ReviewServer } from './review-server';

/** The tree “Actors”: who speaks in the active article, or in all of the folder, and what each of them says. */
export class ActorsView implements TreeDataProvider<ActorsEntry>, Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly listeners: Disposable;
  readonly cursorLine: CursorLine;
  private readonly parents = new Map<string, ActorsEntry>();
  private readonly lines = new Map<string, ActorsEntry>();
  private folder: FolderActorsResult = { actors: [], unattributed: [] };
  private roots: readonly ActorsEntry[] = [];
  private drawn = '';

  readonly onDidChangeTreeData = this.changed.event;
  readonly drop = new ActorsDrop((id) => this.lines.get(id));
  readonly view: TreeView<ActorsEntry>;

  constructor(
    private readonly article: ActiveArticle,
    private readonly server: ReviewServer,
    readonly choices: ActorsChoices,
  ) {
    this.view = window.createTreeView<ActorsEntry>('hearsay.actors', {
      treeDataProvider: this,
      showCollapseAll: true,
      dragAndDropController: this.drop,
    });
    this.cursorLine = new CursorLine(this);
    this.listeners = Disposable.from(
      this.cursorLine,
      article.onDidChange(() => this.show()),
      choices.onDidChange(() => this.refresh()),
      server.onFolderReviewed(() => this.refresh()),
    );
  }

  getChildren(parent?: ActorsEntry): ActorsEntry[] {
    if (!parent) return [...this.roots];
    return parent.kind === 'statement' ? [] : [...parent.below];
  }

  getParent(entry: ActorsEntry): ActorsEntry | undefined {
    return this.parents.get(entry.id);
  }

  getTreeItem(entry: ActorsEntry): TreeItem {
    return itemOf(entry, this.choices.current.grouping);
  }

  dispose(): void {
    this.listeners.dispose();
    this.view.dispose();
    this.changed.dispose();
  }

  /** Asks for what the folder's articles say, where that is shown, and shows all anew. */
  private async refresh(): Promise<void> {
    if (this.choices.current.scope === 'folder')
      this.folder = (await this.server.ask<FolderActorsResult>(folderActorsRequest, {})) ?? this.folder;
    this.show();
  }

  private speakers(): Speakers | undefined {
    const { current } = this.article;
    if (this.choices.current.scope === 'folder') return speakersOfFolder(this.folder);
    return current?.actors ? speakersOfArticle(current.document.uri.toString(), current.actors) : undefined;
  }

  private show(): void {
    const { actors } = this.article.current ?? {};
    const { scope, filter } = this.choices.current;
    const speakers = this.speakers();
    this.view.description = scope === 'folder' ? l10n.t('All articles in the folder') : (actors?.headline ?? '');
    this.view.message = filter && speakers ? l10n.t('Filtered by “{0}”.', filter) : '';
    this.view.badge = actors?.findings ? { value: actors.findings, tooltip: counted(actors.findings) } : undefined;
    this.draw(speakers);
    void this.cursorLine.show();
  }

  /** Draws the lines, unless they are what they were: a tree that is drawn anew forgets what the mouse is over. */
  private draw(speakers: Speakers | undefined): void {
    const source = JSON.stringify([speakers, this.choices.current]);
    if (source === this.drawn) return;
    this.drawn = source;
    this.roots = speakers ? linesOf(speakers, this.choices.current, l10n.t('Others')) : [];
    this.lines.clear();
    this.parents.clear();
    this.remember(this.roots, undefined);
    this.changed.fire();
  }

  private remember(entries: readonly ActorsEntry[], parent: ActorsEntry | undefined): void {
    for (const entry of entries) {
      this.lines.set(entry.id, entry);
      if (parent) this.parents.set(entry.id, parent);
      if (entry.kind !== 'statement') this.remember(entry.below, entry);
    }
  }

  /** The line of the statement, or else of the actor, at a place in the article that the tree is of. */
  async lineAt(document: TextDocument, at: Position): Promise<ActorsEntry | undefined> {
    if (document !== this.article.current?.document) return undefined;
    const uri = document.uri.toString();
    const said = [...this.lines.values()].find((entry) => {
      if (entry.kind !== 'statement' || entry.statement.at.uri !== uri) return false;
      const { start, end } = entry.statement.at.range;
      return new Range(start.line, start.character, end.line, end.character).contains(at);
    });
    return said ?? this.actorAt(uri, at);
  }

  private async actorAt(uri: string, { line, character }: Position): Promise<ActorsEntry | undefined> {
    const params = { uri, position: { line, character } };
    const found = await this.server.ask<ActorAtResult>(actorAtRequest, params);
    return [...this.lines.values()].find((entry) => entry.kind === 'actor' && entry.actor.id === found?.actor);
  }
}

const counted = (findings: number): string =>
  findings === 1 ? l10n.t('1 finding in this article') : l10n.t('{0} findings in this article', findings);
