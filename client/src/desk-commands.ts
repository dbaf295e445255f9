import { type CodeAction, commands, Disposable, l10n, Uri, window } from 'vscode';
import {
  type ActorAtResult,
  type ActorNode,
  actorAtRequest,
  type DeskChange,
  type DeskEntry,
  type EntriesResult,
  entriesRequest,
  type FolderActorNode,
  type RuleLevel,
  type RulesResult,
  rulesRequest,
} from '../../server/src/lsp/protocol';
import type { ActiveArticle } from './active-article';
import { provideCorrectCommands } from './correct-commands';
import { DeskEdits } from './desk-edits';
import { levelNames, levels, pickEntry, pickLevel } from './desk-picks';
import { DeskUndo } from './desk-undo';
import { isArticle } from './documents';
import type { ReviewServer } from './review-server';
import { ruleItems } from './rule-pages';

/** Somebody in an article: an actor of it, and the words that stand for them where the user is. */
interface Somebody {
  readonly article: Uri;
  readonly actor: string;
  readonly words: string;
}

/** Called by the light bulb; for nobody else. */
const makeChange = 'hearsay.makeDeskChange';

/**
 * Has the offers of the light bulb that write into the desk's files carried out by a command, which says what was done. An edit would
 * be made in silence, and Ctrl+Z in the article would take back what was typed there last.
 */
export function told(action: CodeAction & { readonly data?: unknown }): void {
  const { uri, change } = (action.data ?? {}) as { readonly uri?: string; readonly change?: DeskChange };
  if (uri && change) action.command = { command: makeChange, title: action.title, arguments: [uri, change] };
}

const toldOfLevel = (rule: string, level: RuleLevel, file: string): string =>
  level === 'off'
    ? l10n.t('Turned off “{0}” in {1}.', rule, file)
    : l10n.t('Set “{0}” to “{1}” in {2}.', rule, levelNames()[level], file);

/**
 * The commands that write into the desk's files. What they are about is the line of the tree they are called on, else who
 * stands at the cursor, else whom the user picks. A second line, or the id of an entry, says whose alias a name becomes.
 */
export function provideDeskCommands(server: ReviewServer, article: ActiveArticle): Disposable {
  const undo = new DeskUndo();
  const edits = new DeskEdits(server, undo);
  const desk = new DeskCommands(server, article, edits);
  return Disposable.from(
    undo,
    provideCorrectCommands(server, article, edits),
    commands.registerCommand(makeChange, (uri: string, change: DeskChange) => desk.make(Uri.parse(uri), change)),
    commands.registerCommand('hearsay.addActor', (line?: unknown) => desk.addActor(line)),
    commands.registerCommand('hearsay.addAlias', (line?: unknown, onto?: unknown) => desk.addAlias(line, onto)),
    commands.registerCommand('hearsay.mergeActor', (line?: unknown, onto?: unknown) => desk.mergeActor(line, onto)),
    commands.registerCommand('hearsay.setRule', (rule?: unknown, level?: unknown) => desk.setRule(rule, level)),
  );
}

class DeskCommands {
  constructor(
    private readonly server: ReviewServer,
    private readonly article: ActiveArticle,
    private readonly edits: DeskEdits,
  ) {}

  /** Makes a change that the light bulb has offered. */
  async make(article: Uri, change: DeskChange): Promise<void> {
    const told = await this.toldOf(article, change);
    await this.edits.change(article, change, told);
  }

  /** What is said of a change that was made, by the name of its file. */
  private async toldOf(article: Uri, change: DeskChange): Promise<(file: string) => string> {
    if (change.kind === 'correct') return (file) => l10n.t('Corrected in {0}.', file);
    if (change.kind === 'removeCorrection') return (file) => l10n.t('Took the correction out of {0}.', file);
    if (change.kind === 'setRule') return (file) => toldOfLevel(change.rule, change.level, file);
    const somebody = 'actor' in change ? this.nameOf(change.actor) : '';
    if (change.kind === 'addActor') return (file) => l10n.t('Added {0} to {1}.', somebody, file);
    const params = { uri: this.server.name(article) };
    const entries = await this.server.ask<EntriesResult>(entriesRequest, params);
    const entry = entries?.find(({ id }) => id === change.entry)?.name ?? change.entry;
    switch (change.kind) {
      case 'mergeInto':
        return (file) => l10n.t('{0} is now an alias of {1} in {2}.', somebody, entry, file);
      case 'addAlias':
        return (file) => l10n.t('Added “{0}” to {1} as an alias of {2}.', change.alias, file, entry);
      case 'removeAlias':
        return (file) => l10n.t('Removed “{0}” from the aliases of {1} in {2}.', change.alias, entry, file);
      case 'setSpelling':
        return (file) => l10n.t('The desk’s spelling is now “{0}” in {1}.', change.spelling, file);
    }
  }

  private nameOf(actor: string): string {
    return this.article.current?.actors?.actors.find(({ id }) => id === actor)?.name ?? actor;
  }

  async addActor(line: unknown): Promise<void> {
    const somebody = await this.newcomer(line, l10n.t('Add to Actors File'));
    if (!somebody) return;
    const { article, actor, words } = somebody;
    await this.edits.change(article, { kind: 'addActor', actor }, (file) => l10n.t('Added {0} to {1}.', words, file));
  }

