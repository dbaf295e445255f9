import type { InitializeParams } from 'vscode-languageserver';
import type { SwitchParams } from './protocol';

/** What the client can do and told about itself, as far as the server cares. */
export interface Client {
  /** Asks for diagnostics itself; others are sent them. */
  readonly pulls: boolean;
  /** The requests by which it is told to ask again for what it shows. */
  readonly refreshes: readonly string[];
  readonly configures: boolean;
  readonly announcesConfiguration: boolean;
  readonly announcesFolders: boolean;
  readonly watchesFiles: boolean;
  /** Says how it can count positions. */
  readonly choosesEncoding: boolean;
  /** Shows hovers and explanations as Markdown; others get them as plain text. */
  readonly showsMarkdown: boolean;
  /** Wants to be told of each review. */
  readonly isTold: boolean;
  /** The client's own command that shows the actors; null where it has none. */
  readonly actorsCommand: string | null;
  /** Shows how far work in the background is. */
  readonly showsProgress: boolean;
  readonly nestsSymbols: boolean;
  /** Asks whether something can be renamed before it asks for the new name. */
  readonly preparesRename: boolean;
  /** How its edits may be written: with versions, with tab stops, waiting for the user's word, with new files. */
  readonly edits: {
    readonly documentChanges: boolean;
    readonly snippets: boolean;
    readonly annotations: boolean;
    readonly creates: boolean;
  };
  /** Shows a few words beside every name it completes, not only beside the one that is looked at. */
  readonly detailsLabels: boolean;
  /** Takes code actions with kinds and edits, not only commands. */
  readonly actsWithEdits: boolean;
  /** Asks for the edit of a code action when it is chosen. */
  readonly resolvesActions: boolean;
  readonly roots: readonly string[];
  /** What stands before a rule's id in the address of its page. */
  readonly ruleLink: string | null;
  /** Shows a hover in short first. */
  readonly foldsHovers: boolean;
  /** What stands before a command and its places in links by which words are corrected; null where the client has none. It asks the user itself. */
  readonly correctLink: string | null;
  /** Wants to be told what the server is busy with. */
  readonly watches: boolean;
  /** What the user said of single documents before the server was started anew. */
  readonly switched: readonly SwitchParams[];
  /** Documents to leave alone, as they kept the server busy for too long. */
  readonly leftAlone: readonly string[];
}

/** Reads the client out of its first request; `ruleBook` is where its rules' pages are if it has none of its own. */
export function readClient(
  { capabilities, workspaceFolders, rootUri, initializationOptions }: InitializeParams,
  ruleBook: string | null,
): Client {
  const { textDocument, workspace, window, general } = capabilities ?? {};
  const { ruleLink, correctLink, foldsHovers, told, actorsCommand, watched, switched, leftAlone } =
    (initializationOptions ?? {}) as Record<string, unknown>;
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: [
      ...(textDocument?.diagnostic && workspace?.diagnostics?.refreshSupport ? ['workspace/diagnostic/refresh'] : []),
      ...(workspace?.inlayHint?.refreshSupport ? ['workspace/inlayHint/refresh'] : []),
      ...(workspace?.codeLens?.refreshSupport ? ['workspace/codeLens/refresh'] : []),
      ...(workspace?.semanticTokens?.refreshSupport ? ['workspace/semanticTokens/refresh'] : []),
    ],
    configures: workspace?.configuration === true,
    announcesConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    announcesFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    choosesEncoding: general?.positionEncodings !== undefined,
    showsMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
    isTold: told === true,
    actorsCommand: typeof actorsCommand === 'string' ? actorsCommand : null,
    showsProgress: window?.workDoneProgress === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    edits: {
      documentChanges: workspace?.workspaceEdit?.documentChanges === true,
      snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
      annotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
      creates: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    },
    detailsLabels: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    actsWithEdits: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    resolvesActions:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    roots: workspaceFolders?.map((folder) => folder.uri) ?? (rootUri ? [rootUri] : []),
    ruleLink: typeof ruleLink === 'string' ? ruleLink : ruleBook,
    foldsHovers: foldsHovers === true,
    correctLink: typeof correctLink === 'string' ? correctLink : null,
    watches: watched === true,
    switched: listOf(switched, isSwitch),
    leftAlone: listOf(leftAlone, (uri) => typeof uri === 'string'),
  };
}

const listOf = <T>(said: unknown, is: (one: unknown) => one is T): T[] => (Array.isArray(said) ? said.filter(is) : []);

function isSwitch(said: unknown): said is SwitchParams {
  const { uri, on } = (said ?? {}) as Partial<SwitchParams>;
  return typeof uri === 'string' && typeof on === 'boolean';
}
