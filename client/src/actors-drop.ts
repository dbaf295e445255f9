import { commands, type DataTransfer, DataTransferItem, l10n, type TreeDragAndDropController, window } from 'vscode';
import type { ActorsEntry } from './actors-tree';

const tree = 'application/vnd.code.tree.hearsay.actors';

/** Dropping somebody who is not in the actors file on somebody who is makes the name an alias; a statement becomes whose it is dropped on. */
export class ActorsDrop implements TreeDragAndDropController<ActorsEntry> {
  readonly dragMimeTypes = [tree];
  readonly dropMimeTypes = [tree];

  constructor(private readonly lineOf: (id: string) => ActorsEntry | undefined) {}

  handleDrag([entry]: readonly ActorsEntry[], transfer: DataTransfer): void {
    if (entry?.kind === 'actor' || entry?.kind === 'statement') transfer.set(tree, new DataTransferItem(entry.id));
  }

  async handleDrop(target: ActorsEntry | undefined, transfer: DataTransfer): Promise<void> {
    const dragged = this.lineOf(String(transfer.get(tree)?.value ?? ''));
    if (!target || dragged === target) return;
    if (dragged?.kind === 'statement') return said(dragged, target);
    if (dragged?.kind !== 'actor') return;
    const refusal = refusalOf(dragged, target);
    if (refusal) void window.showInformationMessage(refusal);
    else await commands.executeCommand('hearsay.mergeActor', dragged, target);
  }
}

/** The statement is from now on whose it was dropped on: an actor's, or nobody's. */
async function said(dragged: ActorsEntry & { kind: 'statement' }, target: ActorsEntry): Promise<void> {
  if (target.kind === 'nobody') await commands.executeCommand('hearsay.saidBy', dragged, null);
  else if (target.kind !== 'actor')
    void window.showInformationMessage(l10n.t('Drop the words on the actor who says them, or on “Nobody named”.'));
  // Over the folder an actor's id is not one of the article's.
  else
    await commands.executeCommand(
      'hearsay.saidBy',
      dragged,
      target.actor.card === undefined ? target.actor.name : target.actor.id,
    );
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
