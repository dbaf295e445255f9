import { commands, type DataTransfer, DataTransferItem, l10n, type TreeDragAndDropController, window } from 'vscode';
import type { ActorsEntry } from './actors-tree';

const tree = 'application/vnd.code.tree.hearsay.actors';

/** Dropping somebody who is not in the actors file on somebody who is makes the name an alias. */
export class ActorsDrop implements TreeDragAndDropController<ActorsEntry> {
  readonly dragMimeTypes = [tree];
  readonly dropMimeTypes = [tree];

  constructor(private readonly lineOf: (id: string) => ActorsEntry | undefined) {}

  handleDrag([entry]: readonly ActorsEntry[], transfer: DataTransfer): void {
    if (entry?.kind === 'actor') transfer.set(tree, new DataTransferItem(entry.id));
  }

  async handleDrop(target: ActorsEntry | undefined, transfer: DataTransfer): Promise<void> {
    const dragged = this.lineOf(String(transfer.get(tree)?.value ?? ''));
    if (!target || dragged?.kind !== 'actor' || dragged === target) return;
    const refusal = refusalOf(dragged, target);
    if (refusal) void window.showInformationMessage(refusal);
    else await commands.executeCommand('hearsay.mergeActor', dragged, target);
  }
}

/** Why the one can't become an alias of the other; nothing where it can. */
function refusalOf(dragged: ActorsEntry & { kind: 'actor' }, target: ActorsEntry): string | undefined {
  const { name, registered, card } = dragged.actor;
  if (card === undefined)
    return l10n.t(
      'Show the actors of one article to make a name an alias: the article decides which actors file is used.',
    );
  if (registered) return l10n.t('{0} already has an entry in the actors file. Drag a name that has none.', name);
  if (target.kind !== 'actor' || !target.actor.registered)
    return l10n.t('Drop {0} on somebody who is in the actors file, or add them to it first.', name);
  return undefined;
}
