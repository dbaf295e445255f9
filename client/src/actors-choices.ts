import { commands, EventEmitter, type Memento } from 'vscode';
import { type Choice, groupings, orders, type Scope } from './actors-tree';

export interface Choices extends Choice {
  readonly scope: Scope;
  /** Whether the line of what is at the cursor is shown. */
  readonly follows: boolean;
}

const key = 'hearsay.actors';
const first: Choices = { scope: 'article', grouping: 'none', order: 'statements', filter: '', follows: false };

/** How the user wants the tree: kept for the workspace, and told to the menus as context keys. The filter is for the moment. */
export class ActorsChoices {
  private readonly changed = new EventEmitter<void>();
  private readonly followed = new EventEmitter<void>();
  private now: Choices;

  /** Fires when the tree is to be another. */
  readonly onDidChange = this.changed.event;

  /** Fires when the line of what is at the cursor is to be shown from now on. */
  readonly onDidFollow = this.followed.event;

  constructor(private readonly memento: Memento) {
    this.now = checked(memento.get(key));
    this.tellMenus();
  }

  get current(): Choices {
    return this.now;
  }

  async change(wish: Partial<Choices>): Promise<void> {
    this.now = { ...this.now, ...wish };
    this.tellMenus();
    if (Object.keys(wish).some((key) => key !== 'follows')) this.changed.fire();
    if (wish.follows) this.followed.fire();
    await this.memento.update(key, { ...this.now, filter: '' });
  }

  dispose(): void {
    this.changed.dispose();
    this.followed.dispose();
  }

  private tellMenus(): void {
    const { scope, follows, filter } = this.now;
    void commands.executeCommand('setContext', 'hearsay.actors.scope', scope);
    void commands.executeCommand('setContext', 'hearsay.actors.follows', follows);
    void commands.executeCommand('setContext', 'hearsay.actors.filtered', filter !== '');
  }
}

/** What was kept, as far as it still means something. */
function checked(kept: unknown): Choices {
  const { scope, grouping, order, follows } = (kept ?? {}) as Partial<Choices>;
  return {
    scope: scope === 'folder' ? scope : first.scope,
    grouping: groupings.find((one) => one === grouping) ?? first.grouping,
    order: orders.find((one) => one === order) ?? first.order,
    filter: '',
    follows: follows === true,
  };
}
