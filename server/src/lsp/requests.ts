import type {
  CodeActionParams,
  Connection,
  InlayHintParams,
  RenameParams,
  SelectionRangeParams,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensRangeParams,
  ServerCapabilities,
  TextDocumentPositionParams,
} from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import type { FolderIndex } from '../workspace/folder-index';
import type { Client } from './client';
import { codeActions, fixAllKind } from './code-actions';
import { headlineLens, quotationLenses } from './code-lens';
import { triggerCharacters } from './completion';
import { declaration, definition } from './definition';
import { deskActions, offered } from './desk-actions';
import { documentSymbols, flatSymbols } from './document-symbol';
import type { DeskFiles } from './edit-desk';
import type { EditorSettings } from './editor-settings';
import { foldingRanges } from './folding-range';
import { hover } from './hover';
import { inlayHints } from './inlay-hints';
import { highlights, references } from './references';
import { prepareRename, rename, unreviewed } from './rename';
import type { Current } from './reviews';
import { selectionRanges } from './selection-range';
import { tokenTypes } from './semantic-tokens';
import type { TokensTold } from './semantic-tokens-delta';
import { workspaceSymbols } from './workspace-symbol';

/** Makes a handler that answers from the document's review as it is now, and with the fallback where there is none. */
export type FromReview = <Params extends { textDocument: { uri: string } }, Result>(
  fallback: Result,
  answer: (current: Current, params: Params) => Result | Promise<Result>,
) => (params: Params) => Promise<Result>;

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
export function answerFromReviews(
  connection: Connection,
  fromReview: FromReview,
  told: {
    client(): Client;
    settings(): Promise<EditorSettings>;
    files(): DeskFiles;
    readonly folder: FolderIndex;
    readonly tokens: TokensTold;
  },
): void {
  type At = TextDocumentPositionParams;
  connection.onHover(
    fromReview(null, (current, { position }: At) =>
      hover(current, position, { ruleLink: told.client().ruleLink, folder: told.folder }),
    ),
  );
  connection.onDefinition(fromReview(null, (current, { position }: At) => definition(current, position)));
  connection.onDeclaration(fromReview(null, (current, { position }: At) => declaration(current, position)));
  connection.onReferences(fromReview([], (current, { position }: At) => references(current, position, told.folder)));
  connection.onDocumentHighlight(fromReview([], (current, { position }: At) => highlights(current, position)));
  connection.onPrepareRename(fromReview(unreviewed, (current, { position }: At) => prepareRename(current, position)));
  connection.onRenameRequest(
    fromReview(unreviewed, (current, params: RenameParams) => rename(current, params, told.files())),
  );
  connection.onWorkspaceSymbol(({ query }) => workspaceSymbols(told.folder, query));
  connection.onSelectionRanges(
    fromReview([], (current, { positions }: SelectionRangeParams) => selectionRanges(current, positions)),
  );
  connection.onFoldingRanges(fromReview([], foldingRanges));
  connection.onCodeAction(
    fromReview([], async (current, params: CodeActionParams) => [
      ...codeActions(current, params, told.client()),
      ...(await offered(deskActions(current, params, told.files().roots), current, told.files())),
    ]),
  );
  connection.onDocumentSymbol(
    fromReview([], (current) => {
      const symbols = documentSymbols(current);
      return told.client().nestsSymbols ? symbols : flatSymbols(current.document.uri, symbols);
    }),
  );
  connection.languages.inlayHint.on(
    fromReview([], async (current, { range }: InlayHintParams) =>
      (await told.settings()).inlayHints ? inlayHints(current, range) : [],
    ),
  );
  connection.onCodeLens(
    fromReview([], async (current) => {
      const { codeLens, quotationLens } = await told.settings();
      return [...(codeLens ? headlineLens(current) : []), ...(quotationLens ? quotationLenses(current) : [])];
    }),
  );
  const { semanticTokens } = connection.languages;
  const uncoloured: SemanticTokens | SemanticTokensDelta = { data: [] };
  semanticTokens.on(fromReview({ data: [] }, told.tokens.full));
  semanticTokens.onDelta(
    fromReview(uncoloured, (current, { previousResultId }: SemanticTokensDeltaParams) =>
      told.tokens.delta(current, previousResultId),
    ),
  );
  semanticTokens.onRange(
    fromReview({ data: [] }, (current, { range }: SemanticTokensRangeParams) => told.tokens.range(current, range)),
  );
}
