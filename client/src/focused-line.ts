import { commands, type TreeView } from 'vscode';
import type { ActorsEntry } from './actors-tree';

/**
 * The line of the tree that the arrow keys have reached, which becomes the selected one; the selected one where the tree was never gone
 * through by key. VS Code tells extensions which line is selected, and not which has the focus; but it selects that one when it is asked to.
 */
export async function focusedLine(view: TreeView<ActorsEntry>): Promise<ActorsEntry | undefined> {
  const before = view.selection;
  await commands.executeCommand('list.toggleSelection');
  const after = view.selection;
  const ids = (lines: readonly ActorsEntry[]) => lines.map(({ id }) => id);
  const line =
    after.find(({ id }) => !ids(before).includes(id)) ?? before.find(({ id }) => !ids(after).includes(id)) ?? before[0];
  if (line) await view.reveal(line, { select: true, focus: true });
  return line;
}
