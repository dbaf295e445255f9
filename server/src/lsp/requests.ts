import type {
  CodeActionParams,
  InlayHintParams,
  Location,
  ReferenceParams,
  RenameParams,
  SelectionRangeParams,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensRangeParams,
  ServerCapabilities,
  TextDocumentPositionParams,
  WorkspaceSymbol,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import { articleAt } from './article-at';
import type { Client } from './client';
import { codeActions, fixAllKind } from './code-actions';
import { headlineLens, quotationLenses } from './code-lens';
import { triggerCharacters } from './completion';
import { correctActions, suppressActions } from './correct-actions';
import { declaration, definition, definitionOfEntry, entryAt } from './definition';
import { deskActions, offered } from './desk-actions';
import { documentSymbols, flatSymbols } from './document-symbol';
import { foldingRanges } from './folding-range';
import { hover } from './hover';
import { inlayHints } from './inlay-hints';
import * as protocol from './protocol';
import { highlights, inPlace, noReferences, referencesByKind, referencesOfEntry } from './references';
import { prepareRename, rename, unreviewed } from './rename';
import { selectionRanges } from './selection-range';
import { tokenTypes } from './semantic-tokens';
import type { Session } from './session';
import { workspaceSymbols } from './workspace-symbol';

/** What an editor may ask of an article. */
export const articleCapabilities = (client: Client): ServerCapabilities => ({
  hoverProvider: true,
  documentSymbolProvider: { label: 'Hearsay' },
  definitionProvider: true,
  declarationProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: client.preparesRename ? { prepareProvider: true } : true,
  selectionRangeProvider: true,
  foldingRangeProvider: true,
  inlayHintProvider: true,
  codeLensProvider: {},
  // A client that has a command of its own has this one, too, if the server tells of it, and VS Code ends an extension that has a command twice.
  ...(client.actorsCommand === null && {
    executeCommandProvider: { commands: [protocol.listActorsCommand, protocol.editDeskCommand] },
  }),
  documentLinkProvider: {},
  completionProvider: { triggerCharacters: [...triggerCharacters] },
  workspaceSymbolProvider: true,
  semanticTokensProvider: {
    legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] },
    full: { delta: true },
    range: true,
  },
  ...(client.actsWithEdits
    ? {
        codeActionProvider: {
          codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixAllKind],
          resolveProvider: true,
        },
      }
    : {}),
});

/** Answers all that is looked up in one article's review. */
export function answerFromReviews(session: Session): void {
  answerAtPlaces(session);
  answerChanges(session);
  answerWhatIsShown(session);
  answerTokens(session);
}

/** What is asked of a place in the article, and who is sought in all of them. */
function answerAtPlaces(session: Session): void {
  const { connection, answering, fromReview, folder } = session;
  const { index } = folder;
  const { ruleLink, correctLink, foldsHovers, showsMarkdown } = session.client;
  type At = TextDocumentPositionParams;
  connection.onHover(
    fromReview(null, (current, { position }: At) =>
      hover(current, position, { ruleLink, correctLink, foldsHovers, showsMarkdown, folder: index }),
    ),
  );
  connection.onDeclaration(fromReview(null, (current, { position }: At) => declaration(current, position)));
  connection.onDocumentHighlight(fromReview([], (current, { position }: At) => highlights(current, position)));
  connection.onWorkspaceSymbol(
    answering<WorkspaceSymbolParams, WorkspaceSymbol[]>([], ({ query }) => workspaceSymbols(index, query)),
  );
  connection.onSelectionRanges(
    fromReview([], (current, { positions }: SelectionRangeParams) => selectionRanges(current, positions)),
  );
  answerFromArticlesAndEntries(session);
}

