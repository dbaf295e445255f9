import {
  type Disposable,
  EventEmitter,
  MarkdownString,
  Range,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  type Uri,
  window,
} from 'vscode';
import type { ActorNode, ActorsResult, StatementNode } from '../../server/src/lsp/protocol';
import type { ActiveArticle } from './active-article';

/** A line of the tree. The ids stay the same from one review to the next, so that what is open stays open. */
export type ActorsEntry =
  | { readonly kind: 'actor'; readonly id: string; readonly actor: ActorNode }
  | { readonly kind: 'nobody'; readonly id: string; readonly statements: readonly StatementNode[] }
  | { readonly kind: 'statement'; readonly id: string; readonly statement: StatementNode };

const actorIcons: Record<ActorNode['kind'], string> = {
  person: 'person',
  organisation: 'briefcase',
  government: 'law',
  country: 'globe',
  group: 'organization',
  anonymous: 'question',
};

const statementIcons: Record<StatementNode['kind'], string> = {
  direct: 'quote',
  mixed: 'comment-discussion',
  indirect: 'comment',
};

const statementKinds: Record<StatementNode['kind'], string> = {
  direct: 'Quoted',
  mixed: 'Partly quoted',
  indirect: 'Paraphrased',
};

/** The tree “Actors”: who speaks in the active article, and what each of them says. */
export class ActorsView implements TreeDataProvider<ActorsEntry>, Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly view: TreeView<ActorsEntry>;
  private readonly listener: Disposable;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly article: ActiveArticle) {
    this.view = window.createTreeView<ActorsEntry>('hearsay.actors', { treeDataProvider: this, showCollapseAll: true });
    this.listener = article.onDidChange(() => {
      this.view.description = article.current?.actors?.headline ?? '';
      this.changed.fire();
    });
  }

  getChildren(parent?: ActorsEntry): ActorsEntry[] {
    const { current } = this.article;
    if (!current?.actors) return [];
    switch (parent?.kind) {
      case undefined:
        return roots(current.actors, current.document.uri);
      case 'actor':
        return statementsBelow(parent.id, parent.actor.statements);
      case 'nobody':
        return statementsBelow(parent.id, parent.statements);
      case 'statement':
        return [];
    }
  }

  getTreeItem(entry: ActorsEntry): TreeItem {
    switch (entry.kind) {
      case 'actor':
        return this.actorItem(entry.actor, entry.id);
      case 'nobody':
        return nobodyItem(entry.statements.length, entry.id);
      case 'statement':
        return this.statementItem(entry.statement, entry.id);
    }
  }

  dispose(): void {
    this.listener.dispose();
    this.view.dispose();
    this.changed.dispose();
  }

  private actorItem(actor: ActorNode, id: string): TreeItem {
    const item = new TreeItem(
      actor.name,
      actor.statements.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
    );
    const deskIsKnown = this.article.current?.actors?.actors.some(({ registered }) => registered) ?? false;
    const unregistered = !actor.registered && actor.kind !== 'anonymous';
    const remark = unregistered && deskIsKnown ? 'not in the actors file' : '';
    item.id = id;
    item.iconPath = new ThemeIcon(actorIcons[actor.kind]);
    item.description = [String(actor.statements.length), actor.role, remark].filter(Boolean).join(' · ');
    item.tooltip = new MarkdownString(actor.card);
    item.contextValue = actor.registered ? 'actor.registered' : 'actor.unregistered';
    if (actor.statements.length === 0) this.revealOnClick(item, actor.first);
    return item;
  }

  private statementItem(statement: StatementNode, id: string): TreeItem {
    const item = new TreeItem(statement.kind === 'direct' ? `“${statement.words}”` : statement.words);
    const tooltip = new MarkdownString();
    tooltip.appendMarkdown(`**${statementKinds[statement.kind]}**`);
    if (statement.verb) tooltip.appendText(` · ${statement.verb}`);
    tooltip.appendText(` · ${Math.round(statement.confidence * 100)} % sure\n\n${statement.words}`);
    item.id = id;
    item.iconPath = new ThemeIcon(statementIcons[statement.kind]);
    item.description = statement.verb;
    item.tooltip = tooltip;
    item.contextValue = 'statement';
    this.revealOnClick(item, statement.range);
    return item;
  }

  private revealOnClick(item: TreeItem, { start, end }: StatementNode['range']): void {
    const selection = new Range(start.line, start.character, end.line, end.character);
    const document = this.article.current?.document.uri;
    if (document)
      item.command = { command: 'vscode.open', title: 'Show in the Article', arguments: [document, { selection }] };
  }
}

/** Those who speak, then what nobody is named for, then those who are only mentioned. */
function roots({ actors, unattributed }: ActorsResult, document: Uri): ActorsEntry[] {
  const entry = (actor: ActorNode): ActorsEntry => ({ kind: 'actor', id: `${document}#${actor.id}`, actor });
  const speaks = ({ statements }: ActorNode) => statements.length > 0;
  return [
    ...actors.filter(speaks).map(entry),
    ...(unattributed.length > 0 ? [{ kind: 'nobody' as const, id: `${document}#`, statements: unattributed }] : []),
    ...actors.filter((actor) => !speaks(actor)).map(entry),
  ];
}

const statementsBelow = (parent: string, statements: readonly StatementNode[]): ActorsEntry[] =>
  statements.map((statement) => ({ kind: 'statement', id: `${parent}/${statement.id}`, statement }));

function nobodyItem(count: number, id: string): TreeItem {
  const item = new TreeItem('Nobody named', TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.iconPath = new ThemeIcon('unverified');
  item.description = String(count);
  item.tooltip = 'Statements whose speaker is not clear.';
  return item;
}
