import { CodeAction, CodeActionKind, CodeActionTriggerKind, commands, type ExtensionContext, window } from 'vscode';
import { type LanguageClientOptions, type Middleware, RevealOutputChannelOn } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol';
import { ActiveArticle } from './active-article';
import { ActorsChoices } from './actors-choices';
import { provideActorsCommands } from './actors-commands';
import { ActorsView } from './actors-view';
import { provideAgentTools } from './agent-tools';
import { BalanceView } from './balance/view';
import { completions } from './completions';
import { correctLink } from './correct-commands';
import { provideDeskCommands, told } from './desk-commands';
import { served } from './documents';
import { FirstSight, inACorner } from './first-sight';
import { fixOnSave } from './fix-on-save';
import { Hovers, moreCommand } from './hovers';
import { OwnVoice } from './own-voice';
import { provideReadings } from './reading-view';
import { referencesByKind } from './references-by-kind';
import { provideReportCommands } from './report-commands';
import { ReviewServer, type WatchedClient } from './review-server';
import { openRulePage, provideRulePages, ruleLink, withLinks } from './rule-pages';
import { SampleArticle } from './sample-article';
import { StatusBar } from './status-bar';

/** What the running extension shows, for tests inside VS Code to look at. */
export interface Hearsay {
  readonly article: ActiveArticle;
  readonly actors: ActorsView;
  readonly ownVoice: OwnVoice;
  readonly balance: BalanceView;
  readonly server: ReviewServer;
}

let server: ReviewServer | undefined;

/** What this editor can do that others can't. */
const wishes = {
  ruleLink,
  correctLink,
  foldsHovers: true,
  told: true,
  actorsCommand: 'hearsay.showActors',
} satisfies InitializationOptions;

/** Wires everything up; `connect` makes a client for the host at hand. Resolves when the server is up or has failed. */
export async function activateClient(
  context: ExtensionContext,
  connect: (options: LanguageClientOptions) => WatchedClient,
): Promise<Hearsay> {
  const outputChannel = window.createOutputChannel('Hearsay', { log: true });
  const hovers = new Hovers();
  const reviews = new ReviewServer((options) =>
    connect({
      documentSelector: served(),
      outputChannel,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: () => ({ ...wishes, ...options() }) satisfies InitializationOptions,
      initializationFailedHandler: () => false,
      middleware: middleware(hovers),
    }),
  );
  server = reviews;
  const article = new ActiveArticle(reviews);
  const choices = new ActorsChoices(context.workspaceState);
  const actors = new ActorsView(article, reviews, choices);
  const ownVoice = new OwnVoice(reviews);
  const sample = new SampleArticle(context.extensionUri, reviews);
  const balance = new BalanceView(context.extensionUri, article, reviews);

  context.subscriptions.push(
    outputChannel,
    reviews,
    article,
    choices,
    actors,
    ownVoice,
    provideActorsCommands(choices, actors.view),
    balance,
    new StatusBar(article),
    new FirstSight(context.globalState, article, inACorner),
    fixOnSave(),
    commands.registerCommand(fixedCommand, () => done('hearsay.fixed')),
    provideRulePages(reviews),
    provideDeskCommands(reviews, article),
    provideReportCommands(reviews, article),
    provideReadings(reviews, article),
    provideAgentTools(context, reviews),
    commands.registerCommand('hearsay.review', () => review(article)),
    commands.registerCommand('hearsay.toggle', () => article.turn((reviewed) => !reviewed)),
    commands.registerCommand('hearsay.showActors', () => commands.executeCommand('hearsay.actors.focus')),
    commands.registerCommand('hearsay.showBalance', () => commands.executeCommand('hearsay.balance.focus')),
    commands.registerCommand('hearsay.referencesByKind', (line?: unknown, kind?: unknown) =>
      referencesByKind(reviews, line, kind),
    ),
    commands.registerCommand('hearsay.openRule', (rule?: unknown) => openRulePage(reviews, rule)),
    commands.registerCommand(moreCommand, (uri: string, line: number, character: number) =>
      hovers.showMore(uri, line, character),
    ),
    commands.registerCommand('hearsay.openSample', (station?: unknown) => sample.open(station)),
    commands.registerCommand('hearsay.showOutput', () => outputChannel.show()),
  );
  await reviews.followSetting();
  return { article, actors, balance, ownVoice, server: reviews };
}

/** What is changed of the server's answers before VS Code shows them. */
const middleware = (hovers: Hovers): Middleware => ({
  provideHover: async (document, position, token, next) => {
    const hover = withLinks(
      hovers.folded(await next(document, position, token), document.uri, position),
      document.uri.toString(),
    );
    if (hover) done('hearsay.hovered');
    return hover;
  },
  provideCodeActions: async (document, range, context, token, next) => {
    if (context.triggerKind === CodeActionTriggerKind.Invoke) done('hearsay.fixesAsked');
    const actions = await next(document, range, context, token);
    for (const action of actions ?? []) if (action instanceof CodeAction) followed(action);
    return actions;
  },
  // What a command does needs no edit.
  resolveCodeAction: (action, token, next) => (action.command ? action : next(action, token)),
  provideCompletionItem: async (document, position, context, token, next) =>
    completions(document, await next(document, position, context, token)),
});

/** Called when a fix has been made. */
const fixedCommand = 'hearsay.fixed';

/** Has what the light bulb offers told when it is done: a change of a desk file to the user, a fix to the walkthrough. */
function followed(action: CodeAction): void {
  told(action);
  const isFix = action.kind !== undefined && CodeActionKind.QuickFix.contains(action.kind);
  if (isFix && action.edit) action.command ??= { command: fixedCommand, title: action.title };
}

/** Stops the server. */
export const deactivate = (): Promise<void> | undefined => server?.shutDown();

async function review(article: ActiveArticle): Promise<void> {
  await article.turn(() => true);
  await commands.executeCommand('workbench.actions.view.problems');
}

/** Tells the walkthrough that the user has done what a step of it is about. */
const done = (deed: string): void => void commands.executeCommand('setContext', deed, true);