/** What is asked of somebody, by a place in an article or an entry of an actors file. */
function answerFromArticlesAndEntries({ connection, answering, desks, files, folder, reviews }: Session): void {
  const { index } = folder;
  const sought = async ({
    textDocument: { uri },
    position,
  }: TextDocumentPositionParams): Promise<protocol.ReferencesResult> => {
    // Whoever asks when the folder has just been opened would miss what is not read yet.
    await folder.settled();
    const current = await reviews.of(uri);
    if (current) return referencesByKind(current, position, index);
    const entry = entryAt(await desks.of(uri), uri, await files.read(uri), position);
    return entry ? referencesOfEntry(index, entry) : noReferences;
  };
  connection.onReferences(
    answering<ReferenceParams, Location[]>([], async (params) => {
      const { names, others, statements } = await sought(params);
      return inPlace([...names, ...others, ...statements]);
    }),
  );
  connection.onRequest(
    protocol.referencesRequest,
    answering<protocol.ReferencesParams, protocol.ReferencesResult>(noReferences, sought),
  );
  connection.onDefinition(
    answering<TextDocumentPositionParams, Location | null>(null, async ({ textDocument: { uri }, position }) => {
      const current = await reviews.of(uri);
      if (current) return definition(current, position);
      const text = await files.read(uri);
      const entry = entryAt(await desks.of(uri), uri, text, position);
      return entry && text !== null ? definitionOfEntry(entry, text, uri) : null;
    }),
  );
}

/** What can be done about an article. */
function answerChanges(session: Session): void {
  const { connection, fromReview, client, files, folder, settings } = session;
  const others = { index: folder.index, review: (uri: string) => articleAt(uri, session) };
  connection.onPrepareRename(
    fromReview(unreviewed, (current, { position }: TextDocumentPositionParams) => prepareRename(current, position)),
  );
  connection.onRenameRequest(
    fromReview(unreviewed, async (current, params: RenameParams) => {
      await folder.settled();
      return rename(current, params, files, others);
    }),
  );
  connection.onCodeAction(
    fromReview([], async (current, params: CodeActionParams) => {
      const asks = client.correctLink !== null;
      const { suppressesApart } = await settings();
      const apart = suppressesApart ? suppressActions(current, params, asks) : [];
      const desk = [...deskActions(current, params, files.roots), ...apart, ...correctActions(current, params, asks)];
      return [...codeActions(current, params, client, !suppressesApart), ...(await offered(desk, current, files))];
    }),
  );
}

/** What an editor shows of an article without being asked. */
function answerWhatIsShown({ connection, fromReview, client, settings }: Session): void {
  connection.onFoldingRanges(fromReview([], foldingRanges));
  connection.onDocumentSymbol(
    fromReview([], (current) => {
      const symbols = documentSymbols(current);
      return client.nestsSymbols ? symbols : flatSymbols(current.document.uri, symbols);
    }),
  );
  connection.languages.inlayHint.on(
    fromReview([], async (current, { range }: InlayHintParams) =>
      (await settings()).inlayHints ? inlayHints(current, range) : [],
    ),
  );
  connection.onCodeLens(
    fromReview([], async (current) => {
      const { codeLens, quotationLens } = await settings();
      const command = client.actorsCommand ?? protocol.listActorsCommand;
      return [
        ...(codeLens ? headlineLens(current, command) : []),
        ...(quotationLens ? quotationLenses(current, command) : []),
      ];
    }),
  );
}

function answerTokens({ connection, fromReview, tokens }: Session): void {
  const { semanticTokens } = connection.languages;
  const uncoloured: SemanticTokens | SemanticTokensDelta = { data: [] };
  semanticTokens.on(fromReview({ data: [] }, tokens.full));
  semanticTokens.onDelta(
    fromReview(uncoloured, (current, { previousResultId }: SemanticTokensDeltaParams) =>
      tokens.delta(current, previousResultId),
    ),
  );
  semanticTokens.onRange(
    fromReview({ data: [] }, (current, { range }: SemanticTokensRangeParams) => tokens.range(current, range)),
  );
}