  async addAlias(line: unknown, onto: unknown): Promise<void> {
    const title = l10n.t('Add as Alias');
    const somebody = this.lineOf(line) ?? (await this.selectedWords()) ?? (await this.newcomer(line, title));
    const entry = somebody && (await this.entryFor(somebody, onto, title));
    if (!entry) return;
    const { article, words } = somebody;
    await this.edits.change(article, { kind: 'addAlias', entry: entry.id, alias: words }, (file) =>
      l10n.t('Added “{0}” to {1} as an alias of {2}.', words, file, entry.name),
    );
  }

  async mergeActor(line: unknown, onto: unknown): Promise<void> {
    const title = l10n.t('Merge with Existing Actor');
    const somebody = await this.newcomer(line, title);
    const entry = somebody && (await this.entryFor(somebody, onto, title));
    if (!entry) return;
    const { article, actor, words } = somebody;
    await this.edits.change(article, { kind: 'mergeInto', actor, entry: entry.id }, (file) =>
      l10n.t('{0} is now an alias of {1} in {2}.', words, entry.name, file),
    );
  }

  async setRule(given: unknown, wanted: unknown): Promise<void> {
    const uri = this.article.current?.document.uri;
    const rules = uri && (await this.server.ask<RulesResult>(rulesRequest, { uri: this.server.name(uri) }));
    if (!uri || !rules)
      return void window.showInformationMessage(
        l10n.t('Open an article first: the change is made in its desk’s files.'),
      );
    const title = l10n.t('Set Rule Level');
    const items = ruleItems(rules).map((item) => ({
      ...item,
      description: `${item.description} · ${item.levels.map((level) => levelNames()[level]).join(', ')}`,
    }));
    const placeHolder = l10n.t('A rule, by its title or name');
    const picked =
      rules.find(({ id }) => id === given) ??
      (await window.showQuickPick(items, { title, placeHolder, matchOnDescription: true }));
    const rule = picked && rules.find(({ id }) => id === picked.id);
    if (!rule) return;
    const level = levels.find((level) => level === wanted) ?? (await pickLevel(rule, title));
    if (!level) return;
    await this.make(uri, { kind: 'setRule', rule: rule.id, level });
  }

  /** Who has no entry yet: on the line of the tree, at the cursor, or among all of the article. */
  private async newcomer(line: unknown, title: string): Promise<Somebody | undefined> {
    const given = this.lineOf(line);
    if (given) return given;
    const here = await this.atCursor();
    if (here && !here.registered) return here;
    const { current } = this.article;
    const without = current?.actors?.actors.filter(({ registered, named }) => !registered && named) ?? [];
    if (!current || without.length === 0)
      return void window.showInformationMessage(
        l10n.t('Everybody named in this article is already in the actors file.'),
      );
    const items = without.map((actor) => ({ label: actor.name, description: actor.role, actor }));
    const placeHolder = l10n.t('Somebody who is not in the actors file');
    const picked = await window.showQuickPick(items, { title, placeHolder });
    return picked && { article: current.document.uri, actor: picked.actor.id, words: picked.actor.name };
  }

  /** The actor of a line of the tree, in the article the user is at or in the latest of the folder. */
  private lineOf(line: unknown): Somebody | undefined {
    const { actor } = (line ?? {}) as { actor?: ActorNode | FolderActorNode };
    if (typeof actor?.id !== 'string') return undefined;
    const latest = 'articles' in actor ? actor.articles[0]?.uri : undefined;
    const uri = latest === undefined ? this.article.current?.document.uri : Uri.parse(latest);
    return uri && { article: uri, actor: actor.id, words: actor.name };
  }

  private async atCursor(): Promise<(Somebody & { readonly registered: boolean; readonly named: string }) | undefined> {
    const editor = window.activeTextEditor;
    if (!editor || !isArticle(editor.document)) return undefined;
    const { line, character } = editor.selection.active;
    const params = { uri: this.server.name(editor.document.uri), position: { line, character } };
    const found = await this.server.ask<ActorAtResult>(actorAtRequest, params);
    if (!found) return undefined;
    const { actor, name, registered, words } = found;
    return { article: editor.document.uri, actor, words: name, registered, named: words };
  }

  /** The words that are selected, or the name at the cursor, whoever they are read as. */
  private async selectedWords(): Promise<Somebody | undefined> {
    const editor = window.activeTextEditor;
    if (!editor || !isArticle(editor.document)) return undefined;
    const selected = editor.document.getText(editor.selection).trim().replace(/\s+/g, ' ');
    const here = await this.atCursor();
    const words = selected || here?.named;
    return words ? { article: editor.document.uri, actor: here?.actor ?? '', words } : undefined;
  }

  /** The entry of the given id or line of the tree, else the one the user picks. */
  private async entryFor({ article, words }: Somebody, onto: unknown, title: string): Promise<DeskEntry | undefined> {
    const params = { uri: this.server.name(article), near: words };
    const entries = await this.server.ask<EntriesResult>(entriesRequest, params);
    const wanted = typeof onto === 'string' ? onto : this.lineOf(onto)?.actor;
    const given = entries?.find(({ id }) => wanted === id || wanted?.endsWith(`#${id}`));
    const others = entries?.filter(({ name, spelling, aliases }) => ![name, spelling, ...aliases].includes(words));
    return given ?? pickEntry(others ?? [], words, title);
  }
}
