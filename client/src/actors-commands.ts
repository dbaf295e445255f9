import {
  commands,
  Disposable,
  env,
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  type TreeView,
  Uri,
  window,
} from 'vscode';
import type { ActorsChoices, Choices } from './actors-choices';
import type { ActorsEntry, Grouping, Order } from './actors-tree';
import { focusedLine } from './focused-line';

/** The commands of the view “Actors”: how it is shown, and what is done with its lines; by key with the one that has the focus. */
export function provideActorsCommands(choices: ActorsChoices, view: TreeView<ActorsEntry>): Disposable {
  const enter = enterOf(view);
  return Disposable.from(
    commands.registerCommand('hearsay.actors.arrange', () => arrange(choices)),
    commands.registerCommand('hearsay.actors.filter', (words?: unknown) => filter(choices, words)),
    commands.registerCommand('hearsay.actors.clearFilter', () => choices.change({ filter: '' })),
    commands.registerCommand('hearsay.actors.showFolder', () => choices.change({ scope: 'folder' })),
    commands.registerCommand('hearsay.actors.showArticle', () => choices.change({ scope: 'article' })),
    commands.registerCommand('hearsay.actors.follow', () => choices.change({ follows: true })),
    commands.registerCommand('hearsay.actors.stopFollowing', () => choices.change({ follows: false })),
    commands.registerCommand('hearsay.actors.copy', async (entry?: ActorsEntry) =>
      copy(entry ?? (await focusedLine(view))),
    ),
    commands.registerCommand('hearsay.actors.enter', enter),
    commands.registerCommand('hearsay.actors.findReferences', async (entry?: ActorsEntry) =>
      findReferences(entry ?? (await focusedLine(view))),
    ),
  );
}

/** Asks for what the lines are to hold, and shows while typing what is left. */
function filter(choices: ActorsChoices, words: unknown): void {
  if (typeof words === 'string') return void choices.change({ filter: words });
  const before = choices.current.filter;
  const box = window.createInputBox();
  box.title = l10n.t('Filter Actors');
  box.placeholder = l10n.t('A name, role, affiliation, or words that were said');
  box.value = before;
  let accepted = false;
  box.onDidChangeValue((value) => choices.change({ filter: value.trim() }));
  box.onDidAccept(() => {
    accepted = true;
    box.hide();
  });
  box.onDidHide(() => {
    if (!accepted) void choices.change({ filter: before });
    box.dispose();
  });
  box.show();
}

interface Arrangement extends QuickPickItem {
  readonly wish?: Partial<Choices>;
}

async function arrange(choices: ActorsChoices): Promise<void> {
  const { grouping, order } = choices.current;
  const group = (label: string, value: Grouping): Arrangement => ({
    label: `$(${grouping === value ? 'check' : 'blank'}) ${label}`,
    wish: { grouping: value },
  });
  const sort = (label: string, value: Order): Arrangement => ({
    label: `$(${order === value ? 'check' : 'blank'}) ${label}`,
    wish: { order: value },
  });
  const items: Arrangement[] = [
    { label: l10n.t('Group'), kind: QuickPickItemKind.Separator },
    group(l10n.t('By Actor'), 'none'),
    group(l10n.t('By Affiliation'), 'affiliation'),
    group(l10n.t('By Side'), 'side'),
    group(l10n.t('By Kind'), 'kind'),
    { label: l10n.t('Sort'), kind: QuickPickItemKind.Separator },
    sort(l10n.t('By Number of Statements'), 'statements'),
    sort(l10n.t('By Name'), 'name'),
    sort(l10n.t('By First Mention'), 'first'),
  ];
  const picked = await window.showQuickPick(items, { title: l10n.t('Group and Sort Actors') });
  if (picked?.wish) await choices.change(picked.wish);
}

/** A statement with its speaker, ready to be pasted; of an actor, the name. */
async function copy(entry: ActorsEntry | undefined): Promise<void> {
  if (entry?.kind === 'statement') await env.clipboard.writeText(entry.statement.record);
  if (entry?.kind === 'actor') await env.clipboard.writeText(entry.actor.name);
}

/** Shows the words of the line, and leaves the focus in the tree; on the line that was shown so last, goes to its words. */
function enterOf(view: TreeView<ActorsEntry>): () => Promise<void> {
  let shown: string | undefined;
  return async () => {
    const line = await focusedLine(view);
    await commands.executeCommand(line && line.id === shown ? 'list.select' : 'list.selectAndPreserveFocus');
    shown = line?.id;
  };
}

/** Opens the article where the actor, or who makes the statement, is first meant, and lists all that means them and all they say. */
async function findReferences(entry: ActorsEntry | undefined): Promise<void> {
  const actor = entry?.kind === 'statement' ? entry.speaker : entry?.kind === 'actor' ? entry.actor : null;
  if (!actor) return;
  const { uri, range } = actor.first;
  const document = Uri.parse(uri);
  const editor = await window.showTextDocument(document);
  const place = editor.document.validatePosition(editor.selection.active.with(range.start.line, range.start.character));
  await commands.executeCommand('editor.action.goToReferences', document, place);
}
