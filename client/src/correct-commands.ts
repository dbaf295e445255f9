import {
  commands,
  Disposable,
  env,
  l10n,
  Position,
  type QuickPickItem,
  QuickPickItemKind,
  Uri,
  window,
  workspace,
} from 'vscode';
import {
  type CleanCopyParams,
  type CleanCopyResult,
  type CorrectArguments,
  type CorrectCommand,
  type CorrectionSays,
  cleanCopyRequest,
  type EntriesResult,
  entriesRequest,
  type MisreadingParams,
  type MisreadingResult,
  misreadingRequest,
} from '../../server/src/lsp/protocol';
import type { ActiveArticle } from './active-article';
import type { ActorsEntry } from './actors-tree';
import type { DeskEdits } from './desk-edits';
import { isArticle } from './documents';
import type { ReviewServer } from './review-server';

/** What the server puts before a command in the links of a hover. */
export const correctLink = 'hearsay-correct:';

/** The commands that those links lead to. */
const linked: readonly CorrectCommand[] = ['saidBy', 'notAStatement', 'sameAs', 'somebodyElse', 'removeCorrection'];
export const linkedCommands = linked.map((does) => `hearsay.${does}`);

/** The Markdown with its links to correct words made to call the commands, for the article. */
export const withCorrectLinks = (markdown: string, article: string): string =>
  markdown.replaceAll(/\]\(hearsay-correct:(\w+)\?(\d+)-(\d+)\)/g, (link, does: CorrectCommand, from, to) => {
    const about: CorrectArguments = { uri: article, at: [Number(from), Number(to)] };
    return linked.includes(does) ? `](command:hearsay.${does}?${encodeURIComponent(JSON.stringify([about]))})` : link;
  });

/** Called by the light bulb, which knows the rule. */
const suppress = 'hearsay.suppress';

/** Words of an article, as UTF-16 offsets. */
interface Place {
  readonly article: Uri;
  readonly at: readonly [number, number];
}

/**
 * The commands that correct how an article is read. What they are about is given by the light bulb or a hover, or is the line of the tree
 * they are called on, else what is selected.
 */
export function provideCorrectCommands(server: ReviewServer, article: ActiveArticle, edits: DeskEdits): Disposable {
  const correcting = new Correcting(server, article, edits);
  return Disposable.from(
    commands.registerCommand('hearsay.saidBy', (about?: unknown, onto?: unknown) => correcting.saidBy(about, onto)),
    commands.registerCommand('hearsay.notAStatement', (about?: unknown) =>
      correcting.correct(about, { statement: 'no' }),
    ),
    commands.registerCommand('hearsay.theseWordsToo', (about?: unknown) =>
      correcting.correct(about, { extent: 'also' }),
    ),
    commands.registerCommand('hearsay.onlyTheseWords', (about?: unknown) =>
      correcting.correct(about, { extent: 'only' }),
    ),
    commands.registerCommand('hearsay.sameAs', (about?: unknown, onto?: unknown) => correcting.sameAs(about, onto)),
    commands.registerCommand('hearsay.somebodyElse', (about?: unknown) =>
      correcting.correct(about, { somebodyElse: true }),
    ),
    commands.registerCommand('hearsay.removeCorrection', (about?: unknown) => correcting.remove(about)),
    commands.registerCommand('hearsay.reportMisreading', (about?: unknown) => correcting.report(about)),
    commands.registerCommand('hearsay.copyClean', () => correcting.copy()),
    commands.registerCommand(suppress, (about?: unknown) => correcting.suppress(about)),
  );
}

class Correcting {
  constructor(
    private readonly server: ReviewServer,
    private readonly article: ActiveArticle,
    private readonly edits: DeskEdits,
  ) {}

  /** `onto` is the id or name of who says the words, null for nobody. */
  async saidBy(about: unknown, onto: unknown): Promise<void> {
    const place = await this.placeOf(about);
    if (!place) return;
    const given = typeof onto === 'string' || onto === null ? onto : undefined;
    const saidBy = given === undefined ? await this.somebody(place.article, l10n.t('Said by'), true) : given;
    if (saidBy !== undefined) await this.say(place, { saidBy });
  }

  async sameAs(about: unknown, onto: unknown): Promise<void> {
    const place = await this.placeOf(about);
    if (!place) return;
    const given = typeof onto === 'string' ? onto : undefined;
    const sameAs = given ?? (await this.somebody(place.article, l10n.t('Is the Same as'), false));
    if (sameAs) await this.say(place, { sameAs });
  }

  async correct(about: unknown, says: CorrectionSays): Promise<void> {
    const place = await this.placeOf(about);
    if (place) await this.say(place, says);
  }

  async suppress(about: unknown): Promise<void> {
    const place = await this.placeOf(about);
    const { rule, everywhere = false } = (about ?? {}) as Partial<CorrectArguments>;
    if (!place || rule === undefined) return;
    const prompt = l10n.t('Why? The reason is kept with the finding. It may be left empty.');
    const why = await window.showInputBox({ title: l10n.t('Suppress “{0}”', rule), prompt });
    if (why !== undefined) await this.say(place, { suppress: rule, everywhere, why });
  }

  async remove(about: unknown): Promise<void> {
    const place = await this.placeOf(about);
    if (!place) return;
    const { article, at } = place;
    await this.edits.change(article, { kind: 'removeCorrection', at }, (file) =>
      l10n.t('Took the correction out of {0}.', file),
    );
  }

  /** Shows a text that the user may send; nothing is sent. */
  async report(about: unknown): Promise<void> {
    const place = await this.placeOf(about);
    if (!place) return;
    const params: MisreadingParams = { uri: this.server.name(place.article), at: place.at };
    const content = await this.server.ask<MisreadingResult>(misreadingRequest, params);
    if (!content)
      return void window.showInformationMessage(l10n.t('There are no words here: select those that were misread.'));
    await window.showTextDocument(await workspace.openTextDocument({ content, language: 'markdown' }));
  }

  /** Puts the article on the clipboard without the comments that suppress findings. */
  async copy(): Promise<void> {
    const article = this.article.current?.document.uri;
    const params = article && ({ uri: this.server.name(article) } satisfies CleanCopyParams);
    const text = params && (await this.server.ask<CleanCopyResult>(cleanCopyRequest, params));
    if (typeof text !== 'string')
      return void window.showInformationMessage(l10n.t('First open an article that is reviewed.'));
    await env.clipboard.writeText(text);
    void window.showInformationMessage(l10n.t('Copied the article without comments.'));
  }

  private async say({ article, at }: Place, says: CorrectionSays): Promise<void> {
    await this.edits.change(article, { kind: 'correct', at, says }, (file) => l10n.t('Corrected in {0}.', file));
  }

  private async placeOf(about: unknown): Promise<Place | undefined> {
    const { uri, at } = (about ?? {}) as Partial<CorrectArguments>;
    if (uri !== undefined && at) return { article: Uri.parse(uri), at };
    const line = (about ?? {}) as Partial<ActorsEntry>;
    const spot = line.kind === 'statement' ? line.statement?.at : line.kind === 'actor' ? line.actor?.first : undefined;
    if (spot) {
      const document = await workspace.openTextDocument(Uri.parse(spot.uri));
      const { line, character } = spot.range.start;
      const start = document.offsetAt(document.validatePosition(new Position(line, character)));
      return { article: document.uri, at: [start, start] };
    }
    const editor = window.activeTextEditor;
    if (!editor || !isArticle(editor.document))
      return void window.showInformationMessage(
        l10n.t('Open an article first: the change is made in its desk’s files.'),
      );
    const { document, selection } = editor;
    return { article: document.uri, at: [document.offsetAt(selection.start), document.offsetAt(selection.end)] };
  }

  /** Whom the user picks: the id of an actor or an entry, the name of somebody new, null for nobody; undefined where nobody is picked. */
  private async somebody(article: Uri, title: string, nobody: boolean): Promise<string | null | undefined> {
    const { current } = this.article;
    const actors = current?.document.uri.toString() === article.toString() ? (current.actors?.actors ?? []) : [];
    const entries = (await this.server.ask<EntriesResult>(entriesRequest, { uri: this.server.name(article) })) ?? [];
    const others = entries.filter(({ id }) => !actors.some((actor) => actor.registered && actor.id === id));
    const separator = (label: string): Choice => ({ label, kind: QuickPickItemKind.Separator });
    const items: Choice[] = [
      separator(l10n.t('In the Article')),
      ...actors.map(({ id, name, role }): Choice => ({ label: name, description: role, picks: id })),
      ...(others.length > 0 ? [separator(l10n.t('In the Actors File'))] : []),
      ...others.map(({ id, name, aliases }): Choice => ({ label: name, description: aliases.join(', '), picks: id })),
      separator(''),
      { label: `$(person-add) ${l10n.t('Somebody New…')}`, isNew: true },
      ...(nobody ? [{ label: `$(circle-slash) ${l10n.t('Nobody')}`, picks: null }] : []),
    ];
    const picked = await window.showQuickPick(items, { title, matchOnDescription: true });
    if (!picked?.isNew) return picked?.picks;
    const name = await window.showInputBox({ title, prompt: l10n.t('The name, or words that describe somebody') });
    return name?.trim() || undefined;
  }
}

interface Choice extends QuickPickItem {
  readonly picks?: string | null;
  readonly isNew?: true;
}
